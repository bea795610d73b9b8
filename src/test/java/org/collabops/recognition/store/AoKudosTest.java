package org.collabops.recognition.store;

import static org.collabops.recognition.RecognitionWorld.ANN;
import static org.collabops.recognition.RecognitionWorld.BEN;
import static org.collabops.recognition.RecognitionWorld.PROJECT;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.Assert.assertThrows;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.collabops.Actor;
import org.collabops.Attempt;
import org.collabops.Conflict;
import org.collabops.IssueId;
import org.collabops.Kept;
import org.collabops.ProjectId;
import org.collabops.Revision;
import org.collabops.UserKey;
import org.collabops.host.FakeCaches;
import org.collabops.recognition.Entry;
import org.collabops.recognition.Kudos;
import org.collabops.recognition.KudosContent;
import org.collabops.recognition.KudosFilter;
import org.collabops.recognition.PeriodLength;
import org.collabops.recognition.RecognitionSettings;
import org.collabops.recognition.RecognitionSettings.Switches;
import org.collabops.recognition.SitePolicy;
import org.collabops.recognition.Value;
import org.collabops.recognition.ValueContent;
import org.collabops.recognition.Visibility;
import org.collabops.sandbox.db.BothDatabases;
import org.collabops.settings.SiteSettings;
import org.junit.Before;
import org.junit.Test;

public class AoKudosTest extends BothDatabases {
    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00.123Z");
    private static final IssueId ISSUE = new IssueId(11);
    private static final String PERIOD = "MONTH:2026-11-01";
    private static final Actor ACTOR = Actor.user(ANN);
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private ActiveObjects ao;
    private AoKudos log;

    @Before
    public void open() {
        ao = RecognitionTables.over(database);
        log = new AoKudos(ao);
    }

    @Test
    public void thanksAreReadBackAsTheyWereWritten() {
        Kudos full = new Kudos(
                log.newId(),
                new KudosContent(
                        ANN,
                        List.of(BEN, new UserKey("k&1,=界 ")),
                        "界".repeat(1000),
                        List.of(3L, 5L),
                        7,
                        Visibility.MANAGER,
                        PROJECT,
                        ISSUE,
                        NOW),
                new Entry(ANN, PERIOD, 1, 14, 14),
                "request:1",
                false,
                null,
                new Revision(1, NOW, ANN, "module"));
        Kudos bare = bare("request:2", null, PROJECT);

        assertThat(log.append(full), is(true));
        assertThat(log.append(bare), is(true));

        assertThat(log.find(full.id()), is(Optional.of(full)));
        assertThat(log.ofIssue(ISSUE), contains(full));
        assertThat(log.by(new Attempt("request:2")), is(Optional.of(bare)));
        assertThat(log.matching(KudosFilter.of(PROJECT)), contains(bare, full));
        assertThat(log.matching(new KudosFilter(PROJECT, null, ANN, BEN, 3L, NOW, NOW.plusMillis(1))), contains(full));
        assertThat(log.matching(KudosFilter.ALL.between(NOW.plusMillis(1), null)), is(empty()));
        assertThat(log.latestEntry(ANN, PERIOD), is(full.entry()));
        assertThat(log.latestEntry(BEN, PERIOD), is(nullValue()));
        assertThat(log.ledger(ANN, PERIOD), contains(full));
    }

    @Test
    public void aNumberAnAttemptAndAnEntryAreTakenOnce() {
        Kudos first = bare("a", new Entry(ANN, PERIOD, 1, 1, 1), PROJECT);

        assertThat(log.append(first), is(true));
        assertThat(log.append(bare("a", null, PROJECT)), is(false));
        assertThat(log.append(bare("b", new Entry(ANN, PERIOD, 1, 1, 1), PROJECT)), is(false));
        assertThat(log.append(bare("b", new Entry(BEN, PERIOD, 1, 1, 1), PROJECT)), is(true));
        assertThat(log.append(bare("c", new Entry(ANN, "MONTH:2026-12-01", 1, 1, 1), PROJECT)), is(true));
        assertThat(log.ledger(ANN, PERIOD), contains(first));
    }

    @Test
    public void whatWasWithdrawnIsFoundByItsHistoryAlone() {
        Kudos given = bare("a", new Entry(ANN, PERIOD, 1, 2, 2), PROJECT);
        log.append(given);
        Kudos withdrawn = new Kudos(
                given.id(),
                given.content(),
                new Entry(ANN, PERIOD, 2, -2, 0),
                "kudos:" + given.id() + ":2",
                true,
                "why",
                new Revision(2, NOW, BEN, null));

        assertThat(log.append(withdrawn), is(true));
        assertThat(log.append(withdrawn), is(false));

        assertThat(log.find(given.id()), is(Optional.empty()));
        assertThat(log.ofIssue(ISSUE), is(empty()));
        assertThat(log.matching(KudosFilter.ALL), is(empty()));
        assertThat(log.history(given.id()), contains(given, withdrawn));
        assertThat(log.ledger(ANN, PERIOD), contains(given, withdrawn));
    }

    @Test
    public void partsOfAWallFollowEachOther() {
        List<Kudos> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Kudos kudos = bare("a" + i, null, PROJECT);
            log.append(kudos);
            all.add(0, kudos);
        }
        log.append(bare("other", null, new ProjectId(2)));
        KudosFilter wall = KudosFilter.of(PROJECT);

