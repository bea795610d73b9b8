package org.collabops.goals.web;

import java.util.Set;
import org.collabops.goals.ObjectiveState;

/**
 * What a reader of the page asked for, as the address writes it; whatever cannot be read counts as not given.
 *
 * @param cycle the id of a cycle, {@code all}, or nothing for the present one
 * @param state {@code closed}, {@code all}, or nothing for those that are not closed
 * @param owner {@code me}, or nothing for anybody
 */
record GoalQuery(String cycle, String space, String state, String owner, String text, String startAt) {
    static final GoalQuery FIRST = new GoalQuery(null, null, null, null, null, null);

    private static final String ALL = "all";

    boolean isAnyCycle() {
        return ALL.equals(cycle);
    }

    Long cycleId() {
        return number(cycle);
    }

    Long spaceId() {
        return number(space);
    }

    boolean isMine() {
        return "me".equals(owner);
    }

    Set<ObjectiveState> states() {
        if (ALL.equals(state)) {
            return Set.of();
        }
        return "closed".equals(state)
                ? Set.of(ObjectiveState.CLOSED)
                : Set.of(ObjectiveState.DRAFT, ObjectiveState.ACTIVE);
    }

    boolean isFiltered() {
        return state != null && !state.isEmpty() || isMine() || text != null && !text.isBlank() || spaceId() != null;
    }

    int start() {
        Long start = number(startAt);
        return start == null ? 0 : (int) Math.min(start, Integer.MAX_VALUE);
    }

    private static Long number(String given) {
        return given != null && given.matches("[0-9]{1,10}") ? Long.valueOf(given) : null;
    }
}
