package org.collabops.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import com.atlassian.jira.issue.Issue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.collabops.it.Client.Answer;
import org.junit.Test;

public class RisksIT extends InSandbox {
    @Test
    public void aRiskGoesOnceRoundItsLife() {
        Issue issue = newIssue("SHIP");
        Answer created = as("bob")
                .raise(Map.of(
                        "project", "SHIP",
                        "issue", issue.getKey(),
                        "title", "Vendor is late",
                        "category", "technical",
                        "inherent", Map.of("likelihood", 4, "impact", 5),
                        "response", "REDUCE",
                        "reviewDate", "2026-12-08"));

        assertThat(created.body(), created.status(), is(201));
        assertThat(
                created.response().headers().firstValue("Location").orElseThrow(), endsWith("/risks/" + created.id()));
        JsonNode risk = created.json();
        assertThat(risk.at("/project/key").asText(), is("SHIP"));
        assertThat(risk.at("/issue/key").asText(), is(issue.getKey()));
        assertThat(risk.at("/inherent/score").asInt(), is(20));
        assertThat(risk.at("/inherent/level/id").asText(), is("CRITICAL"));
        assertThat(risk.at("/inherent/modelVersion").asInt(), is(1));
        assertThat(risk.at("/owner/name").asText(), is("bob"));
        assertThat(risk.at("/status").asText(), is("OPEN"));
        assertThat(risk.at("/description").isNull(), is(true));
        assertThat(as("carol").risks("/" + created.id()).json().at("/mayChange").asBoolean(), is(false));

        Map<String, Object> change = new HashMap<>();
        change.put("version", 1);
        change.put("status", "TREATING");
        change.put("reviewDate", null);
        Answer changed = as("bob").change(created.id(), change);
        assertThat(changed.body(), changed.status(), is(200));
        assertThat(changed.json().at("/reviewDate").isNull(), is(true));
        assertThat(changed.json().at("/title").asText(), is("Vendor is late"));

        assertThat(
                as("bob").risks("?issue=" + issue.getKey()).json().at("/total").asInt(), is(1));
        JsonNode history =
                as("bob").risks("/" + created.id() + "/history").json().path("values");
        assertThat(history.size(), is(2));
        assertThat(history.at("/1/changes").findValuesAsText("field"), containsInAnyOrder("status", "reviewDate"));

        assertThat(as("alice").delete(created.id(), 2).status(), is(204));
        assertThat(as("alice").risks("/" + created.id()).status(), is(404));
        assertThat(
                as("bob").risks("?issue=" + issue.getKey()).json().at("/total").asInt(), is(0));
    }

    @Test
    public void nobodyIsAnswered401() {
        long id = raised("SHIP", "Vendor is late");

        assertThat(anonymous().risks("").status(), is(401));
        assertThat(anonymous().risks("/" + id).status(), is(401));
        assertThat(anonymous().risks("/summary?project=SHIP").status(), is(401));
        assertThat(anonymous().raise(Map.of("project", "SHIP", "title", "x")).status(), is(401));
        assertThat(anonymous().change(id, Map.of("version", 1, "title", "x")).status(), is(401));
        assertThat(anonymous().delete(id, 1).status(), is(401));
        assertThat(
                anonymous()
                        .get("rest/collabops/1.0/projects/SHIP/risk-settings")
                        .status(),
                is(401));
    }

    @Test
    public void whoMayOnlyLookIsAnswered403AndNothingChanges() {
        long id = raised("SHIP", "Vendor is late");

        assertThat(as("dave").risks("/" + id).status(), is(200));
        assertThat(as("dave").raise(Map.of("project", "SHIP", "title", "x")).status(), is(403));
        assertThat(as("dave").change(id, Map.of("version", 1, "title", "x")).status(), is(403));
        assertThat(as("carol").change(id, Map.of("version", 1, "title", "x")).status(), is(403));
        assertThat(
                as("bob").change(id, Map.of("version", 1, "status", "ACCEPTED")).status(), is(403));
        assertThat(as("bob").delete(id, 1).status(), is(403));
        assertThat(
                as("bob")
                        .put("rest/collabops/1.0/projects/SHIP/risk-settings", Map.of("enabled", false, "version", 1))
                        .status(),
                is(403));

        assertThat(as("bob").risks("/" + id).version(), is(1));
    }

