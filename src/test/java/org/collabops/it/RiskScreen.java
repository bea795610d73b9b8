package org.collabops.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.collabops.it.Client.Answer;
import org.collabops.sandbox.Options;
import org.collabops.sandbox.Sandbox;
import org.collabops.sandbox.db.TestDatabases;
import org.collabops.sandbox.world.NewIssue;
import org.collabops.sandbox.world.Transition;
import org.junit.After;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.AfterParam;
import org.junit.runners.Parameterized.BeforeParam;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** A sandbox and a browser in each language, shared by the tests of a class. */
@RunWith(Parameterized.class)
public abstract class RiskScreen {
    static final String DIALOG = ".collabops-dialog ";

    private static final String TASK = "10002";
    /** In Progress, In Review, Done. */
    private static final List<String> WAY_TO_DONE = List.of("3", "10002", "10001");

    @Parameter
    public Locale language;

    static Sandbox sandbox;
    static Browser browser;

    @Parameters(name = "{0}")
    public static List<Locale> languages() {
        return List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);
    }

    @BeforeParam
    public static void start(Locale language) {
        sandbox = Sandbox.start(
                Options.forTest(PackagedJar.path(), TestDatabases.freshHome()).withLanguage(language));
        browser = Browser.open(sandbox.url(), "risks-" + language);
    }

    @AfterParam
    public static void stop() {
        if (browser != null) {
            browser.close();
        }
        sandbox.close();
    }

    @After
    public void nothingWasViolated() {
        assertThat(sandbox.violations().seen(), is(empty()));
        assertThat(sandbox.pages().cspViolations(), is(empty()));
        assertThat(browser.complaints(), is(empty()));
    }

    static Client as(String name) {
        return new Client(sandbox.url(), name);
    }

    static Issue newIssue(String summary) {
        return sandbox.world()
                .issues()
                .create(
                        sandbox.world().users().byName("alice"),
                        new NewIssue(sandbox.world().projects().byKey("SHIP"), TASK, summary));
    }

    /** Takes the way through the workflow that leads to work done. */
    static void finish(Issue issue) {
        for (String status : WAY_TO_DONE) {
            Issue now = sandbox.world().issues().byKey(issue.getKey());
            Transition out = sandbox
                    .world()
                    .workflows()
                    .available(sandbox.world().users().byName("bob"), now)
                    .stream()
                    .filter(transition -> transition.to().getId().equals(status))
                    .findFirst()
                    .orElseThrow();
            assertThat(as("bob").transition(issue.getKey(), out.id()).status(), is(204));
        }
    }

    static long raised(Issue issue, String title) {
        Answer answer = as("bob")
                .raise(Map.of(
                        "project",
                        "SHIP",
                        "issue",
                        issue.getKey(),
                        "title",
                        title,
                        "inherent",
                        Map.of("likelihood", 4, "impact", 5)));
        assertThat(answer.body(), answer.status(), is(201));
        return answer.id();
    }

    String said(String english, String chinese) {
        return language.equals(Locale.ENGLISH) ? english : chinese;
    }
}
