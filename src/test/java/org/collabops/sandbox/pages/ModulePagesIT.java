package org.collabops.sandbox.pages;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import java.util.List;
import java.util.Map;
import org.collabops.sandbox.world.Holder;
import org.collabops.sandbox.world.NewProject;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/**
 * Contract: <a href="https://developer.atlassian.com/server/jira/platform/building-a-dashboard-item/">Building a dashboard
 * item</a> (render, renderEdit, preferences), <a href="https://developer.atlassian.com/server/jira/platform/web-fragments-4227124">
 * Web fragments</a> and <a href="https://developer.atlassian.com/server/jira/platform/administration-ui-locations/">
 * Administration UI locations</a> (sections and items of the menus), <a
 * href="https://developer.atlassian.com/server/framework/atlassian-sdk/adding-data-providers-to-your-plugin/">Data
 * providers</a> (claimed once).
 */
public class ModulePagesIT {

    private static final SandboxRule SANDBOX = new SandboxRule(AppOfEveryPlace.packed());
    private static final Browser BROWSER = new Browser();

    @ClassRule
    public static final RuleChain RULES = RuleChain.outerRule(BROWSER).around(SANDBOX);

    @Before
    public void adminIsLoggedIn() {
        BROWSER.logIn(SANDBOX.url(), "admin");
    }

    @After
    public void theBrowserHadNothingToStop() {
        assertThat(SANDBOX.sandbox().pages().cspViolations(), empty());
    }

    @Test
    public void aConfigurableItemAsksFirstAndRemembersTexts() {
        open("secure/Dashboard.jspa");
        BROWSER.click("#add-gadget");
        BROWSER.await("return document.querySelector('#add-gadget-menu a') !== null");
        BROWSER.click("#add-gadget-menu a");
        BROWSER.await("return document.querySelector('.gadget-container form') !== null");
        assertThat(BROWSER.run("return window.claimedAgain === undefined"), is(true));
        BROWSER.run("document.querySelector('.gadget-container [name=rows]').value = 7");
        BROWSER.click(".gadget-container button[type=submit]");
        BROWSER.await("return document.querySelector('.gadget-container .shown') !== null");
        String shown = "return document.querySelector('.gadget-container .shown').textContent";
        assertThat(BROWSER.run(shown), is("1 notes, string 7"));
        open("secure/Dashboard.jspa");
        BROWSER.await("return document.querySelector('.gadget-container .shown') !== null");
        assertThat(BROWSER.run(shown), is("1 notes, string 7"));
        BROWSER.click(".gadget-container .edit-gadget");
        BROWSER.click(".gadget-container .cancel");
        assertThat(BROWSER.run(shown), is("1 notes, string 7"));
        BROWSER.click(".remove-gadget");
        BROWSER.await("return document.querySelector('.dashboard-empty') !== null");
    }

    @Test
    public void nobodyChangesAnotherPersonsDashboard() throws Exception {
        var bob = SANDBOX.sandbox().world().users().byName("bob");
        var dashboards = SANDBOX.sandbox().world().dashboards();
        dashboards.add(bob, "test.app:item");
        String id = Long.toString(dashboards.of(bob).get(0).id());
        var carol = Visitor.loggedIn(SANDBOX.url(), "carol");
        var form = Map.of("id", id, "up_rows", "9", "atl_token", carol.token());
        assertThat(carol.post("secure/AjaxDashboardItem.jspa", form).statusCode(), is(404));
        assertThat(carol.post("secure/RemoveDashboardItem.jspa", form).statusCode(), is(404));
        assertThat(carol.post("secure/AjaxDashboardItem.jspa", Map.of("id", id)).statusCode(), is(403));
    }

    @Test
    public void aProfileShowsTheAppsPanelForThePersonShown() throws Exception {
        String page = Visitor.loggedIn(SANDBOX.url(), "bob")
                .get("secure/ViewProfile.jspa?name=carol")
                .body();
        assertThat(page, containsString("<p>Notes of carol</p>"));
        assertThat(
                Visitor.anonymous(SANDBOX.url())
                        .get("secure/ViewProfile.jspa?name=carol")
                        .statusCode(),
                is(302));
    }

    @Test
    public void anAdministrationPageStandsInTheMenuAtItsEntry() throws Exception {
        var admin = Visitor.administering(SANDBOX.url());
        String page = admin.get("secure/admin/TestNotes!default.jspa").body();
        assertThat(page, containsString("<li class=\"aui-nav-selected\"><a id=\"test-admin\""));
        assertThat(page, containsString("page-type-admin"));
        assertThat(admin.get("plugins/servlet/upm").body(), containsString("TEST_PLAN"));
        var bob = Visitor.loggedIn(SANDBOX.url(), "bob");
        assertThat(bob.get("secure/admin/TestNotes!default.jspa").statusCode(), is(403));
        assertThat(bob.get("plugins/servlet/upm").statusCode(), is(403));
    }

    /** https://developer.atlassian.com/display/DOCS/Using+Standard+Page+Decorators */
    @Test
    public void aServletThatAsksForADecoratorGetsItsPage() throws Exception {
        var bob = Visitor.loggedIn(SANDBOX.url(), "bob");
        String page = bob.get("plugins/servlet/test/page").body();
        assertThat(page, containsString("id=\"footer-build-information\""));
        assertThat(page, containsString("<p>Notes: 1</p>"));
        assertThat(bob.get("plugins/servlet/test/page?plain=1").body(), is("Notes: 1"));
        assertThat(
                Visitor.anonymous(SANDBOX.url())
                        .get("plugins/servlet/test/page")
                        .statusCode(),
                is(401));
    }

