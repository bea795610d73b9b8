package org.collabops.risks;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import org.collabops.ProjectId;
import org.collabops.settings.FakeSettings;
import org.collabops.settings.Setting;

/** Settings in memory: risks are off everywhere until switched on. */
public final class FakeRiskSettings extends FakeSettings<RiskSetup> implements RiskSettings {
    public FakeRiskSettings() {
        super(RiskSetup.OFF);
    }

    public FakeRiskSettings switchOn(ProjectId project) {
        return set(project, chosen(project).switched(true));
    }

    public FakeRiskSettings set(ProjectId project, RiskSetup setup) {
        choose(project, setup);
        return this;
    }

    @Override
    public Set<ProjectId> withModel(long model) {
        return all().values().stream()
                .filter(setting -> setting.chosen().model() == model)
                .map(Setting::project)
                .collect(toSet());
    }
}
