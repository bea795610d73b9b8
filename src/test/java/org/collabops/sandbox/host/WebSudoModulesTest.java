package org.collabops.sandbox.host;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;

import org.collabops.sandbox.host.testapp.AskingServlet;
import org.collabops.sandbox.host.testapp.MarkedServlet;
import org.collabops.sandbox.host.testapp.Note;
import org.collabops.sandbox.host.testapp.NoteServlet;
import org.collabops.sandbox.host.testapp.NoteSettings;
import org.collabops.sandbox.host.testapp.Notes;
import org.collabops.sandbox.host.testapp.SecuredSettings;
import org.collabops.sandbox.host.testapp.Started;
import org.collabops.sandbox.host.testapp.secured.FreeResource;
import org.collabops.sandbox.host.testapp.secured.SecuredResource;
import org.junit.After;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * Contract: <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/adding-websudo-support-to-your-plugin/">
 * Adding WebSudo support</a> (servlets ask the manager, REST resources are annotated),
 * <a href="https://confluence.atlassian.com/adminjiraserver0912/configuring-secure-administrator-sessions-1346048248.html">
 * Secure administrator sessions</a> (webwork actions by an annotation of the class),
 * <a href="https://github.com/AtlassianPS/JiraPS/issues/69">an answer of Jira's REST</a>. Which annotation wins is guessed.
 */
public class WebSudoModulesTest {

    @ClassRule
    public static final TestHost HOST = new TestHost(new TestApp(TestApp.notes()
                    + """
                    <rest key='r' path='/test' version='1.0'><package>%1$ssecured</package></rest>
                    <servlet key='marked' class='%1$sMarkedServlet'><url-pattern>/test/marked</url-pattern></servlet>
                    <servlet key='asking' class='%1$sAskingServlet'><url-pattern>/test/asking</url-pattern></servlet>
                    <webwork1 key='actions' class='java.lang.Object'><actions>
                      <action name='%1$sSecuredSettings' alias='Secured'><view name='input'>/t/page.vm</view></action>
                      <action name='%1$sNoteSettings' alias='Plain'><view name='input'>/t/page.vm</view></action>
                    </actions></webwork1>
                    """
                            .formatted("org.collabops.sandbox.host.testapp."))
            .file("t/page.vm", "<p>page</p>")
            .withImport("com.atlassian.sal.api.websudo")
            .withImport("jakarta.servlet")
            .withImport("jakarta.servlet.http")
            .classes(
                    Notes.class,
                    Started.class,
                    Note.class,
                    NoteServlet.class,
                    MarkedServlet.class,
                    AskingServlet.class,
                    NoteSettings.class,
                    SecuredSettings.class,
                    SecuredResource.class,
                    FreeResource.class,
                    packageInfo()));

    @After
    public void nothingWasViolated() {
        assertThat(HOST.violations().seen(), is(empty()));
    }

    @Test
    public void aSecuredResourceIsRefusedInJirasWords() {
        var answer = HOST.get("rest/test/1.0/secured", "admin");
        assertThat(answer.statusCode(), is(401));
        assertThat(answer.body(), containsString("\"message\":\"This resource requires WebSudo.\""));
        assertThat(answer.body(), containsString("\"status-code\":401"));
    }

    @Test
    public void ofMethodClassAndPackageTheNearestDecides() {
        assertThat(HOST.get("rest/test/1.0/secured/open", "admin").statusCode(), is(200));
        assertThat(HOST.get("rest/test/1.0/free", "admin").statusCode(), is(200));
        assertThat(HOST.get("rest/test/1.0/free/closed", "admin").statusCode(), is(401));
    }

    @Test
    public void aProgramThatSendsThePasswordEachTimeIsNotAskedForIt() {
        var request = HOST.request("rest/test/1.0/secured", "admin").header("Authorization", "Basic YWRtaW46YWRtaW4=");
        assertThat(HOST.send(request).statusCode(), is(200));
        var token = HOST.request("rest/test/1.0/secured", "admin").header("Authorization", "Bearer x");
        assertThat(HOST.send(token).statusCode(), is(401));
    }

    @Test
    public void aServletIsSecuredByAskingAndNotByAnAnnotation() {
        assertThat(HOST.get("plugins/servlet/test/marked", "admin").statusCode(), is(200));
        var asked = HOST.get("plugins/servlet/test/asking?a=b", "admin");
        assertThat(asked.statusCode(), is(302));
        assertThat(
                asked.headers().firstValue("Location").orElseThrow(),
                endsWith("/jira/secure/admin/WebSudoAuthenticate!default.jspa?webSudoDestination="
                        + "%2Fplugins%2Fservlet%2Ftest%2Fasking%3Fa%3Db"));
    }

    @Test
    public void anActionIsSecuredByItsClass() {
        assertThat(HOST.plugin().action("Secured!default").orElseThrow().needsWebSudo(), is(true));
        assertThat(HOST.plugin().action("Plain!default").orElseThrow().needsWebSudo(), is(false));
    }

    private static Class<?> packageInfo() {
        try {
            return Class.forName(SecuredResource.class.getPackageName() + ".package-info");
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
