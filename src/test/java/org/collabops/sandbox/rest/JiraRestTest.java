package org.collabops.sandbox.rest;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.collabops.sandbox.rest.RestServer.Answer;
import org.collabops.sandbox.world.TransitionPart;
import org.collabops.sandbox.world.World;
import org.junit.ClassRule;
import org.junit.Test;

public class JiraRestTest {
    @ClassRule
    public static final RestServer SERVER = new RestServer();

    @Test
    public void anybodyMayAskWhatThisIs() {
        Answer answer = get(null, "serverInfo");
        assertThat(answer.status(), is(200));
        assertThat(answer.json().path("baseUrl").asText(), is(SERVER.origin() + "/jira"));
    }

    @Test
    public void projectsAreThoseOneMayBrowse() {
        assertThat(get("grace", "project").json().size(), is(1));
        assertThat(get("bob", "project").json().size(), is(2));
        assertThat(get("bob", "project/PLANT").json().path("lead").path("name").asText(), is("erin"));
        Answer hidden = get("grace", "project/PLANT");
        assertThat(hidden.status(), is(404));
        assertThat(
                hidden.json().path("errorMessages").path(0).asText(),
                is("No project could be found with key 'PLANT'."));
    }

    @Test
    public void anIssueIsHiddenAsJiraHidesIt() {
        assertThat(
                get("carol", "issue/SHIP-10")
                        .json()
                        .path("fields")
                        .path("status")
                        .path("name")
                        .asText(),
                is("Blocked"));
        assertThat(get(null, "issue/SHIP-10").status(), is(401));
        assertThat(get("carol", "issue/SHIP-9").status(), is(403));
        assertThat(get("carol", "issue/SHIP-9").body(), not(containsString("penalty")));
        assertThat(get("carol", "issue/SHIP-999").status(), is(404));
    }

    @Test
    public void linksToHiddenIssuesAreLeftOut() {
        assertThat(get("carol", "issue/SHIP-7").body(), not(containsString("penalty")));
        assertThat(get("alice", "issue/SHIP-7").body(), containsString("penalty"));
    }

    @Test
    public void fieldsCanBeChosenAndHistoryExpanded() {
        JsonNode issue =
                get("carol", "issue/SHIP-10?fields=summary&expand=changelog").json();
        assertThat(issue.path("fields").size(), is(1));
        assertThat(
                issue.path("changelog")
                        .path("histories")
                        .path(0)
                        .path("items")
                        .path(0)
                        .has("toString"),
                is(true));
    }

    @Test
    public void anIssueIsCreatedEditedAndMovedOn() {
        Answer created = send(
                "POST",
                "carol",
                "issue",
                """
                {"fields":{"project":{"key":"SHIP"},"issuetype":{"name":"Task"},"summary":"Paint the crane",
                 "priority":{"name":"Low"},"assignee":{"name":"bob"},"labels":["yard","crane"]}}""");
        assertThat(created.body(), created.status(), is(201));
        String key = created.json().path("key").asText();
        JsonNode fields = get("carol", "issue/" + key).json().path("fields");
        assertThat(fields.path("priority").path("name").asText(), is("Low"));
        assertThat(fields.path("assignee").path("name").asText(), is("bob"));
        assertThat(fields.path("labels").size(), is(2));

        assertThat(
                send("PUT", "bob", "issue/" + key, "{\"fields\":{\"summary\":\"Paint it blue\",\"assignee\":null}}")
                        .status(),
                is(204));
        assertThat(
                get("carol", "issue/" + key)
                        .json()
                        .path("fields")
                        .path("assignee")
                        .isNull(),
                is(true));

        String id = get("carol", "issue/" + key + "/transitions")
                .json()
                .path("transitions")
                .path(0)
                .path("id")
                .asText();
        String move = "{\"transition\":{\"id\":\"" + id + "\"},\"update\":{\"comment\":[{\"add\":{\"body\":\"Go\"}}]}}";
        assertThat(send("POST", "carol", "issue/" + key + "/transitions", move).status(), is(204));
        JsonNode moved = get("carol", "issue/" + key).json().path("fields");
        assertThat(moved.path("status").path("name").asText(), is("In Progress"));
        assertThat(moved.path("comment").path("comments").path(0).path("body").asText(), is("Go"));
        Answer again = send("POST", "carol", "issue/" + key + "/transitions", move);
        assertThat(again.status(), is(400));
        assertThat(again.json().path("errorMessages").path(0).asText(), containsString("illegal workflow operation"));
    }

