package org.collabops.allocations.web;

import java.util.List;
import org.collabops.allocations.PlannedAndActual;

/**
 * What was planned in a project against what was logged there.
 *
 * @param total null when there is nothing at all
 * @param notes what is left out and why
 */
public record ComparisonView(
        String projectKey,
        String projectName,
        String from,
        String until,
        String earlier,
        String later,
        int weeks,
        List<Integer> choices,
        List<Group> groups,
        Figures total,
        List<String> notes,
        String utilisationPath) {
    /** People of one team. */
    public record Group(String name, List<Person> people, Figures sum) {}

    /** A person with a line for each target. */
    public record Person(String name, List<Line> lines, Figures sum) {}

    /** @param issueKey null unless it is an issue */
    public record Line(String target, String issueKey, boolean unplanned, Figures figures) {}

    /**
     * In hours.
     *
     * @param minutes what the figures say
     * @param percent of the variance; null when nothing was planned
     * @param style {@code more} when more was worked than planned, {@code less} when less, else {@code same}
     */
    public record Figures(
            String planned, String actual, String variance, String percent, String style, PlannedAndActual minutes) {}
}
