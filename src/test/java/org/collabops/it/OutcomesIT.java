package org.collabops.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.atlassian.jira.issue.Issue;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.collabops.it.Client.Answer;
import org.collabops.sandbox.Options;
import org.collabops.sandbox.Sandbox;
import org.collabops.sandbox.db.TestDatabases;
import org.collabops.sandbox.world.NewIssue;
import org.collabops.sandbox.world.Transition;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** What an administrator sees of the functions, in a real browser and in both languages. */
@RunWith(Parameterized.class)
public class OutcomesIT {
    private static final String TASK = "10002";
    private static final String API = "rest/collabops/1.0/outcomes";
    private static final List<String> ACTIONS =
            List.of("risks.raise", "risks.change-status", "goals.check-in", "allocations.allocate", "recognition.give");
    private static final List<String> STATES = List.of("DONE", "NOTHING_TO_DO", "DONE", "FAILED");
    private static final String PAGE = "secure/admin/CollabopsOutcomes!default.jspa";

    @Parameter
    public Locale language;

    private Sandbox sandbox;
    private Client admin;

    @Parameters(name = "{0}")
    public static List<Locale> languages() {
        return List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);
    }

    @Before
    public void start() {
        sandbox = Sandbox.start(
                Options.forTest(PackagedJar.path(), TestDatabases.freshHome()).withLanguage(language));
        admin = new Client(sandbox.url(), "admin");
    }

    @After
    public void stop() {
        List<String> violations = sandbox.violations().seen();
        sandbox.close();
        assertThat(violations, is(empty()));
    }

    @Test
    public void administratorsSeeWhatBecameOfEachTransition() {
        try (Browser browser = Browser.open(sandbox.url(), "outcomes-" + language)) {
            browser.logIn("admin");
            browser.go(PAGE);
            browser.see(".collabops-outcomes-empty");
            browser.shoot("empty");

            Issue issue = newIssue();
            block(issue);
            awaitOutcomes(1);
            transition(issue, "In Progress", "进行中");
            transition(issue, "Blocked", "受阻");
            awaitOutcomes(2);

            browser.click("#collabops-outcomes");
            browser.awaitText(".collabops-outcomes tbody", issue.getKey());
            assertThat(browser.all(".collabops-outcomes tbody tr").size(), is(2));
            assertThat(browser.text(".collabops-outcomes tbody"), containsString("Bob Keller"));
            assertThat(browser.text(".collabops-outcomes tbody"), containsString(inLanguage("Raise a risk", "风险")));
            assertThat(
                    browser.text(".aui-nav-selected #collabops-outcomes"),
                    is(inLanguage("Workflow outcomes", "工作流执行结果")));
            browser.shoot("list");
            browser.shootNarrow("list");

            browser.click("#collabops-outcomes-outcome option[value='DONE']");
            browser.click("#collabops-outcomes-show");
            browser.await(
                    "one line",
                    () -> browser.all(".collabops-outcomes tbody tr").size() == 1);
            browser.see("#collabops-outcomes-outcome option[value='DONE'][selected]");
            browser.shoot("done");
            browser.go(PAGE + "?outcome=FAILED");
            assertThat(browser.all(".collabops-outcomes tbody tr"), is(empty()));
            browser.shoot("none");

            thereAreAThousand();
            browser.go(PAGE);
            browser.awaitText(".collabops-outcomes-counted", "1,000");
            browser.script("window.scrollTo(0, document.body.scrollHeight)");
            browser.shoot("list-1000");
            browser.click("#collabops-outcomes-older");
            browser.see("#collabops-outcomes-newer");
            browser.shootNarrow("list-1000-older");
            assertThat(browser.complaints(), is(empty()));
        }
    }

    @Test
    public void nobodyElseSeesThePageOrItsEntry() {
        for (String name : List.of("alice", "bob")) {
            Answer page = new Client(sandbox.url(), name).get(PAGE);
            assertThat(name, page.status(), is(403));
            assertThat(name, page.body(), not(containsString("collabops-outcomes")));
        }
    }

    @Test
    public void outcomesAreToldAsJsonAndAsFiles() {
        Issue issue = newIssue();
        block(issue);
        awaitOutcomes(1);

        JsonNode outcome = admin.get(API + "?function=org.collabops.jira:collabops-risks-raise&outcome=DONE")
                .json()
                .at("/values/0");
        assertThat(outcome.at("/issue/key").asText(), is(issue.getKey()));
        assertThat(outcome.at("/transitionedBy/name").asText(), is("bob"));
        assertThat(outcome.at("/function/name").asText(), containsString(inLanguage("Raise a risk", "风险")));
        assertThat(outcome.at("/detail").asText(), startsWith(inLanguage("R-", "已登记 R-")));

        Answer csv = admin.get(API + "/export?format=csv");
        assertThat(csv.body(), startsWith("\uFEFF" + inLanguage("Time,", "时间,")));
        assertThat(csv.body(), containsString("," + issue.getKey() + ","));
        Answer workbook = admin.get(API + "/export?format=xlsx");
        assertThat(workbook.body(), startsWith("PK"));
        assertThat(
                workbook.response().headers().firstValue("Content-Disposition").orElseThrow(),
                is("attachment; filename=\"outcomes.xlsx\"; filename*=UTF-8''outcomes.xlsx"));
        JsonNode json = admin.get(API + "/export?format=json").json();
        assertThat(json.at("/values/0/issue").asText(), is(issue.getKey()));
        JsonNode refusal = admin.get(API + "/export?format=pdf").json();
        assertThat(refusal.at("/errors/0/field").asText(), is("format"));
    }

    @Test
    public void whatHappenedToADeletedIssueStays() {
        Issue issue = newIssue();
        block(issue);
        awaitOutcomes(1);
        sandbox.world().issues().delete(sandbox.world().users().byName("admin"), issue.getId());

        JsonNode outcome = admin.get(API).json().at("/values/0");

        assertThat(outcome.path("issue").isNull(), is(true));
        assertThat(admin.get(PAGE).body(), containsString(inLanguage("Deleted", "已删除")));
    }

    /** Two hundred are kept of each function. */
    private void thereAreAThousand() {
        int until = 1_100;
        IntFunction<UnaryOperator<Object>> earlier = number ->
                before -> (Long) before - Duration.ofMinutes(until - number).toMillis();
        IntFunction<UnaryOperator<Object>> action = number -> before -> ACTIONS.get(number % ACTIONS.size());
        IntFunction<UnaryOperator<Object>> function = number -> before -> "org.collabops.jira:collabops-"
                + ACTIONS.get(number % ACTIONS.size()).replace('.', '-');
        IntFunction<UnaryOperator<Object>> state = number -> before -> STATES.get(number % STATES.size());
        new RowCopies(sandbox.database().activeObjects(), 0, until)
                .of(
                        "OUTBOX_ORDER",
                        Map.of(
                                "PLACED_AT", earlier,
                                "CLOSED_AT", earlier,
                                "ACTION_NAME", action,
                                "FUNCTION_KEY", function,
                                "OUTCOME", state));
    }

    private Issue newIssue() {
        return sandbox.world()
                .issues()
                .create(
                        sandbox.world().users().byName("alice"),
                        new NewIssue(sandbox.world().projects().byKey("SHIP"), TASK, "<b>Pay</b> invoices on time"));
    }

    private void block(Issue issue) {
        transition(issue, "In Progress", "进行中");
        transition(issue, "Blocked", "受阻");
    }

    private void transition(Issue issue, String english, String chinese) {
        Transition way = sandbox
                .world()
                .workflows()
                .available(sandbox.world().users().byName("bob"), issue)
                .stream()
                .filter(each -> each.to().getName().equals(inLanguage(english, chinese)))
                .findFirst()
                .orElseThrow();
        assertThat(
                new Client(sandbox.url(), "bob")
                        .transition(issue.getKey(), way.id())
                        .status(),
                is(204));
    }

    private void awaitOutcomes(int count) {
        InSandbox.await(
                count + " outcomes", () -> admin.get(API).json().path("total").asInt() == count);
    }

    private String inLanguage(String english, String chinese) {
        return language.equals(Locale.ENGLISH) ? english : chinese;
    }
}
