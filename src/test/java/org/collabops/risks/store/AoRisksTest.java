package org.collabops.risks.store;

import static org.collabops.risks.TestRisks.NOW;
import static org.collabops.risks.TestRisks.OWNER;
import static org.collabops.risks.TestRisks.PROJECT;
import static org.collabops.risks.TestRisks.content;
import static org.collabops.risks.TestRisks.on;
import static org.collabops.risks.TestRisks.titled;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.collabops.Actor;
import org.collabops.Conflict;
import org.collabops.IssueId;
import org.collabops.ProjectId;
import org.collabops.Revision;
import org.collabops.UserKey;
import org.collabops.risks.Assessment;
import org.collabops.risks.Category;
import org.collabops.risks.FakeRiskModels;
import org.collabops.risks.Kind;
import org.collabops.risks.Origin;
import org.collabops.risks.Origin.RuleOnIssue;
import org.collabops.risks.Risk;
import org.collabops.risks.RiskContent;
import org.collabops.risks.RiskFilter;
import org.collabops.risks.RiskOutline;
import org.collabops.risks.Risks.Occurrence;
import org.collabops.risks.Status;
import org.collabops.risks.TestRisks;
import org.collabops.sandbox.db.BothDatabases;
import org.collabops.sandbox.host.TestActiveObjects;
import org.junit.Before;
import org.junit.Test;

public class AoRisksTest extends BothDatabases {
    private static final Actor ALICE = Actor.user(OWNER);
    private static final Actor FUNCTION = Actor.function("org.collabops.jira:f", OWNER);
    private static final IssueId ISSUE = new IssueId(10011);
    private static final RuleOnIssue RULE = new RuleOnIssue(ISSUE, "00ff00ff00ff00ff");

    private ActiveObjects ao;
    private final FakeRiskModels models = new FakeRiskModels();
    private AoRisks risks;

    @Before
    public void open() {
        ao = TestActiveObjects.over(
                database, RiskNumberRow.class, RiskRevisionRow.class, RiskRow.class, RiskIssueRow.class);
        risks = new AoRisks(ao, models);
    }

    @Test
    public void aRiskIsReadBackAsItWasWritten() {
        RiskContent full = on(ISSUE, content("标题 ' \" <b> \uD83D\uDE00", new Assessment(4, 5), Status.TREATING));

        Risk risk = create(full);

        assertThat(risks.find(risk.id()), is(Optional.of(risk)));
        assertThat(risk.content(), is(full));
        assertThat(risks.ofIssue(ISSUE), is(List.of(risk)));
        assertThat(risks.ofProjects(Set.of(PROJECT)), is(List.of(risk)));
        assertThat(risks.history(risk.id()), is(List.of(risk)));
    }

    @Test
    public void whatIsUnknownStaysUnknown() {
        Risk risk = create(titled("Vendor is late"));

        assertThat(risks.find(risk.id()).orElseThrow().content(), is(titled("Vendor is late")));
    }

    @Test
    public void theLongestTextsAreKeptWhole() {
        RiskContent longest = new RiskContent(
                null, "界".repeat(255), "界".repeat(10_000), null, Kind.THREAT, null, OWNER, Status.OPEN, null, null);

        Risk risk = create(longest);

        assertThat(risks.find(risk.id()).orElseThrow().content(), is(longest));
    }

    @Test
    public void aFieldCanBeCleared() {
        Risk risk = create(on(ISSUE, content("Vendor is late", new Assessment(4, 5), Status.OPEN)));

        Risk cleared = revise(risk, titled("Vendor is late"));

        assertThat(risks.ofProjects(Set.of(PROJECT)), is(List.of(cleared)));
        assertThat(risks.ofIssue(ISSUE), is(empty()));
    }

    @Test
    public void numbersCountPerProject() {
        create(titled("First"));
        Risk second = create(titled("Second"));
        Risk elsewhere = risks.create(new ProjectId(10001), titled("First"), first(), Origin.person())
                .orElseThrow();

        assertThat(second.label(), is("R-2"));
        assertThat(elsewhere.label(), is("R-1"));
    }

