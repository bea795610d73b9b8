package org.collabops.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.Map;
import org.collabops.it.Client.Answer;
import org.junit.Test;

public class ScreensIT extends InSandbox {
    private static final String HOSTILE =
            "<script>alert(1)</script> ${7*7} #set($x='<b>') $issue.key 'quoted' \"double\" &amp;";
    private static final String REGISTER = "projects/SHIP?selectedItem=org.collabops.jira:collabops-risks-register";
    private static final String REPORT =
            "?selectedProjectId=10000&reportKey=org.collabops.jira:collabops-risks-report&Next=Next";

    @Test
    public void whatAUserWritesIsShownLiterallyEverywhere() {
        Issue issue = newIssue("SHIP");
        as("bob")
                .raise(Map.of(
                        "project",
                        "SHIP",
                        "issue",
                        issue.getKey(),
                        "title",
                        HOSTILE,
                        "inherent",
                        Map.of("likelihood", 5, "impact", 5)));

        for (String path : List.of(
                "browse/" + issue.getKey(),
                REGISTER,
                "secure/ConfigureReport.jspa" + REPORT,
                "secure/ConfigureReport!excelView.jspa" + REPORT)) {
            Answer page = as("bob").get(path);
            assertThat(path, page.status(), is(200));
            assertThat(path, page.body(), containsString("&lt;script&gt;alert(1)&lt;/script&gt; ${7*7} #set($x="));
            assertThat(path, page.body(), not(containsString("<script>alert")));
            assertThat(path, page.body(), containsString("$issue.key"));
        }
        assertThat(
                as("bob")
                        .risks("?issue=" + issue.getKey())
                        .json()
                        .at("/values/0/title")
                        .asText(),
                is(HOSTILE));
    }

    @Test
    public void anIssuePageCostsOneStatementHoweverManyRisksThereAre() throws Exception {
        Issue issue = newIssue("SHIP");
        sandbox.dropCaches();
        as("bob").get("browse/" + issue.getKey());
        for (int size : List.of(0, 1, 10)) {
            raiseUntil(issue, size);
            as("bob").get("browse/" + issue.getKey());
            assertThat("with " + size, ourStatements("browse/" + issue.getKey()), hasSize(1));
        }
    }

    @Test
    public void aColdIssuePageCostsAtMostTwo() throws Exception {
        Issue issue = newIssue("SHIP");
        sandbox.dropCaches();
        as("bob").get("browse/" + issue.getKey());
        String path = "rest/collabops/1.0/projects/SHIP/risk-settings";
        int version = as("alice").get(path).version();
        as("alice").put(path, Map.of("enabled", true, "version", version));

        assertThat(ourStatements("browse/" + issue.getKey()).size(), is(lessThanOrEqualTo(2)));
    }

    @Test
    public void whereRisksAreOffThereIsNoPanelAndNoRegister() {
        Issue issue = newIssue("PLANT");
        String path = "rest/collabops/1.0/projects/PLANT/risk-settings";
        int version = as("erin").get(path).version();
        assertThat(as("bob").get("browse/" + issue.getKey()).body(), containsString("id=\"collabops-risks-panel\""));
        as("erin").put(path, Map.of("enabled", false, "version", version));

        assertThat(as("bob").get("browse/" + issue.getKey()).body(), not(containsString("collabops-risks-panel\"")));
        assertThat(as("bob").get("projects/PLANT").body(), not(containsString("collabops-risks-register")));

        as("erin").put(path, Map.of("enabled", true, "version", version + 1));
    }

    @Test
    public void viewersSeeNoButtons() {
        Issue issue = newIssue("SHIP");
        as("bob").raise(Map.of("project", "SHIP", "issue", issue.getKey(), "title", "Vendor is late"));

        String page = as("dave").get("browse/" + issue.getKey()).body();

        assertThat(page, containsString("Vendor is late"));
        assertThat(page, not(containsString("collabops-raise-title")));
        assertThat(page, not(containsString("data-collabops-edit")));
        assertThat(as("bob").get("browse/" + issue.getKey()).body(), containsString("collabops-raise-title"));
    }

    @Test
    public void theExcelViewDefusesFormulas() {
        Issue issue = newIssue("SHIP");
        as("bob").raise(Map.of("project", "SHIP", "issue", issue.getKey(), "title", "=HYPERLINK(\"http://evil\")"));

        Answer sheet = as("bob").get("secure/ConfigureReport!excelView.jspa" + REPORT);

        assertThat(sheet.response().headers().firstValue("Content-Type").orElseThrow(), containsString("excel"));
        assertThat(sheet.body(), not(containsString(">=HYPERLINK")));
        assertThat(sheet.body(), containsString("HYPERLINK"));
    }

    private void raiseUntil(Issue issue, int size) {
        while (as("bob").risks("?issue=" + issue.getKey()).json().path("total").asInt() < size) {
            as("bob").raise(Map.of("project", "SHIP", "issue", issue.getKey(), "title", "Vendor is late"));
        }
    }

    /** Those of the risks: other panels and the sweep of the outbox have tests of their own. */
    private List<String> ourStatements(String path) throws Exception {
        List<String> statements = sandbox.database().statements().during(() -> {
            assertThat(as("bob").get(path).status(), is(200));
            return null;
        });
        return statements.stream().filter(sql -> sql.contains("_RISK")).toList();
    }
}
