package org.collabops.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.collabops.sandbox.db.StatementLog.Recording;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What the screens of goals cost the database, and that they show literally what people write. */
public class GoalStatementsIT extends InSandbox {
    private static final Pattern OF_GOALS =
            Pattern.compile("GOAL|CYCLE|SPACE|OBJECTIVE|KEY_RESULT|ALIGNMENT|CHECK_IN|PACE");
    private static final Pattern ALL_CYCLES = Pattern.compile("GOAL_CYCLE\\W+WHERE\\W+REMOVED");

    private static final String HOSTILE = "<script>alert(1)</script> ${7*7} #set($x='<b>') \"double\" &amp;";

    /** What only a fragment with something in it has. */
    private static final Pattern SHOWN = Pattern.compile(
            ".*(class=\"collabops-(goals-panel|objective|explain|ledger)\"|data-collabops-goal=).*", Pattern.DOTALL);

    private GoalSite site;
    private long objective;

    @Before
    public void switchOn() {
        sandbox.dropCaches();
        site = new GoalSite(sandbox.url());
        site.switchTo(true);
        objective = site.objective(site.space("Statements"), site.cycle("Statements"), HOSTILE);
    }

    @After
    public void switchOff() {
        site.switchTo(false);
    }

    @Test
    public void thePanelCostsOneStatementHoweverMuchItShows() throws Exception {
        Issue issue = newIssue("SHIP");
        String path = "browse/" + issue.getKey();
        as("bob").get(path);
        assertThat("with nothing", ofGoals(path), hasSize(1));

        long metric = site.metric(objective, "Metric");
        site.serve(metric, List.of(issue.getKey()));
        site.checkIn(metric, 90, 5);
        as("bob").get(path);
        assertThat("with one", ofGoals(path), hasSize(1));

        for (int number = 0; number < 9; number++) {
            long ofIssues = site.ofIssues(objective, "Of issues " + number);
            site.serve(ofIssues, List.of(issue.getKey(), newIssue("SHIP").getKey()));
        }
        as("bob").get(path);
        assertThat("with ten", ofGoals(path), hasSize(1));
        assertThat(as("bob").get(path).body(), containsString("Of issues 8"));
    }

    @Test
    public void afterACheckInThePanelCostsAtMostTwo() throws Exception {
        Issue issue = newIssue("SHIP");
        long metric = site.metric(objective, "Metric");
        site.serve(metric, List.of(issue.getKey()));
        as("bob").get("browse/" + issue.getKey());
        site.checkIn(metric, 90, 5);

        assertThat(ofGoals("browse/" + issue.getKey()).size(), is(lessThanOrEqualTo(2)));
    }

    @Test
    public void afterGoalsChangedTheMapIsReadBeforeSomebodyLooks() throws Exception {
        Issue issue = newIssue("SHIP");
        site.serve(site.metric(objective, "Metric"), List.of(issue.getKey()));
        long another = site.metric(objective, "Another metric");
        as("bob").get("browse/" + issue.getKey());
        try (Recording recording = sandbox.database().statements().start()) {
            assertThat(
                    as("alice")
                            .delete(GoalSite.APP + "key-results/" + another + "?version=1")
                            .status(),
                    is(204));

            await("the map is read", () -> recording.inTheBackground().stream().anyMatch(ALL_CYCLES.asPredicate()));
        }
        assertThat(ofGoals("browse/" + issue.getKey()).size(), is(lessThanOrEqualTo(2)));
    }

    @Test
    public void whatPeopleWriteIsShownLiterally() {
        Issue issue = newIssue("SHIP");
        long keyResult = site.ofIssues(objective, HOSTILE);
        site.serve(keyResult, List.of(issue.getKey()));

        for (String path : List.of(
                "browse/" + issue.getKey(),
                "secure/CollabopsGoals.jspa?projectKey=SHIP&cycle=all&startAt=0&text=alert",
                "secure/CollabopsGoalPanel.jspa?issueKey=" + issue.getKey(),
                "secure/CollabopsGoalExplain.jspa?goal=objective:" + objective,
                "secure/CollabopsGoalChoices.jspa?text=alert")) {
            String page = as("bob").get(path).body();
            assertThat(path, page, containsString("&lt;script&gt;alert(1)&lt;/script&gt; ${7*7} #set($x="));
            assertThat(path, page, not(containsString("<script>alert")));
        }
    }

    @Test
    public void whatIsHiddenIsNotToldFromWhatIsNotThere() {
        GoalSite plant = new GoalSite(sandbox.url(), "PLANT", "erin");
        plant.switchTo(true);
        long hidden = plant.objective(plant.space("Hidden"), plant.cycle("Hidden"), "Hidden words");
        for (String path : List.of(
                "secure/CollabopsGoalPanel.jspa?issueKey=" + newIssue("PLANT").getKey(),
                "secure/CollabopsGoals.jspa?projectKey=PLANT&cycle=all",
                "secure/CollabopsGoalExplain.jspa?goal=objective:" + hidden,
                "secure/CollabopsGoalCheckIns.jspa?keyResult=" + plant.metric(hidden, "Hidden words"),
                "secure/CollabopsGoalChoices.jspa?child=objective:1&text=hidden")) {
            assertThat(path, as("erin").get(path).body(), matchesPattern(SHOWN));
            assertThat(path, as("grace").get(path).body(), not(matchesPattern(SHOWN)));
        }
        plant.switchTo(false);
    }

    @Test
    public void whereGoalsAreOffThereIsNoPanelAndNoPage() {
        Issue issue = newIssue("SHIP");
        assertThat(as("bob").get("browse/" + issue.getKey()).body(), containsString("id=\"collabops-goals-panel\""));
        site.switchTo(false);

        assertThat(as("bob").get("browse/" + issue.getKey()).body(), not(containsString("collabops-goals-panel\"")));
        assertThat(as("bob").get("projects/SHIP").body(), not(containsString("collabops-goals-page")));
    }

    private List<String> ofGoals(String path) throws Exception {
        return statements(() -> {
            assertThat(as("bob").get(path).status(), is(200));
            return null;
        });
    }

    private List<String> statements(Callable<?> work) throws Exception {
        return sandbox.database().statements().during(work).stream()
                .filter(sql -> OF_GOALS.matcher(sql).find())
                .toList();
    }
}
