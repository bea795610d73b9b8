package org.collabops.outbox;

/** What a feature does for an order. Called again with the same order it adds nothing. */
public interface Action {
    /** Stored in orders: never changes. */
    String name();

    Outcome carryOut(Order order);
}
