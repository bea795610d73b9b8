package org.collabops.sandbox.db;

/** A statement or a transaction that the database refused: nobody in the sandbox can mend it, so it is unchecked. */
public final class DatabaseFailure extends RuntimeException {
    public DatabaseFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
