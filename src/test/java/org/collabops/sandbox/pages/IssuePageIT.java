package org.collabops.sandbox.pages;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.atlassian.jira.permission.ProjectPermissions;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.collabops.sandbox.world.Holder;
import org.collabops.sandbox.world.NewIssue;
import org.collabops.sandbox.world.NewProject;
import org.collabops.sandbox.world.World;
import org.junit.ClassRule;
import org.junit.Test;

public class IssuePageIT {

    @ClassRule
    public static final SandboxRule SANDBOX = new SandboxRule();

    private static final ObjectMapper JSON = new ObjectMapper();

    /** https://developer.atlassian.com/display/JIRADEV/View+Issue+Page+Locations */
    @Test
    public void thePageHasJirasOwnPartsUnderTheirIds() throws Exception {
        String page =
                Visitor.loggedIn(SANDBOX.url(), "bob").get("browse/SHIP-1").body();
        for (String id : List.of(
                "stalker",
                "key-val",
                "summary-val",
                "status-val",
                "details-module",
                "descriptionmodule",
                "activitymodule",
                "viewissuesidebar",
                "peoplemodule",
                "datesmodule",
                "edit-issue",
                "opsbar-opsbar-transitions")) {
            assertThat(page, containsString("id=\"" + id + "\""));
        }
        assertThat(page, containsString("<meta name=\"ajs-issue-key\" content=\"SHIP-1\">"));
    }

    /** https://developer.atlassian.com/display/JIRADEV/Working+with+Inline+Edit+in+JIRA+5.1 */
    @Test
    public void anInlineEditAnswersWithTheNewPanels() throws Exception {
        var visitor = Visitor.loggedIn(SANDBOX.url(), "bob");
        var answer = edit(visitor, "SHIP-2", "summary", "<b>Bold</b> & $issue.key");
        assertThat(answer.statusCode(), is(200));
        JsonNode issue = JSON.readTree(answer.body());
        assertThat(issue.get("issueKey").asText(), is("SHIP-2"));
        assertThat(panels(issue), hasItems("summary-module", "opsbar-module", "details-module", "peoplemodule"));
        assertThat(
                issue.get("panels").get(0).get("html").asText(),
                containsString("&lt;b&gt;Bold&lt;/b&gt; &amp; $issue.key"));
    }

    @Test
    public void whatCannotBeSavedSaysWhichField() throws Exception {
        var answer = edit(Visitor.loggedIn(SANDBOX.url(), "bob"), "SHIP-3", "summary", "");
        assertThat(answer.statusCode(), is(400));
        assertThat(JSON.readTree(answer.body()).get("errors").has("summary"), is(true));
    }

    @Test
    public void whoMayOnlyReadSeesNoButtonsAndChangesNothing() throws Exception {
        var viewer = Visitor.loggedIn(SANDBOX.url(), "dave");
        String page = viewer.get("browse/SHIP-1").body();
        assertThat(page, not(containsString("id=\"edit-issue\"")));
        assertThat(page, not(containsString("issueaction-workflow-transition")));
        assertThat(page, not(containsString("editable-field")));
        assertThat(edit(viewer, "SHIP-1", "summary", "Mine").statusCode(), is(403));
    }

    @Test
    public void anIssueOfAProjectThatOneMayNotSeeIsNotThere() throws Exception {
        var visitor = Visitor.loggedIn(SANDBOX.url(), "grace");
        assertThat(visitor.get("browse/PLANT-1").statusCode(), is(404));
        assertThat(visitor.get("projects/PLANT").statusCode(), is(404));
        assertThat(visitor.get("browse/PLANT-999").statusCode(), is(404));
        assertThat(panelsOf(visitor, "PLANT-1").statusCode(), is(404));
        assertThat(visitor.get("secure/Dashboard.jspa").body(), not(containsString("PLANT")));
    }

    @Test
    public void nobodyLoggedInSeesOnlyWhatIsPublic() throws Exception {
        World world = SANDBOX.sandbox().world();
        long scheme = world.permissions().createScheme();
        world.permissions().grant(scheme, ProjectPermissions.BROWSE_PROJECTS, Holder.anyone());
        world.permissions().grant(scheme, ProjectPermissions.CREATE_ISSUES, Holder.group("jira-software-users"));
        var admin = world.users().byName("admin");
        var open = world.projects()
                .create(new NewProject("OPEN", "Open house", "", admin.getKey(), scheme, "Team workflow"));
        world.issues().create(admin, new NewIssue(open, "10002", "Everybody may read this"));
        var nobody = Visitor.anonymous(SANDBOX.url());
        String page = nobody.get("browse/OPEN-1").body();
        assertThat(page, containsString("Everybody may read this"));
        assertThat(page, not(containsString("editable-field")));
        assertThat(page, not(containsString("id=\"edit-issue\"")));
        assertThat(page, not(containsString("id=\"create_link\"")));
        assertThat(nobody.get("browse/SHIP-1").statusCode(), is(302));
        assertThat(panelsOf(nobody, "SHIP-1").statusCode(), is(404));
        String home = nobody.get("secure/Dashboard.jspa").body();
        assertThat(home, containsString("OPEN"));
        assertThat(home, not(containsString("SHIP")));
    }

