package org.collabops.risks;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.collabops.Actor;
import org.collabops.Conflict;
import org.collabops.ProjectId;
import org.collabops.Revision;

/** Settings in memory: risks are off everywhere until switched on. */
public final class FakeRiskSettings implements RiskSettings {
    private final Map<ProjectId, Setting> settings = new HashMap<>();

    public FakeRiskSettings switchOn(ProjectId project) {
        return set(project, of(project).setup().switched(true));
    }

    public FakeRiskSettings set(ProjectId project, RiskSetup setup) {
        change(Actor.anonymous(), project, setup, of(project).version());
        return this;
    }

    @Override
    public RiskSetup setup(ProjectId project) {
        return of(project).setup();
    }

    @Override
    public Setting of(ProjectId project) {
        return settings.getOrDefault(project, new Setting(project, RiskSetup.OFF, null));
    }

    @Override
    public Set<ProjectId> withModel(long model) {
        return settings.values().stream()
                .filter(setting -> setting.setup().model() == model)
                .map(Setting::project)
                .collect(toSet());
    }

    @Override
    public Setting change(Actor actor, ProjectId project, RiskSetup wanted, int basedOn) {
        Setting before = of(project);
        if (before.version() != basedOn) {
            throw new Conflict(before);
        }
        Revision revision = before.revision() == null
                ? Revision.first(actor, Instant.EPOCH)
                : before.revision().next(actor, Instant.EPOCH);
        Setting after = new Setting(project, wanted, revision);
        settings.put(project, after);
        return after;
    }
}
