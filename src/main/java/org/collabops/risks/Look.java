package org.collabops.risks;

import java.util.Locale;

/** How a level is shown: a fixed set, so that every model stays readable in either theme and in print. */
public enum Look {
    NEGLIGIBLE,
    LOW,
    MODERATE,
    HIGH,
    CRITICAL,
    EXTREME;

    /** As style sheets name it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
