package org.collabops.sandbox.pages;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;
import org.collabops.sandbox.host.TestApp;
import org.collabops.sandbox.host.testapp.Note;
import org.collabops.sandbox.host.testapp.NoteData;
import org.collabops.sandbox.host.testapp.NoteSettings;
import org.collabops.sandbox.host.testapp.Notes;
import org.collabops.sandbox.host.testapp.PanelContext;
import org.collabops.sandbox.host.testapp.Row;
import org.collabops.sandbox.host.testapp.Started;
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

    private static final SandboxRule SANDBOX = new SandboxRule(new TestApp(TestApp.notes()
                    + """
                    <resource type='i18n' name='i18n' location='texts'/>
                    <dashboard-item key='item' configurable='true'>
                      <definition><title key='test.item'/><author><name>Test</name></author></definition>
                      <amd-module>test/item</amd-module>
                    </dashboard-item>
                    <web-resource key='item-resources'>
                      <context>atl.dashboard</context>
                      <data key='notes' class='%1$sNoteData'/>
                      <resource type='download' name='item.js' location='js/item.js'/>
                    </web-resource>
                    <web-resource key='issue-resources'>
                      <context>jira.navigator.advanced</context>
                      <resource type='download' name='issue.js' location='js/issue.js'/>
                    </web-resource>
                    <web-panel key='profile' location='webpanels.user.profile.summary.custom'>
                      <resource type='velocity' name='view' location='t/profile.vm'/>
                    </web-panel>
                    <web-panel key='issue-panel' location='atl.jira.view.issue.right.context'>
                      <label key='test.panel'/>
                      <resource type='velocity' name='view' location='t/panel.vm'/>
                    </web-panel>
                    <web-item key='top' section='system.top.navigation.bar' weight='50'>
                      <label key='test.top'/><link linkId='test-top'>/issues/</link></web-item>
                    <web-section key='top-section' location='test-top'><label key='test.section'/></web-section>
                    <web-item key='top-item' section='test-top/top-section'>
                      <label key='test.below'/><link linkId='test-below'>/issues/?jql=</link></web-item>
                    <web-item key='personal' section='system.user.options/personal'>
                      <label key='test.personal'/><link linkId='test-personal'>/secure/ViewProfile.jspa</link></web-item>
                    <web-item key='delete' section='operations-delete'>
                      <label key='test.delete'/><link linkId='test-delete'>/browse/$issue.key</link></web-item>
                    <web-item key='tool' section='jira.issue.tools'>
                      <label key='test.tool'/><link linkId='test-tool'>/browse/$issue.key</link></web-item>
                    <web-section key='admin-section' location='admin_plugins_menu'><label key='test.section'/></web-section>
                    <web-item key='admin' section='admin_plugins_menu/admin-section'>
                      <label key='test.admin'/><link linkId='test-admin'>/secure/admin/TestNotes!default.jspa</link></web-item>
                    <webwork1 key='actions' class='java.lang.Object'><actions>
                      <action name='%1$sNoteSettings' alias='TestNotes' roles-required='admin'>
                        <view name='input'>/t/admin.vm</view></action></actions></webwork1>
                    <global-permission key='TEST_PLAN' i18n-name-key='test.item' anonymous-allowed='false'/>
                    """
                            .formatted("org.collabops.sandbox.host.testapp."))
            .file(
                    "texts.properties",
                    """
                    test.item=Notes
                    test.panel=Notes
                    test.top=Team
                    test.section=Notes
                    test.below=All notes
                    test.personal=My notes
                    test.delete=Delete notes
                    test.tool=Note
                    test.admin=Note settings
                    """)
            .file(
                    "js/item.js",
                    """
                    define('test/item', ['jquery', 'wrm/data'], function ($, data) {
                      var notes = data.claim('test.app:item-resources.notes');
                      window.claimedAgain = data.claim('test.app:item-resources.notes');
                      function Item(api) { this.api = api; }
                      Item.prototype.render = function ($context, preferences) {
                        $context.empty().append($('<p class="shown"/>')
                          .text(notes.count + ' notes, ' + typeof preferences.rows + ' ' + preferences.rows));
                        this.api.resize();
                      };
                      Item.prototype.renderEdit = function ($context, preferences) {
                        var api = this.api;
                        var $form = $('<form class="aui"/>').append(
                          $('<div class="field-group"/>').append(
                            $('<label/>').attr('for', api.getGadgetId() + '-rows').text('Rows'),
                            $('<input class="text short-field" name="rows">').attr('id', api.getGadgetId() + '-rows')
                              .val(preferences.rows || 3)),
                          $('<div class="buttons-container"/>').append($('<div class="buttons"/>').append(
                            $('<button class="aui-button aui-button-primary" type="submit">Save</button>'),
                            $('<a href="#" class="cancel">Cancel</a>'))));
                        $form.on('submit', function (event) {
                          event.preventDefault();
                          api.savePreferences({ rows: Number($form.find('[name=rows]').val()) });
                        });
                        $form.on('click', '.cancel', function (event) { event.preventDefault(); api.closeEdit(); });
                        $context.empty().append($form);
                      };
                      return Item;
                    });
                    """)
            .file(
                    "js/issue.js",
                    """
                    window.seen = [];
                    ['newContentAdded', 'issueRefreshed'].forEach(function (name) {
                      AJS.$(document).on(name, function (event, first, second) {
                        window.seen.push(name + ' ' + (typeof first === 'number' ? first : second) + ' '
                          + AJS.$('#key-val').attr('data-issue-key'));
                      });
                    });
                    """)
            .file(
                    "t/profile.vm",
                    "<div class=\"module\" id=\"notes-of-a-person\"><div class=\"mod-header\"><h3>Notes</h3></div>"
                            + "<div class=\"mod-content\"><p>Notes of $profileUser.name</p></div></div>")
            .file("t/panel.vm", "<p>Notes of $issue.key</p>")
            .file(
                    "t/admin.vm",
                    "<html><head><title>Note settings</title><meta name=\"decorator\" content=\"atl.admin\">"
                            + "<meta name=\"admin.active.section\" content=\"admin_plugins_menu/admin-section\">"
                            + "<meta name=\"admin.active.tab\" content=\"test-admin\"></head>"
                            + "<body><h2>Note settings</h2><form class=\"aui\"><div class=\"field-group\">"
                            + "<label for=\"n\">Rows</label><input class=\"text\" id=\"n\"></div></form></body></html>")
            .withImport("com.atlassian.json.marshal")
            .withImport("com.atlassian.webresource.api.data")
            .classes(
                    Notes.class,
                    Started.class,
                    Note.class,
                    NoteData.class,
                    NoteSettings.class,
                    PanelContext.class,
                    Row.class));

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
        var admin = Visitor.loggedIn(SANDBOX.url(), "admin");
        String page = admin.get("secure/admin/TestNotes!default.jspa").body();
        assertThat(page, containsString("<li class=\"aui-nav-selected\"><a id=\"test-admin\""));
        assertThat(page, containsString("page-type-admin"));
        assertThat(admin.get("plugins/servlet/upm").body(), containsString("TEST_PLAN"));
        var bob = Visitor.loggedIn(SANDBOX.url(), "bob");
        assertThat(bob.get("secure/admin/TestNotes!default.jspa").statusCode(), is(403));
        assertThat(bob.get("plugins/servlet/upm").statusCode(), is(403));
    }

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
