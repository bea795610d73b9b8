package org.collabops.outbox.store;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.UserKey;
import org.collabops.outbox.Order;
import org.collabops.outbox.Outcome;
import org.collabops.sandbox.db.BothDatabases;
import org.collabops.sandbox.host.TestActiveObjects;
import org.junit.Before;
import org.junit.Test;

public class AoOrdersTest extends BothDatabases {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final Actor FUNCTION =
            Actor.function("org.collabops.jira:collabops-risks-raise", new UserKey("JIRAUSER10101"));
    private static final Map<String, String> ARGUMENTS = Map.of("title", "a=b&c 标题 %25 \uD83D\uDE00", "empty", "");

    private AoOrders orders;

    @Before
    public void open() {
        orders = new AoOrders(TestActiveObjects.over(database, OrderRow.class));
    }

    @Test
    public void anOrderIsReadBackAsItWasPlaced() {
        Order order = orders.place("risks.raise", new IssueId(10011), "3", FUNCTION, ARGUMENTS, NOW);

        assertThat(order.arguments(), is(ARGUMENTS));
        assertThat(orders.open(order.id()), is(Optional.of(order)));
    }

    @Test
    public void whatJiraDidNotTellStaysUnknown() {
        Order order =
                orders.place("risks.raise", new IssueId(10011), null, Actor.function("m:f", null), ARGUMENTS, NOW);

        assertThat(orders.open(order.id()), is(Optional.of(order)));
    }

    @Test
    public void placingIsOneInsertAndNothingElse() throws Exception {
        List<String> statements = database.statements()
                .during(() -> orders.place("risks.raise", new IssueId(10011), "3", FUNCTION, ARGUMENTS, NOW));

        List<String> writes =
                statements.stream().filter(sql -> !sql.startsWith("SELECT")).toList();
        assertThat(writes, hasSize(1));
        assertThat(writes.get(0), startsWith("INSERT"));
    }

    @Test
    public void aClosedOrderIsNoLongerOpen() {
        Order order = orders.place("risks.raise", new IssueId(10011), "3", FUNCTION, ARGUMENTS, NOW);

        orders.close(order.id(), Outcome.failed("x".repeat(5000)), NOW);

        assertThat(orders.open(order.id()), is(Optional.empty()));
        assertThat(orders.openSince(NOW.plusSeconds(60)), is(empty()));
    }

    @Test
    public void aSweepFindsTheOldestFirst() {
        Order old = orders.place("a", new IssueId(1), null, FUNCTION, ARGUMENTS, NOW.minusSeconds(90));
        Order older = orders.place("a", new IssueId(1), null, FUNCTION, ARGUMENTS, NOW.minusSeconds(99));
        orders.place("a", new IssueId(1), null, FUNCTION, ARGUMENTS, NOW);

        assertThat(orders.openSince(NOW.minusSeconds(60)), is(List.of(old, older)));
    }
}
