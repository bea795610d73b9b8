package org.collabops.sandbox.host;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheSettingsBuilder;
import java.util.ArrayList;
import java.util.List;
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
    private final List<String> sent = new ArrayList<>();
    private final AtomicInteger loads = new AtomicInteger();
    private final Caches caches = new Caches(time::get, violations, (cache, key) -> sent.add(cache + " " + key));

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

    /** https://docs.atlassian.com/atlassian-cache/2.4.2/apidocs/com/atlassian/cache/CacheFactory.html */
    @Test
    public void whoeverAsksAgainWithALoaderGetsAnotherCache() {
        var settings = new CacheSettingsBuilder().build();
        Cache<String, Integer> first = caches.getCache("c", key -> 1, settings);
        Cache<String, Integer> second = caches.getCache("c", key -> 2, settings);
        assertThat(first.get("a"), is(1));
        assertThat(second.get("a"), is(2));
    }

    @Test
    public void whatIsRemovedFromARemoteCacheIsSentToOtherNodesAndFromALocalOneNot() {
        caches.<String, Integer>getCache("near", key -> 1, new CacheSettingsBuilder().build())
                .remove("a");
        Cache<String, Integer> far = caches.getCache(
                "far", key -> 1, new CacheSettingsBuilder().remote().build());
        far.remove("b");
        far.removeAll();
        assertThat(sent, contains("far b", "far null"));
    }

    @Test
    public void whatAnotherNodeFoundStaleIsLoadedAgain() {
        Cache<String, Integer> cache = caches.getCache(
                "c",
                key -> loads.incrementAndGet(),
                new CacheSettingsBuilder().remote().build());
        cache.get("a");
        caches.drop("c", "other");
        caches.drop("unknown", "a");
        assertThat(cache.get("a"), is(1));
        caches.drop("c", "a");
        assertThat(cache.get("a"), is(2));
        caches.drop("c", null);
        assertThat(cache.get("a"), is(3));
        assertThat(sent, is(empty()));
    }

    @Test
    public void afterAllIsDroppedEachValueIsLoadedAgainAndNobodyIsTold() {
        Cache<String, Integer> cache = caches.getCache(
                "c",
                key -> loads.incrementAndGet(),
                new CacheSettingsBuilder().remote().build());
        cache.get("a");
        caches.dropAll();
        assertThat(cache.get("a"), is(2));
        assertThat(sent, is(empty()));
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
