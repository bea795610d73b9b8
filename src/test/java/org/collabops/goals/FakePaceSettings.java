package org.collabops.goals;

import java.time.Instant;
import org.collabops.Actor;
import org.collabops.Conflict;
import org.collabops.Revision;

/** Bounds in memory: the default ones until changed. */
public final class FakePaceSettings implements PaceSettings {
    private Setting setting = new Setting(Bounds.DEFAULT, null);

    @Override
    public Setting current() {
        return setting;
    }

    @Override
    public Setting stored() {
        return setting;
    }

    @Override
    public Setting change(Actor actor, Bounds bounds, int basedOn) {
        if (setting.version() != basedOn) {
            throw new Conflict(setting);
        }
        Revision revision = setting.revision() == null
                ? Revision.first(actor, Instant.EPOCH)
                : setting.revision().next(actor, Instant.EPOCH);
        setting = new Setting(bounds, revision);
        return setting;
    }
}
