package org.collabops.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.jira.issue.Issue;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.collabops.sandbox.Options;
import org.collabops.sandbox.Sandbox;
import org.collabops.sandbox.db.Sql;
import org.collabops.sandbox.db.TestDatabases;
import org.collabops.sandbox.world.NewIssue;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Test;

/**
 * Two JVMs over one PostgreSQL: this one is the first node.
 *
 * <p>Contract: <a href="https://developer.atlassian.com/server/jira/platform/developing-for-high-availability-and-clustering">
 * Developing for high availability and clustering</a>.
 */
public class TwoNodesIT {
    private static final String TASK = "10002";
    private static final String SETTINGS = "rest/collabops/1.0/projects/PLANT/risk-settings";
    private static final String PANEL = "id=\"collabops-risks-panel\"";

    private static Options options;
    private static Sandbox first;
    private static OtherJvm second;

    @BeforeClass
    public static void startTheFirst() {
        options = Options.forTest(PackagedJar.path(), TestDatabases.freshHome()).withDb(TestDatabases.freshPostgres());
        first = Sandbox.start(options);
    }

    @Before
    public void startTheSecond() {
        if (second == null) {
            second = OtherJvm.start(options.forNode(2));
        }
    }

    @AfterClass
    public static void stop() {
        if (second != null) {
            second.close();
        }
        first.close();
    }

    @Test
    public void bothNodesSayWhoTheyAre() {
        assertThat(as("bob", first.url()).get("browse/SHIP-1").body(), containsString(">node1<"));
        assertThat(as("bob", second.url()).get("browse/SHIP-1").body(), containsString(">node2<"));
    }

    /** https://developer.atlassian.com/platform/marketplace/guidelines-for-data-center-app-development/ */
    @Test
    public void aLockHeldOnOneNodeIsNotGivenOnTheOther() {
        ClusterLock here = first.cluster().locks().getLockForName("test.turns");
        here.lock();
        assertThat(second.say("lock test.turns"), is("false"));
        here.unlock();
        assertThat(second.say("lock test.turns"), is("true"));
        assertThat(here.tryLock(), is(false));
        second.say("unlock test.turns");
        assertThat(here.tryLock(), is(true));
        here.unlock();
    }

    @Test
    public void theLockOfAKilledNodeIsFreeAgain() {
        ClusterLock here = first.cluster().locks().getLockForName("test.orphan");
        assertThat(second.say("lock test.orphan"), is("true"));
        killTheSecond();
        assertThat(here.tryLock(), is(false));
        await("the lease of the dead node ends", here::tryLock);
        here.unlock();
    }

    @Test
    public void aJobOfTheClusterRunsOnceAtATime() throws Exception {
        SchedulerService scheduler = first.cluster().scheduler();
        AtomicInteger runs = new AtomicInteger();
        scheduler.registerJobRunner(SecondNode.COUNTING, request -> {
            runs.incrementAndGet();
            return JobRunnerResponse.success();
        });
        second.say("register");
        scheduler.scheduleJob(
                JobId.of("test:once"),
                JobConfig.forJobRunnerKey(SecondNode.COUNTING)
                        .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                        .withSchedule(Schedule.runOnce(null)));
        await("the job ran", () -> runs.get() + runsOfTheSecond() > 0);
        pause(1500);
        assertThat(runs.get() + runsOfTheSecond(), is(1));
    }

    @Test
    public void whatIsSwitchedOnOneNodeShowsOnTheOtherWithinASecond() {
        assertThat(showsRisks(second.url()), is(true));
        switchRisks(first.url(), false);
        pause(1000);
        assertThat(showsRisks(second.url()), is(false));

        assertThat(showsRisks(first.url()), is(false));
        switchRisks(second.url(), true);
        pause(1000);
        assertThat(showsRisks(first.url()), is(true));
    }

    @Test
    public void anOrderOfAKilledNodeIsCarriedOutByTheOtherWhenItHadNotBegun() throws Exception {
        killWhileTheRiskIsRaised("RISK_NUMBER");
    }

    @Test
    public void anOrderOfAKilledNodeIsCarriedOutByTheOtherWhenItWasHalfWay() throws Exception {
        killWhileTheRiskIsRaised("RISK_REVISION");
    }

    /** The table is locked, so that the second node is killed in the middle of its INSERT. */
    private void killWhileTheRiskIsRaised(String table) throws SQLException {
        Issue issue = issueInProgress();
        try (Connection connection = first.database().independent()) {
            connection.setAutoCommit(false);
            lock(connection, table);
            assertThat(
                    as("bob", second.url())
                            .transition(issue.getKey(), action(issue, "Blocked"))
                            .status(),
                    is(204));
            await("the second node is raising the risk", this::somebodyWaits);
            killTheSecond();
            assertThat(risksOf(issue), is(0));
            connection.commit();
            connection.setAutoCommit(true);
        }
        await("the first node carries the order out", () -> risksOf(issue) == 1);
        await("the order has an outcome", () -> openOrders() == 0);
        pause(6000);
        assertThat(risksOf(issue), is(1));
        assertThat(first.violations().seen(), is(empty()));
    }

    private static void lock(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("lock table \"" + tableNamed(table) + "\" in exclusive mode");
        }
    }

    private static String tableNamed(String end) {
        return sql().first(
                        "select tablename from pg_tables where tablename like ?", row -> row.getString(1), "AO%_" + end)
                .orElseThrow();
    }

    private boolean somebodyWaits() {
        return sql().number("select count(*) from pg_locks where not granted") > 0;
    }

    private static long openOrders() {
        return sql().number("select count(*) from \"" + tableNamed("OUTBOX_ORDER") + "\" where not \"CLOSED\"");
    }

    private static Sql sql() {
        return new Sql(first.database().jira());
    }

    private static void killTheSecond() {
        second.kill();
        second = null;
    }

    private static int runsOfTheSecond() {
        return Integer.parseInt(second.say("runs"));
    }

    private static boolean showsRisks(URI node) {
        return as("erin", node).get("browse/PLANT-1").body().contains(PANEL);
    }

    private static void switchRisks(URI node, boolean enabled) {
        Client erin = as("erin", node);
        int version = erin.get(SETTINGS).version();
        assertThat(
                erin.put(SETTINGS, Map.of("enabled", enabled, "version", version))
                        .status(),
                is(200));
    }

    private static Issue issueInProgress() {
        Issue issue = first.world()
                .issues()
                .create(
                        first.world().users().byName("alice"),
                        new NewIssue(first.world().projects().byKey("SHIP"), TASK, "Made for a test"));
        assertThat(
                as("bob", first.url())
                        .transition(issue.getKey(), action(issue, "In Progress"))
                        .status(),
                is(204));
        return issue;
    }

    private static int action(Issue issue, String status) {
        return first.world().workflows().available(first.world().users().byName("bob"), issue).stream()
                .filter(transition -> transition.to().getName().equals(status))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static int risksOf(Issue issue) {
        return as("bob", first.url())
                .risks("?issue=" + issue.getKey())
                .json()
                .path("total")
                .asInt();
    }

    private static Client as(String name, URI node) {
        return new Client(node, name);
    }

    private static void await(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(40).toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Not within forty seconds: " + what);
            }
            pause(100);
        }
    }

    private static void pause(long millis) {
        InSandbox.pause(millis);
    }
}
