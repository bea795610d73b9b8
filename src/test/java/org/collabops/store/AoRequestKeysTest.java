package org.collabops.store;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.Assert.assertThrows;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.collabops.Actor;
import org.collabops.Attempt;
import org.collabops.Invalid;
import org.collabops.UserKey;
import org.collabops.sandbox.db.BothDatabases;
import org.collabops.sandbox.host.TestActiveObjects;
import org.junit.Before;
import org.junit.Test;

public class AoRequestKeysTest extends BothDatabases {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final Actor ALICE = Actor.user(new UserKey("JIRAUSER10101"));
    private static final Actor BOB = Actor.user(new UserKey("JIRAUSER10102"));
    private static final String PATH = "/key-results/7/check-ins";

    private ActiveObjects ao;
    private AoRequestKeys keys;

    @Before
    public void open() {
        ao = TestActiveObjects.over(database, RequestKeyRow.class);
        keys = at(NOW);
    }

    @Test
    public void theSameKeyOfTheSameUserToTheSamePathIsOneAttempt() {
        Attempt first = keys.attempt(ALICE, PATH, "k-1");

        assertThat(keys.attempt(ALICE, PATH, "k-1"), is(first));
        assertThat(keys.attempt(BOB, PATH, "k-1"), is(not(first)));
        assertThat(keys.attempt(ALICE, PATH, "K-1"), is(not(first)));
        assertThat(keys.attempt(ALICE, "/key-results/8/check-ins", "k-1"), is(not(first)));
    }

    @Test
    public void withoutAKeyEachRequestIsAnAttemptOfItsOwn() {
        assertThat(keys.attempt(ALICE, PATH, null), is(not(keys.attempt(ALICE, PATH, null))));
        assertThat(ao.count(RequestKeyRow.class), is(0));
    }

    @Test
    public void anEmptyOrEndlessKeyIsRefused() {
        assertThrows(Invalid.class, () -> keys.attempt(ALICE, PATH, " "));
        assertThrows(Invalid.class, () -> keys.attempt(ALICE, PATH, "x".repeat(256)));
        keys.attempt(ALICE, PATH, "界".repeat(255));
    }

    @Test
    public void aKeyIsKeptSevenDays() {
        Attempt first = keys.attempt(ALICE, PATH, "k-1");

        assertThat(at(NOW.plus(Duration.ofDays(7))).attempt(ALICE, PATH, "k-1"), is(first));
        Attempt later = at(NOW.plus(Duration.ofDays(7)).plusMillis(1)).attempt(ALICE, PATH, "k-1");
        assertThat(later, is(not(first)));
        assertThat(ao.count(RequestKeyRow.class), is(1));
    }

    @Test
    public void oldKeysAreForgotten() {
        keys.attempt(ALICE, PATH, "k-1");

        assertThat(at(NOW.plus(Duration.ofDays(7))).forgetOld(), is(0));
        assertThat(at(NOW.plus(Duration.ofDays(8))).forgetOld(), is(1));
        assertThat(ao.count(RequestKeyRow.class), is(0));
    }

    @Test
    public void howeverManySendAKeyAtOnceItIsOneAttempt() throws Exception {
        Set<Attempt> attempts = new HashSet<>(Parallel.run(16, thread -> List.of(keys.attempt(ALICE, PATH, "k-1"))));

        assertThat(attempts.size(), is(1));
    }

    private AoRequestKeys at(Instant now) {
        return new AoRequestKeys(ao, Clock.fixed(now, ZoneOffset.UTC));
    }
}