    @Test
    public void hiddenAndMissingAreOneAnswer() {
        long hidden = raised("PLANT", "Secret of the factory");
        long missing = 999_999_999L;
        Client grace = as("grace");

        for (String path : List.of("/%d", "/%d/history")) {
            sameAnswer(grace.risks(path.formatted(hidden)), grace.risks(path.formatted(missing)));
        }
        sameAnswer(
                grace.change(hidden, Map.of("version", 1, "title", "x")),
                grace.change(missing, Map.of("version", 1, "title", "x")));
        sameAnswer(grace.change(hidden, Map.of("nonsense", 1)), grace.change(missing, Map.of("nonsense", 1)));
        sameAnswer(grace.delete(hidden, 1), grace.delete(missing, 1));
        sameAnswer(grace.risks("?project=PLANT"), grace.risks("?project=NOPE"));
        sameAnswer(grace.risks("/summary?project=PLANT"), grace.risks("/summary?project=NOPE"));
        sameAnswer(
                grace.raise(Map.of("project", "PLANT", "title", "x")),
                grace.raise(Map.of("project", "NOPE", "title", "x")));
        sameAnswer(
                grace.get("rest/collabops/1.0/projects/PLANT/risk-settings"),
                grace.get("rest/collabops/1.0/projects/NOPE/risk-settings"));
    }

    @Test
    public void aHiddenRiskChangesNoListAndNoTotal() {
        Issue secret = restrictedIssue();
        Client bob = as("bob");
        List<String> questions = List.of(
                "?project=SHIP&maxResults=1000",
                "?maxResults=1000",
                "/summary?project=SHIP",
                "/summary",
                "?project=SHIP&maxResults=2&orderBy=number",
                "?issue=" + secret.getKey());
        List<String> world =
                questions.stream().map(bob::risks).map(Answer::body).toList();

        Answer hidden = as("alice")
                .raise(Map.of(
                        "project",
                        "SHIP",
                        "issue",
                        secret.getKey(),
                        "title",
                        "Only for the management",
                        "inherent",
                        Map.of("likelihood", 5, "impact", 5)));

        assertThat(hidden.body(), hidden.status(), is(201));
        assertThat(questions.stream().map(bob::risks).map(Answer::body).toList(), is(world));
        sameAnswer(bob.risks("/" + hidden.id()), bob.risks("/999999999"));
        assertThat(as("alice").risks("/" + hidden.id()).status(), is(200));
    }

    @Test
    public void aStaleChangeIsAnswered409WithTheCurrentRiskAndChangesNothing() {
        long id = raised("SHIP", "Vendor is late");
        as("bob").change(id, Map.of("version", 1, "title", "First come"));

        Answer stale = as("bob").change(id, Map.of("version", 1, "title", "Too late"));

        assertThat(stale.status(), is(409));
        assertThat(stale.json().at("/current/title").asText(), is("First come"));
        assertThat(stale.json().at("/current/version").asInt(), is(2));
        assertThat(stale.json().at("/errors/0/field").asText(), is("version"));
        assertThat(as("bob").risks("/" + id).json().at("/title").asText(), is("First come"));
        assertThat(as("bob").risks("/" + id + "/history").json().path("values").size(), is(2));
        assertThat(as("alice").delete(id, 1).status(), is(409));
    }

