package org.collabops.sandbox.cluster;

import com.atlassian.beehive.ClusterLock;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/** First the thread among those of its node, then the node among the others. */
final class NodeLock implements ClusterLock {
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final String name;
    private final LockRows rows;
    private final ReentrantLock thread = new ReentrantLock();

    NodeLock(String name, LockRows rows) {
        this.name = name;
        this.rows = rows;
    }

    @Override
    public boolean tryLock() {
        return thread.tryLock() && claimOrLeave();
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
        long end = System.nanoTime() + unit.toNanos(time);
        if (!thread.tryLock(time, unit)) {
            return false;
        }
        while (!claimOrLeave()) {
            if (System.nanoTime() >= end) {
                return false;
            }
            pause();
            thread.lockInterruptibly();
        }
        return true;
    }

    @Override
    public void lock() {
        thread.lock();
        while (!claimOrLeave()) {
            LockSupport.parkNanos(PAUSE_NANOS);
            thread.lock();
        }
    }

    @Override
    public void lockInterruptibly() throws InterruptedException {
        thread.lockInterruptibly();
        while (!claimOrLeave()) {
            pause();
            thread.lockInterruptibly();
        }
    }

    @Override
    public void unlock() {
        if (thread.getHoldCount() == 1) {
            rows.release(name);
        }
        thread.unlock();
    }

    @Override
    public boolean isHeldByCurrentThread() {
        return thread.isHeldByCurrentThread();
    }

    @Override
    public Condition newCondition() {
        throw new UnsupportedOperationException("No thread can wait for a thread of another node");
    }

    /** For a thread that stands first in its node; a second entry needs no claim. */
    private boolean claimOrLeave() {
        boolean claimed = false;
        try {
            claimed = thread.getHoldCount() > 1 || rows.claim(name);
        } finally {
            if (!claimed) {
                thread.unlock();
            }
        }
        return claimed;
    }

    private static void pause() throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(PAUSE_NANOS);
    }
}
