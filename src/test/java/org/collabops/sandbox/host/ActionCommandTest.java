package org.collabops.sandbox.host;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.HashMap;
import java.util.Map;
import org.collabops.sandbox.host.testapp.Note;
import org.collabops.sandbox.host.testapp.Notes;
import org.collabops.sandbox.host.testapp.SettingsAction;
import org.collabops.sandbox.host.testapp.Started;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * Contract: <a href="https://developer.atlassian.com/display/JIRADEV/Webwork+plugin+module">Webwork plugin module</a> (commands,
 * views, roles), <a href="https://developer.atlassian.com/server/jira/platform/form-token-handling/">Form token
 * handling</a> (atl_token). That an action without SupportedMethods is refused is guessed.
 */
public class ActionCommandTest {

    @ClassRule
    public static final TestHost HOST = new TestHost(new TestApp(
                    TestApp.notes()
                            + """
                    <webwork1 key='actions' class='java.lang.Object'><actions>
                      <action name='org.collabops.sandbox.host.testapp.SettingsAction' alias='Settings'>
                        <view name='input'>/t/settings.vm</view>
                      </action>
                      <action name='org.collabops.sandbox.host.testapp.SettingsAction' alias='Closed' roles-required='admin'>
                        <view name='input'>/t/settings.vm</view>
                      </action>
                    </actions></webwork1>
                    """)
            .file("t/settings.vm", "<p>$name $action.name</p>")
            .classes(Notes.class, Started.class, Note.class, SettingsAction.class));

    private final HttpServletRequest request = mock(HttpServletRequest.class);

    @Before
    public void open() {
        HOST.violations().clear();
        var attributes = new HashMap<String, Object>();
        var session = mock(HttpSession.class);
        when(session.getAttribute(XsrfToken.class.getName())).thenAnswer(call -> attributes.get("t"));
        when(request.getSession()).thenReturn(session);
        doAnswer(call -> attributes.put("t", call.getArgument(1))).when(session).setAttribute(any(), any());
    }

    @Test
    public void plainNamesInAViewAreTheActionsOwnAndChainedOnesNeedAnEntry() {
        var outcome = run("Settings!default", "GET", Map.of("name", new String[] {"<x>"}));
        assertThat(outcome, is(new WebworkOutcome(200, null, "<p>&lt;x&gt; $action.name</p>")));
        assertThat(
                HOST.violations().seen(),
                hasItem("Method needs allowlisting: org.collabops.sandbox.host.testapp.SettingsAction#getName()"));
    }

    @Test
    public void aPostNeedsTheTokenOfItsSession() {
        var form = Map.of("name", new String[] {"n"});
        assertThat(run("Settings", "POST", form).status(), is(403));
        String token = XsrfToken.of(request);
        when(request.getParameter("atl_token")).thenReturn(token + "x");
        assertThat(run("Settings", "POST", form).status(), is(403));
        when(request.getParameter("atl_token")).thenReturn(token);
        assertThat(run("Settings", "POST", form), is(new WebworkOutcome(302, "/secure/done?name=n", null)));
    }

    @Test
    public void aReturnAddressOnAnotherSiteLeadsHome() {
        String token = XsrfToken.of(request);
        when(request.getParameter("atl_token")).thenReturn(token);
        var form = Map.of("returnUrl", new String[] {"https://evil.example/"});
        assertThat(run("Settings", "POST", form).redirect(), is("/"));
    }

    @Test
    public void otherMethodsAndUnmarkedCommandsAreRefused() {
        assertThat(run("Settings", "GET", Map.of()).status(), is(405));
        assertThat(run("Settings!unmarked", "GET", Map.of()).status(), is(405));
        assertThat(run("Settings!nothing", "GET", Map.of()).status(), is(404));
    }

    @Test
    public void aRoleIsAskedFirst() {
        assertThat(run("Closed!default", "GET", Map.of()).status(), is(401));
    }

    private WebworkOutcome run(String name, String method, Map<String, String[]> parameters) {
        return HOST.plugin().action(name).orElseThrow().run(method, parameters, request);
    }
}
