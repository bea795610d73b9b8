package org.collabops;

import java.util.UUID;

/** A try to add one entry to a ledger; two tries with the same key add one entry. */
public record Attempt(String key) {
    /** Never tried before. */
    public static Attempt fresh() {
        return new Attempt("once:" + UUID.randomUUID());
    }

    /** By a request that was sent with an idempotency key: see {@link RequestKeys}. */
    public static Attempt request(long id) {
        return new Attempt("request:" + id);
    }

    /** By the outbox order of a workflow function. */
    public static Attempt order(long id) {
        return new Attempt("order:" + id);
    }
}
