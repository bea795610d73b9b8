package org.collabops.sandbox.world;

/** What somebody wants to change is not there, or not for them. */
public final class Missing extends RuntimeException {
    Missing(String message) {
        super(message);
    }
}
