package org.collabops.sandbox.pages;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.collabops.sandbox.services.StoredMail;

/** The mails that the app has queued, as administrators read them in place of those who would have got them. */
final class OutboxScreen implements Screen {

    static final String PATH = "/secure/admin/MailQueueAdmin!default.jspa";
    static final String LINK = "mail_queue";

    private static final int SHOWN = 100;

    @Override
    public void answer(Exchange exchange) throws IOException {
        if (!exchange.mayAdminister()) {
            throw Refusal.forbidden();
        }
        String html = exchange.param("id") == null ? list(exchange) : one(exchange, exchange.number("id"));
        Frame.show(exchange, AdminFrame.page(exchange, exchange.words().get("mail.title"), LINK, html));
    }

    private static String list(Exchange exchange) {
        var outbox = exchange.site().outbox();
        var deactivated = exchange.world().users().deactivatedAddresses();
        var model = new HashMap<String, Object>();
        model.put("url", exchange.url(PATH));
        model.put(
                "rows",
                outbox.latest(SHOWN).stream()
                        .map(mail -> new MailRow(mail, lost(mail, deactivated)))
                        .toList());
        model.put("all", outbox.size());
        return exchange.render("admin/outbox", model);
    }

    private static String one(Exchange exchange, long id) {
        var mail = exchange.site().outbox().byId(id).orElseThrow(Refusal::notFound);
        var model = new HashMap<String, Object>();
        model.put("url", exchange.url(PATH));
        model.put("row", new MailRow(mail, lost(mail, exchange.world().users().deactivatedAddresses())));
        return exchange.render("admin/mail", model);
    }

    /** Those of its addresses behind which there is nobody but deactivated people. */
    private static List<String> lost(StoredMail mail, Set<String> deactivated) {
        return Stream.of(mail.to(), mail.cc(), mail.bcc())
                .filter(Objects::nonNull)
                .flatMap(addresses -> Arrays.stream(addresses.split(",")))
                .map(String::strip)
                .filter(address -> deactivated.contains(address.toLowerCase(Locale.ROOT)))
                .toList();
    }
}
