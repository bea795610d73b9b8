package org.collabops.sandbox.pages;

import com.atlassian.jira.user.ApplicationUser;
import java.io.IOException;
import java.util.Map;
import org.collabops.sandbox.host.XsrfToken;
import org.collabops.sandbox.world.Users;

/** Logging in and out. */
final class LoginScreen implements Screen {

    @Override
    public void answer(Exchange exchange) throws IOException {
        String destination = LocalAddress.of(exchange.param("os_destination"));
        if (!exchange.isPost()) {
            show(exchange, destination, false);
            return;
        }
        ApplicationUser user = authenticated(exchange);
        if (user == null) {
            show(exchange, destination, true);
        } else {
            LoginSession.begin(exchange.request(), user);
            exchange.redirect(destination.equals("/") ? "/secure/Dashboard.jspa" : destination);
        }
    }

    /** As in Jira a plain link, which is why it has to carry the token. */
    void logOut(Exchange exchange) throws IOException {
        if (!XsrfToken.isSentBy(exchange.request())) {
            throw Refusal.withoutToken();
        }
        LoginSession.end(exchange.request());
        exchange.redirect("/login.jsp?logout=true");
    }

    private static ApplicationUser authenticated(Exchange exchange) {
        Users users = exchange.world().users();
        String name = exchange.param("os_username", "");
        if (!users.passwordMatches(name, exchange.param("os_password", ""))) {
            return null;
        }
        ApplicationUser user = users.byName(name);
        return user == null || !user.isActive() ? null : user;
    }

    private static void show(Exchange exchange, String destination, boolean failed) throws IOException {
        String html = exchange.render(
                "login",
                Map.of(
                        "destination",
                        destination,
                        "loginFailed",
                        failed,
                        "loggedOut",
                        exchange.param("logout") != null && !failed,
                        "name",
                        exchange.param("os_username", "")));
        Frame.show(exchange, Page.of(exchange.words().get("login.title"), html).withStatus(failed ? 401 : 200));
    }
}
