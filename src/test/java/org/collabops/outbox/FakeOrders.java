package org.collabops.outbox;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.UserKey;

/** Orders in memory, by the contract of {@link Orders}. */
public final class FakeOrders implements Orders {
    private final Map<Long, Order> orders = new LinkedHashMap<>();
    private final Map<Long, Outcome> outcomes = new LinkedHashMap<>();

    public synchronized Optional<Outcome> outcome(long id) {
        return Optional.ofNullable(outcomes.get(id));
    }

    @Override
    public synchronized Order place(
            String action, IssueId issue, String statusId, Actor actor, Map<String, String> arguments, Instant at) {
        Order order = new Order(orders.size() + 1L, action, issue, statusId, actor, arguments, at);
        orders.put(order.id(), order);
        return order;
    }

    /** Empty when there is no such order, or when it has an outcome. */
    public synchronized Optional<Order> open(long id) {
        return Optional.ofNullable(orders.get(id)).filter(order -> !outcomes.containsKey(id));
    }

    @Override
    public synchronized List<Order> openOn(IssueId issue, long upTo) {
        return orders.values().stream()
                .filter(order -> order.issue().equals(issue) && order.id() <= upTo && !outcomes.containsKey(order.id()))
                .toList();
    }

    @Override
    public synchronized List<Order> openSince(Instant instant) {
        return orders.values().stream()
                .filter(order ->
                        !outcomes.containsKey(order.id()) && order.placedAt().isBefore(instant))
                .toList();
    }

    @Override
    public synchronized void close(long id, Outcome outcome, Instant at) {
        outcomes.put(id, outcome);
    }

    @Override
    public synchronized boolean isWaiting(IssueId issue, UserKey user, Instant since) {
        return orders.values().stream()
                .anyMatch(order -> order.issue().equals(issue)
                        && order.actor().user().filter(user::equals).isPresent()
                        && !order.placedAt().isBefore(since)
                        && !outcomes.containsKey(order.id()));
    }

    @Override
    public synchronized List<Settled> settled(int perFunction) {
        Map<String, Integer> seen = new HashMap<>();
        return orders.values().stream()
                .filter(order -> outcomes.containsKey(order.id()))
                .sorted(Comparator.comparingLong(Order::id).reversed())
                .filter(order -> seen.merge(order.actor().function().orElseThrow(), 1, Integer::sum) <= perFunction)
                .map(order -> new Settled(order, outcomes.get(order.id()), order.placedAt()))
                .toList();
    }

    @Override
    public synchronized int forgetAllBut(int perFunction) {
        List<Long> kept = settled(perFunction).stream()
                .map(settled -> settled.order().id())
                .toList();
        int before = orders.size();
        orders.keySet().removeIf(id -> outcomes.containsKey(id) && !kept.contains(id));
        return before - orders.size();
    }
}
