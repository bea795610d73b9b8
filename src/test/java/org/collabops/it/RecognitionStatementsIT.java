package org.collabops.it;

import static org.collabops.it.RecognitionSite.APP;
import static org.collabops.it.RecognitionSite.gift;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What the screens of recognition cost, and that they show what people write literally. */
public class RecognitionStatementsIT extends InSandbox {
    private static final String HOSTILE = "<script>alert(1)</script> ${7*7} #set($x=1) =1+1";
    private static final Pattern OF_RECOGNITION =
            Pattern.compile("AO_\\w+_(KUDOS|RECOGNITION|VALUE_REVISION|TEAM)", Pattern.CASE_INSENSITIVE);
    private static final String WALL = "projects/SHIP?selectedItem=org.collabops.jira:collabops-recognition-page";

    private RecognitionSite site;
    private Issue issue;

    @Before
    public void switchOn() {
        sandbox.dropCaches();
        site = new RecognitionSite(sandbox.url()).switchTo(true, false);
        issue = newIssue("SHIP");
    }

    @After
    public void switchOff() {
        site.switchTo(false, false);
    }

    @Test
    public void thePanelCostsOneStatementHoweverMuchItShows() throws Exception {
        String path = "browse/" + issue.getKey();
        as("bob").get(path);
        assertThat("with nothing", statements(path), hasSize(1));
        for (int number = 1; number <= 10; number++) {
            give("Number " + number);
        }
        as("bob").get(path);
        assertThat("with ten", statements(path), hasSize(1));
        assertThat(as("bob").get(path).body(), containsString("Number 10"));
    }

    @Test
    public void thePartOfAWallCostsOneStatement() throws Exception {
        for (int number = 1; number <= 30; number++) {
            give("Number " + number);
        }
        as("bob").get(WALL);

        assertThat(statements(WALL), hasSize(1));
    }

    @Test
    public void whatPeopleWriteIsShownLiterally() {
        long value = site.value(HOSTILE.substring(0, 25) + issue.getId());
        assertThat(
                as("alice")
                        .post(APP + "kudos", gift(issue.getKey(), HOSTILE, "values", List.of(value)))
                        .status(),
                is(201));

        for (String path : List.of(
                "browse/" + issue.getKey(),
                WALL,
                "secure/CollabopsThanksPanel.jspa?issueKey=" + issue.getKey(),
                "secure/CollabopsThanks.jspa?projectKey=SHIP&value=" + value)) {
            String page = as("bob").get(path).body();
            assertThat(path, page, containsString("&lt;script&gt;alert(1)&lt;/script&gt; ${7*7} #set($x="));
            assertThat(path, page, not(containsString("<script>alert")));
        }
    }

    @Test
    public void fragmentsTellNothingThatTheirReaderMayNotSee() {
        RecognitionSite plant = new RecognitionSite(sandbox.url(), "PLANT", "erin").switchTo(true, false);
        Issue hidden = newIssue("PLANT");
        as("erin").post(APP + "kudos", gift(hidden.getKey(), "Hidden words", "to", List.of("feng")));

        for (String path : List.of(
                "secure/CollabopsThanksPanel.jspa?issueKey=" + hidden.getKey(),
                "secure/CollabopsThanks.jspa?projectKey=PLANT")) {
            assertThat(path, as("feng").get(path).body(), containsString("Hidden words"));
            assertThat(path, as("grace").get(path).body(), not(containsString("Hidden words")));
        }
        plant.switchTo(false, false);
    }

    private void give(String message) {
        Map<String, Object> gift = gift(issue.getKey(), message);
        assertThat(as("alice").post(APP + "kudos", gift).status(), is(201));
    }

    private List<String> statements(String path) throws Exception {
        return sandbox
                .database()
                .statements()
                .during(() -> {
                    assertThat(as("bob").get(path).status(), is(200));
                    return null;
                })
                .stream()
                .filter(sql -> OF_RECOGNITION.matcher(sql).find())
                .toList();
    }
}
