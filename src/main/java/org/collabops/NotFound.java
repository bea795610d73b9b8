package org.collabops;

/** The thing is not there, or the actor may not see it: the two are never told apart. */
public final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NotFound(String what) {
        super(what + " is not there or not visible");
    }
}
