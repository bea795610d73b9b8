package org.collabops.people;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.Set;
import org.collabops.Actor;
import org.collabops.Days;
import org.collabops.UserKey;

/**
 * For which teams a viewer is told a sum over all members. A sum must hide nobody or a minimum group, and so must what is
 * left of it when the sums of its parts are taken away: else somebody's figure could be computed.
 */
public final class ShownSums {
    private final Actor viewer;
    private final TeamMap map;
    private final FiguresPolicy policy;
    private final Days days;
    private final Set<Long> shown = new HashSet<>();

    private ShownSums(Actor viewer, TeamMap map, FiguresPolicy policy, Days days) {
        this.viewer = viewer;
        this.map = map;
        this.policy = policy;
        this.days = days;
    }

    /** The ids of the teams. */
    public static Set<Long> of(Actor viewer, TeamMap map, FiguresPolicy policy, Days days) {
        ShownSums sums = new ShownSums(viewer, map, policy, days);
        map.roots().forEach(root -> sums.decide(root.id()));
        return sums.shown;
    }

    /** Decides on a team after all parts of it, and returns the hidden people whom shown sums below it or it cover. */
    private Set<UserKey> decide(long team) {
        Set<UserKey> covered = new HashSet<>();
        map.below(team).forEach(part -> covered.addAll(decide(part.id())));
        Set<UserKey> hidden = new HashSet<>(map.peopleOf(team, days));
        Set<Long> teams = map.withBelow(team).stream().map(Team::id).collect(toSet());
        hidden.removeIf(person -> !isHidden(person, teams));
        Set<UserKey> rest = new HashSet<>(hidden);
        rest.removeAll(covered);
        if (isSafe(hidden) && isSafe(rest)) {
            shown.add(team);
            return hidden;
        }
        return covered;
    }

    /** On the days that count: those on which the person belongs to one of the teams. */
    private boolean isHidden(UserKey person, Set<Long> teams) {
        return map.membershipsOf(person).stream()
                .filter(membership -> teams.contains(membership.team()))
                .flatMap(membership -> membership.content().days().intersect(days).stream())
                .anyMatch(counted -> !policy.maySeeAll(viewer, person, counted));
    }

    private static boolean isSafe(Set<UserKey> hidden) {
        return hidden.isEmpty() || hidden.size() >= FiguresPolicy.MINIMUM_GROUP;
    }
}
