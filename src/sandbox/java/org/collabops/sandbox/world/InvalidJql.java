package org.collabops.sandbox.world;

import java.util.List;

/** A query that Jira would refuse, in the words it would use. */
public final class InvalidJql extends RuntimeException {
    private final transient List<String> messages;

    InvalidJql(List<String> messages) {
        super(String.join(" ", messages));
        this.messages = List.copyOf(messages);
    }

    InvalidJql(String message) {
        this(List.of(message));
    }

    public List<String> messages() {
        return messages;
    }
}
