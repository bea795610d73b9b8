package org.collabops.goals.web;

import java.util.List;
import java.util.Map;
import org.collabops.Grouped;

/**
 * One page of a project's objectives, complete without any script.
 *
 * @param cycles names by id, with {@code all}; {@code cycle} is the one that is shown, null when there is none
 * @param dates of the cycle that is shown; null when there is none or many are shown
 * @param spaces names by id, without those to which the reader may add nothing in {@code openSpaces}
 * @param from the number of the first row, counted from 1; {@code until} that of the last one
 * @param shown which of how many objectives these are, in words
 * @param me the user name of the reader; null when nobody is logged in
 */
public record GoalsView(
        String projectKey,
        String projectName,
        Map<String, String> cycles,
        String cycle,
        String dates,
        String rule,
        Map<String, String> spaces,
        Map<String, String> openSpaces,
        List<ObjectiveRow> rows,
        int total,
        int from,
        int until,
        int pageSize,
        boolean filtered,
        boolean mayAdd,
        boolean mayAddSpace,
        boolean mayAdminister,
        String me,
        String myName,
        String shown) {
    /** {@link #total} as it is read. */
    public String count() {
        return Grouped.of(total);
    }
}
