package org.collabops.sandbox.pages;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.ArrayList;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

public class ScriptsIT {

    private static final SandboxRule SANDBOX = new SandboxRule();
    private static final Browser BROWSER = new Browser();

    @ClassRule
    public static final RuleChain RULES = RuleChain.outerRule(BROWSER).around(SANDBOX);

    private static final String RECORD =
            """
            window.seen = [];
            ['newContentAdded', 'panelRefreshed', 'issueRefreshed', 'inlineEditStarted'].forEach(function (name) {
              AJS.$(document).on(name, function (event, first, second) {
                var what = typeof first === 'string' || typeof first === 'number' ? first : first.attr('id') || '';
                window.seen.push(name + ' ' + what + (typeof second === 'string' ? ' ' + second : ''));
              });
            });""";

    @BeforeClass
    public static void bobIsLoggedIn() {
        BROWSER.logIn(SANDBOX.url(), "bob");
    }

    @Before
    public void anIssueIsOpen() {
        BROWSER.open(SANDBOX.url().resolve("browse/SHIP-6"));
    }

    @After
    public void theBrowserHadNothingToStop() {
        assertThat(SANDBOX.sandbox().pages().cspViolations(), empty());
    }

    @Test
    public void anAnonymousModuleIsRefused() {
        String message = (String) BROWSER.run("try { define(function () {}); } catch (e) { return e.message; }");
        assertThat(message, containsString("Anonymous define"));
    }

    /**
     * https://aui.atlassian.com/aui/latest/docs/
     * https://developer.atlassian.com/server/jira/platform/web-resource
     * https://developer.atlassian.com/server/jira/platform/jira-frontend-api/
     */
    @Test
    public void aNamedModuleGetsJirasOwn() {
        BROWSER.run(
                "define('test/it', ['jquery', 'wrm/context-path', 'jira/util/events/types'], function ($, path, t) {"
                        + " return path() + ' ' + t.ISSUE_REFRESHED + ' ' + $('#key-val').length; });");
        assertThat(BROWSER.run("return require('test/it')"), is("/jira issueRefreshed 1"));
    }

    /** https://developer.atlassian.com/server/jira/platform/using-the-sidebar-javascript-api-for-the-jira-project-centric-view */
    @Test
    public void metaDataAndTheIssueAreKnown() {
        assertThat(BROWSER.run("return AJS.Meta.get('issue-key')"), is("SHIP-6"));
        assertThat(BROWSER.run("return JIRA.Issue.getIssueKey()"), is("SHIP-6"));
        assertThat(BROWSER.run("return AJS.contextPath()"), is("/jira"));
    }

    /**
     * https://developer.atlassian.com/display/JIRADEV/View+Issue+Page+Locations
     * https://developer.atlassian.com/server/jira/platform/extending-inline-edit-for-jira-plugins/
     */
    @Test
    public void anInlineEditReplacesThePanelsAndTellsSo() {
        BROWSER.run(RECORD);
        BROWSER.click("#summary-val");
        BROWSER.type(" soon\n");
        BROWSER.await("return window.seen.some(function (each) { return each.indexOf('issueRefreshed') === 0; })");
        List<String> seen = seen();
        assertThat(seen.get(0), is("inlineEditStarted summary"));
        assertThat(seen, hasItem("newContentAdded details-module panelRefreshed"));
        assertThat(seen, hasItem("newContentAdded collabops-risks-panel panelRefreshed"));
        int panel = seen.indexOf("panelRefreshed peoplemodule");
        assertThat(seen.get(panel + 1), is("newContentAdded peoplemodule panelRefreshed"));
        assertThat(
                BROWSER.run("return document.querySelector('#summary-val').textContent.trim()")
                        .toString(),
                containsString("soon"));
    }

    @Test
    public void aScriptMayAskForTheIssueToBeReadAgain() {
        BROWSER.run(RECORD);
        BROWSER.run("JIRA.trigger(JIRA.Events.REFRESH_ISSUE_PAGE, [JIRA.Issue.getIssueId()])");
        BROWSER.await(
                "return window.seen.length > 0 && window.seen[window.seen.length - 1].indexOf('issueRefreshed') === 0");
        assertThat(seen(), hasItem("panelRefreshed collabops-risks-panel"));
    }

    @Test
    public void aLockedPanelStaysUntilItIsReleased() {
        BROWSER.run(RECORD + "JIRA.trigger(JIRA.Events.LOCK_PANEL_REFRESHING, ['collabops-risks-panel']);"
                + "JIRA.trigger(JIRA.Events.REFRESH_ISSUE_PAGE, [JIRA.Issue.getIssueId()])");
        BROWSER.await(
                "return window.seen.length > 0 && window.seen[window.seen.length - 1].indexOf('issueRefreshed') === 0");
        assertThat(seen(), not(hasItem("panelRefreshed collabops-risks-panel")));
    }

    /** https://developer.atlassian.com/server/framework/atlassian-sdk/adding-data-providers-to-your-plugin/ */
    @Test
    public void dataIsClaimedOnce() {
        BROWSER.run("var data = document.createElement('template'); data.className = 'wrm-data';"
                + "data.setAttribute('data-key', 'test:data'); data.setAttribute('data-value', '{\"a\": 1}');"
                + "document.body.appendChild(data);");
        assertThat(BROWSER.run("return WRM.data.claim('test:data').a"), is(1L));
        assertThat(BROWSER.run("return WRM.data.claim('test:data') === undefined"), is(true));
    }

    @Test
    public void aUserPickerIsMadeOfEachNewSelectButNotInARefreshedPanel() {
        BROWSER.run("AJS.$('#footer').append('<p id=\"new\"><select class=\"js-default-user-picker\" name=\"owner\">"
                + "<option value=\"bob\" selected>Bob</option></select></p>');"
                + "JIRA.trigger(JIRA.Events.NEW_CONTENT_ADDED, [AJS.$('#new'), 'panelRefreshed']);");
        assertThat(BROWSER.run("return AJS.$('#new select').length"), is(1L));
        BROWSER.run("JIRA.trigger(JIRA.Events.NEW_CONTENT_ADDED, [AJS.$('#new'), 'dialogReady'])");
        assertThat(BROWSER.run("return AJS.$('#new input[name=owner]').val()"), is("bob"));
        assertThat(BROWSER.run("return AJS.$('#new .select2-chosen').text()"), is("Bob"));
    }

    @Test
    public void aCollapsedPanelStaysSoAfterARefresh() {
        BROWSER.click("#datesmodule .toggle-title");
        BROWSER.run(RECORD + "JIRA.trigger(JIRA.Events.REFRESH_ISSUE_PAGE, [JIRA.Issue.getIssueId()])");
        BROWSER.await(
                "return window.seen.length > 0 && window.seen[window.seen.length - 1].indexOf('issueRefreshed') === 0");
        var states = List.of(
                BROWSER.run("return AJS.$('#datesmodule').hasClass('collapsed')"),
                BROWSER.run("return AJS.$('#peoplemodule').hasClass('collapsed')"));
        assertThat(states, contains(true, false));
        BROWSER.click("#datesmodule .toggle-title");
    }

    private static List<String> seen() {
        var texts = new ArrayList<String>();
        ((List<?>) BROWSER.run("return window.seen")).forEach(each -> texts.add((String) each));
        return texts;
    }
}
