package org.collabops.recognition;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.collabops.Actor;
import org.collabops.Days;
import org.collabops.UserKey;
import org.collabops.people.FiguresPolicy;
import org.collabops.people.Team;
import org.collabops.people.TeamMap;
import org.collabops.recognition.Report.ByTeam;
import org.collabops.recognition.Report.Counts;
import org.collabops.recognition.Report.Coverage;

/** What teams give, get and miss, as far as sums over them keep the figures of hidden people. */
final class TeamFigures {
    static final int COVERED_DAYS = 90;

    private final TeamMap map;
    private final FiguresPolicy figures;
    private final Actor viewer;
    private final Days days;
    private final ZoneId zone;
    private final Days covered;
    private final Set<Long> shown;
    private final Set<Long> coverageShown;

    TeamFigures(TeamMap map, FiguresPolicy figures, Actor viewer, Days days, ZoneId zone) {
        this.map = map;
        this.figures = figures;
        this.viewer = viewer;
        this.days = days;
        this.zone = zone;
        this.covered = new Days(days.until().minusDays(COVERED_DAYS), days.until());
        ToldTeams told = new ToldTeams(viewer, map, figures);
        this.shown = told.on(days);
        this.coverageShown = told.atLast(covered);
    }

    /**
     * The teams that anybody of {@code counted} belongs to.
     *
     * @param counted the thanks of the report
     * @param known all thanks that the viewer sees, of the report or not
     */
    List<ByTeam> of(Collection<Kudos> counted, Collection<Kudos> known) {
        Set<UserKey> concerned = new HashSet<>();
        counted.stream().map(Kudos::content).forEach(content -> {
            concerned.add(content.giver());
            concerned.addAll(content.recipients());
        });
        Set<UserKey> thanked = thankedLately(known);
        return map.all().stream()
                .filter(team -> peopleOf(team).stream().anyMatch(concerned::contains))
                .map(team -> figures(team, counted, thanked))
                .toList();
    }

    private ByTeam figures(Team team, Collection<Kudos> counted, Set<UserKey> thanked) {
        Set<UserKey> members = map.peopleOf(team.id(), lastDay());
        return new ByTeam(
                team,
                members.size(),
                shown.contains(team.id()) ? counts(team, counted) : null,
                coverageShown.contains(team.id()) && members.size() >= FiguresPolicy.MINIMUM_GROUP
                        ? coverage(members, thanked)
                        : null);
    }

    private Counts counts(Team team, Collection<Kudos> counted) {
        Counts counts = Counts.NONE;
        for (Kudos kudos : counted) {
            LocalDate day = LocalDate.ofInstant(kudos.content().at(), zone);
            Set<UserKey> members = map.peopleOf(team.id(), Days.through(day, day));
            counts = counts.plus(
                    members.contains(kudos.content().giver()) ? 1 : 0, (int) kudos.content().recipients().stream()
                            .filter(members::contains)
                            .count());
        }
        return counts;
    }

    private Coverage coverage(Set<UserKey> members, Set<UserKey> thanked) {
        List<UserKey> without = members.stream()
                .filter(member -> !thanked.contains(member))
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .toList();
        return new Coverage(
                without.size(),
                Reciprocity.share(members.size() - without.size(), members.size()),
                without.stream()
                        .filter(person -> figures.maySeeAll(viewer, person, covered))
                        .toList());
    }

    private Set<UserKey> thankedLately(Collection<Kudos> known) {
        return known.stream()
                .map(Kudos::content)
                .filter(content -> covered.contains(LocalDate.ofInstant(content.at(), zone)))
                .flatMap(content -> content.recipients().stream())
                .collect(toSet());
    }

    private Set<UserKey> peopleOf(Team team) {
        return map.peopleOf(team.id(), days);
    }

    private Days lastDay() {
        return Days.through(days.last(), days.last());
    }
}
