package org.collabops.goals;

import org.collabops.Conflict;
import org.collabops.Revised;

/** Whether a change was based on what holds now. */
final class Versions {
    private Versions() {}

    /** @throws Conflict with the current thing */
    static void require(Revised current, int version) {
        if (current.version() != version) {
            throw new Conflict(current);
        }
    }
}
