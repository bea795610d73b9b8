package org.collabops.sandbox.pages;

import java.util.List;
import java.util.Map;
import org.collabops.sandbox.host.WebItemModule;

/** A link of the app as a page shows it. */
public record Link(String id, String linkId, String label, String url, String styleClass, String iconClass) {

    /** The links of a section whose conditions hold. */
    static List<Link> in(String section, Exchange exchange, Map<String, Object> context) {
        return exchange.site().plugin().webItems(section).stream()
                .filter(item -> item.displays(context))
                .map(item -> of(item, exchange, context))
                .toList();
    }

    private static Link of(WebItemModule item, Exchange exchange, Map<String, Object> context) {
        String linkId = item.linkId() == null || item.linkId().isEmpty() ? item.key() : item.linkId();
        return new Link(
                item.completeKey(),
                linkId,
                item.label(exchange.i18n()),
                exchange.url(item.url(context)),
                item.styleClass() == null ? "" : item.styleClass(),
                item.params().getOrDefault("iconClass", ""));
    }

    /** One of Jira's own. */
    static Link own(String id, String linkId, String label, String url, String iconClass) {
        return new Link(id, linkId, label, url, "", iconClass);
    }

    Link withId(String other) {
        return new Link(other, linkId, label, url, styleClass, iconClass);
    }
}
