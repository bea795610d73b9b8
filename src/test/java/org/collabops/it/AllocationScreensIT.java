package org.collabops.it;

import static org.collabops.it.AllocationSite.BASE;
import static org.collabops.it.AllocationSite.WEEK;
import static org.collabops.it.AllocationSite.allocation;
import static org.collabops.it.AllocationSite.during;
import static org.collabops.it.AllocationSite.made;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;

import com.atlassian.jira.issue.Issue;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.Before;
import org.junit.Test;

/** What the screens of allocations cost the database, whom they show what, and that they show texts literally. */
public class AllocationScreensIT extends InSandbox {
    private static final Pattern OF_ALLOCATIONS = Pattern.compile("_ALLOCATION");
    private static final Pattern OF_PEOPLE =
            Pattern.compile("_ALLOCATION|_LEAVE|_SCHEDULE|_HOLIDAY|_TEAM|_POLICY_|_PEOPLE_|_OBJECTIVE|_SPACE|_CYCLE");
    private static final long PLANTED = 1_000_000;
    private static final String HOSTILE = "<script>alert(1)</script> ${7*7} #set($x='<b>') \"double\" &amp;";

    private PeopleSite people;
    private AllocationSite site;
    private Issue issue;

    @Before
    public void open() {
        sandbox.dropCaches();
        site = new AllocationSite(as("admin"));
        people = site.opened("alice", "bob", "carol");
        people.policy("ALL");
        issue = newIssue("SHIP");
        as("alice")
                .put("rest/api/2/issue/" + issue.getKey(), Map.of("fields", Map.of("assignee", Map.of("name", "bob"))));
    }

    @Test
    public void aWarmPanelCostsOneStatementHoweverMuchItShows() throws Exception {
        String path = "browse/" + issue.getKey();
        as("bob").get(path);
        assertThat("with nothing", of(OF_PEOPLE, path), hasSize(1));

        Map<String, Object> plan = allocation("bob", "issue", issue.getKey(), "PERCENT", 50);
        long first = made(as("alice").post(BASE + "/allocations", plan));
        as("bob").get(path);
        assertThat("with one", of(OF_PEOPLE, path), hasSize(1));

        create(allocation("carol", "issue", issue.getKey(), "MINUTES_PER_DAY", 30));
        create(allocation("bob", "issue", newIssue("SHIP").getKey(), "TOTAL_MINUTES", 60));
        plant(first, 1_000);
        try {
            as("bob").get(path);
            assertThat("with a thousand", of(OF_PEOPLE, path), hasSize(1));
            assertThat(of(OF_ALLOCATIONS, path), hasSize(1));
        } finally {
            sql("DELETE FROM \"AO_72224C_ALLOCATION\" WHERE \"ALLOCATION_ID\" >= " + PLANTED);
        }
    }

    @Test
    public void aColdPanelCostsTwoStatements() throws Exception {
        String path = "browse/" + issue.getKey();
        create(allocation("bob", "issue", issue.getKey(), "PERCENT", 50));
        create(allocation("carol", "issue", issue.getKey(), "PERCENT", 50));
        as("bob").get(path);

        people.leave("bob", "2026-11-24", "2026-11-24", null);
        assertThat("when somebody takes leave", of(OF_PEOPLE, path), hasSize(2));
        assertThat(of(OF_PEOPLE, path), hasSize(1));

        site.switchTo("SHIP", true);
        assertThat("when a project's settings change", of(OF_PEOPLE, path).size(), is(lessThanOrEqualTo(2)));
        assertThat(of(OF_PEOPLE, path), hasSize(1));
    }

    @Test
    public void theHeatMapCostsTheSameForOnePersonAndForMany() throws Exception {
        String path = "secure/CollabopsUtilisation.jspa?projectKey=SHIP&from=2026-11-23";
        create(allocation("bob", "issue", issue.getKey(), "PERCENT", 50));
        as("bob").get(path);
        int first = of(OF_PEOPLE, path).size();

        for (String name : List.of("alice", "carol")) {
            create(allocation(name, "issue", newIssue("SHIP").getKey(), "PERCENT", 50));
        }
        as("bob").get(path);

        assertThat(of(OF_PEOPLE, path), hasSize(first));
        assertThat("the allocations, with leave remembered", first, is(1));
    }

