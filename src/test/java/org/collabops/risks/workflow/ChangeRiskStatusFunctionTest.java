package org.collabops.risks.workflow;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.MutableIssue;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collabops.IssueId;
import org.collabops.host.FakeIssues;
import org.collabops.host.FakeStatusHistory;
import org.collabops.outbox.FakeOrders;
import org.collabops.outbox.Order;
import org.collabops.outbox.OrderWorker;
import org.collabops.outbox.Outbox;
import org.collabops.risks.ChangeStatusByRule;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class ChangeRiskStatusFunctionTest {
    private final FakeOrders orders = new FakeOrders();
    private final OrderWorker worker = new OrderWorker(
            orders, List.of(), new FakeIssues(), new FakeStatusHistory(), job -> job, Clock.systemUTC());
    private final ChangeRiskStatusFunction function =
            new ChangeRiskStatusFunction(new Outbox(orders, worker, Clock.systemUTC()));
    private final MutableIssue issue = mock(MutableIssue.class);

    @Before
    public void issue() {
        when(issue.getId()).thenReturn(10011L);
        when(issue.getKey()).thenReturn("SHIP-1");
    }

    @After
    public void stop() {
        worker.close();
    }

    @Test
    public void theOrderNamesTheIssueTheFunctionAndWhatWasConfigured() {
        execute(Map.of("from", "OPEN,DRAFT", "to", "CLOSED", "link", "ABOUT"));

        Order order = orders.open(1).orElseThrow();
        assertThat(order.action(), is(ChangeStatusByRule.NAME));
        assertThat(order.issue(), is(new IssueId(10011)));
        assertThat(order.actor().function(), is(Optional.of("org.collabops.jira:collabops-risks-change-status")));
        assertThat(order.arguments(), is(Map.of("from", "DRAFT,OPEN", "to", "CLOSED", "link", "ABOUT")));
    }

    @Test
    public void aFunctionThatWasNeverConfiguredTreatsWhatIsOpen() {
        execute(Map.of());

        assertThat(
                orders.open(1).orElseThrow().arguments(), is(Map.of("from", "OPEN", "to", "TREATING", "link", "ANY")));
    }

    @Test
    public void anIssueThatIsNotCreatedYetLeavesNoOrder() {
        when(issue.getId()).thenReturn(null);

        execute(Map.of());

        assertThat(orders.open(1), is(Optional.empty()));
    }

    private void execute(Map<String, String> arguments) {
        function.execute(Map.of("issue", issue, "actionId", 11), arguments, null);
    }
}
