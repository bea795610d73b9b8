package org.collabops.settings;

import java.io.Serializable;
import java.time.Instant;
import org.collabops.Actor;
import org.collabops.Conflict;
import org.collabops.Revision;

/** A setting of the site in memory, by the contract of {@link SiteSettings}. */
public final class FakeSiteSettings<S extends Serializable> implements SiteSettings<S> {
    private SiteSetting<S> setting;

    /** @param first what holds while nobody has chosen */
    public FakeSiteSettings(S first) {
        setting = new SiteSetting<>(first, null);
    }

    /** Whatever holds now. */
    public void put(S chosen) {
        setting = new SiteSetting<>(chosen, setting.revision());
    }

    @Override
    public S current() {
        return setting.chosen();
    }

    @Override
    public SiteSetting<S> stored() {
        return setting;
    }

    @Override
    public SiteSetting<S> change(Actor actor, S wanted, int basedOn) {
        if (setting.version() != basedOn) {
            throw new Conflict(setting);
        }
        setting = new SiteSetting<>(wanted, Revision.after(setting.revision(), actor, Instant.EPOCH));
        return setting;
    }
}