    @Test
    public void badInputNamesTheField() {
        Answer empty = send(
                "POST",
                "carol",
                "issue",
                "{\"fields\":{\"project\":{\"key\":\"SHIP\"},\"issuetype\":{\"id\":\"10002\"}}}");
        assertThat(empty.status(), is(400));
        assertThat(
                empty.json().path("errors").path("summary").asText(), is("You must specify a summary of the issue."));
        Answer nowhere =
                send("POST", "grace", "issue", "{\"fields\":{\"project\":{\"key\":\"PLANT\"},\"summary\":\"x\"}}");
        assertThat(nowhere.json().path("errors").path("project").asText(), is("valid project is required"));
        assertThat(send("POST", "carol", "issue", "{broken").status(), is(400));
    }

    /** https://wiki.almarise.com/display/WPB/Groovy+Template+Validator */
    @Test
    public void aValidatorsRefusalIsABadRequestWithItsField() {
        World world = SERVER.world();
        Validator refusing = (variables, args, properties) -> {
            throw new InvalidInputException("duedate", "Not at night.");
        };
        FunctionProvider idle = (variables, args, properties) -> {};
        world.workflowClassesBy(className -> className.equals("com.example.NoNights") ? refusing : idle);
        world.workflows().editor("Team workflow", 1).add(TransitionPart.VALIDATOR, "com.example.NoNights", Map.of());
        try {
            Answer refused = send(
                    "POST",
                    "carol",
                    "issue",
                    "{\"fields\":{\"project\":{\"key\":\"SHIP\"},\"issuetype\":{\"id\":\"10002\"},\"summary\":\"x\"}}");
            assertThat(refused.status(), is(400));
            assertThat(refused.json().path("errorMessages").size(), is(0));
            assertThat(refused.json().path("errors").path("duedate").asText(), is("Not at night."));
        } finally {
            world.workflows().editor("Team workflow", 1).remove(TransitionPart.VALIDATOR, 1);
        }
    }

    @Test
    public void lookingIsNotTouching() {
        assertThat(
                send("PUT", "dave", "issue/SHIP-10", "{\"fields\":{\"summary\":\"Mine\"}}")
                        .status(),
                is(403));
        assertThat(
                get("dave", "issue/SHIP-10/transitions")
                        .json()
                        .path("transitions")
                        .size(),
                is(0));
    }

    /** https://docs.atlassian.com/software/jira/docs/api/REST/9.17.0/ */
    @Test
    public void theSiteTellsItsLists() {
        assertThat(get("bob", "status").json().size(), is(5));
        assertThat(
                get("bob", "status/In%20Progress")
                        .json()
                        .path("statusCategory")
                        .path("name")
                        .asText(),
                is("In Progress"));
        assertThat(get("bob", "statuscategory/done").json().path("id").asInt(), is(3));
        assertThat(get("bob", "priority").json().path(0).path("name").asText(), is("Highest"));
        assertThat(get("bob", "resolution/10000").json().path("name").asText(), is("Done"));
        assertThat(get("bob", "issuetype/10003").json().path("subtask").asBoolean(), is(true));
        assertThat(get("bob", "issuetype/99").status(), is(404));
        assertThat(
                get("bob", "field").json().path(0).path("schema").path("system").asText(), is("summary"));
    }

    /** https://docs.atlassian.com/software/jira/docs/api/REST/9.17.0/#api/2/project-getProjectRoles */
    @Test
    public void rolesOfAProjectLeadToTheirPeople() {
        String address =
                get("alice", "project/SHIP/role").json().path("Administrators").asText();
        String path = address.substring(address.indexOf("project/"));
        assertThat(get("alice", path).body(), containsString("\"name\":\"alice\""));
        assertThat(get("bob", path).status(), is(403));
        assertThat(get("bob", "role").json().size(), is(3));
        assertThat(get(null, "role").status(), is(401));
    }

