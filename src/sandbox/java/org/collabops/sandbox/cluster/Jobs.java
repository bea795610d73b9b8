package org.collabops.sandbox.cluster;

import com.atlassian.scheduler.config.JobId;
import java.util.Collection;

/** Where scheduled jobs wait for their time. */
interface Jobs {
    /** Replaces one of the same id. */
    void put(Job job);

    void remove(JobId id);

    Collection<Job> all();

    /**
     * Takes one run of a job, which only one can.
     *
     * @param following when the next run is, or null for none
     */
    boolean claim(Job job, Long following);
}
