package org.collabops;

/** The actor may see the thing but may not do this with it. */
public final class NotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Text reason;

    public NotAllowed(Text reason) {
        super(reason.key());
        this.reason = reason;
    }

    public Text reason() {
        return reason;
    }
}