    @Test
    public void peopleStandInTheOrderOfTheirNamesOnThePageAndInTheAnswers() {
        List.of("feng", "grace").forEach(name -> people.schedule(name, "2026-01-01", PeopleSite.FULL_WEEK, null));
        for (String name : List.of("grace", "bob", "feng", "alice", "carol")) {
            create(allocation(name, "issue", issue.getKey(), "PERCENT", 50));
        }
        List<String> names = List.of("Alice Zhang", "Bob Keller", "Carol Liu", "Feng Wu", "Grace Chen");

        String page = as("bob")
                .get("secure/CollabopsUtilisation.jspa?projectKey=SHIP&from=2026-11-23")
                .body();
        JsonNode teams =
                as("bob").get(BASE + "/utilisation?project=SHIP" + WEEK).json().at("/teams/0/people");
        JsonNode compared = as("bob")
                .get(BASE + "/plan-vs-actual?project=SHIP" + WEEK)
                .json()
                .at("/teams/0/people");

        assertThat(page, stringContainsInOrder(names));
        assertThat(teams.findValuesAsText("displayName"), is(names));
        assertThat(compared.findValuesAsText("displayName"), is(names));
    }

    @Test
    public void whatIsExportedAreTheWeeksThatAreShown() {
        create(allocation("bob", "issue", issue.getKey(), "PERCENT", 50));

        String page = as("bob")
                .get("secure/CollabopsUtilisation.jspa?projectKey=SHIP&from=2026-11-25&weeks=26")
                .body();

        assertThat(page, containsString("project=SHIP&amp;from=2026-11-23&amp;until=2027-05-23\""));
    }

    @Test
    public void whatPeopleWriteIsShownLiterally() {
        Map<String, Object> hostile = allocation(null, "issue", issue.getKey(), "PERCENT", 50);
        hostile.put("placeholder", HOSTILE);
        hostile.put("note", HOSTILE);
        create(hostile);

        for (String path : List.of(
                "browse/" + issue.getKey(),
                "secure/CollabopsPeoplePanel.jspa?issueKey=" + issue.getKey(),
                "secure/CollabopsUtilisation.jspa?projectKey=SHIP&from=2026-11-23")) {
            String page = as("bob").get(path).body();
            assertThat(path, page, containsString("&lt;script&gt;alert(1)&lt;/script&gt; ${7*7} #set($x="));
            assertThat(path, page, not(containsString("<script>alert")));
        }
    }

    @Test
    public void thePanelShowsOverloadAndPrivateCommitmentsInHoursAlone() {
        Issue hidden = newIssue("PLANT");
        create(nextWeek(allocation("bob", "issue", issue.getKey(), "MINUTES_PER_DAY", 300)));
        made(as("erin")
                .post(
                        BASE + "/allocations",
                        nextWeek(allocation("bob", "issue", hidden.getKey(), "MINUTES_PER_DAY", 240))));

        String panel = as("grace")
                .get("secure/CollabopsPeoplePanel.jspa?issueKey=" + issue.getKey())
                .body();

        assertThat(panel, containsString("45 / 40"));
        assertThat(panel, containsString("20 h of it private commitments."));
        assertThat(panel, containsString("collabops-load-over"));
        assertThat(panel, not(containsString(hidden.getKey())));
        assertThat(panel, containsString("collabops-plan-new"));
        assertThat(as("dave").get("browse/" + issue.getKey()).body(), not(containsString("collabops-plan-new")));
    }

