package org.collabops.sandbox.services;

import com.atlassian.jira.datetime.DateTimeStyle;
import java.util.Locale;

/**
 * The letters that a date is written by: as a site has them before anybody changes its look and feel, and on a Chinese
 * site as its administrator sets them, since the first ones put the day before the month.
 */
enum DatePattern {
    TIME("h:mm a", "HH:mm"),
    DAY("dd/MMM/yy", "yyyy-MM-dd"),
    COMPLETE("dd/MMM/yy h:mm a", "yyyy-MM-dd HH:mm"),
    DAY_PICKER("d/MMM/yy", "yyyy-MM-dd"),
    RELATIVE_DAY("dd/MMM/yy", "yyyy-MM-dd"),
    RELATIVE("dd/MMM/yy h:mm a", "yyyy-MM-dd HH:mm"),
    ISO_DAY("yyyy-MM-dd"),
    ISO("yyyy-MM-dd'T'HH:mm:ssZ"),
    RFC_822("EEE, d MMM yyyy HH:mm:ss Z");

    private final String letters;
    private final String chinese;

    DatePattern(String letters) {
        this(letters, letters);
    }

    DatePattern(String letters, String chinese) {
        this.letters = letters;
        this.chinese = chinese;
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

    String letters(Locale siteLanguage) {
        return siteLanguage.getLanguage().equals(Locale.CHINESE.getLanguage()) ? chinese : letters;
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
