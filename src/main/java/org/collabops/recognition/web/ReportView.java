package org.collabops.recognition.web;

import java.util.List;

/**
 * The report as it is shown; a figure that is unknown or hidden is null.
 *
 * @param about the project's name
 * @param dates the first and the last day
 */
public record ReportView(
        String about,
        String dates,
        String given,
        String received,
        String reciprocity,
        List<CountLine> values,
        List<CountLine> periods,
        List<TeamLine> teams,
        List<CountLine> people,
        boolean empty) {}
