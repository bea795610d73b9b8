package org.collabops.outbox;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.ProjectId;
import org.collabops.Text;
import org.collabops.host.FakeIssues;
import org.collabops.host.FakeStatusHistory;
import org.collabops.outbox.Outcome.State;
import org.junit.After;
import org.junit.Test;

public class OrderWorkerTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final IssueId ISSUE = new IssueId(10011);
    private static final Actor FUNCTION = Actor.function("org.collabops.jira:f", null);

    private final FakeOrders orders = new FakeOrders();
    private final FakeIssues issues = new FakeIssues();
    private final FakeStatusHistory history = new FakeStatusHistory();
    private final Recorder action = new Recorder();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final OrderWorker worker = new OrderWorker(orders, List.of(action), issues, history, job -> job, clock);
    private final Outbox outbox = new Outbox(orders, worker, clock);

    @After
    public void stop() {
        worker.close();
    }

    @Test
    public void anOrderIsCarriedOutRightAfterTheTransition() {
        issueStandsIn("3");

        outbox.place("record", ISSUE, "3", FUNCTION, Map.of("a", "b"));

        await(() -> orders.outcome(1).isPresent());
        assertThat(orders.outcome(1), is(Optional.of(Outcome.done(Text.of("recorded")))));
        assertThat(action.seen, contains(1L));
    }

    @Test
    public void anOrderWaitsUntilTheIssueIsWhereTheTransitionLeads() {
        issueStandsIn("1");
        outbox.place("record", ISSUE, "3", FUNCTION, Map.of());
        pause(300);
        assertThat(action.seen, is(empty()));

        issueStandsIn("3");

        await(() -> orders.outcome(1).isPresent());
        assertThat(action.seen, contains(1L));
    }

    @Test
    public void aTransitionThatNeverHappenedIsGivenUp() {
        issueStandsIn("1");
        place(NOW.minus(Duration.ofMinutes(2)));

        worker.sweep();

        assertThat(orders.outcome(1).orElseThrow().state(), is(State.FAILED));
        assertThat(action.seen, is(empty()));
    }

    @Test
    public void anIssueThatHasMovedOnMissesNothingOfWhatLedItThere() {
        issueStandsIn("4");
        history.came(ISSUE, "3", NOW);
        history.came(ISSUE, "4", NOW.plusMillis(20));

        outbox.place("record", ISSUE, "3", FUNCTION, Map.of());

        await(() -> orders.outcome(1).isPresent());
        assertThat(orders.outcome(1), is(Optional.of(Outcome.done(Text.of("recorded")))));
        assertThat(action.seen, contains(1L));
    }

    @Test
    public void aTransitionMayEnterTheHistoryAMomentBeforeItsOrder() {
        Instant placed = NOW.minus(Duration.ofMinutes(2));
        issueStandsIn("4");
        history.came(ISSUE, "3", placed.minusSeconds(5));
        place(placed);

        worker.sweep();

        assertThat(action.seen, contains(1L));
    }

    @Test
    public void anIssueThatCameThereLongBeforeTheOrderIsNoProofOfATransition() {
        Instant placed = NOW.minus(Duration.ofMinutes(2));
        issueStandsIn("4");
        history.came(ISSUE, "3", placed.minusSeconds(6));
        place(placed);

        worker.sweep();

        assertThat(orders.outcome(1), is(Optional.of(Outcome.failed(Text.of("collabops.outcomes.elsewhere")))));
        assertThat(action.seen, is(empty()));
    }

    @Test
    public void anotherTransitionThereMuchLaterIsNoneOfTheOrders() {
        Instant placed = NOW.minus(Duration.ofHours(2));
        issueStandsIn("4");
        history.came(ISSUE, "3", placed.plusSeconds(61));
        place(placed);

        worker.sweep();

        assertThat(orders.outcome(1).orElseThrow().state(), is(State.FAILED));
        assertThat(action.seen, is(empty()));
    }

    @Test
    public void anIssueThatMovedOnAfterItsNodeDiedIsFoundByTheSweep() {
        Instant placed = NOW.minus(Duration.ofHours(2));
        issueStandsIn("4");
        history.came(ISSUE, "3", placed.plusMillis(300));
        history.came(ISSUE, "4", placed.plusSeconds(600));
        place(placed);

        worker.sweep();

        assertThat(orders.outcome(1).orElseThrow().state(), is(State.DONE));
        assertThat(action.seen, contains(1L));
    }

    @Test
    public void aTransitionIntoTheStatusOfTheIssueNeedsNoHistory() {
        issueStandsIn("3");
        place(NOW.minus(Duration.ofMinutes(2)));

        worker.sweep();

        assertThat(action.seen, contains(1L));
        assertThat(history.reads(), is(0));
    }

    @Test
    public void whatTwoTransitionsInARowOrderIsCarriedOutInTheirOrder() {
        issueStandsIn("1");
        outbox.place("record", ISSUE, "3", FUNCTION, Map.of());
        pause(600);
        issueStandsIn("4");
        history.came(ISSUE, "3", NOW);

        outbox.place("record", ISSUE, "4", FUNCTION, Map.of());

        await(() -> orders.outcome(2).isPresent());
        assertThat(action.seen, contains(1L, 2L));
    }

    @Test
    public void anOrderDoesNotWaitForOneWhoseTransitionNeverHappened() {
        issueStandsIn("4");
        place(NOW);

        outbox.place("record", ISSUE, "4", FUNCTION, Map.of());

        await(() -> orders.outcome(2).isPresent());
        assertThat(action.seen, contains(2L));
        assertThat(orders.outcome(1), is(Optional.empty()));
    }

    @Test
    public void aSweepTakesUpWhatADeadNodeLeftTenSecondsAgo() {
        issueStandsIn("3");
        place(NOW.minus(Duration.ofSeconds(11)));
        place(NOW.minus(Duration.ofSeconds(9)));

        worker.sweep();

        assertThat(action.seen, contains(1L));
    }

    @Test
    public void aSweepDoesNotGiveUpWhatAnotherNodeMayStillBeWaitingFor() {
        issueStandsIn("1");
        place(NOW.minus(Duration.ofSeconds(59)));

        worker.sweep();

        assertThat(orders.outcome(1), is(Optional.empty()));
    }

    @Test
    public void anOrderOnAnIssueThatIsGoneFails() {
        place(NOW.minus(Duration.ofMinutes(2)));

        worker.sweep();

        assertThat(orders.outcome(1).orElseThrow().state(), is(State.FAILED));
    }

    @Test
    public void anActionThatThrowsIsAFailureAndStopsNothing() {
        issueStandsIn("3");
        action.failure = new IllegalStateException("no disk");
        place(NOW.minus(Duration.ofMinutes(2)));
        place(NOW.minus(Duration.ofMinutes(2)));

        worker.sweep();

        assertThat(
                orders.outcome(1).orElseThrow().detail(),
                is(Text.of("collabops.outcomes.fault", "java.lang.IllegalStateException: no disk")));
        assertThat(orders.outcome(2).orElseThrow().state(), is(State.FAILED));
    }

    @Test
    public void anOrderForAnUnknownActionFails() {
        issueStandsIn("3");
        orders.place("other", ISSUE, "3", FUNCTION, Map.of(), NOW.minus(Duration.ofMinutes(2)));

        worker.sweep();

        assertThat(
                orders.outcome(1), is(Optional.of(Outcome.failed(Text.of("collabops.outcomes.no-action", "other")))));
    }

    private void place(Instant at) {
        orders.place("record", ISSUE, "3", FUNCTION, Map.of(), at);
    }

    private void issueStandsIn(String status) {
        issues.put(FakeIssues.issue(ISSUE.value(), "SHIP-1", "Summary", new ProjectId(10000), status));
    }

    private static void await(BooleanSupplier condition) {
        for (int attempt = 0; attempt < 1_200 && !condition.getAsBoolean(); attempt++) {
            pause(50);
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static final class Recorder implements Action {
        private final List<Long> seen = new CopyOnWriteArrayList<>();
        private RuntimeException failure;

        @Override
        public String name() {
            return "record";
        }

        @Override
        public Outcome carryOut(Order order) {
            if (failure != null) {
                throw failure;
            }
            seen.add(order.id());
            return Outcome.done(Text.of("recorded"));
        }
    }
}
