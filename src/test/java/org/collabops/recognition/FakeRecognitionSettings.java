package org.collabops.recognition;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.collabops.Actor;
import org.collabops.Conflict;
import org.collabops.ProjectId;
import org.collabops.Revision;

/** Settings in memory. */
public final class FakeRecognitionSettings implements RecognitionSettings {
    private final Map<ProjectId, Setting> settings = new HashMap<>();

    public void enable(ProjectId project) {
        settings.put(project, new Setting(project, new Switches(true, true), null));
    }

    @Override
    public Switches switches(ProjectId project) {
        return of(project).switches();
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
        Revision next = before.revision() == null
                ? Revision.first(actor, Instant.EPOCH)
                : before.revision().next(actor, Instant.EPOCH);
        settings.put(project, new Setting(project, switches, next));
        return settings.get(project);
    }
}
