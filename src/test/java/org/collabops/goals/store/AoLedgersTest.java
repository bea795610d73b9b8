package org.collabops.goals.store;

import static org.collabops.goals.TestGoals.FIRST;
import static org.collabops.goals.TestGoals.NOW;
import static org.collabops.goals.TestGoals.OWNER;
import static org.collabops.goals.TestGoals.alignment;
import static org.collabops.goals.TestGoals.number;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.collabops.Actor;
import org.collabops.Attempt;
import org.collabops.IssueId;
import org.collabops.Revision;
import org.collabops.goals.Alignment;
import org.collabops.goals.AlignmentLog.Entry;
import org.collabops.goals.CheckIn;
import org.collabops.goals.GoalKey;
import org.collabops.goals.IssueLink;
import org.collabops.goals.TestGoals;
import org.collabops.sandbox.db.BothDatabases;
import org.junit.Before;
import org.junit.Test;

/** Check-ins, the log of alignments and the links of issues. */
public class AoLedgersTest extends BothDatabases {
    private static final IssueId ISSUE = new IssueId(10011);
    private static final IssueId OTHER = new IssueId(10012);

    private ActiveObjects ao;
    private AoCheckIns checkIns;
    private AoAlignmentLog log;
    private AoIssueLinks links;

    @Before
    public void open() {
        ao = GoalTables.over(database);
        checkIns = new AoCheckIns(ao);
        log = new AoAlignmentLog(ao);
        links = new AoIssueLinks(ao);
    }

    @Test
    public void whatServesBesidesAnIssueIsFoundInOneStatement() throws Exception {
        links.append(new IssueLink(7, ISSUE, true, TestGoals.FIRST));
        links.append(new IssueLink(7, OTHER, true, TestGoals.FIRST));
        links.append(new IssueLink(8, OTHER, true, TestGoals.FIRST));
        links.append(new IssueLink(9, ISSUE, true, TestGoals.FIRST));
        links.append(new IssueLink(9, ISSUE, false, new Revision(2, TestGoals.NOW, TestGoals.OWNER, null)));
        links.append(new IssueLink(9, OTHER, true, TestGoals.FIRST));
        Map<Long, Set<IssueId>> besides = new HashMap<>();

        List<String> statements = database.statements().during(() -> {
            besides.putAll(links.besides(List.of(ISSUE, new IssueId(1))));
            return null;
        });

        assertThat(besides, is(Map.of(7L, Set.of(ISSUE, OTHER))));
        assertThat(statements.size(), is(1));
    }

    @Test
    public void anEntryIsReadBackAsItWasWritten() {
        CheckIn full = new CheckIn(
                7,
                number("-1.50"),
                9,
                "界".repeat(4096),
                NOW.minusSeconds(60),
                new CheckIn.State(number("-1.50"), NOW.minusSeconds(60), 9, NOW.minusSeconds(60)),
                "request:1",
                FIRST);
        CheckIn bare = new CheckIn(8, null, 3, null, NOW, new CheckIn.State(null, null, 3, NOW), "request:2", FIRST);

        assertThat(checkIns.append(full), is(true));
        assertThat(checkIns.append(bare), is(true));

        assertThat(checkIns.latest(7), is(Optional.of(full)));
        assertThat(checkIns.latest(List.of(7L, 8L, 9L)), is(Map.of(7L, full, 8L, bare)));
        assertThat(checkIns.by(new Attempt("request:2")), is(Optional.of(bare)));
        assertThat(checkIns.by(new Attempt("request:3")), is(Optional.empty()));
    }

    @Test
    public void aNumberAndAnAttemptAreTakenOnce() {
        checkIns.append(entry(1, "a"));

        assertThat(checkIns.append(entry(1, "b")), is(false));
        assertThat(checkIns.append(entry(2, "a")), is(false));
        assertThat(checkIns.append(entry(2, "b")), is(true));
        assertThat(checkIns.history(7), contains(entry(1, "a"), entry(2, "b")));
    }

    @Test
    public void aLostLatestEntryIsMended() {
        checkIns.append(entry(1, "a"));
        checkIns.append(entry(2, "b"));
        ao.deleteWithSQL(LatestCheckInRow.class, "KEY_RESULT_ID = ?", 7L);

        assertThat(checkIns.mendProjections(), is(1));
        assertThat(checkIns.latest(List.of(7L)).get(7L), is(entry(2, "b")));
    }

