package org.collabops.sandbox.services;

import com.atlassian.jira.datetime.DateTimeStyle;

/** The letters that a date is written by, as a site has them before anybody changes its look and feel. */
enum DatePattern {
    TIME("h:mm a"),
    DAY("dd/MMM/yy"),
    COMPLETE("dd/MMM/yy h:mm a"),
    DAY_PICKER("d/MMM/yy"),
    RELATIVE_DAY("dd/MMM/yy"),
    RELATIVE("dd/MMM/yy h:mm a"),
    ISO_DAY("yyyy-MM-dd"),
    ISO("yyyy-MM-dd'T'HH:mm:ssZ"),
    RFC_822("EEE, d MMM yyyy HH:mm:ss Z");

    private final String letters;

    DatePattern(String letters) {
        this.letters = letters;
    }

    static DatePattern of(DateTimeStyle style) {
        return switch (style) {
            case TIME -> TIME;
            case DATE -> DAY;
            case COMPLETE, DATE_TIME_PICKER -> COMPLETE;
            case DATE_PICKER -> DAY_PICKER;
            case RELATIVE, RELATIVE_ALWAYS_WITH_TIME -> RELATIVE;
            case RELATIVE_WITH_TIME_ONLY, RELATIVE_WITHOUT_TIME -> RELATIVE_DAY;
            case ISO_8601_DATE -> ISO_DAY;
            case ISO_8601_DATE_TIME -> ISO;
            case RSS_RFC822_DATE_TIME -> RFC_822;
        };
    }

    String letters() {
        return letters;
    }

    /** Whether days near to now have words of their own. */
    boolean isRelative() {
        return this == RELATIVE || this == RELATIVE_DAY;
    }

    /** Whether programs read it, so that it is the same in every language. */
    boolean isForMachines() {
        return this == ISO || this == ISO_DAY || this == RFC_822;
    }
}
