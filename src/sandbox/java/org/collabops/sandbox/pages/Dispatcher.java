package org.collabops.sandbox.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.collabops.sandbox.host.XsrfToken;
import org.collabops.sandbox.world.NotPermitted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the screen of an address, asks form posts for their token, and turns what goes wrong into a page. */
final class Dispatcher extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

    private final transient Site site;
    private final transient Routes routes;

    Dispatcher(Site site, Routes routes) {
        this.site = site;
        this.routes = routes;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var exchange = new Exchange(request, response, site);
        try {
            Route route = routes.of(exchange.path()).orElseThrow(Refusal::unknownAddress);
            if (route.changing() && !exchange.isPost()) {
                throw Refusal.method();
            }
            if (exchange.isPost() && route.guarded() && !XsrfToken.isSentBy(request)) {
                throw Refusal.withoutToken();
            }
            route.screen().answer(exchange);
        } catch (Refusal refusal) {
            refuse(exchange, refusal);
        } catch (NotPermitted notPermitted) {
            refuse(exchange, Refusal.forbidden());
        } catch (Exception fault) {
            fail(exchange, fault);
        }
    }

    private static void fail(Exchange exchange, Exception fault) throws IOException {
        String id = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Fault {} at {}", id, exchange.path(), fault);
        Words words = exchange.words();
        String text = words.get("error.fault.text", id);
        if (exchange.wantsJson()) {
            exchange.json(500, FailedFields.of(text));
        } else {
            Frame.message(exchange, 500, words.get("error.fault"), List.of(text));
        }
    }

    private static void refuse(Exchange exchange, Refusal refusal) throws IOException {
        Words words = exchange.words();
        String heading = words.get(refusal.key());
        if (exchange.wantsJson()) {
            exchange.json(refusal.status(), FailedFields.of(heading));
        } else if (exchange.user() == null && refusal.loginHelps() && !exchange.isPost()) {
            exchange.toLogin();
        } else {
            Frame.message(exchange, refusal.status(), heading, List.of(words.longer(refusal.key())));
        }
    }
}
