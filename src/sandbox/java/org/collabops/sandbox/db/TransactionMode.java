package org.collabops.sandbox.db;

import java.util.Locale;

/** How Active Objects' writes relate to transactions: nobody has published it for Jira 10 and 11, so an app must work with each. */
public enum TransactionMode {
    /** Every statement alone: what is published for Jira 7 to 9.16. */
    NONE,
    /** A transaction of its own beside Jira's. */
    OWN,
    /** Joined to Jira's transaction of the same thread. */
    JOIN;

    public static TransactionMode named(String name) {
        return name == null || name.isBlank() ? NONE : valueOf(name.strip().toUpperCase(Locale.ROOT));
    }
}
