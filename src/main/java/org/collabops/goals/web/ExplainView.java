package org.collabops.goals.web;

import java.util.List;

/**
 * How the progress and the pace of a goal were computed.
 *
 * @param ratio counted in relation to expected progress; null while either is unknown
 * @param leftOut what was not counted, and why
 * @param confidence how that of an objective was computed; null when nobody below told one
 */
public record ExplainView(
        String title,
        boolean objective,
        String rule,
        List<ExplainLine> lines,
        List<String> leftOut,
        String confidence,
        String ratio,
        StandingView standing) {}
