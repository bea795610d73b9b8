package org.collabops.plugin;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.is;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.status.RunOutcome;
import java.util.List;
import org.collabops.risks.FakeRisks;
import org.junit.Test;

public class NightlyMendingTest {
    private final FakeScheduler scheduler = new FakeScheduler();
    private final FakeRisks risks = new FakeRisks();
    private final NightlyMending mending = new NightlyMending(
            scheduler,
            List.of(
                    new Upkeep("of what is out of order", () -> {
                        throw new IllegalStateException("out of order");
                    }),
                    new Upkeep("risks", risks::mendProjections)));

    @Test
    public void oneNodeMendsEveryNight() {
        mending.begin();
        mending.begin();

        assertThat(scheduler.jobs, is(aMapWithSize(1)));
        JobConfig job = scheduler.jobs.values().iterator().next();
        assertThat(job.getRunMode(), is(RunMode.RUN_ONCE_PER_CLUSTER));
        assertThat(job.getSchedule().getCronScheduleInfo().getCronExpression(), is("0 0 3 * * ?"));
        assertThat(scheduler.runTheJob().getRunOutcome(), is(RunOutcome.SUCCESS));
        assertThat(risks.mendings(), is(1));
    }

    @Test
    public void aNodeThatStopsLeavesTheJobToTheOthers() {
        mending.begin();

        mending.end();

        assertThat(scheduler.runners, is(anEmptyMap()));
        assertThat(scheduler.jobs, is(aMapWithSize(1)));
    }

    @Test
    public void withoutASchedulerTheAppStillStarts() {
        scheduler.refuses = true;

        mending.begin();

        assertThat(scheduler.jobs, is(anEmptyMap()));
    }
}
