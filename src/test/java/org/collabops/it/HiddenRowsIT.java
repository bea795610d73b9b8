package org.collabops.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/**
 * Two worlds that differ in nothing but rows of an issue that only the management sees, and of a project that carol
 * does not see: whoever may not see them gets the same answers in both, to the byte.
 */
public class HiddenRowsIT {
    private static final String WEEK = "from=2026-11-23&until=2026-11-29";
    private static final List<String> ANSWERS = List.of(
            "risks",
            "risks?project=SHIP&orderBy=-score&maxResults=2",
            "risks?project=SHIP&startAt=2",
            "risks/export?format=csv",
            "risks/export?format=json&project=SHIP",
            "risks/summary?project=SHIP",
            "risks/summary",
            "risks/{risk}",
            "risks/{risk}/controls",
            "risks/{risk}/explain",
            "risks/{risk}/history",
            "objectives",
            "objectives/{objective}",
            "objectives/{objective}/explain",
            "objectives/export?format=csv",
            "key-results",
            "key-results/{keyResult}",
            "key-results/{keyResult}/explain",
            "key-results/{keyResult}/issues",
            "key-results/export?format=json",
            "outcomes",
            "outcomes/export?format=csv",
            "alignments",
            "alignments/export?format=csv",
            "key-results/{keyResult}/issues/export?format=csv",
            "key-results/{keyResult}/issues/history",
            "spaces",
            "goals/alignment-report?project=SHIP",
            "goals/alignment-report/export?project=SHIP&format=csv",
            "schedules",
            "schedules/export?format=csv",
            "leave",
            "leave/export?format=csv",
            "teams",
            "teams/export?format=csv",
            "teams/{team}/members",
            "capacity?person=carol&" + WEEK,
            "capacity?team={team}&" + WEEK,
            "capacity/explain?person=carol&" + WEEK,
            "capacity/export?format=json&team={team}&" + WEEK,
            "allocations",
            "allocations?project=SHIP&orderBy=-from&maxResults=1",
            "allocations?person=alice",
            "allocations?team={team}",
            "allocations/export?format=csv",
            "utilisation?project=SHIP&" + WEEK,
            "utilisation?team={team}&" + WEEK,
            "utilisation/export?format=csv&project=SHIP&" + WEEK,
            "overload?project=SHIP&" + WEEK,
            "plan-vs-actual?project=SHIP&" + WEEK,
            "plan-vs-actual/export?format=csv&project=SHIP&" + WEEK,
            "values",
            "kudos",
            "kudos?project=SHIP&maxResults=1",
            "kudos/export?format=csv",
            "recognition/report?project=SHIP",
            "recognition/report/export?format=csv&project=SHIP",
            "ledger",
            "ledger/export?format=csv");