        assertThat(log.newest(wall, Long.MAX_VALUE, 3), is(all.subList(0, 3)));
        assertThat(log.newest(wall, all.get(2).id(), 3), is(all.subList(3, 5)));
    }

    @Test
    public void aPartOfAWallHoldsWhatItsFilterWantsHoweverFarBackItIs() throws Exception {
        UserKey odd = new UserKey("k&1%_ \u754c");
        Kudos wanted = given(odd, 3L);
        log.append(wanted);
        IntStream.range(0, 10).forEach(number -> log.append(bare("a" + number, null, PROJECT)));

        for (KudosFilter filter : List.of(
                new KudosFilter(PROJECT, odd, null, null, null, null, null),
                new KudosFilter(PROJECT, null, null, odd, 3L, null, null))) {
            List<String> statements = database.statements().during(() -> {
                assertThat(log.newest(filter, Long.MAX_VALUE, 2), contains(wanted));
                return null;
            });
            assertThat(statements, hasSize(1));
        }
    }

    @Test
    public void thanksOfAnIssueAreOneStatement() throws Exception {
        log.append(bare("a", null, PROJECT));
        log.append(bare("b", null, PROJECT));

        assertThat(
                database.statements()
                        .during(() -> {
                            log.ofIssue(ISSUE);
                            return null;
                        })
                        .size(),
                is(1));
    }

    @Test
    public void aLostProjectionIsMended() {
        Kudos given = bare("a", null, PROJECT);
        log.append(given);
        ao.deleteWithSQL(KudosRow.class, "KUDOS_ID = ?", given.id());

        assertThat(log.mendProjections(), is(1));
        assertThat(log.ofIssue(ISSUE), contains(given));
    }

    @Test
    public void ofManyAtOnceEachEntryIsTakenByOne() throws Exception {
        int writers = 8;
        List<Kudos> racing = new ArrayList<>();
        for (int i = 0; i < writers; i++) {
            racing.add(bare("a" + i, new Entry(ANN, PERIOD, 1, 1, 1), PROJECT));
        }
        ExecutorService pool = Executors.newFixedThreadPool(writers);
        try {
            List<Callable<Boolean>> tries = new ArrayList<>();
            racing.forEach(kudos -> tries.add(() -> log.append(kudos)));
            int won = 0;
            for (Future<Boolean> outcome : pool.invokeAll(tries)) {
                won += outcome.get() ? 1 : 0;
            }
            assertThat(won, is(1));
        } finally {
            pool.shutdown();
        }
        assertThat(log.matching(KudosFilter.ALL).size(), is(1));
    }

    @Test
    public void valuesAreKeptWithTheirHistory() {
        Kept<Value> values = AoRecognition.values(ao);
        Revision first = new Revision(1, NOW, ANN, null);
        Value care = values.create(id -> new Value(id, new ValueContent("Care", "界", true), first));
        Value bare = values.create(id -> new Value(id, new ValueContent("Bare", null, false), first));
        Value renamed = new Value(care.id(), new ValueContent("Kind", null, true), first.next(ACTOR, NOW));

        values.revise(renamed);

        assertThat(values.all(), containsInAnyOrder(renamed, bare));
        assertThat(values.history(care.id()), contains(care, renamed));
        assertThrows(Conflict.class, () -> values.revise(renamed));
    }

    @Test
    public void settingsChangeByVersion() {
        RecognitionSettings settings = new AoRecognitionSettings(ao, new FakeCaches(), CLOCK);
        assertThat(settings.enabled(PROJECT), is(false));

        settings.change(ACTOR, PROJECT, new Switches(true, true), 0);

        assertThat(settings.chosen(PROJECT), is(new Switches(true, true)));
        assertThat(settings.of(PROJECT).version(), is(1));
        assertThrows(Conflict.class, () -> settings.change(ACTOR, PROJECT, Switches.DEFAULT, 0));
    }

    @Test
    public void theSiteKeepsToItsPolicy() {
        SiteSettings<SitePolicy> site = new AoSitePolicies(ao, new FakeCaches(), CLOCK);
        SitePolicy weekly = new SitePolicy(true, 20, PeriodLength.WEEK, ZoneId.of("Asia/Shanghai"));
        assertThat(site.current().points(), is(false));

        site.change(ACTOR, weekly, 0);

        assertThat(site.current(), is(weekly));
        assertThat(site.stored().version(), is(1));
        assertThrows(Conflict.class, () -> site.change(ACTOR, weekly, 0));
    }

    private Kudos given(UserKey recipient, long value) {
        KudosContent content = new KudosContent(
                ANN, List.of(recipient), "=1+1", List.of(value), 0, Visibility.PUBLIC, PROJECT, ISSUE, NOW);
        return new Kudos(log.newId(), content, null, "given", false, null, new Revision(1, NOW, ANN, null));
    }

    private Kudos bare(String attempt, Entry entry, ProjectId project) {
        return new Kudos(
                log.newId(),
                new KudosContent(
                        entry == null ? ANN : entry.account(),
                        List.of(BEN),
                        "=1+1",
                        List.of(),
                        0,
                        Visibility.PUBLIC,
                        project,
                        entry == null && attempt.startsWith("request") ? null : ISSUE,
                        NOW),
                entry,
                attempt,
                false,
                null,
                new Revision(1, NOW, ANN, null));
    }
}
