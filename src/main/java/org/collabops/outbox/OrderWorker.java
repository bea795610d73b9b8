package org.collabops.outbox;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.function.Function;
import org.collabops.IssueId;
import org.collabops.Text;
import org.collabops.host.Issue;
import org.collabops.host.Issues;
import org.collabops.host.StatusHistory;
import org.collabops.host.Threads;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries out orders, each once: right after the transition on the node where it happened, and what a dead node left
 * behind by a sweep on any node. Two nodes may come to try the same order; an {@link Action} is made for that.
 *
 * <p>A transition that is still under way or was rolled back has not led the issue to its status; such an order is
 * tried again for {@link #PATIENCE} and then given up. An issue that has moved on since says so in its history.
 */
public final class OrderWorker implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OrderWorker.class);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    /**
     * How long before an order its transition may have entered the history: the function may stand behind “update the
     * change history”, slow ones between them, and some databases keep whole seconds.
     */
    private static final Duration ENTERED_BEFORE = Duration.ofSeconds(5);
    /** A living node has tried more than once by then. */
    private static final Duration LEFT_BEHIND = Duration.ofSeconds(10);

    private static final Duration SWEEP = Duration.ofSeconds(5);
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMillis(50),
            Duration.ofMillis(150),
            Duration.ofMillis(300),
            Duration.ofMillis(500),
            Duration.ofSeconds(1),
            Duration.ofSeconds(3),
            Duration.ofSeconds(5),
            Duration.ofSeconds(10),
            Duration.ofSeconds(20),
            Duration.ofSeconds(20));

    private final Orders orders;
    private final Map<String, Action> actions;
    private final Issues issues;
    private final StatusHistory history;
    private final Threads threads;
    private final Clock clock;
    private final ScheduledThreadPoolExecutor pool;

    public OrderWorker(
            Orders orders,
            Collection<Action> actions,
            Issues issues,
            StatusHistory history,
            Threads threads,
            Clock clock) {
        this.orders = orders;
        this.actions = actions.stream().collect(toMap(Action::name, Function.identity()));
        this.issues = issues;
        this.history = history;
        this.threads = threads;
        this.clock = clock;
        this.pool = new ScheduledThreadPoolExecutor(1, job -> {
            Thread thread = new Thread(job, "collabops-outbox");
            thread.setDaemon(true);
            return thread;
        });
        pool.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    public void start() {
        pool.scheduleWithFixedDelay(job(this::sweep), SWEEP.toMillis(), SWEEP.toMillis(), MILLISECONDS);
    }

    @Override
    public void close() {
        pool.shutdown();
    }

    void soon(Order order) {
        attempt(order.id(), order.issue(), 0);
    }

    private void attempt(long id, IssueId issue, int attempt) {
        pool.schedule(
                job(() -> {
                    boolean last = attempt + 1 == PAUSES.size();
                    if (!settle(id, issue, last) && !last) {
                        attempt(id, issue, attempt + 1);
                    }
                }),
                PAUSES.get(attempt).toMillis(),
                MILLISECONDS);
    }

    /** What earlier transitions of the issue ordered goes first, so that the last one has the last word. */
    private boolean settle(long id, IssueId issue, boolean last) {
        boolean settled = false;
        for (Order order : orders.openOn(issue, id)) {
            boolean own = order.id() == id;
            settled = settle(order, own && last) && own;
        }
        return settled;
    }

    /** Takes up what another node, or this one before a restart, left open. */
    void sweep() {
        Instant now = clock.instant();
        for (Order order : orders.openSince(now.minus(LEFT_BEHIND))) {
            settle(order, order.placedAt().isBefore(now.minus(PATIENCE)));
        }
    }

    /** @return whether the order has an outcome now */
    private boolean settle(Order order, boolean last) {
        Outcome outcome = carryOut(order);
        if (outcome.state() == Outcome.State.LATER) {
            if (!last) {
                return false;
            }
            outcome = Outcome.failed(outcome.detail());
        }
        orders.close(order.id(), outcome, clock.instant());
        LOG.info(
                "Order {} ({} on issue {}): {} {}",
                order.id(),
                order.action(),
                order.issue(),
                outcome.state(),
                outcome.detail());
        return true;
    }

    private Outcome carryOut(Order order) {
        Action action = actions.get(order.action());
        if (action == null) {
            return Outcome.failed(Text.of("collabops.outcomes.no-action", order.action()));
        }
        Optional<Issue> issue = issues.find(order.issue());
        if (issue.isEmpty()) {
            return Outcome.later(Text.of("collabops.outcomes.no-issue"));
        }
        if (!hasHappened(order, issue.get())) {
            return Outcome.later(Text.of("collabops.outcomes.elsewhere"));
        }
        try {
            return action.carryOut(order);
        } catch (RuntimeException failure) {
            LOG.warn("Order {} ({} on issue {}) failed", order.id(), order.action(), order.issue(), failure);
            return Outcome.failed(Text.of("collabops.outcomes.fault", failure.toString()));
        }
    }

    /** The history is asked only about an issue that stands elsewhere. */
    private boolean hasHappened(Order order, Issue issue) {
        return order.statusId() == null
                || order.statusId().equals(issue.statusId())
                || history.cameTo(
                        order.issue(),
                        order.statusId(),
                        order.placedAt().minus(ENTERED_BEFORE),
                        order.placedAt().plus(PATIENCE));
    }

    private Runnable job(Runnable work) {
        return threads.prepared(() -> {
            try {
                work.run();
            } catch (RuntimeException failure) {
                LOG.warn("The outbox could not be read or written", failure);
            }
        });
    }
}
