package org.collabops.people;

import java.io.Serializable;
import org.collabops.Actor;
import org.collabops.Revision;

/** The policy of the whole site on figures of single persons. */
public interface PolicySettings {
    /** At most 60 seconds old. */
    Setting current();

    /** As stored, not as cached. */
    Setting stored();

    /** @throws org.collabops.Conflict with the current {@link Setting} */
    Setting change(Actor actor, IndividualFigures individualFigures, int basedOn);

    /** @param revision null while nobody has changed the setting */
    record Setting(IndividualFigures individualFigures, Revision revision) implements Serializable {
        public static final Setting DEFAULT = new Setting(IndividualFigures.MANAGER, null);

        public int version() {
            return revision == null ? 0 : revision.number();
        }
    }
}
