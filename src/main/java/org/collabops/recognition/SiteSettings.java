package org.collabops.recognition;

import java.io.Serializable;
import org.collabops.Actor;
import org.collabops.Revision;

/** Where the site's {@link SitePolicy} is kept. */
public interface SiteSettings {
    /** At most 60 seconds old. */
    SitePolicy policy();

    /** As stored, not as cached. */
    Setting stored();

    /**
     * @param basedOn the version that the change was based on, 0 while nothing is stored
     * @throws org.collabops.Conflict with the current {@link Setting}
     */
    Setting change(Actor actor, SitePolicy policy, int basedOn);

    /** @param revision null while nobody has changed anything */
    record Setting(SitePolicy policy, Revision revision) implements Serializable {
        public int version() {
            return revision == null ? 0 : revision.number();
        }
    }
}
