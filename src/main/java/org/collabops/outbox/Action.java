package org.collabops.outbox;

import java.util.function.UnaryOperator;
import org.collabops.Actor;
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

    /**
     * How the details of its outcomes are told to somebody: what has a name is called by it, as far as the reader may
     * see it. Asked for once for all outcomes that are told together.
     */
    default UnaryOperator<Text> detailsFor(Actor reader) {
        return UnaryOperator.identity();
    }
}
