package org.collabops.outbox;

import java.util.List;
import org.collabops.Invalid;
import org.collabops.Invalid.Problem;
import org.collabops.Text;

/** What became of an order; {@code detail} is for the administrator's eyes, in the language of whoever reads it. */
public record Outcome(State state, Text detail) {
    private static final String OF_ANY_FIELD = "collabops.error.";

    /** How an order ended; {@link #LATER} is not an end. */
    public enum State {
        DONE,
        NOTHING_TO_DO,
        FAILED,
        LATER
    }

    public static Outcome done(Text detail) {
        return new Outcome(State.DONE, detail);
    }

    public static Outcome nothingToDo(Text detail) {
        return new Outcome(State.NOTHING_TO_DO, detail);
    }

    public static Outcome failed(Text detail) {
        return new Outcome(State.FAILED, detail);
    }

    /** Not possible yet: to be tried again, and a failure with this detail when time is up. */
    public static Outcome later(Text detail) {
        return new Outcome(State.LATER, detail);
    }

    /** Several details as one; there is at least one. */
    public static Text together(List<Text> details) {
        return details.stream()
                .reduce((before, next) -> Text.of("collabops.outcomes.together", before, next))
                .orElseThrow();
    }

    /** The detail of an order that asked for what cannot be. */
    public static Text problems(Invalid invalid) {
        return together(invalid.problems().stream().map(Outcome::told).toList());
    }

    /** The messages of a feature say themselves what is wrong; one that any field can have needs its name. */
    private static Text told(Problem problem) {
        return problem.message().key().startsWith(OF_ANY_FIELD)
                ? Text.of("collabops.outcomes.problem", problem.field(), problem.message())
                : problem.message();
    }
}