    @Test
    public void theNumberOfADeletedRiskIsNotGivenAgain() {
        delete(create(titled("First")));

        assertThat(create(titled("Second")).label(), is("R-2"));
    }

    @Test
    public void aDeletedRiskIsOnlyHistory() {
        Risk risk = create(on(ISSUE, titled("Vendor is late")));

        delete(risk);

        assertThat(risks.find(risk.id()), is(Optional.empty()));
        assertThat(risks.ofIssue(ISSUE), is(empty()));
        assertThat(risks.ofProjects(Set.of(PROJECT)), is(empty()));
        assertThat(risks.history(risk.id()), hasSize(2));
    }

    @Test
    public void aStaleRevisionStoresNothingAndTellsTheCurrentState() {
        Risk risk = create(titled("Vendor is late"));
        Risk current = revise(risk, titled("Vendor is very late"));

        Conflict conflict = assertThrows(Conflict.class, () -> revise(risk, titled("Stale")));

        assertThat(conflict.current(), is(current));
        assertThat(risks.history(risk.id()), is(List.of(risk, current)));
        assertThat(risks.ofProjects(Set.of(PROJECT)), is(List.of(current)));
    }

    @Test
    public void aLostProjectionIsRebuiltAtTheNextReadById() {
        Risk risk = create(on(ISSUE, titled("Vendor is late")));
        ao.deleteWithSQL(RiskRow.class, "RISK_ID = ?", risk.id());
        assertThat(risks.ofIssue(ISSUE), is(empty()));

        risks.find(risk.id());

        assertThat(risks.ofIssue(ISSUE), is(List.of(risk)));
    }

    @Test
    public void lostAndStaleProjectionsAreMendedAtStart() {
        Risk lost = create(titled("Lost"));
        Risk stale = create(titled("Stale"));
        Risk current = revise(stale, titled("Current"));
        Risk well = create(titled("Well"));
        ao.deleteWithSQL(RiskRow.class, "RISK_ID = ?", lost.id());
        RiskRow row = ao.find(RiskRow.class, "RISK_ID = ?", stale.id())[0];
        row.setTitle("Stale");
        row.setRevision(1);
        row.save();

        assertThat(risks.mendProjections(), is(2));

        assertThat(risks.ofProjects(Set.of(PROJECT)), containsInAnyOrder(lost, current, well));
        assertThat(risks.mendProjections(), is(0));
    }

    @Test
    public void eightThreadsLoseNoAcknowledgedWrite() throws Exception {
        Risk risk = create(titled("0"));

        List<String> acknowledged = inParallel(8, thread -> {
            List<String> titles = new ArrayList<>();
            for (int write = 0; write < 25; write++) {
                String title = thread + "/" + write;
                try {
                    revise(risks.find(risk.id()).orElseThrow(), titled(title));
                    titles.add(title);
                } catch (Conflict lostTheRace) {
                    assertThat(((Risk) lostTheRace.current()).id(), is(risk.id()));
                }
            }
            return titles;
        });

        List<Risk> history = risks.history(risk.id());
        List<String> written = history.stream()
                .skip(1)
                .map(revision -> revision.content().title())
                .toList();
        assertThat(new HashSet<>(written), is(new HashSet<>(acknowledged)));
        assertThat(written, hasSize(acknowledged.size()));
        assertThat(
                history.stream().map(Risk::version).toList(),
                is(IntStream.rangeClosed(1, history.size()).boxed().toList()));
        assertThat(risks.ofProjects(Set.of(PROJECT)), is(List.of(history.get(history.size() - 1))));
    }

    @Test
    public void eightThreadsGiveEachRiskItsOwnNumber() throws Exception {
        List<Integer> numbers = inParallel(8, thread -> {
            List<Integer> given = new ArrayList<>();
            for (int write = 0; write < 10; write++) {
                given.add(create(titled("Risk")).number());
            }
            return given;
        });

        assertThat(
                numbers.stream().sorted().toList(),
                is(IntStream.rangeClosed(1, 80).boxed().toList()));
    }

