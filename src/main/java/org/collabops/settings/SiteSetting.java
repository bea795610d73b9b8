package org.collabops.settings;

import java.io.Serializable;
import org.collabops.Revision;

/**
 * What the whole site chose for one matter.
 *
 * @param revision null while nobody has changed what it starts with
 */
public record SiteSetting<S extends Serializable>(S chosen, Revision revision) implements Serializable {
    /** 0 while nobody has changed it. */
    public int version() {
        return revision == null ? 0 : revision.number();
    }
}