    /** https://docs.atlassian.com/software/jira/docs/api/REST/9.17.0/#api/2/issue-editIssue */
    @Test
    public void listsAreChangedWithoutNamingTheRest() {
        String change = "{\"update\":{\"labels\":[{\"add\":\"one\"},{\"add\":\"two\"},{\"remove\":\"one\"}]}}";
        assertThat(send("PUT", "bob", "issue/PLANT-3", change).status(), is(204));
        assertThat(get("bob", "issue/PLANT-3?fields=labels").body(), containsString("\"two\""));
        assertThat(get("bob", "issue/PLANT-3?fields=labels").body(), not(containsString("\"one\"")));
        assertThat(
                send("PUT", "bob", "issue/PLANT-3/assignee", "{\"name\":\"feng\"}")
                        .status(),
                is(204));
        assertThat(
                get("bob", "issue/PLANT-3")
                        .json()
                        .path("fields")
                        .path("assignee")
                        .path("name")
                        .asText(),
                is("feng"));
    }

    /** https://developer.atlassian.com/server/jira/platform/form-token-handling/ */
    @Test
    public void whatAFormCouldSendIsRefused() {
        assertThat(form(Map.of()).status(), is(403));
        assertThat(form(Map.of()).body(), is("XSRF check failed"));
        assertThat(form(Map.of("X-Atlassian-Token", "no-check")).status(), is(415));
    }

    /** https://confluence.atlassian.com/jirakb/rest-api-calls-with-a-browser-user-agent-header-may-fail-csrf-checks-802591455.html */
    @Test
    public void aBrowserMustComeFromHere() {
        String browser = "Mozilla/5.0";
        assertThat(
                search(Map.of("User-Agent", browser, "Origin", "https://elsewhere.example"))
                        .status(),
                is(403));
        assertThat(search(Map.of("User-Agent", browser)).status(), is(403));
        assertThat(
                search(Map.of("User-Agent", browser, "Origin", SERVER.origin())).status(), is(200));
        assertThat(search(Map.of("User-Agent", "a-script/1.0")).status(), is(200));
    }

    private static Answer form(Map<String, String> headers) {
        return SERVER.post("carol", "issue", "application/x-www-form-urlencoded", "summary=x", headers);
    }

    private static Answer search(Map<String, String> headers) {
        return SERVER.post("carol", "search", "application/json", "{\"jql\":\"\"}", headers);
    }

    @Test
    public void whatIsNotThereSaysSo() {
        assertThat(get("bob", "nothing/here").status(), is(404));
        assertThat(send("PUT", "bob", "serverInfo", "{}").status(), is(405));
    }

    @Test
    public void searchPagesAndRefuses() {
        String jql = URLEncoder.encode("project = PLANT order by key asc", StandardCharsets.UTF_8);
        JsonNode page = get("bob", "search?maxResults=2&startAt=1&fields=summary&jql=" + jql)
                .json();
        assertThat(page.path("total").asInt(), is(16));
        assertThat(page.path("issues").path(0).path("key").asText(), is("PLANT-2"));
        JsonNode posted = send("POST", "bob", "search", "{\"jql\":\"status = Blocked\",\"fields\":[\"summary\"]}")
                .json();
        assertThat(posted.path("total").asInt(), is(3));
        Answer refused = get("bob", "search?jql=" + URLEncoder.encode("colour = red", StandardCharsets.UTF_8));
        assertThat(refused.status(), is(400));
        assertThat(refused.json().path("errorMessages").path(0).asText(), startsWith("Field 'colour' does not exist"));
    }

    private static Answer get(String user, String path) {
        return SERVER.get(user, path);
    }

    private static Answer send(String method, String user, String path, String body) {
        return SERVER.send(method, user, path, body);
    }
}
