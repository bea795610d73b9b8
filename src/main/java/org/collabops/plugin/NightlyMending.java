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
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Mends every night, on one node, what nobody has read or written since it was left half-written. */
final class NightlyMending implements JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(NightlyMending.class);
    private static final JobRunnerKey RUNNER = JobRunnerKey.of("org.collabops.jira:nightly-mending");
    private static final JobId JOB = JobId.of("org.collabops.jira:nightly-mending");
    private static final Schedule AT_THREE = Schedule.forCronExpression("0 0 3 * * ?");

    private final SchedulerService scheduler;
    private final List<Upkeep> upkeep;

    NightlyMending(SchedulerService scheduler, List<Upkeep> upkeep) {
        this.scheduler = scheduler;
        this.upkeep = List.copyOf(upkeep);
    }

    /** Without the job, what is half-written waits for the next start of a node, so nothing else stops for it. */
    void begin() {
        scheduler.registerJobRunner(RUNNER, this);
        try {
            scheduler.scheduleJob(
                    JOB,
                    JobConfig.forJobRunnerKey(RUNNER)
                            .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                            .withSchedule(AT_THREE));
        } catch (SchedulerServiceException failure) {
            LOG.warn("Nothing will be mended every night", failure);
        }
    }

    /** The job itself stays: it is the cluster's, and another node may go on. */
    void end() {
        scheduler.unregisterJobRunner(RUNNER);
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        mend();
        return JobRunnerResponse.success();
    }

    /** One that fails does not keep the others from being done. */
    void mend() {
        for (Upkeep each : upkeep) {
            try {
                int done = each.work().getAsInt();
                if (done > 0) {
                    LOG.info("{} {}", done, each.what());
                }
            } catch (RuntimeException failure) {
                LOG.warn("Upkeep failed: {}", each.what(), failure);
            }
        }
    }
}
