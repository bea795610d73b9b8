package org.collabops.sandbox.world;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.IssueRelatedEvent;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;

/**
 * How events reach listeners: https://docs.atlassian.com/atlassian-event/2.3.0/com/atlassian/event/api/EventPublisher.html.
 * Which operation publishes what: https://confluence.atlassian.com/adminjiraserver071/adding-a-custom-event-802592793.html.
 */
public class EventsTest extends WorldTest {
    private final Map<String, Object> classes = new HashMap<>();

    @Before
    public void workflowClasses() {
        world.workflowClassesBy(classes::get);
        FunctionProvider nothing = (variables, args, properties) -> {};
        classes.put("org.collabops.risks.workflow.RaiseRiskFunction", nothing);
    }

    @Test
    public void listenersHearOfTheirTypesAndItsSubtypesOnThePublishersThread() {
        List<String> heard = new ArrayList<>();
        world.events().register(new Listener(heard));
        world.events().publish(7);
        world.events().publish("word");
        assertThat(heard, contains("number on " + Thread.currentThread().getName()));
    }

    @Test
    public void aListenerThatFailsCostsNobodyElse() {
        List<String> heard = new ArrayList<>();
        world.events().register(new Failing());
        world.events().register(new Listener(heard));
        world.events().publish(7);
        assertThat(heard.size(), is(1));
    }

    /** https://docs.atlassian.com/atlassian-event/2.3.0/com/atlassian/event/api/EventListenerRegistrar.html */
    @Test
    public void whatHasNoListenerMethodIsNoListener() {
        assertThrows(IllegalArgumentException.class, () -> world.events().register("no listener"));
    }

    @Test
    public void aListenerRegisteredTwiceHearsOnceAndUnregisteredNothing() {
        List<String> heard = new ArrayList<>();
        Listener listener = new Listener(heard);
        world.events().register(listener);
        world.events().register(listener);
        world.events().publish(7);
        world.events().unregister(listener);
        world.events().publish(8);
        assertThat(heard.size(), is(1));
    }

    @Test
    public void creatingEditingAndAssigningAreToldApart() {
        Heard heard = Heard.in(world);
        world.issues()
                .create(
                        user("bob"),
                        new NewIssue(world.projects().byKey("SHIP"), "10002", "New", Map.of("labels", "a")));
        world.issues().edit(user("bob"), issue("SHIP-14").getId(), Map.of("summary", "Other", "labels", "b"));
        world.issues().assign(user("bob"), issue("SHIP-14").getId(), "carol");
        world.issues().edit(user("bob"), issue("SHIP-14").getId(), Map.of("summary", "Other"));
        assertThat(heard.issueEvents(), contains("SHIP-25 1", "SHIP-14 2"));
    }

    @Test
    public void anAssignmentIsToldWithItsKeysAndNames() {
        world.issues().assign(user("bob"), issue("SHIP-14").getId(), "");
        Heard heard = Heard.in(world);
        world.issues().assign(user("bob"), issue("SHIP-14").getId(), "carol");
        assertThat(heard.issueEvents(), contains("SHIP-14 3"));
        ChangeItemBean item = heard.only(IssueChangedEvent.class)
                .getChangeItemForField("assignee")
                .orElseThrow();
        assertThat(item.getTo(), is(user("carol").getKey()));
        assertThat(item.getToString(), is("Carol Liu"));
    }

    @Test
    public void theEventComesAfterTheCommit() {
        List<String> seen = new ArrayList<>();
        world.events().register(new Committed(seen));
        database.inJiraTransaction(() -> {
            world.issues().edit(user("bob"), issue("SHIP-14").getId(), Map.of("summary", "Other"));
            assertThat(seen, empty());
            return null;
        });
        assertThat(seen, contains("Other", "Other"));
    }

    @Test
    public void whatIsRolledBackIsNotTold() {
        Heard heard = Heard.in(world);
        assertThrows(
                IllegalStateException.class,
                () -> database.inJiraTransaction(() -> {
                    world.issues().edit(user("bob"), issue("SHIP-14").getId(), Map.of("summary", "Other"));
                    throw new IllegalStateException();
                }));
        assertThat(heard.all(), empty());
    }

    @Test
    public void aTransitionPublishesTheEventItIsConfiguredFor() {
        Heard heard = Heard.in(world);
        go("Ask for review", Map.of("comment", "Please look"));
        IssueEvent event = heard.only(IssueEvent.class);
        assertThat(event.getEventTypeId(), is(13L));
        assertThat(event.getIssue().getStatus().getName(), is("In Review"));
        assertThat(event.getComment().getBody(), is("Please look"));
        assertThat(
                heard.only(IssueChangedEvent.class)
                        .getChangeItemForField("status")
                        .orElseThrow()
                        .getToString(),
                is("In Review"));
        configure("Send back", JiraFunctions.FIRE_EVENT, "7");
        go("Send back", Map.of());
        assertThat(heard.issueEvents(), contains("SHIP-14 13", "SHIP-14 7"));
    }

    @Test
    public void aTransitionWithoutTheFunctionPublishesNothing() {
        configure("Ask for review", JiraFunctions.FIRE_EVENT, null);
        Heard heard = Heard.in(world);
        go("Ask for review", Map.of());
        assertThat(heard.all(), empty());
    }

    @Test
    public void aTransitionThatFailsPublishesNothing() {
        FunctionProvider failing = (variables, args, properties) -> {
            throw new WorkflowException("no");
        };
        classes.put("org.collabops.risks.workflow.RaiseRiskFunction", failing);
        Heard heard = Heard.in(world);
        assertThrows(WorkflowRefusal.class, () -> go("Block", Map.of()));
        assertThat(heard.all(), empty());
    }

    /** Gives the transition's function that event, or takes the function away. */
    private void configure(String transition, String function, String event) {
        int action = transition(transition);
        world.workflows().stored().change(DemoSite.WORKFLOW, workflow -> {
            List<FunctionDescriptor> functions = Descriptors.functions(Descriptors.action(workflow, action));
            functions.removeIf(each -> Descriptors.args(each).get("class.name").equals(function));
            if (event != null) {
                functions.add(Descriptors.function(function, Map.of(JiraFunctions.EVENT_TYPE, event)));
            }
        });
    }

    private void go(String transition, Map<String, String> fields) {
        world.workflows().transition(user("carol"), issue("SHIP-14"), transition(transition), fields);
    }

    private int transition(String name) {
        return world.workflows().available(user("carol"), issue("SHIP-14")).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    public static final class Listener {
        private final List<String> heard;

        Listener(List<String> heard) {
            this.heard = heard;
        }

        @EventListener
        public void on(Number number) {
            heard.add("number on " + Thread.currentThread().getName());
        }
    }

    public static final class Failing {
        @EventListener
        public void on(Object event) {
            throw new IllegalStateException("not today");
        }
    }

    /** Reads the issue again, as a listener would, on a connection of its own. */
    public final class Committed {
        private final List<String> seen;

        Committed(List<String> seen) {
            this.seen = seen;
        }

        @EventListener
        public void on(IssueRelatedEvent event) {
            seen.add(world.issues().byId(event.getIssue().getId()).getSummary());
        }
    }
}
