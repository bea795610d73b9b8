package org.collabops.outbox.store;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.Text;
import org.collabops.UserKey;
import org.collabops.outbox.Order;
import org.collabops.outbox.Orders;
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
        assertThat(orders.openOn(order.issue(), order.id()), is(List.of(order)));
    }

    @Test
    public void whatJiraDidNotTellStaysUnknown() {
        Order order =
                orders.place("risks.raise", new IssueId(10011), null, Actor.function("m:f", null), ARGUMENTS, NOW);

        assertThat(orders.openOn(order.issue(), order.id()), is(List.of(order)));
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

        orders.close(order.id(), Outcome.failed(Text.of("k", "x".repeat(5000))), NOW);

        assertThat(orders.openOn(order.issue(), order.id()), is(empty()));
        assertThat(orders.openSince(NOW.plusSeconds(60)), is(empty()));
    }

    @Test
    public void theOpenOrdersOfOneIssueAreFoundUpToOneTheOldestFirst() {
        IssueId issue = new IssueId(1);
        Order first = orders.place("a", issue, "3", FUNCTION, ARGUMENTS, NOW);
        orders.place("a", new IssueId(2), "3", FUNCTION, ARGUMENTS, NOW);
        Order closed = orders.place("a", issue, "3", FUNCTION, ARGUMENTS, NOW);
        Order last = orders.place("a", issue, "4", FUNCTION, ARGUMENTS, NOW);
        orders.place("a", issue, "5", FUNCTION, ARGUMENTS, NOW);

        orders.close(closed.id(), Outcome.done(Text.of("k")), NOW);

        assertThat(orders.openOn(issue, last.id()), is(List.of(first, last)));
    }

    @Test
    public void aSweepFindsTheOldestFirst() {
        Order old = orders.place("a", new IssueId(1), null, FUNCTION, ARGUMENTS, NOW.minusSeconds(90));
        Order older = orders.place("a", new IssueId(1), null, FUNCTION, ARGUMENTS, NOW.minusSeconds(99));
        orders.place("a", new IssueId(1), null, FUNCTION, ARGUMENTS, NOW);

        assertThat(orders.openSince(NOW.minusSeconds(60)), is(List.of(old, older)));
    }

    @Test
    public void anOrderIsWaitingForItsTransitionerUntilItHasAnOutcome() {
        UserKey bob = new UserKey("JIRAUSER10101");
        IssueId issue = new IssueId(10011);
        Order order = orders.place("risks.raise", issue, "3", FUNCTION, ARGUMENTS, NOW);

        assertThat(orders.isWaiting(issue, bob, NOW), is(true));
        assertThat(orders.isWaiting(issue, bob, NOW.plusMillis(1)), is(false));
        assertThat(orders.isWaiting(issue, new UserKey("JIRAUSER10102"), NOW), is(false));
        assertThat(orders.isWaiting(new IssueId(10012), bob, NOW), is(false));

        orders.close(order.id(), Outcome.done(Text.of("k")), NOW);
        assertThat(orders.isWaiting(issue, bob, NOW), is(false));
    }

    @Test
    public void anOrderOfNobodyWaitsForNobody() {
        orders.place("risks.raise", new IssueId(10011), "3", Actor.function("m:f", null), ARGUMENTS, NOW);

        assertThat(orders.isWaiting(new IssueId(10011), new UserKey("JIRAUSER10101"), NOW), is(false));
    }

    @Test
    public void whatBecameOfAnOrderIsReadBack() {
        Order order = orders.place("risks.raise", new IssueId(10011), "3", FUNCTION, ARGUMENTS, NOW);
        Outcome outcome = Outcome.failed(Text.of("k", "x".repeat(5000)));

        assertThat(orders.settled(10), is(empty()));
        orders.close(order.id(), outcome, NOW.plusMillis(7));

        assertThat(orders.settled(10), is(List.of(new Orders.Settled(order, outcome, NOW.plusMillis(7)))));
    }

    @Test
    public void whatWasWrittenBeforeDetailsWereTextsIsReadAsItStands() {
        ActiveObjects ao = TestActiveObjects.over(database, OrderRow.class);
        Order order = new AoOrders(ao).place("risks.raise", new IssueId(10011), "3", FUNCTION, ARGUMENTS, NOW);
        OrderRow row = ao.get(OrderRow.class, order.id());
        row.setOutcome("DONE");
        row.setDetail("key result 7: 40 → 60");
        row.setClosedAt(NOW.toEpochMilli());
        row.setClosed(true);
        row.save();

        assertThat(
                orders.settled(10).get(0).outcome(),
                is(Outcome.done(Text.of("collabops.outcomes.as-written", "key result 7: 40 → 60"))));
    }

    @Test
    public void theNewestOfEachFunctionAreShownTheNewestFirst() {
        settle("m:a", "a1", "a2", "a3");
        settle("m:b", "b1");
        settle("m:a", "a4");

        assertThat(details(2), is(List.of("a4", "b1", "a3")));
    }

    @Test
    public void forgettingKeepsTheNewestOfEachFunctionAndAllThatIsOpen() {
        settle("m:a", "a1", "a2", "a3");
        settle("m:b", "b1");
        Order open = orders.place("x", new IssueId(1), null, Actor.function("m:a", null), Map.of(), NOW);

        assertThat(orders.forgetAllBut(2), is(1));
        assertThat(details(10), is(List.of("b1", "a3", "a2")));
        assertThat(orders.openOn(open.issue(), open.id()), is(List.of(open)));
        assertThat(orders.forgetAllBut(2), is(0));
    }

    private void settle(String function, String... details) {
        for (String detail : details) {
            Order order = orders.place("x", new IssueId(1), null, Actor.function(function, null), Map.of(), NOW);
            orders.close(order.id(), Outcome.done(Text.of(detail)), NOW);
        }
    }

    private List<String> details(int perFunction) {
        return orders.settled(perFunction).stream()
                .map(settled -> settled.outcome().detail().key())
                .toList();
    }
}
