package org.collabops.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.collabops.it.Sandboxes.Setup;
import org.collabops.sandbox.Sandbox;
import org.collabops.sandbox.db.BothDatabases.Product;
import org.collabops.sandbox.db.Sql;
import org.collabops.sandbox.db.TransactionMode;
import org.collabops.sandbox.world.NewIssue;
import org.collabops.sandbox.world.Transition;
import org.junit.After;
import org.junit.Before;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** Runs each fact on both databases and in each transaction mode; what Jira would block or refuse fails the test. */
@RunWith(Parameterized.class)
public abstract class InSandbox {
    private static final String TASK = "10002";

    @Parameter
    public Setup setup;

    protected Sandbox sandbox;

    @Parameters(name = "{0}")
    public static List<Setup> setups() {
        List<Setup> setups = new ArrayList<>();
        for (Product product : Product.values()) {
            for (TransactionMode mode : TransactionMode.values()) {
                setups.add(new Setup(product, mode));
            }
        }
        return setups;
    }

    @Before
    public void start() {
        sandbox = Sandboxes.running(setup);
    }

    @After
    public void jiraWouldHaveBlockedNothing() {
        assertThat(sandbox.violations().seen(), is(empty()));
    }

    final Client as(String name) {
        return new Client(sandbox.url(), name);
    }

    final Client anonymous() {
        return as(null);
    }

    final ApplicationUser user(String name) {
        return sandbox.world().users().byName(name);
    }

    /** A new issue, so that tests do not see each other's risks. */
    final Issue newIssue(String project) {
        return sandbox.world()
                .issues()
                .create(
                        user("alice"),
                        new NewIssue(sandbox.world().projects().byKey(project), TASK, "Made for a test"));
    }

    /** The transition that leads the issue, as it stands now, to a status. */
    final Transition out(Issue issue, String status) {
        Issue now = sandbox.world().issues().byId(issue.getId());
        return sandbox.world().workflows().available(user("bob"), now).stream()
                .filter(transition -> transition.to().getName().equals(status))
                .findFirst()
                .orElseThrow();
    }

    /** Takes bob's way through the workflow that leads to work done. */
    final void finish(Issue issue) {
        for (String status : List.of("In Progress", "In Review", "Done")) {
            int transition = out(issue, status).id();
            assertThat(
                    as("bob")
                            .transition(String.valueOf(issue.getId()), transition)
                            .status(),
                    is(204));
        }
    }

    /** One that only the management may see. */
    final Issue restrictedIssue() {
        return sandbox.world().projects().visibleTo(user("alice")).stream()
                .flatMap(project -> IntStream.rangeClosed(1, 40).mapToObj(number -> project.getKey() + "-" + number))
                .map(key -> (Issue) sandbox.world().issues().byKey(key))
                .filter(issue -> issue != null && issue.getSecurityLevelId() != null)
                .findFirst()
                .orElseThrow();
    }

    /** Waits until whatever transitions of the issue ordered has an outcome. */
    final void awaitOutcomes(Issue issue) {
        Sql sql = new Sql(sandbox.database().jira());
        String orders = sql.first(
                        "select table_name from information_schema.tables where table_name like ?",
                        row -> row.getString(1),
                        "AO%_OUTBOX_ORDER")
                .orElseThrow();
        String open = "select count(*) from \"" + orders + "\" where not \"CLOSED\" and \"ISSUE_ID\" = ?";
        await("the outcomes of what was ordered", () -> sql.number(open, issue.getId()) == 0);
    }

    static void await(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Not within a minute: " + what);
            }
            pause(50);
        }
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
