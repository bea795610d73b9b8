package org.collabops.risks.workflow;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.util.HashMap;
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
import org.collabops.risks.RaiseByRule;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class RaiseRiskFunctionTest {
    private final FakeOrders orders = new FakeOrders();
    private final OrderWorker worker = new OrderWorker(
            orders, List.of(), new FakeIssues(), new FakeStatusHistory(), job -> job, Clock.systemUTC());
    private final RaiseRiskFunction function = new RaiseRiskFunction(new Outbox(orders, worker, Clock.systemUTC()));
    private final MutableIssue issue = mock(MutableIssue.class);
    private final Map<String, String> args = new HashMap<>();

    @Before
    public void issue() {
        Project project = mock(Project.class);
        ApplicationUser lead = user("JIRAUSER10101");
        when(project.getProjectLead()).thenReturn(lead);
        when(issue.getId()).thenReturn(10011L);
        when(issue.getKey()).thenReturn("SHIP-1");
        when(issue.getSummary()).thenReturn("Costs {key} $1 \\ more");
        when(issue.getProjectObject()).thenReturn(project);
        args.put(RaiseByRule.TITLE, "{key} is blocked: {summary} ({key})");
        args.put(RaiseByRule.RULE_ID, "00ff00ff00ff00ff");
    }

    @After
    public void stop() {
        worker.close();
    }

    @Test
    public void placeholdersAreReplacedInOnePass() {
        execute();

        assertThat(
                order().arguments().get(RaiseByRule.TITLE), is("SHIP-1 is blocked: Costs {key} $1 \\ more (SHIP-1)"));
    }

    @Test
    public void theOrderNamesTheIssueAndTheFunction() {
        execute();

        assertThat(order().issue(), is(new IssueId(10011)));
        assertThat(order().actor().function(), is(Optional.of("org.collabops.jira:collabops-risks-raise")));
    }

    @Test
    public void theOwnerFollowsTheRule() {
        ApplicationUser assignee = user("JIRAUSER10102");
        ApplicationUser reporter = user("JIRAUSER10103");
        when(issue.getAssignee()).thenReturn(assignee);
        when(issue.getReporter()).thenReturn(reporter);

        assertThat(ownerBy("assignee"), is("JIRAUSER10102"));
        assertThat(ownerBy("reporter"), is("JIRAUSER10103"));
        assertThat(ownerBy("lead"), is("JIRAUSER10101"));
        assertThat(ownerBy("gibberish"), is("JIRAUSER10102"));
    }

    @Test
    public void theProjectLeadStandsInForAMissingAssignee() {
        assertThat(ownerBy("assignee"), is("JIRAUSER10101"));
    }

    @Test
    public void anIssueThatIsNotCreatedYetLeavesNoOrder() {
        when(issue.getId()).thenReturn(null);

        execute();

        assertThat(orders.open(1), is(Optional.empty()));
    }

    private String ownerBy(String rule) {
        args.put(RaiseRiskFunction.OWNER_RULE, rule);
        execute();
        return last().arguments().get(RaiseByRule.OWNER);
    }

    private void execute() {
        function.execute(Map.of("issue", issue, "actionId", 11), args, null);
    }

    private Order order() {
        return orders.open(1).orElseThrow();
    }

    private Order last() {
        long id = 1;
        while (orders.open(id + 1).isPresent()) {
            id++;
        }
        return orders.open(id).orElseThrow();
    }

    private static ApplicationUser user(String key) {
        ApplicationUser user = mock(ApplicationUser.class);
        when(user.getKey()).thenReturn(key);
        return user;
    }
}
