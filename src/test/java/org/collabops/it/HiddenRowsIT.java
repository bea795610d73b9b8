package org.collabops.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.collabops.it.Client.Answer;
import org.collabops.sandbox.Options;
import org.collabops.sandbox.Sandbox;
import org.collabops.sandbox.world.Holder;
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
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final String HIDDEN = "SHIP-9";

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
            "goals/alignment-report/export?project=SHIP&format=csv");

    /** What each session has of its own. */
    private static final Pattern TOKEN =
            Pattern.compile("(?<=(atl_token|atlassian-token)\" (value|content)=\")[^\"]+|(?<=atl_token=)[^\"&]+");

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
            "secure/CollabopsGoalChoices.jspa?text=carriers");

    @ClassRule
    public static final TemporaryFolder HOMES = new TemporaryFolder();

    private static Site with;
    private static Site without;

    @BeforeClass
    public static void startBoth() throws IOException {
        with = new Site("with");
        without = new Site("without");
        with.hide();
        without.pretend();
    }

    @AfterClass
    public static void stopBoth() {
        with.sandbox.close();
        without.sandbox.close();
    }

    @Test
    public void hiddenRowsChangeNoByteForAMember() {
        assertThat(with.answers("carol"), is(without.answers("carol")));
    }

    @Test
    public void whoMaySeeThemGetsOtherAnswers() {
        assertThat(with.answers("alice"), is(not(without.answers("alice"))));
    }

    /** One of the two worlds. */
    private static final class Site {
        private final Sandbox sandbox;
        private final long risk;
        private final long cycle;
        private final long objective;
        private final long keyResult;

        Site(String name) throws IOException {
            Options options = Options.forTest(
                            PackagedJar.path(), HOMES.newFolder(name).toPath())
                    .withNow(NOW);
            sandbox = Sandbox.start(options);
            for (String reader : List.of("alice", "carol")) {
                letReadOutcomes(reader);
            }
            risk = post("alice", "risks", risk("SHIP-10", 4, 5)).id();
            post("carol", "risks", risk("SHIP-14", 2, 3));
            cycle = post("admin", "cycles", Map.of("name", "Q4", "from", "2026-10-01", "until", "2026-12-31"))
                    .id();
            long space = post("alice", "spaces", Map.of("name", "Freight", "project", "SHIP"))
                    .id();
            objective = objective("alice", space, "Customers trust our arrival times");
            keyResult = post(
                            "alice",
                            "key-results",
                            Map.of("objective", objective, "title", "Carriers migrated", "type", "ISSUES"))
                    .id();
            serve("SHIP-7");
            serve("SHIP-8");
        }

        /** What the other world has not. */
        void hide() {
            controls(List.of(control("SHIP-12"), control(HIDDEN)));
            post("alice", "risks", risk(HIDDEN, 5, 5));
            serve(HIDDEN);
            long space = post("erin", "spaces", Map.of("name", "Line 4", "project", "PLANT"))
                    .id();
            long above = objective("erin", space, "The line runs");
            Map<String, Object> alignment =
                    Map.of("child", "objective:" + objective, "parent", "objective:" + above, "weight", 1);
            post("alice", "alignments", alignment);
            block();
        }

        /** Whereupon the workflow raises a risk, and an outcome tells of it. */
        private void block() {
            ApplicationUser alice = sandbox.world().users().byName("alice");
            Issue issue = sandbox.world().issues().byKey(HIDDEN);
            int action = sandbox.world().workflows().available(alice, issue).stream()
                    .filter(transition -> transition.to().getName().equals("Blocked"))
                    .findFirst()
                    .orElseThrow()
                    .id();
            Client client = new Client(sandbox.url(), "alice");
            client.transition(HIDDEN, action);
            InSandbox.await(
                    "the outcome",
                    () -> client.get("rest/collabops/1.0/outcomes").body().contains(HIDDEN));
        }

        private void letReadOutcomes(String name) {
            sandbox.world()
                    .permissions()
                    .grant(
                            GlobalPermissionKey.of("COLLABOPS_ADMIN"),
                            Holder.user(sandbox.world().users().byName(name).getKey()));
        }

        /** The same number of revisions, without what is hidden. */
        void pretend() {
            controls(List.of(control("SHIP-12")));
        }

        List<String> answers(String name) {
            List<String> answers = new ArrayList<>();
            ANSWERS.forEach(path -> answers.add(answer(name, "rest/collabops/1.0/" + path)));
            SCREENS.forEach(path -> answers.add(answer(name, path)));
            return answers;
        }

        private String answer(String name, String path) {
            Answer answer = new Client(sandbox.url(), name)
                    .get(path.replace("{risk}", String.valueOf(risk))
                            .replace("{objective}", String.valueOf(objective))
                            .replace("{keyResult}", String.valueOf(keyResult)));
            assertThat(path + ": " + answer.body(), answer.status(), is(200));
            return path + "\n"
                    + TOKEN.matcher(answer.body().replace(sandbox.url().toString(), "/"))
                            .replaceAll("");
        }

        private long objective(String name, long space, String title) {
            return post(
                            name,
                            "objectives",
                            Map.of(
                                    "space",
                                    space,
                                    "cycle",
                                    cycle,
                                    "title",
                                    title,
                                    "kind",
                                    "COMMITTED",
                                    "state",
                                    "ACTIVE"))
                    .id();
        }

        private void serve(String issue) {
            post("alice", "key-results/" + keyResult + "/issues", Map.of("issue", issue));
        }

        private void controls(List<Map<String, Object>> controls) {
            Answer answer = new Client(sandbox.url(), "alice")
                    .put("rest/collabops/1.0/risks/" + risk + "/controls", Map.of("version", 1, "controls", controls));
            assertThat(answer.body(), answer.status(), is(200));
        }

        private Answer post(String name, String path, Map<String, Object> body) {
            Answer answer = new Client(sandbox.url(), name).post("rest/collabops/1.0/" + path, body);
            assertThat(path + ": " + answer.body(), answer.status(), is(lessThan(300)));
            return answer;
        }

        private static Map<String, Object> control(String issue) {
            return Map.of("issue", issue, "side", "PREVENTIVE", "effectivenessPercent", 50);
        }

        private static Map<String, Object> risk(String issue, int likelihood, int impact) {
            return Map.of(
                    "project",
                    issue.substring(0, issue.indexOf('-')),
                    "issue",
                    issue,
                    "title",
                    "On " + issue,
                    "inherent",
                    Map.of("likelihood", likelihood, "impact", impact));
        }
    }
}
