package org.collabops.allocations;

import static org.collabops.allocations.AllocationWorld.BOB;
import static org.collabops.allocations.AllocationWorld.CAROL;
import static org.collabops.allocations.AllocationWorld.FUNCTION;
import static org.collabops.allocations.AllocationWorld.HIDDEN;
import static org.collabops.allocations.AllocationWorld.ISSUE;
import static org.collabops.allocations.AllocationWorld.MANAGER;
import static org.collabops.allocations.AllocationWorld.MEMBER;
import static org.collabops.allocations.AllocationWorld.PROJECT;
import static org.collabops.allocations.TestAllocations.MONDAY;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.collabops.Text;
import org.collabops.UserKey;
import org.collabops.allocations.CapacityCheck.Finding;
import org.collabops.host.Assignment;
import org.collabops.outbox.Order;
import org.collabops.outbox.Outcome;
import org.collabops.people.IndividualFigures;
import org.junit.Test;

public final class RulesTest {
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);

    private final AllocationWorld world = new AllocationWorld();
    private final AllocateByRule allocate =
            new AllocateByRule(world.service, world.store, world.assignments, world.flags, world.clock);
    private final ReleaseByRule release =
            new ReleaseByRule(world.service, world.store, world.assignments, world.flags, world.clock);
    private final AllocationFlags flags = new AllocationFlags(world.service, world.loads, world.goals.people);

    @Test
    public void theAssigneeIsPlannedUntilTheIssueIsDueOnceHoweverOftenTheOrderIsTried() {
        assigned(BOB, FRIDAY, 600L);
        Order order = order(1, Map.of("mode", "REMAINING", "days", "5", "untilDue", "true", "state", "CONFIRMED"));

        assertThat(allocate.carryOut(order).state(), is(Outcome.State.DONE));
        assertThat(allocate.carryOut(order).state(), is(Outcome.State.DONE));

        assertThat(planned(), hasSize(1));
        AllocationContent content = planned().get(0).content();
        assertThat(content.doer().person(), is(BOB));
        assertThat(content.until(), is(FRIDAY));
        assertThat(content.mode(), is(AllocationMode.TOTAL_MINUTES));
        assertThat(content.value(), is(600));
    }

    @Test
    public void whoIsPlannedAlreadyIsNotPlannedAgain() {
        assigned(BOB, null, null);
        world.plan(BOB, Target.of(ISSUE), 0, 4, AllocationMode.PERCENT, 5_000);

        assertThat(allocate.carryOut(order(2, daily())).state(), is(Outcome.State.NOTHING_TO_DO));
        assertThat(planned(), hasSize(1));
    }

    @Test
    public void nobodyIsPlannedWithoutAnAssigneeAnEstimateOrTheFeature() {
        assigned(null, FRIDAY, 600L);
        assertThat(allocate.carryOut(order(3, daily())).state(), is(Outcome.State.NOTHING_TO_DO));
        assigned(BOB, FRIDAY, null);
        assertThat(
                allocate.carryOut(order(
                                4, Map.of("mode", "REMAINING", "days", "5", "untilDue", "true", "state", "CONFIRMED")))
                        .state(),
                is(Outcome.State.NOTHING_TO_DO));
        world.off.add(PROJECT);
        assertThat(allocate.carryOut(order(5, daily())).state(), is(Outcome.State.NOTHING_TO_DO));
        assertThat(release.carryOut(order(6, Map.of("everybody", "true"))).state(), is(Outcome.State.NOTHING_TO_DO));
        assertThat(planned(), hasSize(0));
    }

    @Test
    public void aReleaseEndsWhatIsPlannedFromTodayOnForTheAssigneeOrForEverybody() {
        assigned(BOB, null, null);
        world.plan(BOB, Target.of(ISSUE), -3, 4, AllocationMode.MINUTES_PER_DAY, 60);
        world.plan(CAROL, Target.of(ISSUE), 0, 4, AllocationMode.MINUTES_PER_DAY, 60);
        world.plan(CAROL, Target.of(ISSUE), -9, -5, AllocationMode.MINUTES_PER_DAY, 60);

        assertThat(release.carryOut(order(7, Map.of("everybody", "false"))).state(), is(Outcome.State.DONE));
        assertThat(planned().get(0).content().until(), is(MONDAY.minusDays(1)));
        assertThat(planned(), hasSize(3));
        assertThat(release.carryOut(order(8, Map.of("everybody", "true"))).state(), is(Outcome.State.DONE));
        assertThat(planned(), hasSize(2));
        assertThat(release.carryOut(order(9, Map.of("everybody", "true"))).state(), is(Outcome.State.NOTHING_TO_DO));
    }

    @Test
    public void whoeverTransitionedIsToldWhatFollowedAndWhetherItIsTooMuch() {
        assigned(BOB, FRIDAY, null);
        allocate.carryOut(order(10, daily()));
        world.plan(BOB, Target.of(HIDDEN), 0, 4, AllocationMode.MINUTES_PER_DAY, 400);

        assertThat(
                flags.say(MEMBER, world.flags.raised().get(0)).orElseThrow(),
                is(Text.of("collabops.allocations.flag.overloaded", "Bob", FRIDAY, 5)));
        world.figures.put(IndividualFigures.OFF);
        assertThat(
                flags.say(MEMBER, world.flags.raised().get(0)).orElseThrow(),
                is(Text.of("collabops.allocations.flag.planned", "Bob", FRIDAY)));
        release.carryOut(order(11, Map.of("everybody", "false")));
        assertThat(
                flags.say(MEMBER, world.flags.raised().get(1)).orElseThrow(),
                is(Text.of("collabops.allocations.flag.released", "Bob", FRIDAY.toString())));
        assertThat(flags.say(MEMBER, world.flags.raised().get(0)).isPresent(), is(false));
    }

    @Test
    public void anAssigneeHasCapacityUntilTheDueDateWhenAllThatIsPlannedAndLeftFits() {
        world.plan(BOB, Target.of(HIDDEN), 0, 4, AllocationMode.MINUTES_PER_DAY, 240);

        assertThat(check(BOB, FRIDAY, 1_200L).finding(), is(Finding.ENOUGH));
        assertThat(check(BOB, FRIDAY, 1_201L), is(new CapacityCheck.Result(Finding.TOO_LITTLE, 1L)));
        world.plan(BOB, Target.of(ISSUE), 0, 4, AllocationMode.TOTAL_MINUTES, 1_200);
        assertThat(check(BOB, FRIDAY, 1_200L).finding(), is(Finding.ENOUGH));
    }

    @Test
    public void workThatIsForcedIntoFewerDaysIsTooMuchThoughTheSumFits() {
        world.plan(BOB, Target.of(ISSUE), 0, 0, AllocationMode.TOTAL_MINUTES, 500);

        assertThat(check(BOB, FRIDAY, null), is(new CapacityCheck.Result(Finding.TOO_LITTLE, 20L)));
    }

    @Test
    public void whatCannotBeKnownIsToldApart() {
        assertThat(check(null, FRIDAY, 60L).finding(), is(Finding.NOBODYS));
        assertThat(check(BOB, null, 60L).finding(), is(Finding.NOT_DUE));
        assertThat(check(BOB, MONDAY.minusDays(1), 60L).finding(), is(Finding.NOT_DUE));
        assertThat(check(new UserKey("unscheduled"), FRIDAY, 60L).finding(), is(Finding.UNKNOWN));
        world.figures.put(IndividualFigures.OFF);
        assertThat(check(BOB, FRIDAY, 9_999L).finding(), is(Finding.UNKNOWN));
        world.off.add(PROJECT);
        assertThat(check(BOB, FRIDAY, 9_999L).finding(), is(Finding.OFF));
    }

    @Test
    public void howMuchIsTooMuchIsToldToWhoMaySeeTheFiguresOnly() {
        world.figures.put(IndividualFigures.MANAGER);

        assertThat(check(CAROL, FRIDAY, 9_999L), is(new CapacityCheck.Result(Finding.TOO_LITTLE, null)));
        assertThat(check(BOB, FRIDAY, 2_401L).overBy(), is(1L));
        assertThat(check(CAROL, FRIDAY, 1L).overBy(), is(nullValue()));
    }

    private CapacityCheck.Result check(UserKey assignee, LocalDate due, Long remaining) {
        return world.check.of(FUNCTION, PROJECT, ISSUE, new Assignment(assignee, due, remaining));
    }

    private void assigned(UserKey assignee, LocalDate due, Long remaining) {
        world.assignments.put(ISSUE, new Assignment(assignee, due, remaining));
    }

    private List<Allocation> planned() {
        return List.copyOf(world.service
                .all(MANAGER, AllocationFilter.to(Target.of(ISSUE)))
                .keySet());
    }

    private static Map<String, String> daily() {
        return Map.of(
                "mode", "MINUTES_PER_DAY", "amount", "120", "days", "5", "untilDue", "true", "state", "TENTATIVE");
    }

    private static Order order(long id, Map<String, String> arguments) {
        return new Order(
                id,
                "any",
                ISSUE,
                "1",
                FUNCTION,
                arguments,
                MONDAY.atStartOfDay().toInstant(ZoneOffset.UTC));
    }
}
