package org.collabops.sandbox.pages;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;

import org.collabops.sandbox.host.TestApp;
import org.collabops.sandbox.host.testapp.Note;
import org.collabops.sandbox.host.testapp.Notes;
import org.collabops.sandbox.host.testapp.Started;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * Where links, sections and panels of an app stand:
 * https://developer.atlassian.com/display/JIRADEV/View+Issue+Page+Locations,
 * https://developer.atlassian.com/server/jira/platform/web-panel/,
 * https://developer.atlassian.com/server/jira/platform/web-fragments-4227124,
 * https://developer.atlassian.com/server/jira/platform/developing-for-the-jira-project-centric-view,
 * https://developer.atlassian.com/server/jira/platform/project-settings-ui-locations
 */
public class PlacesIT {

    private static final String ADMINS =
            "<condition class='com.atlassian.jira.plugin.webfragment.conditions.UserIsAdminCondition'/>";

    @ClassRule
    public static final SandboxRule SANDBOX = new SandboxRule(new TestApp(TestApp.notes()
                    + panel("left", "atl.jira.view.issue.left.context", 10)
                    + panel("a-late", "atl.jira.view.issue.right.context", 20)
                    + panel("z-early", "atl.jira.view.issue.right.context", 10)
                    + panel("page", "test.app:page", 10)
                    + link("late-tool", "jira.issue.tools", 20, "")
                    + link("tool", "jira.issue.tools", 10, "")
                    + link("admins-tool", "jira.issue.tools", 30, ADMINS)
                    + section("more", "opsbar-operations")
                    + link("in-more", "opsbar-operations/more", 10, "")
                    + link("sidebar", "jira.project.sidebar.plugins.navigation", 10, "")
                    + link("settings", "atl.jira.proj.config/projectgroup2", 10, "")
                    + section("own", "atl.jira.proj.config")
                    + link("in-own", "atl.jira.proj.config/own", 10, "")
                    + link("profile", "system.user.profile.links/operations", 10, "")
                    + section("operations", "system.user.profile.links"))
            .file("t/panel.vm", "<p>Here</p>")
            .withImport("com.atlassian.jira.plugin.webfragment.conditions")
            .classes(Notes.class, Started.class, Note.class));

    @Test
    public void panelsOfTheIssueStandInTheirColumnsByWeight() throws Exception {
        assertThat(
                page("bob", "browse/SHIP-1"),
                stringContainsInOrder("id=\"left\"", "id=\"activitymodule\"", "id=\"z-early\"", "id=\"a-late\""));
    }

    @Test
    public void linksOfTheIssueStandByWeightAndAfterTheirConditions() throws Exception {
        String bobs = page("bob", "browse/SHIP-1");
        assertThat(bobs, stringContainsInOrder("id=\"link-tool\"", "id=\"link-late-tool\""));
        assertThat(bobs, not(containsString("id=\"link-admins-tool\"")));
        assertThat(page("admin", "browse/SHIP-1"), containsString("id=\"link-admins-tool\""));
    }

    @Test
    public void aSectionOfTheAppStandsInTheIssuesMenuMore() throws Exception {
        assertThat(
                page("bob", "browse/SHIP-1"),
                stringContainsInOrder("<aui-section label=\"Section more\">", "id=\"link-in-more\""));
    }

    @Test
    public void aLinkOfTheSidebarLeadsToThePanelOfItsPage() throws Exception {
        String page = page("bob", "projects/SHIP?selectedItem=test.app:page");
        assertThat(page, containsString("id=\"link-sidebar\""));
        assertThat(page, containsString("<p>Here</p>"));
    }

    @Test
    public void linksAndSectionsStandInTheProjectsSettings() throws Exception {
        assertThat(
                page("alice", "secure/project/ViewProject.jspa?projectKey=SHIP"),
                stringContainsInOrder("id=\"link-settings\"", "Section own", "id=\"link-in-own\""));
    }

    @Test
    public void aLinkStandsInTheProfile() throws Exception {
        assertThat(page("bob", "secure/ViewProfile.jspa"), containsString("id=\"link-profile\""));
    }

    private static String page(String reader, String path) throws Exception {
        return Visitor.loggedIn(SANDBOX.url(), reader).get(path).body();
    }

    private static String panel(String key, String location, int weight) {
        return "<web-panel key='%s' location='%s' weight='%d'><label>Panel</label>".formatted(key, location, weight)
                + "<resource type='velocity' name='view' location='t/panel.vm'/></web-panel>";
    }

    private static String section(String key, String location) {
        return "<web-section key='%1$s' location='%2$s'><label>Section %1$s</label></web-section>"
                .formatted(key, location);
    }

    private static String link(String key, String section, int weight, String condition) {
        return "<web-item key='link-%1$s' section='%2$s' weight='%3$d'>%4$s<label>%1$s</label><link linkId='link-%1$s'>"
                        .formatted(key, section, weight, condition)
                + "/projects/SHIP?selectedItem=test.app:page</link></web-item>";
    }
}
