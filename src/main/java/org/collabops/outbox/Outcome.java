package org.collabops.outbox;

/** What became of an order; {@code detail} is for the administrator's eyes. */
public record Outcome(State state, String detail) {
    /** How an order ended; {@link #LATER} is not an end. */
    public enum State {
        DONE,
        NOTHING_TO_DO,
        FAILED,
        LATER
    }

    public static Outcome done(String detail) {
        return new Outcome(State.DONE, detail);
    }

    public static Outcome nothingToDo(String detail) {
        return new Outcome(State.NOTHING_TO_DO, detail);
    }

    public static Outcome failed(String detail) {
        return new Outcome(State.FAILED, detail);
    }

    /** Not possible yet: to be tried again, and a failure with this detail when time is up. */
    public static Outcome later(String detail) {
        return new Outcome(State.LATER, detail);
    }
}
