package org.collabops.sandbox.pages;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import org.collabops.sandbox.world.Users;

/** Remembers in the session who logged in, by the user's key, because names change. */
final class LoginSession {

    private static final String USER_KEY = LoginSession.class.getName();

    private LoginSession() {}

    /** The logged-in user, or null; whoever was deactivated is no longer logged in. */
    static ApplicationUser user(HttpServletRequest request, Users users) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(USER_KEY) instanceof String key)) {
            return null;
        }
        ApplicationUser user = users.byKey(key);
        return user == null || !user.isActive() ? null : user;
    }

    /** Starts a new session with a new id and a new token: one that was planted before is worth nothing. */
    static void begin(HttpServletRequest request, ApplicationUser user) {
        end(request);
        request.getSession(true).setAttribute(USER_KEY, user.getKey());
    }

    static void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
