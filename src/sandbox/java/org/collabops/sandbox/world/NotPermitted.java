package org.collabops.sandbox.world;

/** The user may see the thing but not do this to it. */
public final class NotPermitted extends RuntimeException {
    NotPermitted(String message) {
        super(message);
    }
}
