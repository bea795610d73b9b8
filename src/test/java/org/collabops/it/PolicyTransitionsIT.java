package org.collabops.it;

import static org.collabops.it.AllocationSite.BASE;
import static org.collabops.it.AllocationSite.allocation;
import static org.collabops.it.AllocationSite.made;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import com.atlassian.jira.issue.Issue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.collabops.it.Client.Answer;
import org.collabops.sandbox.Options;
import org.collabops.sandbox.Sandbox;
import org.collabops.sandbox.db.BothDatabases.Product;
import org.collabops.sandbox.db.TestDatabases;
import org.collabops.sandbox.world.NewIssue;
import org.collabops.sandbox.world.TransitionEditor;
import org.collabops.sandbox.world.TransitionPart;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/**
 * What whoever makes a transition is told of its assignee, who is planned for more than there is time: figures where
 * the policy shows them, and elsewhere only what docs/features/people.md says that it leaves open.
 */
@RunWith(Parameterized.class)
public class PolicyTransitionsIT {
    private static final Instant FRIDAY = Instant.parse("2026-11-20T09:00:00Z");
    private static final String DUE = "2026-12-04";
    private static final String TASK = "10002";
    private static final String WORKFLOW = "org.collabops.allocations.workflow.";

    /** Bob is the assignee, Carol manages him, Grace is nobody to him. */
    private static final Map<String, List<String>> SEE_FIGURES = Map.of(
            "OFF", List.of(),
            "SELF", List.of("bob"),
            "MANAGER", List.of("bob", "carol"),
            "ALL", List.of("bob", "carol", "grace", "admin"));

    @Parameters(name = "{0}")
    public static Product[] products() {
        return Product.values();
    }

    @Parameter
    public Product product;

    private Sandbox sandbox;
    private PeopleSite people;

    @Before
    public void plant() {
        Options options =
                Options.forTest(PackagedJar.path(), TestDatabases.freshHome()).withNow(FRIDAY);
        sandbox = Sandbox.start(product == Product.H2 ? options : options.withDb(TestDatabases.freshPostgres()));
        new AllocationSite(as("admin")).switchTo("SHIP", true);
        people = new PeopleSite(as("admin"));
        people.schedule("bob", "2026-01-01", PeopleSite.FULL_WEEK, null);
        people.member(people.team("Alone", null, "carol"), "bob", "2026-01-01");
        Map<String, Object> full = allocation("bob", "issue", newIssue(), "MINUTES_PER_DAY", 540);
        full.put("until", DUE);
        made(as("alice").post(BASE + "/allocations", full));
    }

    @After
    public void jiraWouldHaveBlockedNothing() {
        try (Sandbox ended = sandbox) {
            assertThat(ended.violations().seen(), is(empty()));
        }
    }

    @Test
    public void theFlagCountsOverloadedDaysForThoseWhoMaySeeThem() {
        Map<String, String> issues = new HashMap<>();
        for (String name : SEE_FIGURES.get("ALL")) {
            issues.put(name, startedIssue());
        }
        editor(issues.get("bob"))
                .add(
                        TransitionPart.FUNCTION,
                        WORKFLOW + "AllocateAssigneeFunction",
                        Map.of("mode", "TOTAL_MINUTES", "amount", "1", "untilDue", "true", "days", "5"));
        issues.forEach((name, issue) -> {
            Answer answer = as(name).transition(issue, blocking(issue));
            assertThat(name + answer.body(), answer.status(), is(204));
            InSandbox.await("the flag of " + name, () -> flag(name, issue).contains("is allocated"));
        });

        List<String> broken = new ArrayList<>();
        SEE_FIGURES.forEach((policy, seeing) -> {
            people.policy(policy);
            issues.forEach((name, issue) -> {
                boolean tells = flag(name, issue).contains("has overloaded days there: ");
                if (tells != seeing.contains(name)) {
                    broken.add(policy + " " + name + ": " + flag(name, issue));
                }
            });
        });
        assertThat(broken, is(empty()));
    }

    @Test
    public void theRefusalOfTheValidatorTellsHoursToThoseWhoMaySeeThem() {
        String issue = startedIssue();
        editor(issue)
                .add(TransitionPart.VALIDATOR, WORKFLOW + "AssigneeCapacityValidator", Map.of("refuseUnknown", "true"));

        List<String> broken = new ArrayList<>();
        SEE_FIGURES.forEach((policy, seeing) -> {
            people.policy(policy);
            for (String name : SEE_FIGURES.get("ALL")) {
                Answer refused = as(name).transition(issue, blocking(issue));
                String expected = policy.equals("OFF")
                        ? "What the assignee can work is unknown"
                        : "Bob Keller has not enough capacity until " + DUE
                                + (seeing.contains(name) ? ", 2.0 h are too many:" : ": plan less");
                if (refused.status() != 400 || !refused.body().contains(expected)) {
                    broken.add(policy + " " + name + ": " + refused.status() + refused.body());
                }
            }
        });
        assertThat(broken, is(empty()));
    }

    private String flag(String reader, String issue) {
        return as(reader).get(BASE + "/flags?issue=" + issue).body();
    }

    /** Of Bob, and he has begun. */
    private String startedIssue() {
        String issue = newIssue();
        Map<String, Object> fields = Map.of("assignee", Map.of("name", "bob"), "duedate", DUE);
        assertThat(
                as("alice")
                        .put("rest/api/2/issue/" + issue, Map.of("fields", fields))
                        .status(),
                is(204));
        assertThat(as("bob").transition(issue, out(issue, "In Progress")).status(), is(204));
        return issue;
    }

    private String newIssue() {
        return sandbox.world()
                .issues()
                .create(
                        sandbox.world().users().byName("alice"),
                        new NewIssue(sandbox.world().projects().byKey("SHIP"), TASK, "Made for a test"))
                .getKey();
    }

    private TransitionEditor editor(String issue) {
        Issue found = sandbox.world().issues().byKey(issue);
        String workflow =
                sandbox.world().workflows().page(found.getProjectObject()).workflowName();
        return sandbox.world().workflows().editor(workflow, blocking(issue));
    }

    private int blocking(String issue) {
        return out(issue, "Blocked");
    }

    private int out(String issue, String status) {
        Issue found = sandbox.world().issues().byKey(issue);
        return sandbox.world().workflows().available(sandbox.world().users().byName("bob"), found).stream()
                .filter(transition -> transition.to().getName().equals(status))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Client as(String name) {
        return new Client(sandbox.url(), name);
    }
}
