package org.collabops.sandbox.rest;

import java.util.List;
import java.util.Map;

/** An answer that is not what was asked for, in Jira's envelope of messages and errors by field. */
final class RestFailure extends RuntimeException {
    private final int status;
    private final transient List<String> messages;
    private final transient Map<String, String> errors;

    RestFailure(int status, List<String> messages, Map<String, String> errors) {
        super(status + " " + messages + errors);
        this.status = status;
        this.messages = messages;
        this.errors = errors;
    }

    RestFailure(int status, String... messages) {
        this(status, List.of(messages), Map.of());
    }

    int status() {
        return status;
    }

    List<String> messages() {
        return messages;
    }

    Map<String, String> errors() {
        return errors;
    }
}
