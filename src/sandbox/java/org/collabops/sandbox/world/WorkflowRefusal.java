package org.collabops.sandbox.world;

import java.util.List;

/** A transition that failed: nothing it did remains, except an issue already created. The messages are what the user reads. */
public final class WorkflowRefusal extends RuntimeException {
    private final transient List<String> messages;

    WorkflowRefusal(List<String> messages, Throwable cause) {
        super(String.join(" ", messages), cause);
        this.messages = List.copyOf(messages);
    }

    public List<String> messages() {
        return messages;
    }
}
