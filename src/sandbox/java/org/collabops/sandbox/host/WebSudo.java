package org.collabops.sandbox.host;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Secure administrator sessions, because a browser left open must not be enough to administer Jira: the password was shown again, not long ago. */
public final class WebSudo implements WebSudoManager {

    /** The page that asks for the password. */
    public static final String PAGE = "/secure/admin/WebSudoAuthenticate!default.jspa";

    public static final String DESTINATION = "webSudoDestination";

    private static final String ATTRIBUTE = WebSudo.class.getName();
    private static final Duration IDLE = Duration.ofMinutes(10);
    private static final String HOME = "/";

    private final boolean on;
    private final Clock clock;

    /** @param on whether anybody is asked at all */
    public WebSudo(boolean on, Clock clock) {
        this.on = on;
        this.clock = clock;
    }

    /** The password was shown. */
    public void begin(HttpServletRequest request) {
        request.getSession().setAttribute(ATTRIBUTE, clock.instant());
    }

    public void end(HttpServletRequest request) {
        request.getSession().removeAttribute(ATTRIBUTE);
    }

    /** Whether the password was shown and administering went on since. */
    public boolean isOpen(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null
                && session.getAttribute(ATTRIBUTE) instanceof Instant last
                && clock.instant().isBefore(last.plus(IDLE));
    }

    @Override
    public boolean canExecuteRequest(HttpServletRequest request) {
        return !on || isOpen(request);
    }

    /** What is administered keeps the session open. */
    @Override
    public void willExecuteWebSudoRequest(HttpServletRequest request) throws WebSudoSessionException {
        if (!canExecuteRequest(request)) {
            throw new WebSudoSessionException("The password has not been confirmed");
        }
        if (on) {
            begin(request);
        }
    }

    @Override
    public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
        if (canExecuteRequest(request)) {
            return;
        }
        String destination = URLEncoder.encode(destination(request), StandardCharsets.UTF_8);
        try {
            response.sendRedirect(request.getContextPath() + PAGE + "?" + DESTINATION + "=" + destination);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the password leads, without the context path: what was asked for, or the page of a form that was sent. */
    private static String destination(HttpServletRequest request) {
        if (request.getMethod().equals("GET")) {
            String query = request.getQueryString();
            return local(request, request.getRequestURI()) + (query == null ? "" : "?" + query);
        }
        try {
            String referer = request.getHeader("Referer");
            var page = URI.create(referer == null ? "" : referer);
            String path = page.getRawPath();
            String query = page.getRawQuery();
            return path != null && path.startsWith(request.getContextPath() + "/")
                    ? local(request, path) + (query == null ? "" : "?" + query)
                    : HOME;
        } catch (IllegalArgumentException malformed) {
            return HOME;
        }
    }

    private static String local(HttpServletRequest request, String path) {
        return path.substring(request.getContextPath().length());
    }
}
