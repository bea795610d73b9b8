package org.collabops.host.jira;

import java.util.Optional;

/** Ids as people may write them. */
final class Digits {
    private Digits() {}

    static Optional<Long> id(String text) {
        return text.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
