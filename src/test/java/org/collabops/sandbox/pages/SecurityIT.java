package org.collabops.sandbox.pages;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.ClassRule;
import org.junit.Test;

public class SecurityIT {

    @ClassRule
    public static final SandboxRule SANDBOX = new SandboxRule();

    private static final Pattern INLINE = Pattern.compile("<script(?![^>]*\\bsrc=)[^>]*>|\\son[a-z]+=\"|javascript:");
    private static final List<String> PAGES = List.of(
            "secure/Dashboard.jspa",
            "secure/ViewProfile.jspa",
            "plugins/servlet/upm",
            "secure/admin/MailQueueAdmin!default.jspa",
            "secure/admin/WebSudoAuthenticate!default.jspa",
            "issues/?layout=split",
            "browse/SHIP-1",
            "projects/SHIP",
            "projects/SHIP?selectedItem=com.atlassian.jira.jira-projects-plugin:report-page",
            "issues/",
            "secure/CreateIssue!default.jspa",
            "secure/project/ViewProject.jspa?projectKey=SHIP",
            "secure/admin/workflows/ViewWorkflow.jspa?project=SHIP",
            "browse/NOPE-1");

    @Test
    public void aLoginLeadsBackToThePageThatWasAskedFor() throws Exception {
        var visitor = Visitor.anonymous(SANDBOX.url());
        var asked = visitor.get("browse/SHIP-1");
        assertThat(asked.statusCode(), is(302));
        assertThat(location(asked), endsWith("/jira/login.jsp?os_destination=%2Fbrowse%2FSHIP-1"));
        assertThat(location(visitor.logIn("bob", "bob", "/browse/SHIP-1")), endsWith("/jira/browse/SHIP-1"));
        assertThat(visitor.get("browse/SHIP-1").statusCode(), is(200));
    }

    /** https://developer.atlassian.com/platform/marketplace/security-requirements-dc */
    @Test
    public void aLoginLeadsNowhereElse() throws Exception {
        for (String elsewhere : List.of("https://example.org/", "//example.org", "/\\example.org")) {
            var answer = Visitor.anonymous(SANDBOX.url()).logIn("bob", "bob", elsewhere);
            assertThat(elsewhere, location(answer), endsWith("/jira/secure/Dashboard.jspa"));
        }
    }

    @Test
    public void aWrongPasswordIsRefused() throws Exception {
        var visitor = Visitor.anonymous(SANDBOX.url());
        assertThat(visitor.logIn("bob", "alice", "/").statusCode(), is(401));
        assertThat(visitor.get("browse/SHIP-1").statusCode(), is(302));
    }

    /** https://developer.atlassian.com/platform/marketplace/security-requirements-dc */
    @Test
    public void aLoginChangesSessionAndToken() throws Exception {
        var visitor = Visitor.anonymous(SANDBOX.url());
        String planted = visitor.token();
        String before = visitor.sessionId();
        visitor.logIn("bob", "bob", "/");
        assertThat(visitor.sessionId(), not(before));
        assertThat(visitor.token(), not(planted));
    }

    @Test
    public void theSessionsCookieIsHiddenFromScriptsAndFromOtherSites() throws Exception {
        var cookies =
                Visitor.anonymous(SANDBOX.url()).get("login.jsp").headers().allValues("Set-Cookie");
        assertThat(cookies, hasItem(containsString("HttpOnly")));
        assertThat(cookies, hasItem(containsString("SameSite=Lax")));
    }

    @Test
    public void everyPageAllowsOnlyScriptFilesAndHasNoOther() throws Exception {
        var visitor = Visitor.administering(SANDBOX.url());
        for (String page : PAGES) {
            var answer = visitor.get(page);
            String policy =
                    answer.headers().firstValue("Content-Security-Policy").orElse("");
            assertThat(page, policy, containsString("script-src 'self';"));
            assertThat(page, inlineScripts(answer.body()), empty());
        }
    }

    /** https://developer.atlassian.com/server/jira/platform/form-token-handling/ */
    @Test
    public void aChangeWithoutTheTokenOfTheSessionIsRefused() throws Exception {
        var visitor = Visitor.loggedIn(SANDBOX.url(), "alice");
        String foreign = Visitor.loggedIn(SANDBOX.url(), "bob").token();
        String id = SANDBOX.sandbox().world().issues().byKey("SHIP-1").getId().toString();
        var edit = Map.of("issueId", id, "field", "summary", "value", "Taken over");
        assertThat(visitor.post("secure/AjaxIssueAction.jspa", edit).statusCode(), is(403));
        var withForeignToken = Map.of("issueId", id, "field", "summary", "value", "Taken over", "atl_token", foreign);
        assertThat(visitor.post("secure/AjaxIssueAction.jspa", withForeignToken).statusCode(), is(403));
        for (String form : List.of(
                "secure/EditIssue.jspa",
                "secure/CreateIssue.jspa",
                "secure/WorkflowUIDispatcher.jspa",
                "secure/SwitchLanguage.jspa",
                "secure/admin/workflows/ChangeWorkflowTransitionPostFunction.jspa")) {
            assertThat(form, visitor.post(form, Map.of("id", id)).statusCode(), is(403));
        }
        assertThat(visitor.get("browse/SHIP-1").body(), not(containsString("Taken over")));
    }

