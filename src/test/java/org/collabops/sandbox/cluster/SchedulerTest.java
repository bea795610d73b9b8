package org.collabops.sandbox.cluster;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.collabops.sandbox.db.BothDatabases;
import org.collabops.sandbox.db.Sql;
import org.junit.Before;
import org.junit.Test;

/**
 * Contract: <a href="https://developer.atlassian.com/server/jira/platform/developing-for-high-availability-and-clustering">
 * Developing for high availability and clustering</a> (a job runs on one node or on each).
 */
public class SchedulerTest extends BothDatabases {
    private static final JobRunnerKey RUNNER = JobRunnerKey.of("test:runner");
    private static final JobId JOB = JobId.of("test:job");

    private final AtomicLong time = new AtomicLong(1_000_000);
    private final List<String> runs = new ArrayList<>();
    private Scheduler first;
    private Scheduler second;

    @Before
    public void open() {
        first = node("node1");
        second = node("node2");
    }

    @Test
    public void aJobOfTheClusterRunsOnOneNode() throws Exception {
        first.scheduleJob(JOB, every(60_000, RunMode.RUN_ONCE_PER_CLUSTER));
        tickBoth();
        tickBoth();
        assertThat(runs, contains("node1"));
        time.addAndGet(60_000);
        second.tick();
        first.tick();
        assertThat(runs, contains("node1", "node2"));
    }

    @Test
    public void aLocalJobRunsOnEachNodeThatScheduledIt() throws Exception {
        first.scheduleJob(JOB, every(60_000, RunMode.RUN_LOCALLY));
        second.scheduleJob(JOB, every(60_000, RunMode.RUN_LOCALLY));
        tickBoth();
        assertThat(runs, contains("node1", "node2"));
    }

    @Test
    public void aJobWaitsForANodeThatCanRunIt() throws Exception {
        first.scheduleJob(JOB, every(60_000, RunMode.RUN_ONCE_PER_CLUSTER));
        first.unregisterJobRunner(RUNNER);
        assertThat(first.getJobDetails(JOB).isRunnable(), is(false));
        first.tick();
        assertThat(runs, is(empty()));
        second.tick();
        assertThat(runs, contains("node2"));
    }

    @Test
    public void aJobOfTheClusterIsThereAfterARestartWithItsParameters() throws Exception {
        first.scheduleJob(
                JOB,
                JobConfig.forJobRunnerKey(RUNNER)
                        .withSchedule(Schedule.forCronExpression("0 0 3 * * ?"))
                        .withParameters(Map.of("days", 7)));
        var details = node("node1").getJobDetails(JOB);
        assertThat(details.getParameters(), is(Map.of("days", 7)));
        assertThat(details.getSchedule().getCronScheduleInfo().getCronExpression(), is("0 0 3 * * ?"));
        assertThat(details.getJobRunnerKey(), is(RUNNER));
    }

    @Test
    public void whatIsToRunOnceIsGoneAfterwards() throws Exception {
        var once = JobConfig.forJobRunnerKey(RUNNER).withSchedule(Schedule.runOnce(new Date(time.get() + 1)));
        first.scheduleJob(JOB, once);
        tickBoth();
        assertThat(runs, is(empty()));
        time.addAndGet(1);
        tickBoth();
        tickBoth();
        assertThat(runs, contains("node1"));
        assertThat(first.getJobDetails(JOB), is(nullValue()));
    }

    @Test
    public void aJobOfTheSameIdIsReplaced() throws Exception {
        first.scheduleJob(JOB, every(60_000, RunMode.RUN_ONCE_PER_CLUSTER));
        first.scheduleJob(JOB, every(5_000, RunMode.RUN_LOCALLY));
        assertThat(first.getJobsByJobRunnerKey(RUNNER).size(), is(1));
        assertThat(first.getJobDetails(JOB).getRunMode(), is(RunMode.RUN_LOCALLY));
        first.unscheduleJob(JOB);
        tickBoth();
        assertThat(runs, is(empty()));
    }

    @Test
    public void aJobThatFailsRunsAgain() throws Exception {
        first.registerJobRunner(RUNNER, request -> {
            runs.add("failing");
            throw new IllegalStateException("planted by the test");
        });
        first.scheduleJob(JOB, every(60_000, RunMode.RUN_ONCE_PER_CLUSTER));
        first.tick();
        time.addAndGet(60_000);
        first.tick();
        assertThat(runs, contains("failing", "failing"));
    }

    private void tickBoth() {
        first.tick();
        second.tick();
    }

    private static JobConfig every(long interval, RunMode mode) {
        return JobConfig.forJobRunnerKey(RUNNER).withRunMode(mode).withSchedule(Schedule.forInterval(interval, null));
    }

    private Scheduler node(String name) {
        var sql = new Sql(database.unbound());
        var locks = new Locks(new LockRows(sql, name, time::get));
        var node = new Scheduler(new SharedJobs(sql), locks, name, time::get, Runnable::run);
        JobRunner runner = request -> {
            runs.add(name);
            return JobRunnerResponse.success();
        };
        node.registerJobRunner(RUNNER, runner);
        return node;
    }
}
