package org.collabops.people;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.collabops.Actor;
import org.collabops.Days;
import org.collabops.UserKey;

/**
 * Of which teams a viewer is told a sum over all members of a day. A sum must hide nobody or a minimum group, and so
 * must what is left of it when the sums of its parts are taken away: else somebody's figure could be computed. It is
 * decided day by day, so that no difference of two periods tells more than its days.
 */
final class ShownSums {
    private final Actor viewer;
    private final TeamMap map;
    private final FiguresPolicy policy;
    private final Map<UserKey, Capacity> all;
    private final Map<LocalDate, Map<Long, Decision>> decided = new HashMap<>();

    /** @param all capacities of everybody in the teams that are asked about */
    ShownSums(Actor viewer, TeamMap map, FiguresPolicy policy, Map<UserKey, Capacity> all) {
        this.viewer = viewer;
        this.map = map;
        this.policy = policy;
        this.all = all;
    }

    boolean isShown(long team, Days days) {
        return days.stream().allMatch(day -> decision(team, day).shown());
    }

    /** @param covered the hidden people whom the sum covers, or the sums of its parts where it is not shown */
    private record Decision(boolean shown, Set<UserKey> covered) {}

    private Decision decision(long team, LocalDate day) {
        Map<Long, Decision> ofDay = decided.computeIfAbsent(day, none -> new HashMap<>());
        Decision known = ofDay.get(team);
        if (known == null) {
            known = decide(team, day);
            ofDay.put(team, known);
        }
        return known;
    }

    private Decision decide(long team, LocalDate day) {
        Set<UserKey> covered = new HashSet<>();
        map.below(team).forEach(part -> covered.addAll(decision(part.id(), day).covered()));
        Set<UserKey> hidden = new HashSet<>(map.peopleOf(team, Days.through(day, day)));
        hidden.removeIf(person -> !counts(person, day) || policy.maySee(viewer, person, day));
        Set<UserKey> rest = new HashSet<>(hidden);
        rest.removeAll(covered);
        return isSafe(hidden) && isSafe(rest) ? new Decision(true, hidden) : new Decision(false, covered);
    }

    /** Whose capacity is unknown adds nothing to a sum, so nobody can hide behind them. */
    private boolean counts(UserKey person, LocalDate day) {
        return all.get(person).minutesOn(day).isPresent();
    }

    private static boolean isSafe(Set<UserKey> hidden) {
        return hidden.isEmpty() || hidden.size() >= FiguresPolicy.MINIMUM_GROUP;
    }
}
