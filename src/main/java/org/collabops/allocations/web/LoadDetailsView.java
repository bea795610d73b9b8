package org.collabops.allocations.web;

import java.util.List;

/**
 * What a person is planned for in a period, and where it is too much.
 *
 * @param load all of it against what the person can work, in words
 * @param overloads each a sentence
 */
public record LoadDetailsView(String person, String days, String load, List<Item> items, List<String> overloads) {
    /** @param issueKey null unless it is an issue; a private item has nothing but its hours */
    public record Item(String target, String issueKey, String amount, String days, String hours, boolean tentative) {}
}
