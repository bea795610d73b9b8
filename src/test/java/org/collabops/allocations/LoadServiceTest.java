package org.collabops.allocations;

import static org.collabops.allocations.AllocationWorld.BOB;
import static org.collabops.allocations.AllocationWorld.CAROL;
import static org.collabops.allocations.AllocationWorld.FUNCTION;
import static org.collabops.allocations.AllocationWorld.HIDDEN;
import static org.collabops.allocations.AllocationWorld.HIDDEN_PROJECT;
import static org.collabops.allocations.AllocationWorld.ISSUE;
import static org.collabops.allocations.AllocationWorld.MANAGER;
import static org.collabops.allocations.AllocationWorld.MEMBER;
import static org.collabops.allocations.AllocationWorld.OTHER;
import static org.collabops.allocations.AllocationWorld.PROJECT;
import static org.collabops.allocations.AllocationWorld.STRANGER;
import static org.collabops.allocations.AllocationWorld.WEEK;
import static org.collabops.allocations.TestAllocations.MONDAY;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.Assert.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.collabops.Actor;
import org.collabops.Attempt;
import org.collabops.NotFound;
import org.collabops.UserKey;
import org.collabops.allocations.PersonLoad.Period;
import org.collabops.host.Issue;
import org.collabops.host.StatusCategory;
import org.collabops.people.IndividualFigures;
import org.junit.Test;

public final class LoadServiceTest {
    private static final AllocationMode DAILY = AllocationMode.MINUTES_PER_DAY;

    private final AllocationWorld world = new AllocationWorld();

    @Test
    public void whatIsForSomethingHiddenCountsInMinutesAlone() {
        world.plan(BOB, Target.of(ISSUE), 0, 4, DAILY, 300);
        world.plan(BOB, Target.of(HIDDEN), 0, 4, DAILY, 240);

        Period seen = week(MEMBER, BOB).orElseThrow();
        Period all = week(MANAGER, BOB).orElseThrow();

        assertThat(seen.planned(), is(2700L));
        assertThat(seen.hidden(), is(1200L));
        assertThat(seen.overloadedDays(), is(5));
        assertThat(all.planned(), is(seen.planned()));
        assertThat(all.hidden(), is(0L));
    }

    @Test
    public void whatIsGoneOrSwitchedOffOrArchivedCountsNowhere() {
        world.plan(BOB, Target.of(HIDDEN), 0, 4, DAILY, 240);
        world.plan(BOB, Target.of(ISSUE), 0, 4, DAILY, 300);
        Issue issue = world.goals.issues.find(ISSUE).orElseThrow();
        world.goals.issues.put(
                new Issue(ISSUE, issue.key(), issue.summary(), PROJECT, "1", StatusCategory.TO_DO, "1", null, true));
        world.off.add(HIDDEN_PROJECT);

        assertThat(week(MEMBER, BOB).orElseThrow().planned(), is(0L));
    }

    @Test
    public void thePolicyDecidesWhoseLoadIsSeen() {
        world.plan(BOB, Target.of(ISSUE), 0, 4, DAILY, 300);

        world.figures.put(IndividualFigures.OFF);
        Stream.of(MEMBER, MANAGER, FUNCTION).forEach(viewer -> assertThat(loads(viewer, BOB), is(anEmptyMap())));
        world.figures.put(IndividualFigures.SELF);
        assertThat(week(MEMBER, BOB).isPresent(), is(true));
        Stream.of(MANAGER, OTHER).forEach(viewer -> assertThat(loads(viewer, BOB), is(anEmptyMap())));
        world.figures.put(IndividualFigures.MANAGER);
        assertThat(week(MANAGER, BOB).isPresent(), is(true));
        Stream.of(OTHER, STRANGER, Actor.anonymous())
                .forEach(viewer -> assertThat(loads(viewer, BOB), is(anEmptyMap())));
    }

    @Test
    public void whereMinutesLieIsAFigureOfThePerson() {
        Allocation allocation = world.plan(BOB, Target.of(ISSUE), 0, 4, AllocationMode.PERCENT, 5_000);
        world.leave(BOB, 1, 1);

        assertThat(
                world.loads.spreads(MEMBER, List.of(allocation)).get(allocation).placed(), is(960L));
        world.figures.put(IndividualFigures.MANAGER);
        assertThat(world.loads.spreads(OTHER, List.of(allocation)), is(anEmptyMap()));
    }

    @Test
    public void aPersonWithoutAScheduleIsUnknownAndNeverOverloaded() {
        UserKey newcomer = new UserKey("JIRAUSER10110");
        world.goals.people.add(newcomer.value(), "newcomer", "New");
        world.plan(newcomer, Target.of(ISSUE), 0, 4, DAILY, 300);

        Period period = week(MEMBER, newcomer).orElseThrow();

        assertThat(period.capacity(), is(nullValue()));
        assertThat(period.utilisationPercent(), is(nullValue()));
        assertThat(period.overloadedDays(), is(0));
    }

    @Test
    public void manyPeopleAreReadAtOnce() {
        world.plan(BOB, Target.of(ISSUE), 0, 4, DAILY, 300);
        world.plan(CAROL, Target.of(ISSUE), 0, 4, DAILY, 300);
        int reads = world.store.reads();
        int searches = world.goals.access.searches();

        world.loads.of(MEMBER, Set.of(BOB, CAROL), WEEK);

        assertThat(world.store.reads(), is(reads + 1));
        assertThat(world.goals.access.searches(), is(searches + 1));
    }

