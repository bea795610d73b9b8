package org.collabops.sandbox.pages;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.collabops.sandbox.world.World;

/** Tells the thread who asks: the session's user, or name and password in the header where that is accepted. */
final class Authentication extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String BASIC = "basic ";

    private final transient World world;
    private final boolean basicAccepted;

    Authentication(World world, boolean basicAccepted) {
        this.world = world;
        this.basicAccepted = basicAccepted;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws IOException, ServletException {
        String header = request.getHeader("Authorization");
        boolean basic = basicAccepted && header != null && header.regionMatches(true, 0, BASIC, 0, BASIC.length());
        ApplicationUser user =
                basic ? named(header.substring(BASIC.length())) : LoginSession.user(request, world.users());
        if (basic && user == null) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"sandbox\"");
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        response.setHeader("X-AUSERNAME", user == null ? "anonymous" : encoded(user.getName()));
        var authentication = world.authentication();
        authentication.setLoggedInUser(user);
        try {
            next.doFilter(request, response);
        } finally {
            authentication.clearLoggedInUser();
        }
    }

    private ApplicationUser named(String credentials) {
        try {
            String text = new String(Base64.getDecoder().decode(credentials.trim()), StandardCharsets.UTF_8);
            int colon = text.indexOf(':');
            return colon < 0 ? null : user(text.substring(0, colon), text.substring(colon + 1));
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    private ApplicationUser user(String name, String password) {
        if (!world.users().passwordMatches(name, password)) {
            return null;
        }
        ApplicationUser user = world.users().byName(name);
        return user == null || !user.isActive() ? null : user;
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8);
    }
}
