package org.collabops.sandbox.pages;

import java.io.IOException;
import org.collabops.sandbox.host.WebworkAction;
import org.collabops.sandbox.host.WebworkOutcome;

/** The app's webwork actions, decorated as their views ask for. */
final class WebworkScreen implements Screen {

    static final String PATH = "/secure/";

    private static final String SUFFIX = ".jspa";

    @Override
    public void answer(Exchange exchange) throws IOException {
        var action = action(exchange);
        if (action.needsWebSudo() && exchange.mayAdminister() && !exchange.administers()) {
            return;
        }
        WebworkOutcome outcome =
                action.run(exchange.request().getMethod(), exchange.request().getParameterMap(), exchange.request());
        if (outcome.redirect() != null) {
            exchange.redirect(outcome.redirect());
        } else if (outcome.html() == null) {
            throw Refusal.of(outcome.status());
        } else {
            decorate(exchange, outcome.status(), DecoratedView.of(outcome.html()));
        }
    }

    private static WebworkAction action(Exchange exchange) {
        String path = exchange.path();
        if (!path.endsWith(SUFFIX)) {
            throw Refusal.unknownAddress();
        }
        String name = path.substring(path.lastIndexOf('/') + 1, path.length() - SUFFIX.length());
        return exchange.site().plugin().action(name).orElseThrow(Refusal::unknownAddress);
    }

    static void decorate(Exchange exchange, int status, DecoratedView view) throws IOException {
        switch (view.decorator()) {
            case "none", "dialog" -> exchange.html(status, view.body());
            case "atl.admin", "admin", "jira.admin" -> Frame.show(
                    exchange, admin(exchange, view).withStatus(status));
            default -> Frame.show(exchange, general(view).withStatus(status));
        }
    }

    private static Page general(DecoratedView view) {
        return Page.of(view.title(), "<div class=\"page-body\">" + view.body() + "</div>");
    }

    /** With the metas of a project's settings it stands in them, else in the site's administration. */
    private static Page admin(Exchange exchange, DecoratedView view) {
        String tab = view.meta("admin.active.tab");
        if (view.meta("admin.active.section").startsWith("atl.jira.proj.config")
                && !view.meta("projectKey").isEmpty()) {
            var frame = ProjectFrame.of(exchange, exchange.world().projects().byKey(view.meta("projectKey")));
            return exchange.mayAdminister(frame.project())
                    ? frame.settingsPage(view.title(), tab, view.body())
                    : general(view).withContexts("atl.admin");
        }
        return exchange.mayAdminister()
                ? AdminFrame.page(exchange, view.title(), tab, view.body())
                : general(view).withContexts("atl.admin");
    }
}
