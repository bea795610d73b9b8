package org.collabops.sandbox.cluster;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.status.RunOutcome;
import java.util.Date;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of a job; a run that still goes on is not joined by the next. */
record Run(Job job, JobRunner runner, ClusterLock alone, Date getStartTime) implements JobRunnerRequest, Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Run.class);

    @Override
    public void run() {
        if (!alone.tryLock()) {
            LOG.info("The job {} is still running", job.id());
            return;
        }
        try {
            JobRunnerResponse response = runner.runJob(this);
            if (response != null && response.getRunOutcome() == RunOutcome.FAILED) {
                LOG.warn("The job {} failed: {}", job.id(), response.getMessage());
            }
        } catch (RuntimeException | LinkageError failure) {
            LOG.warn("The job {} failed", job.id(), failure);
        } finally {
            alone.unlock();
        }
    }

    @Override
    public JobId getJobId() {
        return job.id();
    }

    @Override
    public JobConfig getJobConfig() {
        return job.config();
    }

    @Override
    public boolean isCancellationRequested() {
        return Thread.currentThread().isInterrupted();
    }
}
