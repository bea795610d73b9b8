package org.collabops.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;

import com.atlassian.jira.issue.Issue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.collabops.it.Client.Answer;
import org.junit.Test;

/** What controls leave of a risk, as their issues go through their life. */
public class TreatmentIT extends InSandbox {
    private static final String RISKS = "rest/collabops/1.0/risks/";

    @Test
    public void aControlCountsWhileItsWorkIsDone() {
        Issue control = newIssue("SHIP");
        long id = controlled(control, 50);
        assertThat(left(id), is(20.0));

        finish(control);

        assertThat(left(id), is(10.0));
        JsonNode risk = as("bob").risks("/" + id).json();
        assertThat(risk.at("/residual/level/id").asText(), is("MODERATE"));
        assertThat(risk.at("/residual/mode").asText(), is("COMPUTED"));
        assertThat(risk.at("/controls/0/counts").asBoolean(), is(true));
        assertThat(as("bob").risks("/" + id + "/explain").body(), containsString(control.getKey()));
    }

    @Test
    public void whoeverFinishesAControlIsToldWhatThatDid() {
        Issue control = newIssue("SHIP");
        long id = controlled(control, 50);
        String number = as("bob").risks("/" + id).json().path("number").asText();

        finish(control);

        String path = "rest/collabops/1.0/flags?issue=" + control.getKey();
        await("the flag", () -> as("bob").get(path).json().path("values").size() > 0);
        assertThat(
                as("bob").get(path).json().at("/values").toString(),
                containsString("Residual of " + number + ": Critical (20) → Moderate (10)"));
    }

    @Test
    public void aDeletedControlLowersNothing() {
        Issue control = newIssue("SHIP");
        long id = controlled(control, 50);
        finish(control);
        assertThat(left(id), is(10.0));

        sandbox.world().issues().delete(user("admin"), control.getId());

        assertThat(left(id), is(20.0));
        assertThat(as("bob").risks("/" + id).json().path("controls").size(), is(0));
    }

    @Test
    public void aControlThatTheReaderMayNotSeeIsAsIfItDidNotExist() {
        Issue secret = restrictedIssue();
        long id = raised();
        Answer treated = as("alice")
                .put(RISKS + id + "/controls", Map.of("version", 1, "controls", List.of(control(secret.getKey(), 50))));
        assertThat(treated.body(), treated.status(), is(200));
        long plain = raised();

        JsonNode seen = as("bob").risks("/" + id).json();

        assertThat(seen.path("controls").size(), is(0));
        assertThat(seen.path("residual"), is(as("bob").risks("/" + plain).json().path("residual")));
        assertThat(as("bob").risks("/" + id + "/history").body().contains(secret.getKey()), is(false));
        assertThat(as("alice").risks("/" + id).json().path("controls").size(), is(1));

        Answer changed = as("bob").put(RISKS + id + "/controls", Map.of("version", 2, "controls", List.of()));
        assertThat(changed.body(), changed.status(), is(200));
        assertThat(as("alice").risks("/" + id).json().path("controls").size(), is(1));
    }

    @Test
    public void badTreatmentIsRefusedFieldByFieldAndChangesNothing() {
        Issue control = newIssue("SHIP");
        long id = raised();

        fields(id, Map.of("controls", List.of(control(control.getKey(), 101))), "controls[0].effectivenessPercent");
        fields(id, Map.of("controls", List.of(control("NOPE-1", 10))), "controls[0].issue");
        fields(
                id,
                Map.of("controls", List.of(control(control.getKey(), 10), control(control.getKey(), 20))),
                "controls[1].issue");
        fields(id, Map.of("causes", List.of(cause("a", 0.5), cause("b", 0.4))), "causes");
        fields(id, Map.of("causes", List.of(cause("a", -1))), "causes[0].share");
        fields(id, Map.of("inherent", Map.of("likelihood", 6, "impact", 5)), "inherent.likelihood");
        fields(id, Map.of("residual", Map.of("likelihood", 9, "impact", 1, "reason", "x")), "residual");

        assertThat(as("bob").risks("/" + id).version(), is(1));
    }

    @Test
    public void theSameReviewSentTwiceIsOne() {
        long id = raised();

        Answer first = as("bob").post(RISKS + id + "/reviews", Map.of("note", "As it was"), "key-" + id);
        Answer again = as("bob").post(RISKS + id + "/reviews", Map.of("note", "As it was"), "key-" + id);

        assertThat(first.body(), first.status(), is(201));
        assertThat(again.body(), is(first.body()));
        assertThat(as("bob").risks("/" + id + "/reviews").json().path("values").size(), is(1));
    }

    @Test
    public void theHistoryCallsIssuesAndPeopleAsTheyAreCalled() {
        Issue control = newIssue("SHIP");
        long id = controlled(control, 50);

        JsonNode history = as("bob").risks("/" + id + "/history").json().path("values");

        assertThat(history.at("/1/changes/0/to/0/issue/key").asText(), is(control.getKey()));
        assertThat(history.at("/0/changes").findValue("displayName").asText(), is("Bob Keller"));
        assertThat(history.at("/0/when").asText().isEmpty(), is(false));
    }

    @Test
    public void theIssueOfAControlShowsTheRisksThatItControls() {
        Issue control = newIssue("SHIP");
        long id = controlled(control, 50);
        String number = as("bob").risks("/" + id).json().path("number").asText();

        assertThat(as("bob").get("browse/" + control.getKey()).body(), containsString("data-collabops-controlled"));
        assertThat(as("bob").get("browse/" + control.getKey()).body(), containsString(number));
        assertThat(
                as("bob")
                        .risks("?controlledBy=" + control.getKey())
                        .json()
                        .path("total")
                        .asInt(),
                is(1));
    }

    @Test
    public void anExportHoldsWhatTheListHolds() {
        raised();
        int total = as("bob")
                .risks("?project=SHIP&maxResults=1")
                .json()
                .path("total")
                .asInt();

        assertThat(
                as("bob")
                        .risks("/export?project=SHIP&format=json")
                        .json()
                        .path("total")
                        .asInt(),
                is(total));
        assertThat(
                as("bob")
                        .risks("/export?project=SHIP&format=csv")
                        .body()
                        .lines()
                        .toList()
                        .size(),
                greaterThanOrEqualTo(total + 1));
    }

    private void fields(long id, Map<String, Object> change, String field) {
        Map<String, Object> body = new HashMap<>(change);
        body.put("version", 1);
        Answer refused = as("bob").change(id, body);
        assertThat(refused.body(), refused.status(), is(400));
        assertThat(refused.json().at("/errors/0/field").asText(), is(field));
    }

    private long controlled(Issue control, int percent) {
        long id = raised();
        Answer treated = as("bob")
                .put(
                        RISKS + id + "/controls",
                        Map.of("version", 1, "controls", List.of(control(control.getKey(), percent))));
        assertThat(treated.body(), treated.status(), is(200));
        return id;
    }

    private long raised() {
        Answer answer = as("bob")
                .raise(Map.of(
                        "project",
                        "SHIP",
                        "title",
                        "Vendor is late",
                        "inherent",
                        Map.of("likelihood", 4, "impact", 5)));
        assertThat(answer.body(), answer.status(), is(201));
        return answer.id();
    }

    private double left(long id) {
        return as("bob").risks("/" + id).json().at("/residual/score").asDouble();
    }

    private static Map<String, Object> control(String issue, int percent) {
        return Map.of("issue", issue, "side", "PREVENTIVE", "effectivenessPercent", percent);
    }

    private static Map<String, Object> cause(String name, double share) {
        return Map.of("name", name, "share", share);
    }
}
