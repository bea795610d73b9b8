package org.collabops.sandbox.pages;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The start page with the projects that one may see, and what belongs to a person rather than to a project. */
final class HomeScreen implements Screen {

    private static final Set<String> LANGUAGES = Set.of("en", "zh_CN");

    @Override
    public void answer(Exchange exchange) throws IOException {
        String html = exchange.render(
                "home", Map.of("projects", exchange.world().projects().visibleTo(exchange.user())));
        Frame.show(exchange, Page.of(exchange.words().get("home.title"), html));
    }

    void switchLanguage(Exchange exchange) throws IOException {
        if (exchange.user() == null) {
            throw Refusal.forbidden();
        }
        String name = exchange.param("locale", "");
        if (!LANGUAGES.contains(name)) {
            throw Refusal.badRequest();
        }
        Locale locale = Locale.forLanguageTag(name.replace('_', '-'));
        exchange.world().users().setLocale(exchange.user(), locale);
        exchange.redirect(exchange.param("returnUrl"));
    }
}
