package org.collabops.sandbox.pages;

import java.io.IOException;
import java.util.Map;
import org.collabops.sandbox.host.WebSudo;

/** Where an administrator shows the password again before administering, and gives the access back. */
final class WebSudoScreen implements Screen {

    static final String CONFIRM = "/secure/admin/WebSudoAuthenticate.jspa";
    static final String DROP = "/secure/admin/WebSudoAuthenticate!close.jspa";

    /** A screen of the administration: whoever may use it comes there by the password. */
    static Screen before(Screen screen) {
        return exchange -> {
            if (!exchange.mayAdminister() || exchange.administers()) {
                screen.answer(exchange);
            }
        };
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        if (!exchange.mayAdminister()) {
            throw Refusal.forbidden();
        }
        String destination = LocalAddress.of(exchange.param(WebSudo.DESTINATION));
        if (!exchange.isPost()) {
            show(exchange, destination, false);
        } else if (isPasswordOfUser(exchange)) {
            exchange.site().webSudo().begin(exchange.request());
            exchange.redirect(destination);
        } else {
            show(exchange, destination, true);
        }
    }

    void drop(Exchange exchange) throws IOException {
        exchange.site().webSudo().end(exchange.request());
        exchange.redirect("/secure/Dashboard.jspa");
    }

    private static boolean isPasswordOfUser(Exchange exchange) {
        String password = exchange.param("webSudoPassword", "");
        return exchange.world().users().passwordMatches(exchange.user().getName(), password);
    }

    private static void show(Exchange exchange, String destination, boolean failed) throws IOException {
        String html = exchange.render("websudo", Map.of("destination", destination, "failed", failed));
        Frame.show(
                exchange, Page.of(exchange.words().get("websudo.title"), html).withStatus(failed ? 401 : 200));
    }
}
