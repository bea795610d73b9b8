package org.collabops.sandbox.host;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import org.junit.Before;
import org.junit.Test;

/**
 * Contract: <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/adding-websudo-support-to-your-plugin/">
 * Adding WebSudo support</a> (what the manager does for a servlet),
 * <a href="https://confluence.atlassian.com/adminjiraserver/configuring-secure-administrator-sessions-938847890.html">
 * Secure administrator sessions</a> (ten minutes of inactivity, reset by administering; can be switched off).
 */
public class WebSudoTest {
    private static final Instant START = Instant.parse("2026-11-20T10:00:00Z");

    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final HttpServletResponse response = mock(HttpServletResponse.class);
    private final Clock clock = mock(Clock.class);
    private final WebSudo webSudo = new WebSudo(true, clock);

    @Before
    public void open() {
        var attributes = new HashMap<String, Object>();
        var session = mock(HttpSession.class);
        when(session.getAttribute(any())).thenAnswer(call -> attributes.get(call.<String>getArgument(0)));
        doAnswer(call -> attributes.put(call.getArgument(0), call.getArgument(1)))
                .when(session)
                .setAttribute(any(), any());
        doAnswer(call -> attributes.remove(call.<String>getArgument(0)))
                .when(session)
                .removeAttribute(any());
        when(request.getSession()).thenReturn(session);
        when(request.getSession(false)).thenReturn(session);
        when(request.getMethod()).thenReturn("GET");
        when(request.getContextPath()).thenReturn("/jira");
        when(request.getRequestURI()).thenReturn("/jira/plugins/servlet/x");
        when(request.getQueryString()).thenReturn("a=b&c=d");
        at(Duration.ZERO);
    }

    @Test
    public void whoHasNotShownThePasswordIsRefused() {
        assertThat(webSudo.canExecuteRequest(request), is(false));
        assertThrows(WebSudoSessionException.class, () -> webSudo.willExecuteWebSudoRequest(request));
    }

    @Test
    public void theSessionEndsAfterTenMinutesWithoutAdministering() {
        webSudo.begin(request);
        at(Duration.ofSeconds(599));
        assertThat(webSudo.canExecuteRequest(request), is(true));
        at(Duration.ofMinutes(10));
        assertThat(webSudo.canExecuteRequest(request), is(false));
    }

    @Test
    public void administeringKeepsTheSessionOpen() {
        webSudo.begin(request);
        at(Duration.ofMinutes(9));
        webSudo.willExecuteWebSudoRequest(request);
        at(Duration.ofMinutes(18));
        assertThat(webSudo.canExecuteRequest(request), is(true));
    }

    @Test
    public void accessIsGivenBack() {
        webSudo.begin(request);
        webSudo.end(request);
        assertThat(webSudo.isOpen(request), is(false));
    }

    @Test
    public void onlyARequestWithoutASessionIsLedToThePassword() throws Exception {
        webSudo.enforceWebSudoProtection(request, response);
        verify(response)
                .sendRedirect("/jira/secure/admin/WebSudoAuthenticate!default.jspa?webSudoDestination="
                        + "%2Fplugins%2Fservlet%2Fx%3Fa%3Db%26c%3Dd");
        webSudo.begin(request);
        var other = mock(HttpServletResponse.class);
        webSudo.enforceWebSudoProtection(request, other);
        verifyNoInteractions(other);
    }

    @Test
    public void afterAFormThePasswordLeadsToItsPage() throws Exception {
        when(request.getMethod()).thenReturn("POST");
        when(request.getHeader("Referer")).thenReturn("http://localhost:3112/jira/secure/Form!default.jspa?id=1");
        webSudo.enforceWebSudoProtection(request, response);
        verify(response)
                .sendRedirect("/jira/secure/admin/WebSudoAuthenticate!default.jspa?webSudoDestination="
                        + "%2Fsecure%2FForm%21default.jspa%3Fid%3D1");
    }

    @Test
    public void switchedOffItAsksNobody() {
        var off = new WebSudo(false, clock);
        assertThat(off.canExecuteRequest(request), is(true));
        off.willExecuteWebSudoRequest(request);
        off.enforceWebSudoProtection(request, response);
        verifyNoInteractions(response);
        assertThat(off.isOpen(request), is(false));
    }

    private void at(Duration later) {
        when(clock.instant()).thenReturn(START.plus(later));
    }
}
