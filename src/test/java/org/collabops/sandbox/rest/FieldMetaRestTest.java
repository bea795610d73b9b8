package org.collabops.sandbox.rest;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.collabops.sandbox.rest.RestServer.Answer;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * Contract: <a href="https://docs.atlassian.com/software/jira/docs/api/REST/9.17.0/">Jira's REST</a>: “Returns the metadata
 * for issue types used for creating issues. Data will not be returned if the user does not have permission to create issues
 * in that project.” “The fields in the editmeta correspond to the fields in the edit screen for the issue.” Transitions:
 * “The fields that can be set on transition, in either the fields parameter or the update parameter can be determined using
 * the /rest/api/2/issue/{issueIdOrKey}/transitions?expand=transitions.fields resource.”
 */
public class FieldMetaRestTest {
    @ClassRule
    public static final RestServer SERVER = new RestServer();

    private static final String TYPES = "issue/createmeta/SHIP/issuetypes";

    @Test
    public void theTypesOfAProjectAreForThoseWhoMayCreateIssues() {
        JsonNode page = get("bob", TYPES).json();
        assertThat(page.path("total").asInt(), is(5));
        assertThat(page.path("isLast").asBoolean(), is(true));
        assertThat(page.path("values").path(2).path("name").asText(), is("Task"));
        assertThat(get("dave", TYPES).json().path("total").asInt(), is(0));
        assertThat(get("dave", TYPES + "/10002").json().path("total").asInt(), is(0));
        assertThat(get("grace", "issue/createmeta/PLANT/issuetypes").status(), is(404));
        assertThat(get(null, TYPES).status(), is(404));
    }

    @Test
    public void theTypesComeInPages() {
        JsonNode page = get("bob", TYPES + "?startAt=1&maxResults=2").json();
        assertThat(page.path("values").size(), is(2));
        assertThat(page.path("startAt").asInt(), is(1));
        assertThat(page.path("isLast").asBoolean(), is(false));
    }

    @Test
    public void aTypeTellsItsFields() {
        List<JsonNode> fields =
                new ArrayList<>(list(get("bob", TYPES + "/10002").json().path("values")));
        assertThat(
                fields.stream().map(field -> field.path("fieldId").asText()).toList(),
                contains(
                        "project",
                        "summary",
                        "issuetype",
                        "priority",
                        "duedate",
                        "components",
                        "versions",
                        "fixVersions",
                        "assignee",
                        "description",
                        "labels"));
        JsonNode summary = fields.get(1);
        assertThat(summary.path("required").asBoolean(), is(true));
        assertThat(summary.path("schema").path("system").asText(), is("summary"));
        assertThat(summary.path("operations").path(0).asText(), is("set"));
        assertThat(fields.get(2).path("allowedValues").path(0).path("id").asText(), is("10002"));
        assertThat(fields.get(3).path("allowedValues").size(), is(5));
        assertThat(
                get("bob", TYPES + "/10003").body(),
                containsString("\"required\":true,\"schema\":{\"type\":\"issuelink\""));
        assertThat(get("bob", TYPES + "/99").status(), is(404));
    }

    /** https://jira.atlassian.com/browse/JRASERVER-74965 */
    @Test
    public void theOldWayToAskIsGone() {
        assertThat(get("bob", "issue/createmeta?projectKeys=SHIP").status(), is(404));
    }

    /** Nothing for who may not edit: https://jira.atlassian.com/browse/JRASERVER-63664 */
    @Test
    public void theFieldsOfAnIssueAreForThoseWhoMayEditIt() {
        JsonNode fields = get("bob", "issue/SHIP-3/editmeta").json().path("fields");
        assertThat(fields.path("labels").path("operations").size(), is(3));
        assertThat(fields.path("comment").path("operations").path(0).asText(), is("add"));
        assertThat(fields.path("summary").path("name").asText(), is("Summary"));
        assertThat(get("dave", "issue/SHIP-3/editmeta").body(), is("{\"fields\":{}}"));
        assertThat(get("carol", "issue/SHIP-9/editmeta").status(), is(403));
    }

    @Test
    public void aTransitionTellsTheFieldsOfItsScreen() {
        assertThat(transition("SHIP-8", "Finish", "").has("fields"), is(false));
        JsonNode fields =
                transition("SHIP-8", "Finish", "?expand=transitions.fields").path("fields");
        List<String> names = new ArrayList<>();
        fields.fieldNames().forEachRemaining(names::add);
        assertThat(names, contains("resolution", "assignee", "comment"));
        assertThat(fields.path("resolution").path("required").asBoolean(), is(true));
        assertThat(fields.path("resolution").path("allowedValues").size(), is(3));
        assertThat(
                transition("SHIP-14", "Block", "?expand=transitions.fields")
                        .path("fields")
                        .size(),
                is(0));
    }

    @Test
    public void aTransitionTakesTheFieldsOfItsScreenAndAComment() {
        String finish = transition("SHIP-8", "Finish", "").path("id").asText();
        Answer refused = move("SHIP-8", finish, "\"fields\":{\"duedate\":\"2026-12-24\"}");
        assertThat(refused.status(), is(400));
        assertThat(
                refused.json().path("errors").path("duedate").asText(),
                is("Field 'duedate' cannot be set. It is not on the appropriate screen, or unknown."));

        Answer moved = move(
                "SHIP-8",
                finish,
                "\"fields\":{\"resolution\":{\"name\":\"Duplicate\"}},"
                        + "\"update\":{\"assignee\":[{\"set\":{\"name\":\"bob\"}}],"
                        + "\"comment\":[{\"add\":{\"body\":\"See the other one\"}}]}");
        assertThat(moved.body(), moved.status(), is(204));
        JsonNode fields = get("carol", "issue/SHIP-8").json().path("fields");
        assertThat(fields.path("resolution").path("name").asText(), is("Duplicate"));
        assertThat(fields.path("assignee").path("name").asText(), is("bob"));
        assertThat(fields.path("comment").toString(), containsString("See the other one"));
    }

    private static Answer move(String issue, String transition, String change) {
        return SERVER.send(
                "POST",
                "carol",
                "issue/" + issue + "/transitions",
                "{\"transition\":{\"id\":\"" + transition + "\"}," + change + "}");
    }

    private static JsonNode transition(String issue, String name, String query) {
        return list(get("carol", "issue/" + issue + "/transitions" + query)
                        .json()
                        .path("transitions"))
                .stream()
                .filter(transition -> transition.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> list(JsonNode array) {
        List<JsonNode> all = new ArrayList<>();
        array.forEach(all::add);
        return all;
    }

    private static Answer get(String user, String path) {
        return SERVER.get(user, path);
    }
}