    @Test
    public void oneOriginMakesOneRiskHoweverManyTry() throws Exception {
        List<Long> made =
                inParallel(8, thread -> List.of(raise(1, 7).map(Risk::id).orElseThrow()));

        assertThat(new HashSet<>(made), hasSize(1));
        assertThat(risks.ofIssue(ISSUE), hasSize(1));
    }

    @Test
    public void aLinkOfARulesChainIsTakenByOneOrder() {
        Risk first = raise(1, 7).orElseThrow();

        assertThat(raise(1, 8), is(Optional.empty()));
        assertThat(risks.ofIssue(ISSUE), is(List.of(first)));
    }

    @Test
    public void theLastOccurrenceOfARuleIsKnownEvenHalfWay() {
        assertThat(risks.lastOccurrence(RULE), is(Optional.empty()));
        Risk risk = raise(1, 7).orElseThrow();
        assertThat(risks.lastOccurrence(RULE), is(Optional.of(new Occurrence(1, 7, NOW, Optional.of(risk)))));

        Risk second = raise(2, 8).orElseThrow();
        ao.deleteWithSQL(RiskRevisionRow.class, "RISK_ID = ?", second.id());

        assertThat(risks.lastOccurrence(RULE), is(Optional.of(new Occurrence(2, 8, NOW, Optional.empty()))));
    }

    @Test
    public void aPanelCostsOneStatementHoweverManyRisksThereAre() throws Exception {
        for (int size : List.of(0, 1, 10, 1000)) {
            projectUntil(size);
            assertThat(database.statements().during(() -> risks.ofIssue(ISSUE)), hasSize(1));
            assertThat(risks.ofIssue(ISSUE), hasSize(size));
        }
    }

    @Test
    public void manyProjectsAreAskedForInFewStatements() throws Exception {
        create(titled("Vendor is late"));
        Set<ProjectId> projects = new HashSet<>();
        LongStream.range(9500, 10_700).forEach(id -> projects.add(new ProjectId(id)));

        assertThat(risks.ofProjects(projects), hasSize(1));
        assertThat(database.statements().during(() -> risks.ofProjects(projects)), hasSize(3));
    }

    @Test
    public void anOutlineSaysWhatTheRiskSays() {
        Risk full = create(on(ISSUE, content("Vendor is late", new Assessment(4, 5), Status.TREATING)));
        Risk bare = create(titled("Unknown"));

        List<RiskOutline> outlines = risks.outlines(Set.of(PROJECT), RiskFilter.ANY);

        assertThat(outlines, containsInAnyOrder(outline(full), outline(bare)));
        assertThat(risks.withIds(List.of(full.id(), 999_999L)), is(List.of(full)));
        delete(full);
        assertThat(risks.outlines(Set.of(PROJECT), RiskFilter.ANY), is(List.of(outline(bare))));
        assertThat(risks.withIds(List.of(full.id())), is(empty()));
    }

    @Test
    public void outlinesAndAPageOfThemCostOneStatementEach() throws Exception {
        List<Long> page = LongStream.rangeClosed(1, 50).boxed().toList();
        for (int size : List.of(1, 10, 1000)) {
            projectUntil(size);
            assertThat(
                    database.statements().during(() -> risks.outlines(Set.of(PROJECT), RiskFilter.LIVE)), hasSize(1));
            assertThat(database.statements().during(() -> risks.withIds(page)), hasSize(1));
            assertThat(risks.outlines(Set.of(PROJECT), RiskFilter.LIVE), hasSize(size));
            assertThat(risks.withIds(page), hasSize(Math.min(size, page.size())));
        }
    }

