package org.collabops.outbox.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.UserKey;
import org.collabops.outbox.Order;
import org.collabops.outbox.Orders;
import org.collabops.outbox.Outcome;

/** Orders in Active Objects. */
public final class AoOrders implements Orders {
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
        columns.put("ARGUMENTS", written(arguments));
        columns.put("PLACED_AT", placedAt.toEpochMilli());
        columns.put("CLOSED", false);
        actor.user().ifPresent(user -> columns.put("TRANSITIONER", user.value()));
        if (statusId != null) {
            columns.put("STATUS_ID", statusId);
        }
        return order(ao.create(OrderRow.class, columns));
    }

    @Override
    public Optional<Order> open(long id) {
        return Arrays.stream(ao.find(OrderRow.class, "ID = ? AND CLOSED = ?", id, false))
                .findFirst()
                .map(AoOrders::order);
    }

    @Override
    public List<Order> openSince(Instant instant) {
        Query query = Query.select()
                .where("CLOSED = ? AND PLACED_AT < ?", false, instant.toEpochMilli())
                .order("ID ASC")
                .limit(1000);
        return Arrays.stream(ao.find(OrderRow.class, query))
                .map(AoOrders::order)
                .toList();
    }

    @Override
    public void close(long id, Outcome outcome, Instant at) {
        OrderRow row = ao.get(OrderRow.class, id);
        row.setOutcome(outcome.state().name());
        row.setDetail(outcome.detail());
        row.setClosedAt(at.toEpochMilli());
        row.setClosed(true);
        row.save();
    }

    private static Order order(OrderRow row) {
        return new Order(
                row.getID(),
                row.getActionName(),
                new IssueId(row.getIssueId()),
                row.getStatusId(),
                Actor.function(row.getFunctionKey(), UserKey.orNull(row.getTransitioner())),
                read(row.getArguments()),
                Instant.ofEpochMilli(row.getPlacedAt()));
    }

    private static String written(Map<String, String> arguments) {
        return arguments.entrySet().stream()
                .map(entry ->
                        URLEncoder.encode(entry.getKey(), UTF_8) + "=" + URLEncoder.encode(entry.getValue(), UTF_8))
                .collect(joining("&"));
    }

    private static Map<String, String> read(String written) {
        Map<String, String> arguments = new HashMap<>();
        for (String pair : written.split("&")) {
            int equals = pair.indexOf('=');
            arguments.put(
                    URLDecoder.decode(pair.substring(0, equals), UTF_8),
                    URLDecoder.decode(pair.substring(equals + 1), UTF_8));
        }
        return arguments;
    }
}
