package org.collabops.risks;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.collabops.Actor;
import org.collabops.Conflict;
import org.collabops.ProjectId;
import org.collabops.Revision;

/** Settings in memory: risks are off everywhere until switched on. */
public final class FakeRiskSettings implements RiskSettings {
    private final Map<ProjectId, Setting> settings = new HashMap<>();

    public FakeRiskSettings switchOn(ProjectId project) {
        change(Actor.anonymous(), project, true, of(project).version());
        return this;
    }

    @Override
    public boolean enabled(ProjectId project) {
        return of(project).enabled();
    }

    @Override
    public Setting of(ProjectId project) {
        return settings.getOrDefault(project, new Setting(project, false, null));
    }

    @Override
    public Setting change(Actor actor, ProjectId project, boolean enabled, int basedOn) {
        Setting before = of(project);
        if (before.version() != basedOn) {
            throw new Conflict(before);
        }
        Revision revision = before.revision() == null
                ? Revision.first(actor, Instant.EPOCH)
                : before.revision().next(actor, Instant.EPOCH);
        Setting after = new Setting(project, enabled, revision);
        settings.put(project, after);
        return after;
    }
}
