package org.collabops.flags.store;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.collabops.IssueId;
import org.collabops.UserKey;
import org.collabops.flags.Flag;
import org.collabops.sandbox.db.BothDatabases;
import org.collabops.sandbox.host.TestActiveObjects;
import org.junit.Before;
import org.junit.Test;

public class AoFlagsTest extends BothDatabases {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00.123Z");
    private static final IssueId ISSUE = new IssueId(10011);
    private static final UserKey BOB = new UserKey("JIRAUSER10102");
    private static final Map<String, String> DETAILS = Map.of("title", "a=b&c 标题 %25 \uD83D\uDE00", "empty", "");

    private AoFlags flags;

    @Before
    public void open() {
        flags = new AoFlags(TestActiveObjects.over(database, FlagRow.class));
    }

    @Test
    public void aFlagIsReadBackAsItWasRaised() {
        flags.raise(ISSUE, BOB, "risks", 7, DETAILS, NOW);

        Flag flag = flags.of(ISSUE, BOB, 0, NOW).get(0);

        assertThat(flag, is(new Flag(flag.id(), ISSUE, BOB, "risks", 7, DETAILS, NOW)));
    }

    @Test
    public void onlyTheReadersOwnOfTheIssueAreFound() {
        flags.raise(new IssueId(10012), BOB, "risks", 7, DETAILS, NOW);
        flags.raise(ISSUE, new UserKey("JIRAUSER10103"), "risks", 8, DETAILS, NOW);

        assertThat(flags.of(ISSUE, BOB, 0, NOW), is(empty()));
    }

    @Test
    public void onlyWhatIsNewerIsFoundTheFirstOneFirst() {
        flags.raise(ISSUE, BOB, "risks", 1, DETAILS, NOW.minusMillis(1));
        IntStream.of(2, 3, 4).forEach(subject -> flags.raise(ISSUE, BOB, "risks", subject, Map.of(), NOW));

        List<Flag> fresh = flags.of(ISSUE, BOB, 0, NOW);

        assertThat(subjects(fresh), contains(2L, 3L, 4L));
        assertThat(subjects(flags.of(ISSUE, BOB, fresh.get(0).id(), NOW)), contains(3L, 4L));
    }

    @Test
    public void aFloodIsCutToWhatOneCanRead() {
        IntStream.range(0, 25).forEach(subject -> flags.raise(ISSUE, BOB, "risks", subject, Map.of(), NOW));

        assertThat(flags.of(ISSUE, BOB, 0, NOW).size(), is(20));
    }

    @Test
    public void whatIsOldIsForgottenAndCounted() {
        flags.raise(ISSUE, BOB, "risks", 1, DETAILS, NOW.minusMillis(1));
        flags.raise(ISSUE, BOB, "risks", 2, DETAILS, NOW);

        assertThat(flags.forgetBefore(NOW), is(1));
        assertThat(subjects(flags.of(ISSUE, BOB, 0, Instant.EPOCH)), contains(2L));
        assertThat(flags.forgetBefore(NOW), is(0));
    }

    private static List<Long> subjects(List<Flag> flags) {
        return flags.stream().map(Flag::subject).toList();
    }
}