    private static final String REPORT = "secure/ConfigureReport%s.jspa?selectedProjectId=10000&Next=Next"
            + "&reportKey=org.collabops.jira:collabops-%s-report";
    private static final String PAGE = "projects/SHIP?selectedItem=org.collabops.jira:collabops-";
    /** Panels, pages and reports. */
    private static final List<String> SCREENS = List.of(
            "browse/SHIP-10",
            "browse/SHIP-12",
            "browse/SHIP-7",
            PAGE + "risks-register",
            PAGE + "goals-page&cycle=all",
            REPORT.formatted("", "risks"),
            REPORT.formatted("!excelView", "risks"),
            REPORT.formatted("", "goals"),
            REPORT.formatted("!excelView", "goals"),
            "secure/CollabopsGoals.jspa?projectKey=SHIP&cycle=all",
            "secure/CollabopsGoalPanel.jspa?issueKey=SHIP-7",
            "secure/CollabopsGoalExplain.jspa?goal=objective:{objective}",
            "secure/CollabopsGoalExplain.jspa?goal=key-result:{keyResult}",
            "secure/CollabopsGoalChoices.jspa?text=carriers",
            PAGE + "people-page",
            PAGE + "allocations-utilisation",
            PAGE + "allocations-comparison",
            PAGE + "recognition-page",
            REPORT.formatted("", "allocations-utilisation"),
            REPORT.formatted("!excelView", "allocations-utilisation"),
            REPORT.formatted("", "allocations-comparison"),
            REPORT.formatted("!excelView", "allocations-comparison"),
            REPORT.formatted("", "recognition"),
            REPORT.formatted("!excelView", "recognition"),
            "secure/CollabopsPeople.jspa?projectKey=SHIP&person=alice&team={team}",
            "secure/CollabopsCapacityExplain.jspa?person=carol&from=2026-11-23",
            "secure/CollabopsPeoplePanel.jspa?issueKey=SHIP-7",
            "secure/CollabopsUtilisation.jspa?projectKey=SHIP&from=2026-11-23&weeks=4",
            "secure/CollabopsComparison.jspa?projectKey=SHIP&from=2026-11-23&weeks=4",
            "secure/CollabopsLoadDetails.jspa?user=carol&" + WEEK,
            "secure/CollabopsThanks.jspa?projectKey=SHIP",
            "secure/CollabopsThanksPanel.jspa?issueKey=SHIP-7",
            "secure/CollabopsThankTeams.jspa?text=crew");

    /** Since alice's leave before them is no secret where everybody sees everybody's figures. */
    private static final String DAYS = "project=SHIP&from=2026-11-25&until=2026-11-29";

    /** What is planned against what was logged, of everybody. */
    private static final List<String> WORK = List.of(
            "rest/collabops/1.0/plan-vs-actual?" + DAYS,
            "rest/collabops/1.0/plan-vs-actual/export?format=csv&" + DAYS,
            "rest/collabops/1.0/plan-vs-actual/export?format=json&" + DAYS,
            PAGE + "allocations-comparison",
            REPORT.formatted("", "allocations-comparison") + "&from=2026-10-26&weeks=4",
            REPORT.formatted("!excelView", "allocations-comparison") + "&from=2026-10-26&weeks=4",
            "secure/CollabopsComparison.jspa?projectKey=SHIP&from=2026-10-26&weeks=4");

    @ClassRule
    public static final TemporaryFolder HOMES = new TemporaryFolder();

    private static HiddenRowsSite with;
    private static HiddenRowsSite without;

    @BeforeClass
    public static void startBoth() throws IOException {
        with = new HiddenRowsSite(HOMES.newFolder("with").toPath());
        without = new HiddenRowsSite(HOMES.newFolder("without").toPath());
        with.hide();
        without.pretend();
    }

    @AfterClass
    public static void stopBoth() {
        with.close();
        without.close();
    }

    @Test
    public void hiddenRowsChangeNoByteForAMember() {
        assertThat(differing("carol"), is(empty()));
    }

    @Test
    public void hiddenWorkChangesNoCellForWhoeverMaySeeEverybodysFigures() {
        with.policy("ALL");
        without.policy("ALL");
        try {
            for (String path : WORK) {
                assertThat(with.answer("carol", path), is(without.answer("carol", path)));
                assertThat(path, with.answer("alice", path), is(not(without.answer("alice", path))));
            }
        } finally {
            with.policy("MANAGER");
            without.policy("MANAGER");
        }
    }

    @Test
    public void whoMaySeeThemGetsOtherAnswers() {
        assertThat(differing("alice"), is(not(empty())));
    }

    /** The paths with what they answer in both worlds, where that is not the same. */
    private static List<String> differing(String name) {
        return Stream.concat(ANSWERS.stream().map(path -> "rest/collabops/1.0/" + path), SCREENS.stream())
                .flatMap(path -> {
                    String one = with.answer(name, path);
                    String other = without.answer(name, path);
                    return one.equals(other) ? Stream.empty() : Stream.of(one + "\ninstead of\n" + other);
                })
                .toList();
    }
}
