package org.collabops.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.Text;
import org.collabops.UserKey;

/** Where orders are kept until they are carried out, and their outcomes afterwards. */
public interface Orders {
    /** One INSERT and nothing else: this runs inside Jira's own transition. */
    Order place(
            String action,
            IssueId issue,
            String statusId,
            Actor actor,
            Map<String, String> arguments,
            Instant placedAt);

    /** Orders on the issue without an outcome up to the one with this id, the oldest first; it may not be there (yet). */
    List<Order> openOn(IssueId issue, long upTo);

    /** Orders without an outcome that were placed before {@code instant}, the oldest first. */
    List<Order> openSince(Instant instant);

    void close(long id, Outcome outcome, Instant at);

    /** Whether an order that this person caused on the issue, at {@code since} or later, has no outcome yet. */
    boolean isWaiting(IssueId issue, UserKey user, Instant since);

    /** The newest orders that have an outcome, at most {@code perFunction} of each function, the newest first. */
    List<Settled> settled(int perFunction);

    /**
     * Forgets settled orders but the newest of each function.
     *
     * @return how many
     */
    int forgetAllBut(int perFunction);

    /** An order with what became of it. */
    record Settled(Order order, Outcome outcome, Instant at) {
        Settled with(UnaryOperator<Text> details) {
            return new Settled(order, new Outcome(outcome.state(), details.apply(outcome.detail())), at);
        }
    }
}
