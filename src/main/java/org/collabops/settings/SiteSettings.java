package org.collabops.settings;

import java.io.Serializable;
import org.collabops.Actor;
import org.collabops.Conflict;

/** What administrators choose for the whole site in one matter. */
public interface SiteSettings<S extends Serializable> {
    /** At most 60 seconds old, and without a statement. */
    S current();

    /** As stored, not as cached. */
    SiteSetting<S> stored();

    /**
     * @param basedOn the version that the change was based on, 0 while nothing is stored
     * @throws Conflict with the current {@link SiteSetting}
     */
    SiteSetting<S> change(Actor actor, S wanted, int basedOn);
}
