package org.collabops.plugin;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import org.collabops.risks.Risks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Mends every night, on one node, what nobody has read or written since it was left half-written. */
final class NightlyMending implements JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(NightlyMending.class);
    private static final JobRunnerKey RUNNER = JobRunnerKey.of("org.collabops.jira:nightly-mending");
    private static final JobId JOB = JobId.of("org.collabops.jira:nightly-mending");
    private static final Schedule AT_THREE = Schedule.forCronExpression("0 0 3 * * ?");

    private final SchedulerService scheduler;
    private final Risks risks;

    NightlyMending(SchedulerService scheduler, Risks risks) {
        this.scheduler = scheduler;
        this.risks = risks;
    }

    /** Without the job, half-written risks still wait for the next start of a node, so nothing else stops for it. */
    void begin() {
        scheduler.registerJobRunner(RUNNER, this);
        try {
            scheduler.scheduleJob(
                    JOB,
                    JobConfig.forJobRunnerKey(RUNNER)
                            .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                            .withSchedule(AT_THREE));
        } catch (SchedulerServiceException failure) {
            LOG.warn("Risks will not be mended every night", failure);
        }
    }

    /** The job itself stays: it is the cluster's, and another node may go on. */
    void end() {
        scheduler.unregisterJobRunner(RUNNER);
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        return JobRunnerResponse.success(mend() + " risks mended");
    }

    int mend() {
        int mended = risks.mendProjections();
        if (mended > 0) {
            LOG.info("{} risks had been left half-written and are mended", mended);
        }
        return mended;
    }
}
