package org.collabops.goals;

import static org.collabops.goals.GoalWorld.FUNCTION;
import static org.collabops.goals.GoalWorld.MANAGER;
import static org.collabops.goals.GoalWorld.MEMBER;
import static org.collabops.goals.GoalWorld.STRANGER;
import static org.collabops.goals.TestGoals.NOW;
import static org.collabops.goals.TestGoals.PROJECT;
import static org.collabops.goals.TestGoals.metric;
import static org.collabops.goals.TestGoals.number;
import static org.collabops.goals.TestGoals.ofType;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.collabops.Actor;
import org.collabops.Text;
import org.collabops.flags.FakeFlags;
import org.collabops.flags.Flag;
import org.collabops.goals.GoalSettings.Switches;
import org.collabops.host.Issue;
import org.collabops.host.StatusCategory;
import org.collabops.outbox.Order;
import org.collabops.outbox.Outcome;
import org.collabops.outbox.Outcome.State;
import org.junit.Test;

public class CheckInByRuleTest {
    private final GoalWorld world = new GoalWorld();
    private final FakeFlags flags = new FakeFlags();
    private final CheckInByRule action = new CheckInByRule(
            world.checkIns,
            world.keyResults,
            world.work,
            world.rights,
            world.settings,
            world.issues,
            flags,
            world.clock);
    private final Issue issue = world.issue(10011, StatusCategory.DONE);
    private final Objective objective = world.objective(MANAGER, world.space);
    private final KeyResult metric = world.keyResult(MANAGER, objective, metric(Direction.INCREASE, "0", "10"));

    @Test
    public void aConfiguredValueIsToldAsItIs() {
        Outcome outcome = action.carryOut(order(1, chosen(metric), "4", false, "8"));

        assertThat(outcome.state(), is(State.DONE));
        CheckIn entry = ledger().get(0);
        assertThat(entry.value(), is(number("4")));
        assertThat(entry.confidence(), is(8));
        assertThat(entry.note(), is("SHIP-10011 is done"));
        assertThat(entry.revision().via(), is("org.collabops.jira:f"));
    }

    @Test
    public void aStepIsAddedToWhatHoldsAndBeginsAtTheBaseline() {
        KeyResult falling = world.keyResult(MANAGER, objective, metric(Direction.DECREASE, "100", "0"));
        action.carryOut(order(1, chosen(falling), "-5", true, ""));
        action.carryOut(order(2, chosen(falling), "-5", true, ""));

        assertThat(world.checkIns.ledger(MANAGER, falling.id()).get(0).value(), is(number("90")));
    }

    @Test
    public void ofManyStepsAtOnceNoneIsLost() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        List<Callable<Outcome>> steps = IntStream.rangeClosed(1, 40)
                .mapToObj(id -> (Callable<Outcome>) () -> action.carryOut(order(id, chosen(metric), "1", true, "")))
                .toList();

        pool.invokeAll(steps);
        pool.shutdown();

