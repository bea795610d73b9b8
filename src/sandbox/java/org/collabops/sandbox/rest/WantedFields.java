package org.collabops.sandbox.rest;

import java.util.Set;

/** Which fields of an issue a caller asked for: by id, {@code *all}, {@code *navigable}, and {@code -id} for all but that. */
record WantedFields(Set<String> words, boolean navigable) {
    private static final Set<String> NOT_NAVIGABLE = Set.of("comment", "worklog", "attachment");

    /** As one issue is asked for: without a word, all of it. */
    static WantedFields all(Set<String> words) {
        return new WantedFields(words, false);
    }

    /** As a search is asked: without a word, what a list of issues can show. */
    static WantedFields navigable(Set<String> words) {
        return new WantedFields(words, true);
    }

    boolean has(String field) {
        if (words.contains("-" + field)) {
            return false;
        }
        if (words.contains(field) || words.contains("*all")) {
            return true;
        }
        boolean onlyLeavesOut = words.stream().allMatch(word -> word.startsWith("-"));
        if (onlyLeavesOut) {
            return !navigable || !NOT_NAVIGABLE.contains(field);
        }
        return words.contains("*navigable") && !NOT_NAVIGABLE.contains(field);
    }
}
