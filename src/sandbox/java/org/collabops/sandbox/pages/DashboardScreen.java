package org.collabops.sandbox.pages;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collabops.sandbox.host.DashboardItemModule;
import org.collabops.sandbox.world.Dashboards;

/** Everybody's own dashboard: the open issues that are theirs, and the app's items that they add. */
final class DashboardScreen implements Screen {

    static final String PATH = "/secure/Dashboard.jspa";
    static final String SAVE = "/secure/AjaxDashboardItem.jspa";

    private static final String PREFERENCE = "up_";
    private static final String MINE = "assignee = currentUser() AND resolution IS EMPTY ORDER BY updated DESC";
    private static final int LONGEST = 4_000;

    private final HomeScreen home;

    /** @param home what anonymous visitors see instead */
    DashboardScreen(HomeScreen home) {
        this.home = home;
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        if (exchange.user() == null) {
            home.answer(exchange);
            return;
        }
        List<Gadget> gadgets = exchange.world().dashboards().of(exchange.user()).stream()
                .flatMap(item ->
                        module(exchange, item.moduleKey()).map(module -> Gadget.of(item, module, exchange)).stream())
                .toList();
        var model = new HashMap<String, Object>();
        model.put("gadgets", gadgets);
        model.put("offered", offered(exchange));
        model.put(
                "mine",
                exchange.world().search().find(exchange.user(), MINE, 0, 10).issues());
        model.put("mineUrl", exchange.url("/issues/?jql=" + Links.encoded(MINE)));
        String title = exchange.words().get("dashboard.title");
        Frame.show(
                exchange,
                new Page(
                        200,
                        title,
                        "page-type-dashboard",
                        Map.of(),
                        List.of("atl.dashboard"),
                        exchange.render("dashboard", model)));
    }

    void add(Exchange exchange) throws IOException {
        String key = exchange.param("moduleKey", "");
        if (exchange.user() == null || module(exchange, key).isEmpty()) {
            throw Refusal.notFound();
        }
        exchange.world().dashboards().add(exchange.user(), key);
        exchange.redirect(PATH);
    }

    void remove(Exchange exchange) throws IOException {
        exchange.world().dashboards().remove(item(exchange));
        exchange.redirect(PATH);
    }

    /** Keeps what an item's script wants to remember: parameters that begin with {@code up_}, as Jira names them. */
    void save(Exchange exchange) throws IOException {
        Dashboards.Item item = item(exchange);
        var preferences = new LinkedHashMap<String, String>();
        exchange.request().getParameterMap().forEach((name, values) -> {
            if (name.startsWith(PREFERENCE)) {
                preferences.put(name.substring(PREFERENCE.length()), String.join("|", values));
            }
        });
        if (preferences.values().stream().anyMatch(value -> value.length() > LONGEST)) {
            throw Refusal.badRequest();
        }
        exchange.world().dashboards().save(item, preferences);
        exchange.json(200, item(exchange).preferences());
    }

    private static Dashboards.Item item(Exchange exchange) {
        if (exchange.user() == null) {
            throw Refusal.forbidden();
        }
        return exchange.world()
                .dashboards()
                .of(exchange.user(), exchange.number("id"))
                .orElseThrow(Refusal::notFound);
    }

    private static Optional<DashboardItemModule> module(Exchange exchange, String completeKey) {
        return exchange.site().plugin().dashboardItems().stream()
                .filter(module -> module.completeKey().equals(completeKey))
                .filter(module -> module.displays(exchange.appContext()))
                .findFirst();
    }

    private static List<Map<String, String>> offered(Exchange exchange) {
        return exchange.site().plugin().dashboardItems().stream()
                .filter(module -> module.displays(exchange.appContext()))
                .map(module -> Map.of(
                        "key", module.completeKey(),
                        "title", module.title(exchange.i18n()),
                        "author", module.author(),
                        "description", module.description(exchange.i18n())))
                .toList();
    }
}
