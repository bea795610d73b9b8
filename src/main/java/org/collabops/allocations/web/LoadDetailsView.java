package org.collabops.allocations.web;

import java.util.List;

/**
 * What a person is planned for in a period, and where it is too much.
 *
 * @param load all of it against what the person can work, in words
 * @param overloads each a sentence
 */
public record LoadDetailsView(String person, String days, String load, List<Item> items, List<String> overloads) {
    /**
     * A private item has nothing but its hours.
     *
     * @param id of the allocation; null unless the reader may change it
     * @param issueKey null unless it is an issue
     */
    public record Item(
            Long id, String target, String issueKey, String amount, String days, String hours, boolean tentative) {}
}