    /** https://confluence.atlassian.com/adminjiraserver/defining-a-screen-938847288.html */
    @Test
    public void aTransitionLeadsBackToTheIssueInItsNewStatus() throws Exception {
        var visitor = Visitor.loggedIn(SANDBOX.url(), "bob");
        var bob = SANDBOX.sandbox().world().users().byName("bob");
        var created = SANDBOX.sandbox()
                .world()
                .issues()
                .create(
                        bob,
                        new NewIssue(SANDBOX.sandbox().world().projects().byKey("SHIP"), "10002", "To be started"));
        var transition =
                SANDBOX.sandbox().world().workflows().available(bob, created).get(0);
        var answer = visitor.post(
                "secure/WorkflowUIDispatcher.jspa",
                Map.of(
                        "id", created.getId().toString(),
                        "action", Integer.toString(transition.id()),
                        "atl_token", visitor.token()));
        assertThat(answer.statusCode(), is(302));
        assertThat(
                visitor.get("browse/" + created.getKey()).body(),
                containsString(">" + transition.to().getName() + "</span>"));
    }

    @Test
    public void aTransitionThatIsNotThereIsRefusedOnTheIssue() throws Exception {
        var visitor = Visitor.loggedIn(SANDBOX.url(), "bob");
        var answer = visitor.post(
                "secure/WorkflowUIDispatcher.jspa",
                Map.of("id", id("SHIP-1"), "action", "999", "atl_token", visitor.token()));
        assertThat(answer.statusCode(), is(400));
        assertThat(answer.body(), containsString("<div class=\"aui-message aui-message-error\" role=\"alert\">"));
    }

    @Test
    public void anInlineEditWithoutAKnownFieldOrAValueIsRefused() throws Exception {
        var visitor = Visitor.loggedIn(SANDBOX.url(), "bob");
        assertThat(edit(visitor, "SHIP-3", "status", "10001").statusCode(), is(400));
        var withoutValue = Map.of("issueId", id("SHIP-3"), "field", "summary", "atl_token", visitor.token());
        assertThat(visitor.post("secure/AjaxIssueAction.jspa", withoutValue).statusCode(), is(400));
    }

    @Test
    public void aNewIssueWithoutASummaryIsRefusedAtTheField() throws Exception {
        var visitor = Visitor.loggedIn(SANDBOX.url(), "bob");
        String project =
                SANDBOX.sandbox().world().projects().byKey("SHIP").getId().toString();
        var form = Map.of("pid", project, "issuetype", "10002", "summary", "", "atl_token", visitor.token());
        var answer = visitor.post("secure/CreateIssue.jspa", form);
        assertThat(answer.statusCode(), is(400));
        assertThat(answer.body(), containsString("class=\"error\""));
    }

    @Test
    public void thePageSpeaksTheUsersLanguage() throws Exception {
        var visitor = Visitor.loggedIn(SANDBOX.url(), "feng");
        visitor.post(
                "secure/SwitchLanguage.jspa",
                Map.of("locale", "zh_CN", "returnUrl", "/browse/SHIP-1", "atl_token", visitor.token()));
        String page = visitor.get("browse/SHIP-1").body();
        assertThat(page, containsString("经办人"));
        assertThat(page, containsString("lang=\"zh-CN\""));
        assertThat(Visitor.loggedIn(SANDBOX.url(), "bob").get("browse/SHIP-1").body(), containsString("Assignee"));
    }

    private static HttpResponse<String> edit(Visitor visitor, String key, String field, String value) throws Exception {
        return visitor.post(
                "secure/AjaxIssueAction.jspa",
                Map.of("issueId", id(key), "field", field, "value", value, "atl_token", visitor.token()));
    }

    private static HttpResponse<String> panelsOf(Visitor visitor, String key) throws Exception {
        return visitor.get("secure/AjaxIssueAction!default.jspa?issueId=" + id(key));
    }

    private static String id(String key) {
        return SANDBOX.sandbox().world().issues().byKey(key).getId().toString();
    }

    private static List<String> panels(JsonNode issue) {
        var ids = new ArrayList<String>();
        issue.get("panels").forEach(panel -> ids.add(panel.get("id").asText()));
        return ids;
    }
}