    @Test
    public void hoursOnTheDaysAreSaidWhereTheAmountDoesNotSayThem() {
        create(nextWeek(allocation("bob", "issue", issue.getKey(), "TOTAL_MINUTES", 1200)));
        create(nextWeek(allocation("carol", "issue", issue.getKey(), "MINUTES_PER_DAY", 60)));

        String panel = as("bob").get("browse/" + issue.getKey()).body();

        assertThat(panel, containsString("20 h in all"));
        assertThat(panel, not(containsString("</span> · 20 h")));
        assertThat(panel, containsString("</span> · 5 h"));
    }

    @Test
    public void whoMayNotSeeTheFiguresIsToldSo() {
        people.policy("SELF");
        create(allocation("bob", "issue", issue.getKey(), "MINUTES_PER_DAY", 300));

        String panel = as("carol").get("browse/" + issue.getKey()).body();

        assertThat(panel, containsString("The policy of this site does not show you the load of the assignee."));
        assertThat(panel, not(containsString("25 / 40")));
        assertThat(
                as("carol")
                        .get("secure/CollabopsUtilisation.jspa?projectKey=SHIP&from=2026-11-23")
                        .body(),
                containsString("The sums leave out people whom the policy of this site does not show you: 1."));
    }

    @Test
    public void bothPagesAndReportsShowTheSame() {
        Map<String, Object> plan = allocation("bob", "issue", issue.getKey(), "MINUTES_PER_DAY", 300);
        plan.put("until", nextWeek(plan).get("until"));
        create(plan);
        String item = "projects/SHIP?selectedItem=org.collabops.jira:collabops-allocations-";
        long project = sandbox.world().projects().byKey("SHIP").getId();
        String report = "secure/ConfigureReport.jspa?selectedProjectId=" + project
                + "&reportKey=org.collabops.jira:collabops-allocations-";

        assertThat(as("bob").get(item + "utilisation").body(), containsString("collabops-heat-map"));
        assertThat(as("bob").get(item + "comparison").body(), containsString("collabops-comparison"));
        assertThat(
                as("bob")
                        .get(report + "utilisation-report&weeks=4&from=2026-11-23&Next=Next")
                        .body(),
                containsString("25 / 40"));
        assertThat(
                as("bob")
                        .get(report + "comparison-report&weeks=4&from=2026-11-23&Next=Next")
                        .body(),
                containsString("Planned against actual: "));
        assertThat(
                as("bob")
                        .get("secure/CollabopsLoadDetails.jspa?user=bob" + WEEK)
                        .body(),
                containsString("25 h"));
    }

    private static Map<String, Object> nextWeek(Map<String, Object> allocation) {
        LocalDate monday = LocalDate.now(ZoneOffset.UTC).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        return during(monday.toString(), monday.plusDays(4).toString(), allocation);
    }

    private List<String> of(Pattern tables, String path) throws Exception {
        return sandbox
                .database()
                .statements()
                .during(() -> {
                    assertThat(as("bob").get(path).status(), is(200));
                    return null;
                })
                .stream()
                .filter(sql -> tables.matcher(sql).find())
                .toList();
    }

    /** So many copies of an allocation, without the way that REST would take a while for. */
    private void plant(long like, int count) throws SQLException {
        String copied = "\"PERSON_KEY\", \"TARGET_KIND\", \"TARGET_ID\", \"FIRST_DAY\", \"LAST_DAY\", \"AMOUNT_MODE\","
                + " \"AMOUNT\", \"ON_LEAVE\", \"ALLOCATION_STATE\", \"REVISION\", \"CHANGED_AT\", \"CHANGED_BY\", \"REMOVED\"";
        for (int number = 0; number < count; number++) {
            sql("INSERT INTO \"AO_72224C_ALLOCATION\" (\"ALLOCATION_ID\", " + copied + ") SELECT " + (PLANTED + number)
                    + ", " + copied + " FROM \"AO_72224C_ALLOCATION\" WHERE \"ALLOCATION_ID\" = " + like);
        }
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = sandbox.database().activeObjects().getConnection();
                Statement execution = connection.createStatement()) {
            execution.executeUpdate(statement);
        }
    }

    private void create(Map<String, Object> body) {
        made(as("alice").post(BASE + "/allocations", body));
    }
}
