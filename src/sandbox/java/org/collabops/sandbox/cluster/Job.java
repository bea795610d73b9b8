package org.collabops.sandbox.cluster;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;

/** What is to run, and when next in milliseconds since 1970. */
record Job(JobId id, JobConfig config, long nextRun) {
    Job next(long millis) {
        return new Job(id, config, millis);
    }
}
