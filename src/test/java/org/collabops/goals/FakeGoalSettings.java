package org.collabops.goals;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.collabops.Actor;
import org.collabops.Conflict;
import org.collabops.ProjectId;
import org.collabops.Revision;

/** Settings in memory: goals are off everywhere until switched on. */
public final class FakeGoalSettings implements GoalSettings {
    private final Map<ProjectId, Setting> settings = new HashMap<>();

    public FakeGoalSettings switchOn(ProjectId project) {
        return set(project, new Switches(true, true, true));
    }

    public FakeGoalSettings set(ProjectId project, Switches switches) {
        change(Actor.anonymous(), project, switches, of(project).version());
        return this;
    }

    @Override
    public Switches switches(ProjectId project) {
        return of(project).switches();
    }

    @Override
    public boolean allInherit() {
        return settings.values().stream()
                .map(Setting::switches)
                .allMatch(switches -> switches.fromParent() && switches.fromEpic());
    }

    @Override
    public Setting of(ProjectId project) {
        return settings.getOrDefault(project, new Setting(project, Switches.DEFAULT, null));
    }

    @Override
    public Setting change(Actor actor, ProjectId project, Switches switches, int basedOn) {
        Setting before = of(project);
        if (before.version() != basedOn) {
            throw new Conflict(before);
        }
        Revision revision = before.revision() == null
                ? Revision.first(actor, Instant.EPOCH)
                : before.revision().next(actor, Instant.EPOCH);
        Setting after = new Setting(project, switches, revision);
        settings.put(project, after);
        return after;
    }
}
