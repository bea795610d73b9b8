package org.collabops.sandbox.cluster;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.collabops.sandbox.db.BothDatabases;
import org.collabops.sandbox.db.Sql;
import org.junit.Before;
import org.junit.Test;

/**
 * Contract: <a href="https://developer.atlassian.com/server/jira/platform/developing-for-high-availability-and-clustering">
 * Developing for high availability and clustering</a> (a removed entry is removed on every node).
 */
public class InvalidationsTest extends BothDatabases {
    private final AtomicLong time = new AtomicLong(1_000_000);
    private final List<String> heard = new ArrayList<>();
    private Invalidations first;
    private Invalidations second;

    @Before
    public void open() {
        first = new Invalidations(database, "node1", time::get);
        second = new Invalidations(database, "node2", time::get);
        second.heardBy((cache, key) -> heard.add(cache + " " + key));
    }

    @Test
    public void anotherNodeHearsEachKeyOnce() {
        first.send("risks", 7L);
        first.send("risks", null);
        second.poll();
        second.poll();
        assertThat(heard.stream().sorted().toList(), contains("risks 7", "risks null"));
    }

    @Test
    public void theSenderDoesNotHearItself() {
        first.heardBy((cache, key) -> heard.add("itself"));
        first.send("risks", "all");
        first.poll();
        assertThat(heard, is(empty()));
    }

    @Test
    public void whatIsSentWithinATransactionIsHeardAfterItsCommit() {
        database.inJiraTransaction(() -> {
            first.send("early", "a");
            CompletableFuture.runAsync(() -> {
                        first.send("late", "b");
                        second.poll();
                    })
                    .join();
            return null;
        });
        assertThat(heard, contains("late b"));
        second.poll();
        assertThat(heard, contains("late b", "early a"));
    }

    @Test
    public void whatIsRolledBackIsNotHeard() {
        assertThrows(
                IllegalStateException.class,
                () -> database.inJiraTransaction(() -> {
                    first.send("risks", "a");
                    throw new IllegalStateException();
                }));
        second.poll();
        assertThat(heard, is(empty()));
    }

    @Test
    public void oldNewsIsForgotten() {
        first.send("risks", "a");
        time.addAndGet(600_000);
        first.forgetOld();
        assertThat(new Sql(database.jira()).number("select count(*) from cache_invalidation"), is(0L));
    }
}
