package org.collabops.sandbox.pages;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.collabops.sandbox.db.Sql;
import org.collabops.sandbox.host.TestApp;
import org.collabops.sandbox.host.testapp.AskingServlet;
import org.collabops.sandbox.host.testapp.MailServlet;
import org.collabops.sandbox.host.testapp.Note;
import org.collabops.sandbox.host.testapp.NoteSettings;
import org.collabops.sandbox.host.testapp.Notes;
import org.collabops.sandbox.host.testapp.SecuredSettings;
import org.collabops.sandbox.host.testapp.Started;
import org.collabops.sandbox.host.testapp.secured.FreeResource;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * Contract: <a href="https://confluence.atlassian.com/adminjiraserver/configuring-secure-administrator-sessions-938847890.html">
 * Secure administrator sessions</a> (administrators of a project are not asked, access can be dropped),
 * <a href="https://github.com/atlassian-api/atlassian-python-api/issues/1267">a client that confirms the
 * password</a> (its address), <a href="https://bitbucket.org/tempo-io/servertimesheet/issues/854/inactive-users-still-receive-e-mail">
 * mails to inactive users</a> (the queue sends them).
 */
public class AdministrationIT {

    private static final String APPS = "plugins/servlet/upm";
    private static final String MAILS = "secure/admin/MailQueueAdmin!default.jspa";
    private static final String SETTINGS = "secure/admin/Secured!default.jspa";
    private static final String WORKFLOWS = "secure/admin/workflows/";
    private static final String PASSWORD = "name=\"webSudoPassword\"";

    @ClassRule
    public static final SandboxRule SANDBOX = new SandboxRule(new TestApp(TestApp.notes()
                    + """
                    <rest key='r' path='/test' version='1.0'><package>%1$ssecured</package></rest>
                    <servlet key='asking' class='%1$sAskingServlet'><url-pattern>/test/asking</url-pattern></servlet>
                    <servlet key='mail' class='%1$sMailServlet'><url-pattern>/test/mail</url-pattern></servlet>
                    <webwork1 key='actions' class='java.lang.Object'><actions>
                      <action name='%1$sSecuredSettings' alias='Secured' roles-required='admin'>
                        <view name='input'>/t/page.vm</view></action>
                    </actions></webwork1>
                    """
                            .formatted("org.collabops.sandbox.host.testapp."))
            .file("t/page.vm", "<p>the settings</p>")
            .withImport("com.atlassian.mail")
            .withImport("com.atlassian.mail.queue")
            .withImport("com.atlassian.sal.api.websudo")
            .withImport("jakarta.servlet")
            .withImport("jakarta.servlet.http")
            .classes(
                    Notes.class,
                    Started.class,
                    Note.class,
                    NoteSettings.class,
                    SecuredSettings.class,
                    AskingServlet.class,
                    MailServlet.class,
                    FreeResource.class));

    private Visitor admin;

    @Before
    public void logIn() throws Exception {
        admin = Visitor.loggedIn(SANDBOX.url(), "admin");
        new Sql(SANDBOX.sandbox().database().jira()).update("delete from outbox_mail");
    }

    @Test
    public void anAdministratorConfirmsThePasswordAndGoesOn() throws Exception {
        var asked = admin.get(APPS);
        assertThat(asked.statusCode(), is(302));
        assertThat(
                location(asked),
                endsWith("/jira/secure/admin/WebSudoAuthenticate!default.jspa?webSudoDestination="
                        + "%2Fplugins%2Fservlet%2Fupm"));
        String page = admin.get(location(asked)).body();
        assertThat(page, containsString("id=\"login-form-authenticatePassword\" " + PASSWORD));
        assertThat(page, containsString("name=\"webSudoDestination\" value=\"/plugins/servlet/upm\""));
        assertThat(location(admin.confirm("admin", "/plugins/servlet/upm")), endsWith("/jira/plugins/servlet/upm"));
        assertThat(admin.get(APPS).statusCode(), is(200));
    }

    @Test
    public void aWrongPasswordOpensNothing() throws Exception {
        var wrong = admin.confirm("wrong", "/plugins/servlet/upm");
        assertThat(wrong.statusCode(), is(401));
        assertThat(wrong.body(), containsString("The password is incorrect."));
        assertThat(admin.confirm("alice", "/").statusCode(), is(401));
        assertThat(admin.get(APPS).statusCode(), is(302));
    }

    @Test
    public void thePasswordIsTakenOnlyWithTheTokenAndLeadsNowhereElse() throws Exception {
        var form = Map.of("webSudoPassword", "admin", "webSudoDestination", "/plugins/servlet/upm");
        assertThat(admin.post("secure/admin/WebSudoAuthenticate.jspa", form).statusCode(), is(403));
        assertThat(admin.get(APPS).statusCode(), is(302));
        assertThat(location(admin.confirm("admin", "https://evil.example/")), endsWith("/jira/"));
    }

    @Test
    public void droppedAccessHasToBeConfirmedAgain() throws Exception {
        admin.confirm("admin", "/");
        assertThat(admin.get("browse/SHIP-1").body(), containsString("id=\"websudo-drop\""));
        admin.post("secure/admin/WebSudoAuthenticate!close.jspa", Map.of("atl_token", admin.token()));
        assertThat(admin.get("browse/SHIP-1").body(), not(containsString("id=\"websudo-drop\"")));
        assertThat(admin.get(APPS).statusCode(), is(302));
    }

