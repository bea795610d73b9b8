package org.collabops.goals.web;

import java.util.List;

/**
 * How the progress and the pace of a goal were computed.
 *
 * @param ratio counted in relation to expected progress; null while either is unknown
 * @param leftOut what was not counted, and why
 */
public record ExplainView(
        String title,
        boolean objective,
        String rule,
        List<ExplainLine> lines,
        List<String> leftOut,
        String ratio,
        StandingView standing) {}