    @Test
    public void theReportOfAProjectReadsAndAsksOnceHoweverManyPeopleThereAre() {
        world.plan(BOB, Target.of(ISSUE), 0, 4, DAILY, 300);
        world.plan(CAROL, Target.of(ISSUE), 0, 4, DAILY, 300);
        world.plan(AllocationWorld.ALICE, Target.of(ISSUE), 0, 4, DAILY, 300);
        int reads = world.store.reads();
        int searches = world.goals.access.searches();

        world.utilisation.of(MEMBER, Scope.of(PROJECT), WEEK, Cut.WEEK);

        assertThat(world.store.reads(), is(reads + 1));
        assertThat(world.goals.access.searches(), is(searches + 1));
    }

    @Test
    public void aProjectShowsItsPeopleByTeamWithAllThatTheyArePlannedFor() {
        world.plan(BOB, Target.of(ISSUE), 0, 4, DAILY, 240);
        world.plan(BOB, Target.of(HIDDEN), 0, 4, DAILY, 240);
        world.plan(AllocationWorld.ALICE, Target.of(PROJECT), 0, 4, DAILY, 480);
        world.plan(CAROL, Target.of(HIDDEN), 0, 4, DAILY, 60);

        Utilisation found = world.utilisation.of(MEMBER, Scope.of(PROJECT), WEEK, Cut.DAY);

        assertThat(found.periods().size(), is(7));
        assertThat(
                found.groups().stream()
                        .map(group -> group.team() == null
                                ? ""
                                : group.team().content().name())
                        .toList(),
                contains("Packing", ""));
        assertThat(found.groups().get(0).rows().get(0).person(), is(BOB));
        assertThat(found.groups().get(0).sum().utilisationPercent(), is(new BigDecimal("100.00")));
        assertThat(found.notShown(), is(0));
    }

    @Test
    public void ofATeamTheSumsAreOverWhoeverIsShown() {
        world.plan(BOB, Target.of(ISSUE), 0, 4, DAILY, 240);
        world.plan(CAROL, Target.of(ISSUE), 0, 4, DAILY, 480);
        world.figures.put(IndividualFigures.MANAGER);

        Utilisation found = world.utilisation.of(MEMBER, new Scope(null, world.team.id(), null), WEEK, Cut.WEEK);

        assertThat(found.notShown(), is(1));
        assertThat(found.groups().get(0).sum().planned(), is(1200L));
        assertThat(
                world.utilisation
                        .of(MANAGER, new Scope(null, world.team.id(), null), WEEK, Cut.WEEK)
                        .groups()
                        .get(0)
                        .sum()
                        .planned(),
                is(3600L));
    }

    @Test
    public void teamsAndPeopleStillToBeFoundAreListedWithoutALoad() {
        Allocation open = world.service.create(
                MANAGER,
                AllocationWorld.change(
                        new Doer(null, "A welder", null), Target.of(PROJECT), 0, 4, AllocationMode.TOTAL_MINUTES, 900),
                Attempt.fresh());

        Utilisation found = world.utilisation.of(MEMBER, Scope.of(PROJECT), WEEK, Cut.WEEK);

        assertThat(found.unstaffed().keySet(), contains(open));
        assertThat(found.groups(), is(empty()));
    }

    @Test
    public void aHiddenProjectAndAnUnknownTeamAreNotThere() {
        assertThrows(NotFound.class, () -> world.utilisation.of(MEMBER, Scope.of(HIDDEN_PROJECT), WEEK, Cut.WEEK));
        assertThrows(NotFound.class, () -> world.utilisation.of(MEMBER, new Scope(null, 99L, null), WEEK, Cut.WEEK));
    }

    @Test
    public void anIssueShowsItsOwnPlansAndTheWeeksOfItsAssignee() {
        Allocation own = world.plan(CAROL, Target.of(ISSUE), 0, 4, AllocationMode.TOTAL_MINUTES, 600);
        world.plan(BOB, Target.of(HIDDEN), 0, 4, DAILY, 600);
        IssuePlanService service = new IssuePlanService(world.service, world.loads);
        Issue issue = world.goals.issues.find(ISSUE).orElseThrow();

        IssuePlan plan = service.of(MEMBER, issue, BOB, MONDAY.plusDays(3));

        assertThat(plan.allocations(), contains(own));
        assertThat(plan.spreads().get(own).placed(), is(600L));
        assertThat(plan.weeks().size(), is(IssuePlanService.WEEKS));
        assertThat(plan.weeks().get(0).orElseThrow().hidden(), is(3000L));
        assertThat(plan.weeks().get(0).orElseThrow().days().from(), is(MONDAY));
        assertThrows(NotFound.class, () -> service.of(STRANGER, issue, BOB, MONDAY));
    }

    private Map<UserKey, PersonLoad> loads(Actor viewer, UserKey person) {
        return world.loads.of(viewer, Set.of(person), WEEK);
    }

    private Optional<Period> week(Actor viewer, UserKey person) {
        return loads(viewer, person).get(person).period(WEEK);
    }
}
