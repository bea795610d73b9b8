package org.collabops.sandbox.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Links that stand together in a menu; {@code label} may be null. */
public record LinkGroup(String id, String label, List<Link> items) {

    LinkGroup(String id, List<Link> items) {
        this(id, null, items);
    }

    /** The app's links of a location: those that stand directly in it, then its sections, without empty ones. */
    static List<LinkGroup> in(String location, Exchange exchange, Map<String, Object> context) {
        var groups = new ArrayList<LinkGroup>();
        groups.add(new LinkGroup(location, Link.in(location, exchange, context)));
        for (var section : exchange.site().plugin().webSections(location)) {
            if (section.displays(context)) {
                String id = location + "/" + section.key();
                groups.add(new LinkGroup(id, section.label(exchange.i18n()), Link.in(id, exchange, context)));
            }
        }
        groups.removeIf(group -> group.items().isEmpty());
        return groups;
    }
}
