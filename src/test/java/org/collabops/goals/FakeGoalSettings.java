package org.collabops.goals;

import org.collabops.ProjectId;
import org.collabops.goals.GoalSettings.Switches;
import org.collabops.settings.FakeSettings;

/** Settings in memory: goals are off everywhere until switched on. */
public final class FakeGoalSettings extends FakeSettings<Switches> implements GoalSettings {
    public FakeGoalSettings() {
        super(Switches.DEFAULT);
    }

    public FakeGoalSettings switchOn(ProjectId project) {
        return set(project, new Switches(true, true, true));
    }

    public FakeGoalSettings set(ProjectId project, Switches switches) {
        choose(project, switches);
        return this;
    }

    @Override
    public boolean allInherit() {
        return all().values().stream()
                .allMatch(setting ->
                        setting.chosen().fromParent() && setting.chosen().fromEpic());
    }
}
