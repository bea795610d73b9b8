package org.collabops.sandbox.host;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheSettingsBuilder;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.collabops.sandbox.Violations;
import org.junit.Test;

/**
 * Contract: <a href="https://developer.atlassian.com/server/jira/platform/developing-for-high-availability-and-clustering">
 * Developing for high availability and clustering</a> (keys are sent to other nodes, values only when they are copied).
 */
public class CachesTest {

    private final Violations violations = new Violations();
    private final AtomicLong time = new AtomicLong();
    private final AtomicInteger loads = new AtomicInteger();
    private final Caches caches = new Caches(time::get, violations);

    @Test
    public void aValueIsLoadedOnceUntilItExpiresOrIsRemoved() {
        Cache<String, Integer> cache = caches.getCache(
                "c",
                key -> loads.incrementAndGet(),
                new CacheSettingsBuilder()
                        .expireAfterWrite(60, TimeUnit.SECONDS)
                        .build());
        assertThat(cache.get("a"), is(1));
        assertThat(cache.get("a"), is(1));
        time.addAndGet(TimeUnit.SECONDS.toNanos(60));
        assertThat(cache.get("a"), is(2));
        cache.remove("a");
        assertThat(cache.get("a"), is(3));
        cache.removeAll();
        assertThat(cache.get("a"), is(4));
    }

    @Test
    public void whatAnotherNodeCouldNotReadIsRecorded() {
        caches.<Object, Object>getCache(
                        "copied",
                        key -> new Object(),
                        new CacheSettingsBuilder().remote().build())
                .get(new Object());
        assertThat(violations.seen(), hasSize(2));
    }

    @Test
    public void valuesThatAreNeverSentMayBeAnything() {
        var settings =
                new CacheSettingsBuilder().remote().replicateViaInvalidation().build();
        caches.<String, Object>getCache("invalidated", key -> new Object(), settings)
                .get("a");
        assertThat(violations.seen(), is(empty()));
    }
}
