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

/** Tells the thread who asks: the session's user, the owner of a token, or name and password where that is accepted. */
final class Authentication extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String BASIC = "Basic ";
    private static final String BEARER = "Bearer ";

    private final transient World world;
    private final boolean basicAccepted;

    Authentication(World world, boolean basicAccepted) {
        this.world = world;
        this.basicAccepted = basicAccepted;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws IOException, ServletException {
        String basic = credentials(request, BASIC);
        String bearer = credentials(request, BEARER);
        if (basic != null && !basicAccepted) {
            refuse(
                    response,
                    HttpServletResponse.SC_FORBIDDEN,
                    "Basic Authentication has been disabled on this instance.");
        } else if (bearer != null) {
            goOn(world.tokens().owner(bearer), "Bearer", request, response, next);
        } else if (basic != null) {
            goOn(named(basic), "Basic", request, response, next);
        } else {
            goOnAs(LoginSession.user(request, world.users()), request, response, next);
        }
    }

    /** What follows the scheme in the header, or null. */
    private static String credentials(HttpServletRequest request, String scheme) {
        String header = request.getHeader("Authorization");
        return header != null && header.regionMatches(true, 0, scheme, 0, scheme.length())
                ? header.substring(scheme.length()).strip()
                : null;
    }

    private void goOn(
            ApplicationUser user,
            String scheme,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain next)
            throws IOException, ServletException {
        if (user == null) {
            response.setHeader("WWW-Authenticate", scheme + " realm=\"sandbox\"");
            refuse(
                    response,
                    HttpServletResponse.SC_UNAUTHORIZED,
                    "Client must be authenticated to access this resource.");
        } else {
            goOnAs(user, request, response, next);
        }
    }

    private void goOnAs(
            ApplicationUser user, HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws IOException, ServletException {
        response.setHeader("X-AUSERNAME", user == null ? "anonymous" : encoded(user.getName()));
        var authentication = world.authentication();
        authentication.setLoggedInUser(user);
        try {
            next.doFilter(request, response);
        } finally {
            authentication.clearLoggedInUser();
        }
    }

    private static void refuse(HttpServletResponse response, int status, String message) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json; charset=UTF-8");
        response.getWriter().write("{\"message\":\"" + message + "\"}");
    }

    private ApplicationUser named(String credentials) {
        try {
            String text = new String(Base64.getDecoder().decode(credentials), StandardCharsets.UTF_8);
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