    @Test
    public void badInputIsAnswered400NamingEachFieldAndStoresNothing() {
        int before = total("SHIP");

        assertFields(as("bob").raise(Map.of("project", "SHIP")), "title");
        assertFields(as("bob").raise(Map.of("title", "x")), "project");
        assertFields(as("bob").raise(Map.of("project", "SHIP", "title", "x".repeat(256))), "title");
        assertFields(as("bob").raise(Map.of("project", "SHIP", "title", "nul\0")), "title");
        assertFields(
                as("bob").raise(Map.of("project", "SHIP", "title", "x", "description", "x".repeat(10_001))),
                "description");
        assertFields(as("bob").raise(Map.of("project", "SHIP", "title", "x", "issue", "PLANT-1")), "issue");
        assertFields(as("bob").raise(Map.of("project", "SHIP", "title", "x", "issue", "NOPE-1")), "issue");
        assertFields(as("bob").raise(Map.of("project", "SHIP", "title", "x", "owner", "nobody")), "owner");
        assertFields(as("bob").raise(Map.of("project", "SHIP", "title", "x", "category", "weather")), "category");
        assertFields(as("bob").raise(Map.of("project", "SHIP", "title", "x", "kind", "OPPORTUNITY")), "kind");
        assertThat(
                as("bob")
                        .raise(Map.of("project", "SHIP", "title", "x", "status", "REALISED"))
                        .status(),
                is(422));
        assertFields(
                as("bob").raise(Map.of("project", "SHIP", "title", "x", "reviewDate", "2026-02-30")), "reviewDate");
        assertFields(as("bob").raise(assessed(6, 1)), "inherent.likelihood");
        assertFields(as("bob").raise(assessed(1, "5")), "inherent.impact");
        assertFields(
                as("bob").raise(Map.of("project", "SHIP", "title", "x", "inherent", Map.of("impact", 3))), "inherent");
        assertFields(as("bob").raise(Map.of("project", "SHIP", "title", 7, "colour", "red")), "title", "colour");
        assertFields(
                as("bob").risks("?status=LOUD&level=nine&orderBy=id&maxResults=0&nonsense=1"),
                "status",
                "level",
                "orderBy",
                "maxResults",
                "nonsense");

        assertThat(total("SHIP"), is(before));
    }

    @Test
    public void eightThreadsLoseNoAcknowledgedWrite() throws Exception {
        long id = raised("SHIP", "0");
        ExecutorService pool = Executors.newFixedThreadPool(8);
        List<Callable<List<String>>> jobs = new ArrayList<>();
        for (int thread = 0; thread < 8; thread++) {
            int number = thread;
            jobs.add(() -> writes(id, number));
        }

        List<String> acknowledged = new ArrayList<>();
        for (Future<List<String>> titles : pool.invokeAll(jobs)) {
            acknowledged.addAll(titles.get());
        }
        pool.shutdown();

        JsonNode history = as("bob").risks("/" + id + "/history").json().path("values");
        List<String> written = new ArrayList<>();
        for (int version = 1; version < history.size(); version++) {
            assertThat(history.at("/" + version + "/version").asInt(), is(version + 1));
            written.add(history.at("/" + version + "/changes/0/to").asText());
        }
        assertThat(new HashSet<>(written), is(new HashSet<>(acknowledged)));
        assertThat(written, hasSize(acknowledged.size()));
        JsonNode listed = as("bob")
                .risks("?project=SHIP&maxResults=1000&orderBy=-number")
                .json()
                .path("values");
        for (JsonNode risk : listed) {
            if (risk.path("id").asLong() == id) {
                assertThat(risk.path("version").asInt(), is(history.size()));
                assertThat(risk.path("title").asText(), is(written.get(written.size() - 1)));
            }
        }
    }

    @Test
    public void aProjectionDeletedByHandIsRebuilt() throws Exception {
        Issue issue = newIssue("SHIP");
        long id = as("bob")
                .raise(Map.of("project", "SHIP", "issue", issue.getKey(), "title", "Vendor is late"))
                .id();
        try (var connection = sandbox.database().independent();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            assertThat(statement.executeUpdate("delete from \"AO_72224C_RISK\" where \"RISK_ID\" = " + id), is(1));
        }
        assertThat(
                as("bob").risks("?issue=" + issue.getKey()).json().at("/total").asInt(), is(0));

        assertThat(as("bob").risks("/" + id).status(), is(200));

        assertThat(
                as("bob").risks("?issue=" + issue.getKey()).json().at("/total").asInt(), is(1));
    }

