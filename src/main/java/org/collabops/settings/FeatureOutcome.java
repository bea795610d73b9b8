package org.collabops.settings;

import org.collabops.Text;

/**
 * What became of one feature when several were changed at once.
 *
 * @param problem why it was refused, else null
 */
public record FeatureOutcome(FeatureSwitch<?> feature, Result result, Text problem) {
    /** How it ended; each feature by itself. */
    public enum Result {
        CHANGED,
        /** It was so before. */
        SAME,
        /** Somebody else had changed it: it stays as they left it. */
        STALE,
        REFUSED
    }
}
