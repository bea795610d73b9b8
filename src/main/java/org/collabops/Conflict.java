package org.collabops;

/** Somebody else changed the thing first: the change was based on an older revision than the current one. */
public final class Conflict extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Object current;

    public Conflict(Object current) {
        super("A newer revision exists");
        this.current = current;
    }

    /** @throws Conflict with the current thing unless {@code version} is its version */
    public static void unless(Revised current, int version) {
        if (current.version() != version) {
            throw new Conflict(current);
        }
    }

    /** The thing as it is now. */
    public Object current() {
        return current;
    }
}
