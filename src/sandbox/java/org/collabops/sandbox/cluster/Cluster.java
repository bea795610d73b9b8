package org.collabops.sandbox.cluster;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.scheduler.SchedulerService;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.collabops.sandbox.db.Database;
import org.collabops.sandbox.db.Sql;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One node's part in the cluster: all that the nodes share is the database. */
public final class Cluster implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Cluster.class);

    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration TICK = Duration.ofMillis(500);
    private static final Duration RENEWAL = LockRows.LEASE.dividedBy(5);
    private static final Duration TIDYING = Duration.ofMinutes(1);
    private static final int BEATS = 2;
    private static final int JOBS = 4;
    private static final long STOP_SECONDS = 5;

    private final String node;
    private final LockRows lockRows;
    private final Locks locks;
    private final Invalidations invalidations;
    private final Scheduler scheduler;
    private final ScheduledExecutorService beat = Executors.newScheduledThreadPool(BEATS, daemons("cluster"));
    private final ExecutorService jobs = Executors.newFixedThreadPool(JOBS, daemons("scheduler"));

    /** A node that does its part once it is started. */
    public Cluster(Database database, String node) {
        this(database, node, System::currentTimeMillis);
    }

    Cluster(Database database, String node, LongSupplier millis) {
        this.node = node;
        var incarnation = node + "#" + UUID.randomUUID();
        var sql = new Sql(database.unbound());
        lockRows = new LockRows(sql, incarnation, millis);
        locks = new Locks(lockRows);
        invalidations = new Invalidations(database, incarnation, millis);
        scheduler = new Scheduler(new SharedJobs(sql), locks, incarnation, millis, jobs);
    }

    public void start() {
        every(POLL, invalidations::poll);
        every(TICK, scheduler::tick);
        every(RENEWAL, lockRows::renew);
        every(TIDYING, invalidations::forgetOld);
    }

    public String node() {
        return node;
    }

    public ClusterLockService locks() {
        return locks;
    }

    public SchedulerService scheduler() {
        return scheduler;
    }

    public Invalidations invalidations() {
        return invalidations;
    }

    /** Jira's interfaces and who answers them here. */
    public Map<Class<?>, Object> services() {
        return Map.of(ClusterLockService.class, locks, SchedulerService.class, scheduler);
    }

    @Override
    public void close() {
        stop(jobs);
        stop(beat);
        try {
            lockRows.releaseAll();
        } catch (RuntimeException e) {
            LOG.info("What node {} held stays locked until its lease ends: {}", node, e.getMessage());
        }
    }

    private void every(Duration pause, Runnable work) {
        Runnable survivor = () -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                LOG.warn("Node {} could not do its part in the cluster", node, e);
            }
        };
        beat.scheduleWithFixedDelay(survivor, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void stop(ExecutorService threads) {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ThreadFactory daemons(String name) {
        return work -> {
            var thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
