package org.collabops.settings;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.collabops.Actor;
import org.collabops.Conflict;
import org.collabops.ProjectId;
import org.collabops.Revision;

/** Settings in memory, by the contract of {@link Settings}. */
public class FakeSettings<S> implements Settings<S> {
    private final Map<ProjectId, Setting<S>> settings = new HashMap<>();
    private final S first;

    /** @param first what holds where nobody has chosen */
    public FakeSettings(S first) {
        this.first = first;
    }

    @Override
    public final S chosen(ProjectId project) {
        return of(project).chosen();
    }

    @Override
    public final Setting<S> of(ProjectId project) {
        return settings.getOrDefault(project, new Setting<>(project, first, null));
    }

    @Override
    public final Setting<S> change(Actor actor, ProjectId project, S wanted, int basedOn) {
        Setting<S> before = of(project);
        if (before.version() != basedOn) {
            throw new Conflict(before);
        }
        Revision revision = Revision.after(before.revision(), actor, Instant.EPOCH);
        Setting<S> after = new Setting<>(project, wanted, revision);
        settings.put(project, after);
        return after;
    }

    /** Of the projects where somebody has chosen. */
    protected final Map<ProjectId, Setting<S>> all() {
        return settings;
    }

    /** Whatever holds now. */
    protected final void choose(ProjectId project, S wanted) {
        change(Actor.anonymous(), project, wanted, of(project).version());
    }
}
