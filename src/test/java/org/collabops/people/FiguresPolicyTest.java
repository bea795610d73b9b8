package org.collabops.people;

import static org.collabops.people.PeopleWorld.BOSS;
import static org.collabops.people.PeopleWorld.LEAD;
import static org.collabops.people.PeopleWorld.MEMBER;
import static org.collabops.people.PeopleWorld.PLANNER;
import static org.collabops.people.PeopleWorld.STRANGER;
import static org.collabops.people.TestPeople.CAROL;
import static org.collabops.people.TestPeople.MONDAY;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.collabops.Actor;
import org.collabops.Days;
import org.collabops.Field;
import org.collabops.NotAllowed;
import org.collabops.UserKey;
import org.collabops.people.DayCapacity.Rule;
import org.junit.Test;

public class FiguresPolicyTest {
    private static final Days WEEK = Days.through(MONDAY, MONDAY.plusDays(6));
    private static final List<Actor> VIEWERS =
            List.of(MEMBER, LEAD, BOSS, PLANNER, STRANGER, Actor.anonymous(), Actor.function("f", CAROL));

    private final PeopleWorld world = new PeopleWorld();

    @Test
    public void eachPolicyShowsFiguresToItsOwn() {
        assertThat(seenUnder(IndividualFigures.OFF), contains(false, false, false, false, false, false, false));
        assertThat(seenUnder(IndividualFigures.SELF), contains(true, false, false, false, false, false, true));
        assertThat(seenUnder(IndividualFigures.MANAGER), contains(true, true, true, false, false, false, true));
        assertThat(seenUnder(IndividualFigures.ALL), contains(true, true, true, true, true, false, true));
    }

    @Test
    public void aManagerSeesTheDaysOnWhichTheyManage() {
        world.schedule(CAROL, MONDAY.minusDays(30));
        Days around = Days.through(MONDAY.minusDays(9), MONDAY.minusDays(6));
        Capacity seen = world.capacities.find(LEAD, CAROL, around);
        assertThat(
                seen.each().stream().map(DayCapacity::rule).toList(),
                contains(Rule.HIDDEN, Rule.HIDDEN, Rule.WEEKDAY, Rule.WEEKDAY));
        assertThat(seen.total().unknownDays(), is(2));
        assertThrows(NotAllowed.class, () -> world.capacities.find(STRANGER, CAROL, around));
    }

    @Test
    public void aSumOverDaysHidesNobodyOrFiveOnEachOfThem() {
        Set<UserKey> alone = Set.of(CAROL);
        assertThat(world.figures.maySum(LEAD, alone, WEEK), is(true));
        assertThat(world.figures.maySum(LEAD, alone, Days.through(MONDAY.minusDays(8), MONDAY)), is(false));
    }

    @Test
    public void aSumHidesNobodyOrFive() {
        world.policy.put(IndividualFigures.SELF);
        Team crew = world.found("Crew", null);
        join(crew, 1, 4);
        assertThat(sum(STRANGER, crew), is(Optional.empty()));
        assertThat(world.figures.maySum(STRANGER, people(1, 4).toList(), WEEK), is(false));
        join(crew, 5, 5);
        assertThat(sum(STRANGER, crew).isPresent(), is(true));
        assertThat(sum(Actor.user(person(1)), crew), is(Optional.empty()));
        world.policy.put(IndividualFigures.ALL);
        assertThat(sum(STRANGER, crew).isPresent(), is(true));
    }

    @Test
    public void theDifferenceOfTwoSumsHidesNobodyOrFive() {
        world.policy.put(IndividualFigures.OFF);
        Team whole = world.found("Whole", null);
        Team part = world.found("Part", whole.id());
        join(part, 1, 6);
        join(whole, 7, 8);
        assertThat(sum(STRANGER, part).isPresent(), is(true));
        assertThat(sum(STRANGER, whole), is(Optional.empty()));
        join(whole, 9, 11);
        assertThat(sum(STRANGER, whole).isPresent(), is(true));
    }

    @Test
    public void nobodyHidesBehindWhoseCapacityIsUnknownOrWhoIsNotThere() {
        world.policy.put(IndividualFigures.OFF);
        Team crew = world.found("Crew", null);
        join(crew, 1, 4);
        people(5, 9).forEach(person -> world.join(crew.id(), person, 100));
        assertThat(sum(STRANGER, crew), is(Optional.empty()));
        Team shift = world.found("Shift", null);
        join(shift, 10, 15);
        world.members.change(PLANNER, shift.id(), 1, 7, until(MONDAY.plusDays(3)));
        world.members.change(PLANNER, shift.id(), 2, 8, until(MONDAY.plusDays(3)));
        assertThat(sum(STRANGER, shift), is(Optional.empty()));
        TeamCapacity capacity = world.teamCapacities.find(STRANGER, shift.id(), WEEK);
        assertThat(capacity.sum(Days.through(MONDAY, MONDAY.plusDays(2))).isPresent(), is(true));
        assertThat(capacity.sum(Days.through(MONDAY.plusDays(2), MONDAY.plusDays(3))), is(Optional.empty()));
    }

    @Test
    public void aLeadSeesTheSumOfATeamThatSomebodyJoinsInTheMiddleOfTheWeek() {
        Days around = Days.through(MONDAY.minusDays(9), MONDAY);
        assertThat(
                world.teamCapacities
                        .find(LEAD, world.team.id(), around)
                        .sum(around)
                        .isPresent(),
                is(true));
    }

    @Test
    public void aPersonInTwoPartsCountsOnce() {
        world.policy.put(IndividualFigures.ALL);
        Team whole = world.found("Whole", null);
        Team one = world.found("One", whole.id());
        Team other = world.found("Other", whole.id());
        world.schedule(CAROL, MONDAY.minusDays(30));
        world.members.remove(PLANNER, world.team.id(), 1, 2);
        world.join(one.id(), CAROL, 80);
        world.join(other.id(), CAROL, 60);
        assertThat(sum(STRANGER, one).orElseThrow().minutes(), is(5 * 384L));
        assertThat(sum(STRANGER, whole).orElseThrow().minutes(), is(5 * 480L));
        TeamCapacity capacity = world.teamCapacities.find(STRANGER, whole.id(), WEEK);
        assertThat(capacity.overcommitted().keySet(), is(Set.of(CAROL)));
        assertThat(capacity.overcommitted().get(CAROL).size(), is(7));
    }

    private List<Boolean> seenUnder(IndividualFigures figures) {
        world.policy.put(figures);
        return VIEWERS.stream()
                .map(viewer -> world.figures.maySee(viewer, CAROL, MONDAY))
                .toList();
    }

    private Optional<TeamCapacity.Sum> sum(Actor viewer, Team team) {
        return world.teamCapacities.find(viewer, team.id(), WEEK).sum(WEEK);
    }

    private void join(Team team, int first, int last) {
        people(first, last).forEach(person -> {
            world.schedule(person, MONDAY.minusDays(30));
            world.join(team.id(), person, 100);
        });
    }

    private static MembershipChange until(LocalDate day) {
        return new MembershipChange(Field.absent(), Field.of(day), Field.absent());
    }

    private static Stream<UserKey> people(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(FiguresPolicyTest::person);
    }

    private static UserKey person(int number) {
        return new UserKey("person" + number);
    }
}
