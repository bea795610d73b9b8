package org.collabops.goals;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.collabops.host.Threads;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the map of goals as soon as a node has no copy of it, since it takes a statement for each kind of thing on it:
 * after the start, after a change on any node, and when the copy has expired. So hardly anybody's page waits for that.
 */
public final class GoalMapReader implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(GoalMapReader.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Goals goals;
    private final Threads threads;
    private final ScheduledThreadPoolExecutor pool;

    public GoalMapReader(Goals goals, Threads threads) {
        this.goals = goals;
        this.threads = threads;
        this.pool = new ScheduledThreadPoolExecutor(1, job -> {
            Thread thread = new Thread(job, "collabops-goals");
            thread.setDaemon(true);
            return thread;
        });
    }

    public void start() {
        pool.scheduleWithFixedDelay(threads.prepared(this::read), 0, PAUSE.toMillis(), MILLISECONDS);
    }

    @Override
    public void close() {
        pool.shutdown();
    }

    private void read() {
        try {
            goals.map();
        } catch (RuntimeException failure) {
            LOG.debug("The map of goals could not be read; it is read by whoever needs it first", failure);
        }
    }
}
