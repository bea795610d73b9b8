package org.collabops.it;

import static org.collabops.it.PeopleSite.BASE;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import com.atlassian.jira.issue.Issue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.collabops.PublishedData;
import org.collabops.sandbox.Options;
import org.collabops.sandbox.Sandbox;
import org.collabops.sandbox.db.TestDatabases;
import org.collabops.sandbox.world.NewIssue;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** The Big List of Naughty Strings as what people write: shown as they wrote it, run by nobody. */
public class NaughtyTextsIT {
    private static final String WALL = "projects/SHIP?selectedItem=org.collabops.jira:collabops-recognition-page";
    private static final String PEOPLE = "projects/SHIP?selectedItem=org.collabops.jira:collabops-people-page";
    private static final String LONG_NAME =
            "<img\u00a0src=x\u00a0onerror=alert(1)>".repeat(9).substring(0, 250);

    private final List<String> texts = new ArrayList<>();

    private Sandbox sandbox;
    private Client admin;
    private Browser browser;

    @Before
    public void start() {
        ((List<?>) PublishedData.json("blns.json")).forEach(text -> texts.add((String) text));
        sandbox = Sandbox.start(
                Options.forTest(PackagedJar.path(), TestDatabases.freshHome()).withLanguage(Locale.ENGLISH));
        admin = new Client(sandbox.url(), "admin");
        browser = Browser.open(sandbox.url(), "naughty");
        new RecognitionSite(sandbox.url()).switchTo(true, false);
        put("/projects/SHIP/people-settings", Map.of("enabled", true, "version", 0));
    }

    @After
    public void stop() {
        browser.close();
        sandbox.close();
    }

    @Test
    public void whateverPeopleWriteIsShownAsTextOnEveryPage() {
        Issue issue = newIssue();
        List<Long> values = created("/values");
        created("/teams");
        int thanked = thank(issue, values);

        browser.logIn("admin");
        for (String path : List.of(
                WALL,
                PEOPLE,
                "browse/" + issue.getKey(),
                "secure/CollabopsPeopleAdmin!default.jspa",
                "secure/ConfigureReport.jspa?selectedProjectId=10000&Next=Next"
                        + "&reportKey=org.collabops.jira:collabops-recognition-report")) {
            browser.go(path);
            browser.see("#footer");
            assertThat(path, count("img[src='x'], img[src*=':x'], plaintext, marquee, [onfocus], [onerror]"), is(0L));
        }

        assertThat(
                thanked, is((int) texts.stream().filter(text -> !text.isBlank()).count()));
        assertThat(
                admin.get(BASE + "/kudos/export?format=json")
                        .json()
                        .at("/values")
                        .size(),
                is(thanked));
        assertThat(sandbox.violations().seen(), is(empty()));
        assertThat(sandbox.pages().cspViolations(), is(empty()));
        assertThat(browser.complaints(), is(empty()));
    }

    @Test
    public void longNamesAndManyValuesLeaveTheRestItsPlace() {
        post("/teams", Map.of("name", LONG_NAME));
        List<Long> values = new ArrayList<>();
        for (int number = 0; number < 40; number++) {
            values.add(post("/values", Map.of("name", "String.fromCharCode(" + "8".repeat(35) + number + ")")));
        }
        Issue issue = newIssue();
        post(
                "/kudos",
                Map.of("issue", issue.getKey(), "to", List.of("bob"), "message", "x", "values", values.subList(0, 5)));
        browser.logIn("admin");
        browser.size(1280, 1000);

        browser.go(WALL);
        browser.see(".collabops-thanks-facts .aui-lozenge");
        assertThat(
                browser.script("var facts = document.querySelector('.collabops-thanks-facts');"
                        + "return facts.scrollWidth <= facts.clientWidth"),
                is(true));
        browser.shoot("wall-long-values");
        browser.go("secure/ConfigureReport.jspa?selectedProjectId=10000&Next=Next"
                + "&reportKey=org.collabops.jira:collabops-recognition-report");
        browser.see(".collabops-report-tables");
        assertThat(
                browser.script("return Array.from(document.querySelectorAll('.collabops-report-tables > *'))"
                        + ".every(part => part.scrollWidth <= part.clientWidth)"),
                is(true));
        browser.shoot("report-long-values");
        browser.go(PEOPLE);
        browser.see(".collabops-team-weeks");
        assertThat(
                browser.script("var table = document.querySelector('.collabops-team-weeks');"
                        + "return table.querySelector('th:nth-child(3)').getBoundingClientRect().right <= innerWidth"),
                is(true));
        browser.shoot("people-long-name");
        browser.go("browse/" + issue.getKey());
        browser.see(".collabops-value-chip");
        assertThat(
                (Long) browser.script("return document.querySelector('.collabops-value-chips').offsetHeight"),
                lessThanOrEqualTo(120L));
        browser.shoot("issue-many-values");
    }

    private Issue newIssue() {
        return sandbox.world()
                .issues()
                .create(
                        sandbox.world().users().byName("admin"),
                        new NewIssue(
                                sandbox.world().projects().byKey("SHIP"),
                                "10002",
                                "Naughty",
                                Map.of("assignee", "bob")));
    }

    private List<Long> created(String path) {
        List<Long> ids = new ArrayList<>();
        for (String text : texts) {
            Client.Answer answer = admin.post(BASE + path, Map.of("name", text));
            if (answer.status() == 201) {
                ids.add(answer.id());
            } else {
                assertThat(text, answer.status(), is(400));
            }
        }
        assertThat(ids.size(), greaterThan(texts.size() / 2));
        return ids;
    }

    private int thank(Issue issue, List<Long> values) {
        int thanked = 0;
        for (String text : texts) {
            Client.Answer answer = admin.post(
                    BASE + "/kudos",
                    Map.of(
                            "issue",
                            issue.getKey(),
                            "to",
                            List.of("bob"),
                            "message",
                            text,
                            "values",
                            List.of(values.get(thanked % values.size()))));
            thanked += answer.status() == 201 ? 1 : 0;
        }
        return thanked;
    }

    private Object count(String css) {
        return browser.script("return document.querySelectorAll(\"" + css + "\").length");
    }

    private long post(String path, Map<String, Object> body) {
        Client.Answer answer = admin.post(BASE + path, body);
        assertThat(answer.body(), answer.status(), is(201));
        return answer.id();
    }

    private void put(String path, Map<String, Object> body) {
        Client.Answer answer = admin.put(BASE + path, body);
        assertThat(answer.body(), answer.status(), is(200));
    }
}
