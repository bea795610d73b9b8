package org.collabops.sandbox.cluster;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import com.atlassian.beehive.ClusterLock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.collabops.sandbox.db.BothDatabases;
import org.collabops.sandbox.db.Sql;
import org.junit.Before;
import org.junit.Test;

/**
 * Contract: <a href="https://developer.atlassian.com/platform/marketplace/guidelines-for-data-center-app-development/">
 * Guidelines for Data Center app development</a> (a cluster lock is held by one thread of one node).
 */
public class LocksTest extends BothDatabases {
    private final AtomicLong time = new AtomicLong(1_000_000);
    private LockRows firstRows;
    private ClusterLock first;
    private ClusterLock second;

    @Before
    public void open() {
        firstRows = rows("node1");
        first = new Locks(firstRows).getLockForName("test.lock");
        second = new Locks(rows("node2")).getLockForName("test.lock");
    }

    @Test
    public void whatOneNodeHoldsAnotherDoesNotGet() throws Exception {
        first.lock();
        assertThat(second.tryLock(), is(false));
        assertThat(second.tryLock(150, TimeUnit.MILLISECONDS), is(false));
        first.unlock();
        assertThat(second.tryLock(), is(true));
        assertThat(first.tryLock(), is(false));
    }

    @Test
    public void anotherThreadOfTheSameNodeDoesNotGetItEither() {
        first.lock();
        assertThat(CompletableFuture.supplyAsync(first::tryLock).join(), is(false));
        assertThat(CompletableFuture.supplyAsync(first::isHeldByCurrentThread).join(), is(false));
        assertThat(first.isHeldByCurrentThread(), is(true));
    }

    @Test
    public void itsThreadEntersAgainAndLeavesAsOften() {
        first.lock();
        first.lock();
        first.unlock();
        assertThat(second.tryLock(), is(false));
        first.unlock();
        assertThat(second.tryLock(), is(true));
    }

    @Test
    public void onlyTheHolderUnlocks() {
        first.lock();
        assertThrows(IllegalMonitorStateException.class, second::unlock);
        assertThat(second.tryLock(), is(false));
        assertThrows(UnsupportedOperationException.class, first::newCondition);
    }

    @Test
    public void whatADeadNodeHeldIsFreeAfterItsLease() {
        first.lock();
        time.addAndGet(LockRows.LEASE.toMillis());
        assertThat(second.tryLock(), is(false));
        time.addAndGet(1);
        assertThat(second.tryLock(), is(true));
    }

    @Test
    public void aLivingNodeKeepsItsLockBeyondTheLease() {
        first.lock();
        time.addAndGet(LockRows.LEASE.toMillis());
        firstRows.renew();
        time.addAndGet(LockRows.LEASE.toMillis());
        assertThat(second.tryLock(), is(false));
    }

    @Test
    public void renewingBringsNoReleasedLockBack() {
        first.lock();
        first.unlock();
        firstRows.renew();
        assertThat(second.tryLock(), is(true));
    }

    @Test
    public void aNodeThatStopsLeavesNothingLocked() {
        first.lock();
        firstRows.releaseAll();
        assertThat(second.tryLock(), is(true));
    }

    @Test
    public void whoWaitsGetsItWhenItIsFree() throws Exception {
        first.lock();
        var waiting = CompletableFuture.supplyAsync(() -> {
            second.lock();
            return second.isHeldByCurrentThread();
        });
        Thread.sleep(150);
        assertThat(waiting.isDone(), is(false));
        first.unlock();
        assertThat(waiting.get(60, TimeUnit.SECONDS), is(true));
    }

    private LockRows rows(String node) {
        return new LockRows(new Sql(database.unbound()), node, time::get);
    }
}
