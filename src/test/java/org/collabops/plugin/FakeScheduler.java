package org.collabops.plugin;

import static java.util.stream.Collectors.toSet;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Jobs in memory that run when a test says so. */
final class FakeScheduler implements SchedulerService {
    final Map<JobRunnerKey, JobRunner> runners = new HashMap<>();
    final Map<JobId, JobConfig> jobs = new HashMap<>();
    boolean refuses;

    /** The only job, run as if its time had come. */
    JobRunnerResponse runTheJob() {
        JobConfig job = jobs.values().iterator().next();
        return runners.get(job.getJobRunnerKey()).runJob(null);
    }

    @Override
    public void registerJobRunner(JobRunnerKey key, JobRunner runner) {
        runners.put(key, runner);
    }

    @Override
    public void unregisterJobRunner(JobRunnerKey key) {
        runners.remove(key);
    }

    @Override
    public Set<JobRunnerKey> getRegisteredJobRunnerKeys() {
        return runners.keySet();
    }

    @Override
    public Set<JobRunnerKey> getJobRunnerKeysForAllScheduledJobs() {
        return jobs.values().stream().map(JobConfig::getJobRunnerKey).collect(toSet());
    }

    @Override
    public void scheduleJob(JobId id, JobConfig config) throws SchedulerServiceException {
        if (refuses) {
            throw new SchedulerServiceException("no scheduler today");
        }
        jobs.put(id, config);
    }

    @Override
    public JobId scheduleJobWithGeneratedId(JobConfig config) throws SchedulerServiceException {
        JobId id = JobId.of(UUID.randomUUID().toString());
        scheduleJob(id, config);
        return id;
    }

    @Override
    public void unscheduleJob(JobId id) {
        jobs.remove(id);
    }

    @Override
    public Date calculateNextRunTime(Schedule schedule) {
        throw new UnsupportedOperationException();
    }

    @Override
    public JobDetails getJobDetails(JobId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<JobDetails> getJobsByJobRunnerKey(JobRunnerKey key) {
        throw new UnsupportedOperationException();
    }
}
