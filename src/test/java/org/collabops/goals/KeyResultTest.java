package org.collabops.goals;

import static org.collabops.goals.GoalWorld.BOB;
import static org.collabops.goals.GoalWorld.MANAGER;
import static org.collabops.goals.GoalWorld.MEMBER;
import static org.collabops.goals.GoalWorld.OTHER;
import static org.collabops.goals.GoalWorld.STRANGER;
import static org.collabops.goals.TestGoals.NOW;
import static org.collabops.goals.TestGoals.metric;
import static org.collabops.goals.TestGoals.number;
import static org.collabops.goals.TestGoals.ofType;
import static org.collabops.goals.TestGoals.range;
import static org.collabops.goals.TestGoals.weighing;
import static org.collabops.goals.TestGoals.weighs;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import org.collabops.Attempt;
import org.collabops.Invalid;
import org.collabops.Invalid.Problem;
import org.collabops.NotAllowed;
import org.collabops.NotFound;
import org.collabops.goals.CheckIn.State;
import org.collabops.goals.CheckIn.Told;
import org.junit.Test;

/** Key results and their check-ins: what is refused, and what one entry leads to. */
public class KeyResultTest {
    private final GoalWorld world = new GoalWorld();
    private final Objective objective = world.objective(MEMBER, world.space);
    private final KeyResult metric = world.keyResult(MEMBER, objective, metric(Direction.INCREASE, "0", "10"));

    @Test
    public void aWayThatLeadsNowhereOrBackIsRefused() {
        assertRefused(metric(Direction.INCREASE, "5", "5"), "target");
        assertRefused(metric(Direction.DECREASE, "5", "5.000"), "target");
        assertRefused(metric(Direction.INCREASE, "5", "4"), "target");
        assertRefused(metric(Direction.DECREASE, "4", "5"), "target");
        assertRefused(metric(Direction.INCREASE, null, "5"), "baseline");
        assertRefused(metric(Direction.AT_MOST, "1", null), "target");
        assertRefused(metric(null, "1", "2"), "direction");
        assertRefused(range("7", "5"), "rangeHigh");
        assertAccepted(range("5", "5"));
        assertAccepted(ofType(KeyResultType.ISSUES));
        assertAccepted(ofType(KeyResultType.MILESTONE));
    }

    @Test
    public void aWeightIsNothingOrMoreWithThreeDecimals() {
        KeyResultContent content = ofType(KeyResultType.MILESTONE);

        assertRefused(weighing(content, number("-1")), "weight");
        assertRefused(weighing(content, number("0.0001")), "weight");
        assertRefused(weighing(content, number("1000000.001")), "weight");
        assertRefused(weighing(content, null), "weight");
        assertAccepted(weighing(content, number("0")));
        assertAccepted(weighing(content, number("0.1230")));
    }

    @Test
    public void numbersThatNoDatabaseHoldsAreRefused() {
        assertRefused(metric(Direction.AT_MOST, null, "1e15"), "target");
        assertRefused(metric(Direction.AT_MOST, null, "1e-7"), "target");
        assertAccepted(metric(Direction.AT_MOST, null, "-999999999999999.999999"));
    }

    @Test
    public void aQueryThatJiraCannotRunIsRefused() {
        world.queries.answer("project = SHIP");

        assertRefused(query("project ="), "jql");
        assertRefused(query(" "), "jql");
        assertAccepted(query("project = SHIP"));
    }

    @Test
    public void theOwnerOfTheObjectiveAndOfTheKeyResultChangeIt() {
        assertThrows(NotAllowed.class, () -> world.keyResults.change(OTHER, metric.id(), 1, weighs("2")));
        assertThrows(NotFound.class, () -> world.keyResults.change(STRANGER, metric.id(), 1, weighs("2")));
        assertThat(
                world.keyResults
                        .change(MANAGER, metric.id(), 1, weighs("2"))
                        .content()
                        .weight(),
                is(number("2")));
        assertThat(world.keyResults.ofObjective(OTHER, objective.id()).get(0).version(), is(2));
    }

    @Test
    public void aDeletedOneIsNotThere() {
        world.keyResults.delete(MEMBER, metric.id(), 1);

        assertThat(world.keyResults.ofObjective(MEMBER, objective.id()), is(empty()));
        assertThrows(NotFound.class, () -> world.keyResults.find(MEMBER, metric.id()));
        assertThrows(NotFound.class, () -> world.checkIn(MEMBER, metric, "1"));
    }

    @Test
    public void whatGoesWithItsObjectiveIsNotThere() {
        world.objectives.delete(MANAGER, objective.id(), 1);

        assertThrows(NotFound.class, () -> world.keyResults.find(MANAGER, metric.id()));
    }

    @Test
    public void ownersCheckInAndOthersRead() {
        CheckIn entry = world.checkIn(MEMBER, metric, "4");

        assertThat(entry.number(), is(1));
        assertThat(entry.at(), is(NOW));
        assertThat(entry.revision().by(), is(BOB));
        assertThat(world.checkIns.ledger(OTHER, metric.id()), contains(entry));
        assertThrows(NotAllowed.class, () -> world.checkIn(OTHER, metric, "5"));
        assertThrows(NotFound.class, () -> world.checkIns.ledger(STRANGER, metric.id()));
    }