    @Test
    public void theLatestOfManyAreFewStatements() throws Exception {
        checkIns.append(entry(1, "a"));
        List<Long> many = LongStream.range(0, 1500).boxed().toList();
        List<Long> more = LongStream.range(0, 50_000).boxed().toList();

        assertThat(database.statements().during(() -> checkIns.latest(many)), hasSize(3));
        assertThat(database.statements().during(() -> checkIns.latest(more)), hasSize(1));
        assertThat(checkIns.latest(more).keySet(), is(Set.of(7L)));
        assertThat(checkIns.latest(LongStream.range(8, 50_000).boxed().toList()).keySet(), is(empty()));
    }

    @Test
    public void theLogIsReadInOrderAndANumberIsTakenOnce() {
        Entry first = new Entry(1, alignment(1, 10, GoalKey.objective(11), 11, number("1.5")));
        Entry second = new Entry(
                2,
                new Alignment(
                        1,
                        10,
                        GoalKey.keyResult(12),
                        11,
                        BigDecimal.ZERO,
                        FIRST.next(Actor.function("f", OWNER), NOW),
                        true));

        assertThat(log.append(first), is(true));
        assertThat(log.append(new Entry(1, second.alignment())), is(false));
        assertThat(log.append(second), is(true));

        assertThat(log.since(1), contains(first, second));
        assertThat(log.since(2), contains(second));
        assertThat(log.since(3), is(empty()));
    }

    @Test
    public void aLinkHoldsUntilItIsTakenOff() {
        IssueLink aligned = link(7, ISSUE, true, 1);
        IssueLink released = link(7, ISSUE, false, 2);
        links.append(aligned);
        links.append(link(8, ISSUE, true, 1));
        links.append(link(7, OTHER, true, 1));

        assertThat(links.append(link(7, ISSUE, false, 1)), is(false));
        assertThat(links.issuesOf(List.of(7L, 8L)), is(Map.of(7L, Set.of(ISSUE, OTHER), 8L, Set.of(ISSUE))));
        assertThat(links.append(released), is(true));

        assertThat(links.find(7, ISSUE), is(Optional.of(released)));
        assertThat(links.issuesOf(List.of(7L)), is(Map.of(7L, Set.of(OTHER))));
        assertThat(links.ofIssues(List.of(ISSUE)), contains(link(8, ISSUE, true, 1)));
        assertThat(
                links.ofIssues(List.of(ISSUE, OTHER)),
                containsInAnyOrder(link(8, ISSUE, true, 1), link(7, OTHER, true, 1)));

        links.append(link(7, ISSUE, true, 3));
        assertThat(links.issuesOf(List.of(7L)), is(Map.of(7L, Set.of(ISSUE, OTHER))));
        assertThat(links.history(7), hasSize(4));
    }

    @Test
    public void aPanelCostsOneStatementHoweverManyLinksThereAre() throws Exception {
        for (int size : List.of(0, 1, 10, 1000)) {
            linkUntil(size);
            assertThat(database.statements().during(() -> links.ofIssues(List.of(ISSUE, OTHER))), hasSize(1));
            assertThat(links.ofIssues(List.of(ISSUE)), hasSize(size));
        }
    }

    @Test
    public void theIssuesOfManyKeyResultsAreFewStatements() throws Exception {
        linkUntil(1000);
        List<Long> few = LongStream.rangeClosed(1, 1000).boxed().toList();
        List<Long> all = LongStream.rangeClosed(1, 100_000).boxed().toList();

        assertThat(database.statements().during(() -> links.issuesOf(few)), hasSize(2));
        assertThat(database.statements().during(() -> links.issuesOf(all)).size(), is(lessThanOrEqualTo(2)));
        assertThat(links.issuesOf(all).size(), is(1000));
    }

    private static CheckIn entry(int number, String attempt) {
        return new CheckIn(
                7,
                BigDecimal.valueOf(number),
                null,
                null,
                NOW,
                new CheckIn.State(BigDecimal.valueOf(number), NOW, null, null),
                attempt,
                new Revision(number, NOW, OWNER, null));
    }

    private static IssueLink link(long keyResult, IssueId issue, boolean serves, int version) {
        return new IssueLink(keyResult, issue, serves, new Revision(version, NOW, OWNER, null));
    }

    private void linkUntil(int size) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (long keyResult = links.ofIssues(List.of(ISSUE)).size() + 1L; keyResult <= size; keyResult++) {
            Map<String, Object> row = new HashMap<>();
            row.put("LINK_KEY", keyResult + ":" + ISSUE + ":1");
            row.put("KEY_RESULT_ID", keyResult);
            row.put("ISSUE_ID", ISSUE.value());
            row.put("SERVES", true);
            row.put("REVISION", 1);
            row.put("CHANGED_AT", NOW.toEpochMilli());
            rows.add(row);
        }
        if (!rows.isEmpty()) {
            ao.create(IssueLinkRow.class, rows);
        }
    }
}
