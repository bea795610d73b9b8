package org.collabops.sandbox.cluster;

import com.atlassian.scheduler.config.JobId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Jobs of this node alone, forgotten when it stops. */
final class LocalJobs implements Jobs {
    private final Map<JobId, Job> jobs = new ConcurrentHashMap<>();

    @Override
    public void put(Job job) {
        jobs.put(job.id(), job);
    }

    @Override
    public void remove(JobId id) {
        jobs.remove(id);
    }

    @Override
    public Collection<Job> all() {
        return List.copyOf(jobs.values());
    }

    @Override
    public boolean claim(Job job, Long following) {
        return following == null ? jobs.remove(job.id(), job) : jobs.replace(job.id(), job, job.next(following));
    }
}
