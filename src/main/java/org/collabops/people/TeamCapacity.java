package org.collabops.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collabops.Days;
import org.collabops.Percent;
import org.collabops.UserKey;

/** What the members of a team, and of all that is part of it, can work for it on some days. */
public final class TeamCapacity {
    private final Team team;
    private final Days days;
    private final ShownSums sums;
    private final Set<Long> teams;
    private final Map<UserKey, List<Membership>> memberships;
    private final Map<UserKey, Capacity> all;
    private final Map<UserKey, Capacity> visible;

    /**
     * @param sums which sums over all members the viewer is told
     * @param all of every member, also of hidden ones
     * @param visible as far as the viewer may see them one by one
     */
    TeamCapacity(
            Team team,
            Days days,
            TeamMap map,
            ShownSums sums,
            Map<UserKey, Capacity> all,
            Map<UserKey, Capacity> visible) {
        this.team = team;
        this.days = days;
        this.sums = sums;
        this.teams = map.withBelow(team.id()).stream().map(Team::id).collect(Collectors.toSet());
        this.memberships = new TreeMap<>(Comparator.comparing(UserKey::value));
        map.peopleOf(team.id(), days).forEach(person -> memberships.put(person, map.membershipsOf(person)));
        this.all = all;
        this.visible = visible;
    }

    public Team team() {
        return team;
    }

    public Days days() {
        return days;
    }

    /** Everybody who belongs to it on any of the days: that is no secret. */
    public Set<UserKey> people() {
        return memberships.keySet();
    }

    /** Empty when the viewer may not see this person's figures. */
    public Optional<Capacity> of(UserKey person) {
        return Optional.ofNullable(visible.get(person));
    }

    /** What the team has of a person on some of the days, in minutes; hidden and unknown days count for nothing. */
    public Optional<Long> share(UserKey person, Days part) {
        return of(person).map(capacity -> minutes(person, capacity, part));
    }

    /** What the team has of all its people together; empty when that would tell too much of one of them. */
    public Optional<Sum> sum(Days part) {
        if (!sums.isShown(team.id(), part)) {
            return Optional.empty();
        }
        long minutes = 0;
        int unknown = 0;
        for (UserKey person : people()) {
            Capacity capacity = all.get(person);
            minutes += minutes(person, capacity, part);
            unknown += capacity.total(part).unknownDays() > 0 ? 1 : 0;
        }
        return Optional.of(new Sum(minutes, people().size(), unknown));
    }

    /** The days on which more than all of a person is promised to teams, for those people of whom it is so. */
    public Map<UserKey, List<LocalDate>> overcommitted() {
        Map<UserKey, List<LocalDate>> found = new LinkedHashMap<>();
        memberships.forEach((person, held) -> {
            List<LocalDate> over = days.stream()
                    .filter(day -> Commitments.sum(held, day).compareTo(Percent.WHOLE) > 0)
                    .toList();
            if (!over.isEmpty()) {
                found.put(person, over);
            }
        });
        return found;
    }

    private long minutes(UserKey person, Capacity capacity, Days part) {
        return days.intersect(part)
                .map(Days::stream)
                .orElseGet(Stream::empty)
                .mapToLong(day -> Commitments.minutesFor(
                        teams,
                        memberships.get(person),
                        day,
                        capacity.minutesOn(day).orElse(0)))
                .sum();
    }

    /**
     * @param minutes of all people together
     * @param unknownPeople how many of them have days in it of which nothing is known, which count for nothing
     */
    public record Sum(long minutes, int people, int unknownPeople) {}
}
