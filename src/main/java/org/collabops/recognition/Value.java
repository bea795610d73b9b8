package org.collabops.recognition;

import java.io.Serializable;
import org.collabops.Revised;
import org.collabops.Revision;

/** A value that thanks can show. It is renamed or disabled but never deleted, so that old thanks keep saying what they said. */
public record Value(long id, ValueContent content, Revision revision) implements Revised, Serializable {
    @Override
    public boolean deleted() {
        return false;
    }
}
