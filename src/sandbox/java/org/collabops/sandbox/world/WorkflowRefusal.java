package org.collabops.sandbox.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A transition that failed: nothing it did remains, except an issue already created. The messages are what the user reads. */
public final class WorkflowRefusal extends RuntimeException {
    private final transient List<String> messages;
    private final transient Map<String, String> errors;

    WorkflowRefusal(List<String> messages, Map<String, String> errors, Throwable cause) {
        super(String.join(" ", messages) + (errors.isEmpty() ? "" : " " + errors), cause);
        this.messages = List.copyOf(messages);
        this.errors = Map.copyOf(errors);
    }

    WorkflowRefusal(String message, Throwable cause) {
        this(List.of(message), Map.of(), cause);
    }

    public List<String> messages() {
        return messages;
    }

    /** What belongs to a field, by the field's id. */
    public Map<String, String> errors() {
        return errors;
    }

    /** For a place without fields. */
    public List<String> allMessages() {
        List<String> all = new ArrayList<>(messages);
        all.addAll(errors.values());
        return all;
    }
}