    @Test
    public void nothingChangesByALink() throws Exception {
        var visitor = Visitor.loggedIn(SANDBOX.url(), "admin");
        for (String change : List.of(
                "secure/AjaxIssueAction.jspa",
                "secure/WorkflowUIDispatcher.jspa",
                "secure/SwitchLanguage.jspa",
                "secure/admin/workflows/AddWorkflowTransitionFunctionParams.jspa",
                "secure/admin/workflows/ChangeWorkflowTransitionPostFunction.jspa")) {
            assertThat(change, visitor.get(change).statusCode(), is(405));
        }
    }

    @Test
    public void aLinkCannotLogSomebodyOut() throws Exception {
        var visitor = Visitor.loggedIn(SANDBOX.url(), "bob");
        assertThat(visitor.get("secure/Logout!default.jspa").statusCode(), is(403));
        assertThat(
                visitor.get("secure/Logout!default.jspa?atl_token=" + visitor.token())
                        .statusCode(),
                is(302));
        assertThat(visitor.get("browse/SHIP-1").statusCode(), is(302));
    }

    @Test
    public void whatTheBrowserStoppedIsKept() throws Exception {
        var visitor = Visitor.anonymous(SANDBOX.url());
        assertThat(visitor.post("csp-report", Map.of("planted", "report")).statusCode(), is(204));
        assertThat(SANDBOX.sandbox().pages().cspViolations(), hasItem("planted=report"));
    }

    /** https://developer.atlassian.com/platform/marketplace/security-requirements-dc */
    @Test
    public void aSessionIsNotTakenFromTheAddress() throws Exception {
        String session = Visitor.loggedIn(SANDBOX.url(), "bob").sessionId();
        var stranger = Visitor.anonymous(SANDBOX.url());
        assertThat(stranger.get("browse/SHIP-1;jsessionid=" + session).statusCode(), is(not(200)));
        assertThat(location(stranger.get("browse/SHIP-1")), not(containsString("jsessionid")));
    }

    @Test
    public void noFolderIsListed() throws Exception {
        var admin = Visitor.loggedIn(SANDBOX.url(), "admin");
        for (String folder : List.of(
                "download/",
                "download/resources/",
                "download/resources/org.collabops.jira:collabops-risks-resources/",
                "download/batch/",
                "download/static/",
                "download/static/aui/",
                "static/",
                "plugins/servlet/",
                "secure/")) {
            assertThat(folder, admin.get(folder).statusCode(), is(404));
        }
    }

    /** https://developer.atlassian.com/server/jira/platform/web-resource */
    @Test
    public void filesAreServedOnlyBelowDownload() throws Exception {
        var admin = Visitor.loggedIn(SANDBOX.url(), "admin");
        String page = admin.get("browse/SHIP-1").body();
        var addresses = Pattern.compile("(?:<script src|<link rel=\"[a-z]+\" href)=\"/jira/([^\"]+)\"")
                .matcher(page);
        int seen = 0;
        while (addresses.find()) {
            assertThat(addresses.group(1), startsWith("download/"));
            assertThat(addresses.group(1), admin.get(addresses.group(1)).statusCode(), is(200));
            seen++;
        }
        assertThat(seen, greaterThan(5));
        for (String file : List.of("static/shims.js", "web/risks/panel.js", "secure/panel.js", "shims.js")) {
            assertThat(file, admin.get(file).statusCode(), is(404));
        }
    }

    /** https://developer.atlassian.com/display/JIRADEV/JIRA+templates+and+JSPs */
    @Test
    public void templatesDescriptorsAndClassesAreNotServed() throws Exception {
        var admin = Visitor.loggedIn(SANDBOX.url(), "admin");
        for (String file : List.of(
                "atlassian-plugin.xml",
                "templates/risks/panel.vm",
                "secure/templates/risks/panel.vm",
                "secure/views/panel.jsp",
                "pages/frame.vm",
                "i18n/risks.properties",
                "META-INF/MANIFEST.MF",
                "META-INF/spring/plugin-context.xml",
                "WEB-INF/web.xml",
                "org/collabops/plugin/CollabOps.class",
                "download/resources/org.collabops.jira:collabops-risks-resources/atlassian-plugin.xml",
                "download/resources/org.collabops.jira:collabops-risks-resources/templates/risks/panel.vm",
                "download/static/frame.vm",
                "download/static/..%2fframe.vm",
                "download/static/aui/..%2f..%2fclasses/atlassian-plugin.xml")) {
            assertThat(file, admin.get(file).statusCode(), anyOf(is(404), is(400)));
        }
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static List<String> inlineScripts(String html) {
        var found = new ArrayList<String>();
        var matcher = INLINE.matcher(html);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }
}