        assertThat(ledger().get(0).state().value(), is(number("40")));
    }

    @Test
    public void theSameOrderChecksInOnce() {
        action.carryOut(order(1, chosen(metric), "1", true, ""));
        action.carryOut(order(1, chosen(metric), "1", true, ""));

        assertThat(ledger(), hasSize(1));
    }

    @Test
    public void aMilestoneStaysBetweenNotReachedAndReached() {
        KeyResult milestone = world.keyResult(MANAGER, objective, ofType(KeyResultType.MILESTONE));
        action.carryOut(order(1, chosen(milestone), "1", true, ""));
        action.carryOut(order(2, chosen(milestone), "1", true, ""));

        assertThat(world.checkIns.ledger(MANAGER, milestone.id()).get(0).value(), is(BigDecimal.ONE));
    }

    @Test
    public void withoutAChoiceAllThatTheIssueServesAreCheckedIn() {
        KeyResult other = world.keyResult(MANAGER, objective, metric(Direction.INCREASE, "0", "4"));
        KeyResult computed = world.keyResult(MANAGER, objective, ofType(KeyResultType.ISSUES));
        List.of(metric, other, computed).forEach(one -> world.work.align(MEMBER, one.id(), issue.id()));

        Outcome outcome = action.carryOut(order(1, "", "1", true, ""));

        assertThat(outcome.state(), is(State.DONE));
        assertThat(ledger(), hasSize(1));
        assertThat(world.checkIns.ledger(MANAGER, other.id()), hasSize(1));
        assertThat(world.checkIns.ledger(MANAGER, computed.id()), is(empty()));
    }

    @Test
    public void anIssueThatServesNothingLeavesNothingToDo() {
        assertThat(action.carryOut(order(1, "", "1", true, "")).state(), is(State.NOTHING_TO_DO));
    }

    @Test
    public void aClosedObjectiveLeavesNothingToDo() {
        world.objectives.close(MANAGER, objective.id(), 1, null, null);

        Outcome outcome = action.carryOut(order(1, chosen(metric), "1", true, ""));

        assertThat(outcome.state(), is(State.NOTHING_TO_DO));
        assertThat(outcome.detail().key(), containsString("closed"));
        assertThat(ledger(), is(empty()));
    }

    @Test
    public void aMissingNumberLeavesNothingToDo() {
        assertThat(action.carryOut(order(1, chosen(metric), "", false, "")).state(), is(State.NOTHING_TO_DO));
    }

    @Test
    public void whereGoalsAreOffThereIsNothingToDo() {
        world.settings.set(PROJECT, Switches.DEFAULT);

        assertThat(action.carryOut(order(1, chosen(metric), "1", true, "")).state(), is(State.NOTHING_TO_DO));
    }

    @Test
    public void aDeletedKeyResultLeavesNothingToDo() {
        world.keyResults.delete(MANAGER, metric.id(), 1);

        assertThat(action.carryOut(order(1, chosen(metric), "1", true, "")).state(), is(State.NOTHING_TO_DO));
    }

    @Test
    public void aComputedKeyResultLeavesNothingToDo() {
        KeyResult computed = world.keyResult(MANAGER, objective, ofType(KeyResultType.ISSUES));

        assertThat(action.carryOut(order(1, chosen(computed), "1", true, "")).state(), is(State.NOTHING_TO_DO));
    }

    @Test
    public void aValueThatTheKeyResultRefusesIsAFailure() {
        KeyResult milestone = world.keyResult(MANAGER, objective, ofType(KeyResultType.MILESTONE));

        assertThat(action.carryOut(order(1, chosen(milestone), "7", false, "")).state(), is(State.FAILED));
    }

    @Test
    public void whoMadeTheTransitionIsToldWhatTheProgressBecame() {
        action.carryOut(order(1, chosen(metric), "4", false, ""));
        action.carryOut(order(2, chosen(metric), "6", false, ""));

        assertThat(flags.raised(), hasSize(2));
        assertThat(said(MEMBER, 0), is(Optional.of(Text.of("collabops.goals.flag.first", "Metric", "40"))));
        assertThat(said(MEMBER, 1), is(Optional.of(Text.of("collabops.goals.flag.progress", "Metric", "40", "60"))));
        assertThat(flags.raised().get(0).reader(), is(GoalWorld.BOB));
    }

    @Test
    public void nothingIsToldWhenTheProgressStaysOrTheReaderMayNotSeeIt() {
        action.carryOut(order(1, chosen(metric), "10", false, ""));
        action.carryOut(order(2, chosen(metric), "11", false, ""));

        assertThat(flags.raised(), hasSize(1));
        assertThat(said(STRANGER, 0), is(Optional.empty()));
    }

    @Test
    public void outcomesOfSeveralKeyResultsNameEachOfThemAsFarAsTheReaderSees() {
        KeyResult hidden =
                world.keyResult(MANAGER, world.objective(MANAGER, world.hidden), metric(Direction.INCREASE, "0", "4"));
        Text both = Outcome.together(List.of(
                action.carryOut(order(1, chosen(metric), "4", false, "")).detail(),
                action.carryOut(order(2, chosen(hidden), "4", false, "")).detail()));

        Text told = action.detailsFor(MEMBER).apply(both);

        assertThat(
                told,
                is(Outcome.together(List.of(
                        Text.of(
                                "collabops.goals.outcome.checked-in",
                                Text.of("collabops.goals.key-result.named", "Metric"),
                                "–",
                                "4"),
                        Text.of(
                                "collabops.goals.outcome.checked-in",
                                Text.of("collabops.goals.key-result.numbered", chosen(hidden)),
                                "–",
                                "4")))));
    }

    @Test
    public void anOutcomeWithoutAKeyResultIsToldAsItIs() {
        Text detail = action.carryOut(order(1, chosen(metric), "", false, "")).detail();

        assertThat(action.detailsFor(MEMBER).apply(detail), is(detail));
    }

    private Optional<Text> said(Actor reader, int index) {
        Flag flag = flags.raised().get(index);
        return new CheckInFlags(world.keyResults).say(reader, flag);
    }

    private List<CheckIn> ledger() {
        return world.checkIns.ledger(MANAGER, metric.id());
    }

    private static String chosen(KeyResult keyResult) {
        return String.valueOf(keyResult.id());
    }

    private Order order(long id, String keyResult, String value, boolean adds, String confidence) {
        Map<String, String> arguments =
                CheckInByRule.arguments(keyResult, value, adds, confidence, "SHIP-10011 is done");
        return new Order(id, CheckInByRule.NAME, issue.id(), null, FUNCTION, arguments, NOW);
    }
}
