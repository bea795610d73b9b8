package org.collabops.outbox.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import net.java.ao.Query;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.Text;
import org.collabops.UserKey;
import org.collabops.outbox.Order;
import org.collabops.outbox.Orders;
import org.collabops.outbox.Outcome;
import org.collabops.store.TextMap;
import org.collabops.store.WrittenText;

/** Orders in Active Objects. */
public final class AoOrders implements Orders {
    private static final int BATCH = 500;

    private final ActiveObjects ao;

    public AoOrders(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Order place(
            String action,
            IssueId issue,
            String statusId,
            Actor actor,
            Map<String, String> arguments,
            Instant placedAt) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("ACTION_NAME", action);
        columns.put("ISSUE_ID", issue.value());
        columns.put("FUNCTION_KEY", actor.function().orElseThrow());
        columns.put("ARGUMENTS", TextMap.written(arguments));
        columns.put("PLACED_AT", placedAt.toEpochMilli());
        columns.put("CLOSED", false);
        actor.user().ifPresent(user -> columns.put("TRANSITIONER", user.value()));
        if (statusId != null) {
            columns.put("STATUS_ID", statusId);
        }
        return order(ao.create(OrderRow.class, columns));
    }

    @Override
    public List<Order> openOn(IssueId issue, long upTo) {
        Query query = Query.select()
                .where("CLOSED = ? AND ISSUE_ID = ? AND ID <= ?", false, issue.value(), upTo)
                .order("ID ASC");
        return orders(query);
    }

    @Override
    public List<Order> openSince(Instant instant) {
        Query query = Query.select()
                .where("CLOSED = ? AND PLACED_AT < ?", false, instant.toEpochMilli())
                .order("ID ASC")
                .limit(1000);
        return orders(query);
    }

    private List<Order> orders(Query query) {
        return Arrays.stream(ao.find(OrderRow.class, query))
                .map(AoOrders::order)
                .toList();
    }

    @Override
    public void close(long id, Outcome outcome, Instant at) {
        OrderRow row = ao.get(OrderRow.class, id);
        row.setOutcome(outcome.state().name());
        row.setDetailText(WrittenText.written(outcome.detail()));
        row.setClosedAt(at.toEpochMilli());
        row.setClosed(true);
        row.save();
    }

    @Override
    public boolean isWaiting(IssueId issue, UserKey user, Instant since) {
        Query query = Query.select()
                .where(
                        "CLOSED = ? AND ISSUE_ID = ? AND TRANSITIONER = ? AND PLACED_AT >= ?",
                        false,
                        issue.value(),
                        user.value(),
                        since.toEpochMilli());
        return ao.count(OrderRow.class, query) > 0;
    }

    @Override
    public List<Settled> settled(int perFunction) {
        List<Long> ids = closed(place -> place <= perFunction);
        List<Settled> settled = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += BATCH) {
            Object[] some =
                    ids.subList(from, Math.min(ids.size(), from + BATCH)).toArray();
            Query query = Query.select()
                    .where("ID IN (" + "?, ".repeat(some.length - 1) + "?)", some)
                    .order("ID DESC");
            Arrays.stream(ao.find(OrderRow.class, query)).map(AoOrders::settled).forEach(settled::add);
        }
        return settled;
    }

    @Override
    public int forgetAllBut(int perFunction) {
        List<Long> old = closed(place -> place > perFunction);
        old.forEach(id -> ao.deleteWithSQL(OrderRow.class, "ID = ?", id));
        return old.size();
    }

    /** The newest first, by their place among those of their function: 1 for the newest. */
    private List<Long> closed(IntPredicate place) {
        Map<String, Integer> seen = new HashMap<>();
        List<Long> ids = new ArrayList<>();
        ao.stream(
                OrderRow.class,
                Query.select("ID, FUNCTION_KEY").where("CLOSED = ?", true).order("ID DESC"),
                row -> {
                    if (place.test(seen.merge(row.getFunctionKey(), 1, Integer::sum))) {
                        ids.add(row.getID());
                    }
                });
        return ids;
    }

    private static Settled settled(OrderRow row) {
        return new Settled(
                order(row),
                new Outcome(Outcome.State.valueOf(row.getOutcome()), detail(row)),
                Instant.ofEpochMilli(row.getClosedAt()));
    }

    private static Text detail(OrderRow row) {
        return row.getDetailText() == null
                ? Text.of("collabops.outcomes.as-written", row.getDetail())
                : WrittenText.read(row.getDetailText());
    }

    private static Order order(OrderRow row) {
        return new Order(
                row.getID(),
                row.getActionName(),
                new IssueId(row.getIssueId()),
                row.getStatusId(),
                Actor.function(row.getFunctionKey(), UserKey.orNull(row.getTransitioner())),
                TextMap.read(row.getArguments()),
                Instant.ofEpochMilli(row.getPlacedAt()));
    }
}