    @Test
    public void filtersAndPagesGoTogether() {
        Issue issue = newIssue("SHIP");
        for (int number = 1; number <= 5; number++) {
            as("bob")
                    .raise(Map.of(
                            "project",
                            "SHIP",
                            "issue",
                            issue.getKey(),
                            "title",
                            "Needle " + number,
                            "inherent",
                            Map.of("likelihood", number, "impact", 5)));
        }
        as("bob").raise(Map.of("project", "SHIP", "issue", issue.getKey(), "title", "Needle unassessed"));
        String about = "?issue=" + issue.getKey();

        JsonNode page =
                as("bob").risks(about + "&text=needle&startAt=1&maxResults=2").json();
        assertThat(page.path("total").asInt(), is(6));
        assertThat(page.path("values").findValuesAsText("title"), contains("Needle 4", "Needle 3"));
        assertThat(count(about + "&level=CRITICAL"), is(2));
        assertThat(count(about + "&level=HIGH,MODERATE"), is(2));
        assertThat(count(about + "&assessed=false"), is(1));
        assertThat(count(about + "&likelihood=4&impact=5"), is(1));
        assertThat(count(about + "&owner=bob&status=OPEN,TREATING"), is(6));
        assertThat(count(about + "&owner=carol"), is(0));
        JsonNode summary = as("bob").risks("/summary" + about).json();
        assertThat(summary.at("/byLevel/CRITICAL").asInt(), is(2));
        assertThat(summary.at("/matrix/3/4").asInt(), is(1));
        assertThat(summary.at("/unassessed").asInt(), is(1));
    }

    @Test
    public void errorsSpeakTheLanguageOfTheReader() {
        JsonNode errors = as("feng").raise(Map.of("project", "SHIP")).json();
        sandbox.world().users().setLocale(user("feng"), Locale.SIMPLIFIED_CHINESE);
        JsonNode chinese = as("feng").raise(Map.of("project", "SHIP")).json();

        assertThat(errors.at("/errors/0/message").asText(), containsString("required"));
        assertThat(chinese.at("/errors/0/message").asText(), containsString("必填"));
        sandbox.world().users().setLocale(user("feng"), Locale.ENGLISH);
    }

    private List<String> writes(long id, int thread) {
        List<String> acknowledged = new ArrayList<>();
        for (int write = 0; write < 10; write++) {
            String title = thread + "/" + write;
            int version = as("bob").risks("/" + id).version();
            Answer answer = as("bob").change(id, Map.of("version", version, "title", title));
            if (answer.status() == 200) {
                acknowledged.add(title);
            } else {
                assertThat(answer.body(), answer.status(), is(409));
            }
        }
        return acknowledged;
    }

    private long raised(String project, String title) {
        Answer answer = as("bob").raise(Map.of("project", project, "title", title));
        assertThat(answer.body(), answer.status(), is(201));
        return answer.id();
    }

    private int total(String project) {
        return count("?project=" + project);
    }

    private int count(String query) {
        return as("bob").risks(query).json().path("total").asInt();
    }

    private static Map<String, Object> assessed(Object likelihood, Object impact) {
        return Map.of("project", "SHIP", "title", "x", "inherent", Map.of("likelihood", likelihood, "impact", impact));
    }

    private static void sameAnswer(Answer one, Answer other) {
        assertThat(one.status(), is(404));
        assertThat(other.status(), is(404));
        assertThat(one.body(), is(other.body()));
    }

    private static void assertFields(Answer answer, String... fields) {
        assertThat(answer.body(), answer.status(), is(400));
        assertThat(answer.json().path("errors").findValuesAsText("field"), containsInAnyOrder(fields));
    }
}