    @Test
    public void whatJavaAsksForIsOnThePageOfItsServlet() {
        open("plugins/servlet/test/page");
        assertThat(BROWSER.run("return document.getElementById('claimed').textContent"), is("Claimed 1"));
        assertThat(BROWSER.run("return window.pageContext"), is(true));
        assertThat(BROWSER.run("return document.getElementById('me').naturalWidth"), is(48L));
    }

    /** https://jira.atlassian.com/browse/JRASERVER-43975 (the avatarUrls that are really answered) */
    @Test
    public void picturesArePersonsAndProjectsInTheSizeAskedFor() throws Exception {
        var dave = Visitor.loggedIn(SANDBOX.url(), "dave");
        var bob = SANDBOX.sandbox().world().users().byName("bob");
        String picture =
                dave.get("secure/useravatar?size=small&ownerId=" + bob.getKey()).body();
        assertThat(picture, containsString("width=\"24\""));
        assertThat(picture, containsString("&#" + bob.getDisplayName().codePointAt(0) + ";"));
        assertThat(dave.get("secure/useravatar?avatarId=10063").body(), containsString("&#" + (int) '?' + ";"));
        var hidden = SANDBOX.sandbox().world().projects().create(new NewProject("HID", "Hidden", "", null, 1, "none"));
        assertThat(
                dave.get("secure/projectavatar?pid=" + hidden.getId()).body(), containsString("&#" + (int) '?' + ";"));
    }

    @Test
    public void aPermissionOfTheAppIsHeldByWhoeverWasGrantedIt() {
        var world = SANDBOX.sandbox().world();
        var plan = GlobalPermissionKey.of(
                SANDBOX.sandbox().plugin().globalPermissions().get(0).key());
        var permissions = (GlobalPermissionManager) world.services().get(GlobalPermissionManager.class);
        var dave = world.users().byName("dave");
        assertThat(permissions.hasPermission(plan, dave), is(false));
        assertThat(permissions.hasPermission(plan, world.users().byName("admin")), is(false));
        world.permissions().grant(plan, Holder.user(dave.getKey()));
        assertThat(permissions.hasPermission(plan, dave), is(true));
        var manage = new ProjectPermissionKey(
                SANDBOX.sandbox().plugin().projectPermissions().get(0).key());
        long scheme = world.permissions().createScheme();
        var project = world.projects()
                .create(new NewProject("PERM", "Permissions", "", dave.getKey(), scheme, "Team workflow"));
        assertThat(world.permissions().has(manage, project, dave), is(false));
        world.permissions().grant(scheme, manage, Holder.lead());
        assertThat(world.permissions().has(manage, project, dave), is(true));
    }

    @Test
    public void aReportsFormHasAFieldOfEachType() throws Exception {
        var project = SANDBOX.sandbox().world().projects().byKey("SHIP");
        String form = Visitor.loggedIn(SANDBOX.url(), "bob")
                .get("secure/ConfigureReport!default.jspa?reportKey=test.app:report&selectedProjectId="
                        + project.getId())
                .body();
        for (String type : AppOfEveryPlace.TYPES) {
            assertThat(form, containsString("name=\"" + type + "\""));
        }
        assertThat(form, containsString("<option value=\"project-" + project.getId() + "\">"));
        assertThat(form, containsString(">1 for "));
    }

    /** https://developer.atlassian.com/display/JIRADEV/View+Issue+Page+Locations */
    @Test
    public void theAppsLinksStandInHeaderUserMenuAndOperations() throws Exception {
        var admin = Visitor.loggedIn(SANDBOX.url(), "admin");
        String page = admin.get("browse/SHIP-1").body();
        for (String link : List.of("test-top", "test-below", "test-personal", "test-delete", "test-tool")) {
            assertThat(page, containsString("id=\"" + link + "\""));
        }
        assertThat(page, not(containsString("$issue")));
    }

    @Test
    public void theSplitViewExchangesTheIssueAndTellsApps() {
        open("issues/?layout=split&jql=project%20%3D%20SHIP%20ORDER%20BY%20key");
        BROWSER.run("window.seen.length = 0");
        String second = (String) BROWSER.run("return document.querySelectorAll('.issue-list li')[1].dataset.key");
        Object id = BROWSER.run("return document.querySelectorAll('.issue-list li')[1].dataset.id");
        BROWSER.click(".issue-list li:nth-child(2) a");
        BROWSER.await("return document.querySelector('#key-val').dataset.issueKey === '" + second + "'");
        BROWSER.await("return window.seen.length === 2");
        assertThat(
                BROWSER.run("return document.querySelector('#issue-panel .mod-content').textContent.trim()"),
                is("Notes of " + second));
        @SuppressWarnings("unchecked")
        var seen = (List<String>) BROWSER.run("return window.seen");
        assertThat(seen, hasItems("newContentAdded panelRefreshed " + second, "issueRefreshed " + id + " " + second));
    }

    private static void open(String path) {
        BROWSER.open(SANDBOX.url().resolve(path));
    }
}