    @Test
    public void aFilterMeansTheSameInTheDatabase() {
        List<Risk> all = new ArrayList<>();
        for (int number = 0; number < 12; number++) {
            Assessment inherent = number % 4 == 0 ? null : new Assessment(number % 5 + 1, number % 3 + 1);
            all.add(create(content("Risk " + number, inherent, Status.values()[number % 3])));
        }
        for (RiskFilter filter : List.of(
                RiskFilter.LIVE,
                RiskFilter.ANY.withStatuses(Set.of(Status.DRAFT, Status.CLOSED)),
                filter(Set.of("LOW", "HIGH"), null, null, null, null, null),
                filter(Set.of("NO_SUCH"), null, null, null, null, null),
                filter(Set.of(), OWNER, null, null, null, null),
                filter(Set.of(), new UserKey("nobody"), null, null, null, null),
                filter(Set.of(), null, Category.MARKET, null, null, null),
                filter(Set.of(), null, Category.TECHNICAL, null, null, null),
                filter(Set.of(), null, null, 2, 3, null),
                filter(Set.of("MODERATE"), OWNER, null, 3, null, true),
                filter(Set.of(), null, null, null, null, true),
                filter(Set.of(), null, null, null, null, false))) {
            List<Long> accepted =
                    all.stream().filter(filter::accepts).map(Risk::id).toList();
            List<Long> found = risks.outlines(Set.of(PROJECT), filter).stream()
                    .map(RiskOutline::id)
                    .sorted()
                    .toList();
            assertThat(filter.toString(), found, is(accepted));
        }
    }

    private static RiskFilter filter(
            Set<String> levels,
            UserKey owner,
            Category category,
            Integer likelihood,
            Integer impact,
            Boolean assessed) {
        return new RiskFilter(Set.of(), levels, owner, category, likelihood, impact, assessed, null, Set.of());
    }

    private static RiskOutline outline(Risk risk) {
        RiskContent content = risk.content();
        return new RiskOutline(
                risk.id(),
                risk.project(),
                risk.number(),
                content.issue(),
                content.title(),
                content.status(),
                content.inherent(),
                content.reviewDate());
    }

    /** Projections alone, since a panel reads nothing else. */
    private void projectUntil(int size) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int id = risks.ofIssue(ISSUE).size() + 1; id <= size; id++) {
            Map<String, Object> row = new Records(models)
                    .kind()
                    .columns()
                    .values(TestRisks.risk(id, on(ISSUE, titled("Vendor is late"))));
            row.put("RISK_ID", (long) id);
            rows.add(row);
        }
        if (!rows.isEmpty()) {
            ao.create(RiskRow.class, rows);
            ao.create(RiskIssueRow.class, links(rows));
        }
    }

    private static List<Map<String, Object>> links(List<Map<String, Object>> risks) {
        return risks.stream()
                .map(risk -> Map.<String, Object>of(
                        "PAIR_KEY",
                        risk.get("RISK_ID") + ":" + ISSUE,
                        "RISK_ID",
                        risk.get("RISK_ID"),
                        "ISSUE_ID",
                        ISSUE.value()))
                .toList();
    }

    private Risk create(RiskContent content) {
        return risks.create(PROJECT, content, first(), Origin.person()).orElseThrow();
    }

    private Optional<Risk> raise(int occurrence, long order) {
        return risks.create(
                PROJECT,
                on(ISSUE, titled("By a rule")),
                Revision.first(FUNCTION, NOW),
                Origin.rule(RULE, occurrence, order));
    }

    private Risk revise(Risk risk, RiskContent content) {
        Risk revised = revised(risk, content, false);
        risks.revise(revised);
        return revised;
    }

    private void delete(Risk risk) {
        risks.revise(revised(risk, risk.content(), true));
    }

    private static Risk revised(Risk risk, RiskContent content, boolean deleted) {
        return new Risk(
                risk.id(),
                risk.project(),
                risk.number(),
                risk.raisedBy(),
                risk.rule(),
                content,
                risk.revision().next(Actor.user(new UserKey("JIRAUSER10102")), NOW),
                deleted);
    }

    private static Revision first() {
        return Revision.first(ALICE, NOW);
    }

    private static <T> List<T> inParallel(int threads, Work<T> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<List<T>>> jobs = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                int number = thread;
                jobs.add(() -> work.run(number));
            }
            List<T> results = new ArrayList<>();
            for (Future<List<T>> result : pool.invokeAll(jobs)) {
                results.addAll(result.get());
            }
            return results;
        } finally {
            pool.shutdown();
        }
    }

    private interface Work<T> {
        List<T> run(int thread) throws Exception;
    }
}