    @Test
    public void theSameAttemptMakesOneEntry() {
        Attempt attempt = Attempt.request(7);

        CheckIn first = world.checkIns.checkIn(MEMBER, metric.id(), told("4", null, 0), attempt);
        CheckIn again = world.checkIns.checkIn(MEMBER, metric.id(), told("5", null, 0), attempt);

        assertThat(again, is(first));
        assertThat(world.checkIns.ledger(MEMBER, metric.id()), contains(first));
    }

    @Test
    public void whoLosesTheNumberTakesTheNextOne() {
        world.ledger.meanwhile(() -> world.checkIn(MANAGER, metric, "1"));

        CheckIn second = world.checkIn(MEMBER, metric, "2");

        assertThat(second.number(), is(2));
        assertThat(world.checkIns.ledger(MEMBER, metric.id()).size(), is(2));
    }

    @Test
    public void theTwinOfAnAttemptAnswersForIt() {
        Attempt attempt = Attempt.order(7);
        world.ledger.meanwhile(() -> world.checkIns.checkIn(MEMBER, metric.id(), told("4", null, 0), attempt));

        world.checkIns.checkIn(MEMBER, metric.id(), told("4", null, 0), attempt);

        assertThat(world.checkIns.ledger(MEMBER, metric.id()).size(), is(1));
    }

    @Test
    public void whatIsToldAfterwardsDoesNotReplaceWhatIsNewer() {
        world.checkIns.checkIn(MEMBER, metric.id(), told("4", 8, 10), Attempt.fresh());
        CheckIn late = world.checkIns.checkIn(MEMBER, metric.id(), told("3", 5, 20), Attempt.fresh());

        assertThat(late.state(), is(new State(number("4"), NOW.minusSeconds(10), 8, NOW.minusSeconds(10))));
    }

    @Test
    public void valueAndConfidenceAgeApart() {
        world.checkIns.checkIn(MEMBER, metric.id(), told("4", null, 20), Attempt.fresh());
        CheckIn sure = world.checkIns.checkIn(MEMBER, metric.id(), told(null, 9, 10), Attempt.fresh());

        assertThat(sure.state(), is(new State(number("4"), NOW.minusSeconds(20), 9, NOW.minusSeconds(10))));
        assertThat(sure.state().at(), is(NOW.minusSeconds(10)));
    }

    @Test
    public void whatCannotBeIsNotTold() {
        KeyResult milestone = world.keyResult(MEMBER, objective, ofType(KeyResultType.MILESTONE));
        KeyResult issues = world.keyResult(MEMBER, objective, ofType(KeyResultType.ISSUES));

        assertRefused(metric, told(null, null, 0), "value");
        assertRefused(metric, told("1", 11, 0), "confidence");
        assertRefused(metric, told("1", -1, 0), "confidence");
        assertRefused(metric, told("1e20", null, 0), "value");
        assertRefused(metric, told("1", null, -1), "at");
        assertRefused(milestone, told("0.5", null, 0), "value");
        assertRefused(issues, told("1", null, 0), "value");
        assertRefused(metric, new Told(BigDecimal.ONE, null, "x".repeat(4097), null), "note");
        assertRefused(metric, new Told(BigDecimal.ONE, null, "a\0b", null), "note");
        assertThat(
                world.checkIns
                        .checkIn(MEMBER, issues.id(), told(null, 3, 0), Attempt.fresh())
                        .confidence(),
                is(3));
    }

    private static Told told(String value, Integer confidence, int secondsAgo) {
        return new Told(value == null ? null : number(value), confidence, "note", NOW.minusSeconds(secondsAgo));
    }

    private static KeyResultContent query(String jql) {
        return new KeyResultContent(
                "Open bugs",
                KeyResultType.JQL,
                Direction.AT_MOST,
                null,
                number("3"),
                null,
                null,
                jql,
                BigDecimal.ONE,
                null,
                null);
    }

    private void assertRefused(KeyResultContent content, String field) {
        Invalid refusal = assertThrows(Invalid.class, () -> world.keyResult(MEMBER, objective, content));

        assertThat(fields(refusal), contains(field));
        assertThat(world.keyResults.ofObjective(MEMBER, objective.id()), contains(metric));
    }

    private void assertAccepted(KeyResultContent content) {
        KeyResult created = world.keyResult(MEMBER, objective, content);

        assertThat(created.content(), is(content));
        world.keyResults.delete(MEMBER, created.id(), 1);
    }

    private void assertRefused(KeyResult keyResult, Told told, String field) {
        Invalid refusal = assertThrows(
                Invalid.class, () -> world.checkIns.checkIn(MEMBER, keyResult.id(), told, Attempt.fresh()));

        assertThat(fields(refusal), contains(field));
        assertThat(world.checkIns.ledger(MEMBER, keyResult.id()), is(empty()));
    }

    private static List<String> fields(Invalid refusal) {
        return refusal.problems().stream().map(Problem::field).toList();
    }
}
