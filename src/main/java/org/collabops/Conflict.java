package org.collabops;

/** Somebody else changed the thing first: the change was based on an older revision than the current one. */
public final class Conflict extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Object current;

    public Conflict(Object current) {
        super("A newer revision exists");
        this.current = current;
    }

    /** The thing as it is now. */
    public Object current() {
        return current;
    }
}
