package org.collabops.outbox;

import org.collabops.Text;

/** What a feature does for an order. Called again with the same order it adds nothing. */
public interface Action {
    /** Stored in orders: never changes. */
    String name();

    /** What it does, as administrators know it from the workflow. */
    default Text title() {
        return Text.of("collabops.outcomes.function.other", name());
    }

    Outcome carryOut(Order order);
}
