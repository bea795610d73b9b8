package org.collabops.sandbox.rest;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import org.collabops.sandbox.rest.RestServer.Answer;
import org.junit.ClassRule;
import org.junit.Test;

/** https://docs.atlassian.com/software/jira/docs/api/REST/9.17.0/ */
public class ConversationRestTest {
    @ClassRule
    public static final RestServer SERVER = new RestServer();

    @Test
    public void aCommentIsAddedEditedAndDeletedByItsAuthor() {
        Answer added = SERVER.send("POST", "carol", "issue/SHIP-2/comment", "{\"body\":\"First\"}");
        assertThat(added.body(), added.status(), is(201));
        assertThat(added.json().path("author").path("name").asText(), is("carol"));
        String one = "issue/SHIP-2/comment/" + added.json().path("id").asText();
        assertThat(SERVER.send("PUT", "dave", one, "{\"body\":\"Mine\"}").status(), is(403));
        assertThat(
                SERVER.send("PUT", "carol", one, "{\"body\":\"Second\"}")
                        .json()
                        .path("body")
                        .asText(),
                is("Second"));
        assertThat(SERVER.get("bob", one).json().path("body").asText(), is("Second"));
        assertThat(SERVER.send("DELETE", "carol", one, null).status(), is(204));
        assertThat(SERVER.get("carol", one).status(), is(404));
        assertThat(
                SERVER.send("POST", null, "issue/SHIP-2/comment", "{\"body\":\"x\"}")
                        .status(),
                is(401));
        assertThat(
                SERVER.send("POST", "carol", "issue/SHIP-2/comment", "{\"body\":\"\"}")
                        .status(),
                is(400));
    }

    @Test
    public void aRestrictedCommentIsNeitherShownNorCounted() {
        int before =
                SERVER.get("carol", "issue/SHIP-3/comment").json().path("total").asInt();
        Answer added = SERVER.send(
                "POST",
                "alice",
                "issue/SHIP-3/comment",
                "{\"body\":\"Between us\",\"visibility\":{\"type\":\"role\",\"value\":\"Administrators\"}}");
        assertThat(added.body(), added.status(), is(201));
        assertThat(added.json().path("visibility").path("value").asText(), is("Administrators"));
        assertThat(
                SERVER.get("carol", "issue/SHIP-3/comment").json().path("total").asInt(), is(before));
        assertThat(
                SERVER.get("alice", "issue/SHIP-3/comment").json().path("total").asInt(), is(before + 1));
        assertThat(SERVER.get("carol", "issue/SHIP-3").body(), not(containsString("Between us")));
        assertThat(
                SERVER.get(
                                "carol",
                                "issue/SHIP-3/comment/"
                                        + added.json().path("id").asText())
                        .status(),
                is(404));
    }

    @Test
    public void workIsLoggedInJirasUnitsOrInSeconds() {
        Answer logged =
                SERVER.send("POST", "bob", "issue/SHIP-4/worklog", "{\"timeSpent\":\"1d 2h 30m\",\"comment\":\"Dug\"}");
        assertThat(logged.body(), logged.status(), is(201));
        assertThat(logged.json().path("timeSpentSeconds").asInt(), is(37_800));
        String one = "issue/SHIP-4/worklog/" + logged.json().path("id").asText();
        assertThat(
                SERVER.send("PUT", "bob", one, "{\"timeSpentSeconds\":5400}")
                        .json()
                        .path("timeSpent")
                        .asText(),
                is("1h 30m"));
        assertThat(SERVER.get("bob", one).json().path("comment").asText(), is("Dug"));
        assertThat(SERVER.send("DELETE", "bob", one, null).status(), is(204));
        Answer wrong = SERVER.send("POST", "bob", "issue/SHIP-4/worklog", "{\"timeSpent\":\"a while\"}");
        assertThat(wrong.status(), is(400));
        assertThat(wrong.json().path("errors").size(), is(1));
    }

    @Test
    public void inALinkTheInwardIssueIsTheSource() {
        String source = create("Task", "");
        String target = create("Task", "");
        String link = "{\"type\":{\"name\":\"Blocks\"},\"inwardIssue\":{\"key\":\"" + source
                + "\"},\"outwardIssue\":{\"key\":\"" + target + "\"},\"comment\":{\"body\":\"Because\"}}";
        assertThat(SERVER.send("POST", "carol", "issueLink", link).status(), is(201));
        JsonNode seen = linkTo(source, "outwardIssue", target);
        assertThat(seen.path("type").path("outward").asText(), is("blocks"));
        String one = "issueLink/" + seen.path("id").asText();
        assertThat(SERVER.send("DELETE", "carol", one, null).status(), is(204));
        assertThat(linkTo(source, "outwardIssue", target).isMissingNode(), is(true));
        assertThat(SERVER.send("DELETE", "carol", one, null).status(), is(404));
        assertThat(SERVER.send("POST", "dave", "issueLink", link).status(), is(403));
        assertThat(SERVER.get("carol", "issueLinkType").body(), containsString("\"inward\":\"is blocked by\""));
    }

    private static JsonNode linkTo(String key, String direction, String other) {
        JsonNode links =
                SERVER.get("carol", "issue/" + key).json().path("fields").path("issuelinks");
        for (JsonNode link : links) {
            if (link.path(direction).path("key").asText().equals(other)) {
                return link;
            }
        }
        return links.path(-1);
    }

    @Test
    public void anIssueGoesWithItsSubTasksOnlyIfThatWasSaid() {
        String parent = create("Task", "");
        String child = create("Sub-task", ",\"parent\":{\"key\":\"" + parent + "\"}");
        assertThat(SERVER.send("DELETE", "carol", "issue/" + child, null).status(), is(403));
        assertThat(SERVER.send("DELETE", "alice", "issue/" + parent, null).status(), is(400));
        assertThat(
                SERVER.send("DELETE", "alice", "issue/" + parent + "?deleteSubtasks=true", null)
                        .status(),
                is(204));
        assertThat(SERVER.get("alice", "issue/" + parent).status(), is(404));
        assertThat(SERVER.get("alice", "issue/" + child).status(), is(404));
    }

    private static String create(String type, String more) {
        return SERVER.send(
                        "POST",
                        "carol",
                        "issue",
                        "{\"fields\":{\"project\":{\"key\":\"SHIP\"},\"issuetype\":{\"name\":\"" + type
                                + "\"},\"summary\":\"Short-lived\"" + more + "}}")
                .json()
                .path("key")
                .asText();
    }
}
