package org.collabops.goals.web;

/**
 * Where a goal stands, in the language of the reader.
 *
 * @param bar the counted percent as a whole number; null while unknown, like {@code counted}
 * @param raw null when it is what counts
 * @param expected null before the cycle begins
 * @param paceStyle as the style sheets name it
 * @param paceName null while the progress is unknown, as is {@code paceLook}
 * @param unknown why there is no progress; null when there is one
 * @param confidence null when nobody said
 * @param checkedIn the day of the last check-in; null when there was none, and for an objective
 * @param freshnessName null unless a check-in is late, as is {@code freshnessLook}
 */
public record StandingView(
        String bar,
        String counted,
        String raw,
        String expected,
        String paceStyle,
        String paceName,
        String paceLook,
        String paceRule,
        String unknown,
        String current,
        String confidence,
        String checkedIn,
        String freshnessName,
        String freshnessLook) {}
