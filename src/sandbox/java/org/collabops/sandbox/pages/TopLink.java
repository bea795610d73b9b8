package org.collabops.sandbox.pages;

import java.util.List;

/** An entry of the site's header, with the menu below it. */
public record TopLink(Link link, List<LinkGroup> menu) {

    private static final String BAR = "system.top.navigation.bar";

    /** A section whose location is an entry's link id hangs below that entry. */
    static List<TopLink> of(Exchange exchange) {
        var context = exchange.appContext();
        return Link.in(BAR, exchange, context).stream()
                .map(link -> new TopLink(link, LinkGroup.in(link.linkId(), exchange, context)))
                .toList();
    }
}
