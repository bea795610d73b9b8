package org.collabops.sandbox.cluster;

import static java.util.stream.Collectors.toSet;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/** Runs jobs of this node and, as one among all nodes, those of the cluster. */
final class Scheduler implements SchedulerService {
    private final Jobs local = new LocalJobs();
    private final Jobs shared;
    private final ClusterLockService locks;
    private final String node;
    private final LongSupplier millis;
    private final Executor pool;
    private final Map<JobRunnerKey, JobRunner> runners = new ConcurrentHashMap<>();

    Scheduler(Jobs shared, ClusterLockService locks, String node, LongSupplier millis, Executor pool) {
        this.shared = shared;
        this.locks = locks;
        this.node = node;
        this.millis = millis;
        this.pool = pool;
    }

    /** Starts what is due and can run here. */
    void tick() {
        long now = millis.getAsLong();
        start(local, now);
        start(shared, now);
    }

    private void start(Jobs jobs, long now) {
        for (Job job : jobs.all()) {
            JobRunner runner = runners.get(job.config().getJobRunnerKey());
            if (job.nextRun() <= now
                    && runner != null
                    && jobs.claim(job, Timetable.following(job.config().getSchedule(), now))) {
                pool.execute(new Run(job, runner, locks.getLockForName(lockName(job)), new Date(now)));
            }
        }
    }

    private String lockName(Job job) {
        boolean everywhere = job.config().getRunMode() == RunMode.RUN_ONCE_PER_CLUSTER;
        return "scheduler." + job.id() + (everywhere ? "" : "@" + node);
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
        return Set.copyOf(runners.keySet());
    }

    @Override
    public Set<JobRunnerKey> getJobRunnerKeysForAllScheduledJobs() {
        return jobs().map(job -> job.config().getJobRunnerKey()).collect(toSet());
    }

    @Override
    public void scheduleJob(JobId id, JobConfig config) throws SchedulerServiceException {
        Long first = Timetable.first(config.getSchedule(), millis.getAsLong());
        unscheduleJob(id);
        if (first != null) {
            Jobs jobs = config.getRunMode() == RunMode.RUN_LOCALLY ? local : shared;
            jobs.put(new Job(id, config, first));
        }
    }

    @Override
    public JobId scheduleJobWithGeneratedId(JobConfig config) throws SchedulerServiceException {
        JobId id = JobId.of(UUID.randomUUID().toString());
        scheduleJob(id, config);
        return id;
    }

    @Override
    public void unscheduleJob(JobId id) {
        local.remove(id);
        shared.remove(id);
    }

    @Override
    public Date calculateNextRunTime(Schedule schedule) throws SchedulerServiceException {
        Long next = Timetable.first(schedule, millis.getAsLong());
        return next == null ? null : new Date(next);
    }

    @Override
    public JobDetails getJobDetails(JobId id) {
        return jobs().filter(job -> job.id().equals(id))
                .map(this::details)
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<JobDetails> getJobsByJobRunnerKey(JobRunnerKey key) {
        return jobs().filter(job -> job.config().getJobRunnerKey().equals(key))
                .map(this::details)
                .toList();
    }

    private JobDetails details(Job job) {
        return new ScheduledJob(job, runners.containsKey(job.config().getJobRunnerKey()));
    }

    private Stream<Job> jobs() {
        return Stream.concat(local.all().stream(), shared.all().stream());
    }
}
