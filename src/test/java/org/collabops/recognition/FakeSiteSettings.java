package org.collabops.recognition;

import java.time.Instant;
import org.collabops.Actor;
import org.collabops.Conflict;
import org.collabops.Revision;

/** A policy in memory. */
public final class FakeSiteSettings implements SiteSettings {
    private Setting setting;

    public FakeSiteSettings(SitePolicy policy) {
        this.setting = new Setting(policy, null);
    }

    public void put(SitePolicy policy) {
        setting = new Setting(policy, setting.revision());
    }

    @Override
    public SitePolicy policy() {
        return setting.policy();
    }

    @Override
    public Setting stored() {
        return setting;
    }

    @Override
    public Setting change(Actor actor, SitePolicy policy, int basedOn) {
        if (setting.version() != basedOn) {
            throw new Conflict(setting);
        }
        Revision next = setting.revision() == null
                ? Revision.first(actor, Instant.EPOCH)
                : setting.revision().next(actor, Instant.EPOCH);
        setting = new Setting(policy, next);
        return setting;
    }
}
