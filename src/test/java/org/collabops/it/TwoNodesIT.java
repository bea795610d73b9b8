package org.collabops.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.FixMethodOrder;
import org.junit.Test;
import org.junit.runners.MethodSorters;

/**
 * Two JVMs over one PostgreSQL, in each mode of transactions: this one is the first node of every pair. Each test goes
 * through all pairs at once, so that what must be waited for is waited for once; the killing comes last, so that few nodes
 * are started again.
 *
 * <p>Contract: <a href="https://developer.atlassian.com/server/jira/platform/developing-for-high-availability-and-clustering">
 * Developing for high availability and clustering</a>.
 */
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class TwoNodesIT {
    private static final List<String> MODES = List.of("none", "own", "join");
    private static final String SETTINGS = "rest/collabops/1.0/projects/PLANT/risk-settings";
    /** A lock that the second node holds when it is killed. */
    private static final String ORPHAN = "test.orphan";

    private static final String PANEL = "id=\"collabops-risks-panel\"";
    /** More than the time after which the outbox is swept again. */
    private static final long ANOTHER_SWEEP = 6000;

    private static final List<NodePair> PAIRS = new ArrayList<>();

    @BeforeClass
    public static void start() {
        MODES.forEach(mode -> PAIRS.add(NodePair.start(mode)));
    }

    @AfterClass
    public static void stop() {
        PAIRS.forEach(NodePair::close);
        PAIRS.clear();
    }

    @Test
    public void bothNodesSayWhoTheyAre() {
        for (NodePair pair : PAIRS) {
            URI second = pair.second().url();
            assertThat(as("bob", pair.first().url()).get("browse/SHIP-1").body(), containsString("node1<"));
            assertThat(as("bob", second).get("browse/SHIP-1").body(), containsString("node2<"));
        }
    }

    /** https://developer.atlassian.com/platform/marketplace/guidelines-for-data-center-app-development/ */
    @Test
    public void aLockHeldOnOneNodeIsNotGivenOnTheOther() {
        for (NodePair pair : PAIRS) {
            ClusterLock here = lock(pair, "test.turns");
            here.lock();
            assertThat(pair.second().say("lock test.turns"), is("false"));
            here.unlock();
            assertThat(pair.second().say("lock test.turns"), is("true"));
            assertThat(here.tryLock(), is(false));
            pair.second().say("unlock test.turns");
            assertThat(here.tryLock(), is(true));
            here.unlock();
        }
    }

    @Test
    public void aJobOfTheClusterRunsOnceAtATime() throws Exception {
        Map<NodePair, AtomicInteger> runs = new HashMap<>();
        for (NodePair pair : PAIRS) {
            AtomicInteger runsHere = new AtomicInteger();
            runs.put(pair, runsHere);
            SchedulerService scheduler = pair.first().cluster().scheduler();
            scheduler.registerJobRunner(SecondNode.COUNTING, request -> {
                runsHere.incrementAndGet();
                return JobRunnerResponse.success();
            });
            pair.second().say("register");
            scheduler.scheduleJob(
                    JobId.of("test:once"),
                    JobConfig.forJobRunnerKey(SecondNode.COUNTING)
                            .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                            .withSchedule(Schedule.runOnce(null)));
        }
        for (NodePair pair : PAIRS) {
            await("the job ran, " + pair, () -> runs.get(pair).get() + runsOfTheSecond(pair) > 0);
        }
        pause(1500);
        for (NodePair pair : PAIRS) {
            assertThat(pair.toString(), runs.get(pair).get() + runsOfTheSecond(pair), is(1));
        }
    }

    @Test
    public void goalsThatAreChangedOnBothNodesLoseNothingAndCloseNoCycle() throws Exception {
        for (NodePair pair : PAIRS) {
            GoalRace race = new GoalRace(pair);
            race.alignments();
            race.revisions();
            race.checkIns();
            race.repeatedCheckIns();
            assertThat(pair.first().violations().seen(), is(empty()));
        }
    }

    @Test
    public void ofAllThatIsGivenOnBothNodesExactlyTheAffordableSucceeds() throws Exception {
        for (NodePair pair : PAIRS) {
            KudosRace race = new KudosRace(pair);
            race.points();
            race.keys();
            assertThat(pair.first().violations().seen(), is(empty()));
        }
    }

    @Test
    public void ofFortyChangesOfOneVersionOfARiskExactlyOneWins() throws Exception {
        for (NodePair pair : PAIRS) {
            new RiskRace(pair).revisions();
            assertThat(pair.first().violations().seen(), is(empty()));
        }
    }

    @Test
    public void whatIsSwitchedOnOneNodeShowsOnTheOther() {
        for (NodePair pair : PAIRS) {
            assertThat(pair.toString(), showsRisks(pair.second().url()), is(true));
        }
        PAIRS.forEach(pair -> switchRisks(pair.first().url(), false));
        for (NodePair pair : PAIRS) {
            await(
                    "off on the second node, " + pair,
                    () -> !showsRisks(pair.second().url()));
            assertThat(pair.toString(), showsRisks(pair.first().url()), is(false));
        }
        PAIRS.forEach(pair -> switchRisks(pair.second().url(), true));
        for (NodePair pair : PAIRS) {
            await("on on the first node, " + pair, () -> showsRisks(pair.first().url()));
        }
    }

    @Test
    public void whenANodeIsKilledItsLockAndItsHalfDoneOrderPassToTheOther() throws Exception {
        killWhileARiskIsRaised(PAIRS, "RISK_REVISION");
    }

    /** Only where each INSERT counts by itself: a transaction that is rolled back has not begun either. */
    @Test
    public void whenANodeIsKilledItsOrderThatHadNotBegunPassesToTheOther() throws Exception {
        killWhileARiskIsRaised(PAIRS.subList(0, 1), "RISK_NUMBER");
    }

    /** The table is locked, so that the second node is killed in the middle of its INSERT. */
    private static void killWhileARiskIsRaised(List<NodePair> pairs, String table) throws SQLException {
        List<LongOrder> orders = new ArrayList<>();
        for (NodePair pair : pairs) {
            assertThat(pair.second().say("lock " + ORPHAN), is("true"));
            orders.add(LongOrder.stuckAt(pair, table));
        }
        for (LongOrder order : orders) {
            await("the second node is raising the risk, " + order.pair(), order::isStuck);
            order.pair().killTheSecond();
            assertThat(lock(order.pair(), ORPHAN).tryLock(), is(false));
            assertThat(order.risks(), is(0));
            order.release();
        }
        for (LongOrder order : orders) {
            await("the first node carries the order out, " + order.pair(), () -> order.risks() == 1);
            await("the order has an outcome, " + order.pair(), order::isClosed);
            await("the lease of the dead node ends, " + order.pair(), lock(order.pair(), ORPHAN)::tryLock);
            lock(order.pair(), ORPHAN).unlock();
        }
        pause(ANOTHER_SWEEP);
        for (LongOrder order : orders) {
            assertThat(order.pair().toString(), order.risks(), is(1));
            assertThat(order.pair().first().violations().seen(), is(empty()));
        }
    }

    private static ClusterLock lock(NodePair pair, String name) {
        return pair.first().cluster().locks().getLockForName(name);
    }

    private static int runsOfTheSecond(NodePair pair) {
        return Integer.parseInt(pair.second().say("runs"));
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
