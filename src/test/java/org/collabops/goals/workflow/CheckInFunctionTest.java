package org.collabops.goals.workflow;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.MutableIssue;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collabops.IssueId;
import org.collabops.goals.AlignByRule;
import org.collabops.goals.CheckInByRule;
import org.collabops.host.FakeIssues;
import org.collabops.host.FakeStatusHistory;
import org.collabops.outbox.FakeOrders;
import org.collabops.outbox.Order;
import org.collabops.outbox.OrderWorker;
import org.collabops.outbox.Outbox;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class CheckInFunctionTest {
    private final FakeOrders orders = new FakeOrders();
    private final OrderWorker worker = new OrderWorker(
            orders, List.of(), new FakeIssues(), new FakeStatusHistory(), job -> job, Clock.systemUTC());
    private final Outbox outbox = new Outbox(orders, worker, Clock.systemUTC());
    private final CheckInFunction function = new CheckInFunction(outbox);
    private final MutableIssue issue = mock(MutableIssue.class);
    private final Map<String, Object> variables = new HashMap<>();
    private final Map<String, String> args = new HashMap<>();

    @Before
    public void issue() {
        when(issue.getId()).thenReturn(10011L);
        when(issue.getKey()).thenReturn("SHIP-1");
        when(issue.getSummary()).thenReturn("Costs {key} $1");
        variables.put("issue", issue);
        variables.put("actionId", 11);
        args.putAll(CheckInArguments.of(CheckInArguments.FIRST));
    }

    @After
    public void stop() {
        worker.close();
    }

    @Test
    public void theOrderSaysWhatIsConfigured() {
        args.put(CheckInByRule.KEY_RESULT, "7");
        args.put(CheckInByRule.CONFIDENCE, "8");

        function.execute(variables, args, null);

        Order order = order();
        assertThat(order.issue(), is(new IssueId(10011)));
        assertThat(order.actor().function(), is(Optional.of("org.collabops.jira:collabops-goals-check-in")));
        assertThat(
                order.arguments(),
                is(Map.of(
                        "keyResult", "7",
                        "value", "1",
                        "adds", "true",
                        "confidence", "8",
                        "note", "SHIP-1: Costs {key} $1")));
    }

    @Test
    public void theValueCanBeTypedInTheComment() {
        args.put(CheckInArguments.VALUE_RULE, "comment");
        variables.put("comment", "SHIP-1 leads to 42.5 %, as of 2026-12-08");

        function.execute(variables, args, null);

        assertThat(order().arguments().get(CheckInByRule.VALUE), is("42.5"));
        assertThat(order().arguments().get(CheckInByRule.ADDS), is("false"));
    }

    @Test
    public void aNumberStandsAlone() {
        assertThat(CheckInFunction.number("现在已有42个客户"), is("42"));
        assertThat(CheckInFunction.number("Now at -3.25."), is("-3.25"));
        assertThat(CheckInFunction.number("(7)"), is("7"));
        assertThat(CheckInFunction.number("SHIP-12 v2 1,000 10:30 2026-12-08 1.2.3 3rd"), is(""));
        assertThat(CheckInFunction.number(""), is(""));
    }

    @Test
    public void anIssueThatIsNotCreatedYetLeavesNoOrder() {
        when(issue.getId()).thenReturn(null);

        function.execute(variables, args, null);
        new AlignIssueFunction(outbox).execute(variables, args, null);

        assertThat(orders.open(1), is(Optional.empty()));
    }

    @Test
    public void aligningLeavesAnOrderToo() {
        args.put(AlignByRule.KEY_RESULT, "7");

        new AlignIssueFunction(outbox).execute(variables, args, null);

        assertThat(order().action(), is("goals.align"));
        assertThat(order().arguments(), is(Map.of("keyResult", "7")));
        assertThat(order().actor().function(), is(Optional.of("org.collabops.jira:collabops-goals-align")));
    }

    private Order order() {
        return orders.open(1).orElseThrow();
    }
}