    @Test
    public void whoMayNotAdministerIsRefusedAndNotAsked() throws Exception {
        var bob = Visitor.loggedIn(SANDBOX.url(), "bob");
        for (String page : new String[] {APPS, MAILS, SETTINGS, "secure/admin/WebSudoAuthenticate!default.jspa"}) {
            assertThat(page, bob.get(page).statusCode(), is(403));
        }
        assertThat(bob.confirm("bob", "/").statusCode(), is(403));
        assertThat(
                location(Visitor.anonymous(SANDBOX.url()).get(APPS)),
                endsWith("/jira/login.jsp?os_destination=%2Fplugins%2Fservlet%2Fupm"));
    }

    @Test
    public void administeringAProjectNeedsNoSecureSession() throws Exception {
        var alice = Visitor.loggedIn(SANDBOX.url(), "alice");
        for (Visitor each : new Visitor[] {alice, admin}) {
            String settings = "secure/project/ViewProject.jspa?projectKey=SHIP";
            assertThat(each.get(settings).statusCode(), is(200));
            assertThat(each.get(WORKFLOWS + "ViewWorkflow.jspa?project=SHIP").statusCode(), is(200));
        }
    }

    @Test
    public void changingAWorkflowNeedsASecureSession() throws Exception {
        String choose = WORKFLOWS + "AddWorkflowTransitionPostFunction!default.jspa?project=SHIP&workflowTransition=1";
        assertThat(location(admin.get(choose)), containsString("WebSudoAuthenticate"));
        var form = Map.of("project", "SHIP", "workflowTransition", "1", "count", "1", "atl_token", admin.token());
        String change = WORKFLOWS + "ChangeWorkflowTransitionPostFunction.jspa";
        assertThat(location(admin.post(change, form)), endsWith("?webSudoDestination=%2F"));
    }

    /** https://confluence.atlassian.com/adminjiraserver0912/configuring-secure-administrator-sessions-1346048248.html */
    @Test
    public void theAppsActionServletAndResourceOpenWithTheSession() throws Exception {
        assertThat(
                location(admin.get(SETTINGS)),
                endsWith("?webSudoDestination=%2Fsecure%2Fadmin%2FSecured%21default.jspa"));
        assertThat(location(admin.get("plugins/servlet/test/asking")), containsString("WebSudoAuthenticate"));
        assertThat(admin.get("rest/test/1.0/free/closed").statusCode(), is(401));
        admin.confirm("admin", "/");
        assertThat(admin.get(SETTINGS).body(), containsString("<p>the settings</p>"));
        assertThat(admin.get("plugins/servlet/test/asking").body(), is("administered"));
        assertThat(admin.get("rest/test/1.0/free/closed").body(), is("closed"));
    }

    @Test
    public void thePagesSpeakChineseToo() throws Exception {
        var users = SANDBOX.sandbox().world().users();
        users.setLocale(users.byName("admin"), Locale.SIMPLIFIED_CHINESE);
        try {
            assertThat(
                    admin.get("secure/admin/WebSudoAuthenticate!default.jspa").body(), containsString("管理员访问权限"));
            admin.confirm("admin", "/");
            assertThat(admin.get(MAILS).body(), containsString("队列中没有邮件。"));
        } finally {
            users.setLocale(users.byName("admin"), Locale.ENGLISH);
        }
    }

    @Test
    public void whatTheAppMailsIsListedForAdministrators() throws Exception {
        admin.confirm("admin", "/");
        assertThat(admin.get(MAILS).body(), containsString("id=\"outbox-empty\""));
        mail("alice@example.com", "Hello <you>", "<p>Hi</p>");
        String list = admin.get(MAILS).body();
        assertThat(list, containsString("Hello &lt;you&gt;</a>"));
        assertThat(list, containsString("alice@example.com"));
        assertThat(list, containsString("<li class=\"aui-nav-selected\"><a id=\"mail_queue\""));
    }

    @Test
    public void theHtmlOfAMailIsShownAsSourceAndNeverRun() throws Exception {
        admin.confirm("admin", "/");
        mail("alice@example.com", "News", "<script>alert(1)</script><img src=x onerror=alert(2)>");
        String page = admin.get(MAILS + "?id=" + latest()).body();
        assertThat(
                page,
                containsString("<pre id=\"mail-source\">&lt;script&gt;alert(1)&lt;/script&gt;"
                        + "&lt;img src=x onerror=alert(2)&gt;</pre>"));
        assertThat(admin.get(MAILS + "?id=" + (latest() + 1)).statusCode(), is(404));
    }

    @Test
    public void aMailToADeactivatedPersonIsQueuedAndMarked() throws Exception {
        admin.confirm("admin", "/");
        var world = SANDBOX.sandbox().world();
        var grace = world.users().byName("grace");
        mail(grace.getEmailAddress(), "While active", "Hi");
        assertThat(admin.get(MAILS).body(), not(containsString("Deactivated")));
        world.accounts().setActive(world.users().byName("admin"), grace, false);
        mail("bob@example.com, " + grace.getEmailAddress(), "After that", "Hi");
        assertThat(admin.get(MAILS).body(), containsString("Deactivated"));
        String page = admin.get(MAILS + "?id=" + latest()).body();
        assertThat(page, containsString("Deactivated people: " + grace.getEmailAddress() + "."));
    }

    private void mail(String to, String subject, String body) throws Exception {
        var sent = admin.get("plugins/servlet/test/mail?to=" + encoded(to) + "&subject=" + encoded(subject) + "&body="
                + encoded(body));
        assertThat(sent.statusCode(), is(200));
    }

    private static long latest() {
        return new Sql(SANDBOX.sandbox().database().jira()).number("select max(id) from outbox_mail");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
