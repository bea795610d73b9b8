package org.collabops.goals;

import java.io.Serializable;
import java.math.BigDecimal;
import org.collabops.Checks;
import org.collabops.UserKey;

/**
 * All that people can say about an objective.
 *
 * @param cycle the id of its cycle
 * @param score 0..1, said by a person at closing; null before, and when nobody gave one
 * @param reason why it was closed with this score; null before
 */
public record ObjectiveContent(
        Long cycle,
        String title,
        String statement,
        ObjectiveKind kind,
        UserKey owner,
        ObjectiveState state,
        BigDecimal score,
        String reason)
        implements Serializable {

    /** A committed, active objective without a title. */
    static ObjectiveContent ownedBy(UserKey owner) {
        return new ObjectiveContent(
                null, null, null, ObjectiveKind.COMMITTED, owner, ObjectiveState.ACTIVE, null, null);
    }

    ObjectiveContent closed(BigDecimal finalScore, String why) {
        return new ObjectiveContent(cycle, title, statement, kind, owner, ObjectiveState.CLOSED, finalScore, why);
    }

    ObjectiveContent reopened() {
        return new ObjectiveContent(cycle, title, statement, kind, owner, ObjectiveState.ACTIVE, null, null);
    }

    Checks checked() {
        return new Checks()
                .required("cycle", cycle)
                .name("title", title)
                .text("statement", statement)
                .required("kind", kind)
                .required("owner", owner)
                .required("state", state)
                .text("reason", reason)
                .problem(!isShare(score), "score", "collabops.goals.error.score");
    }

    public boolean isClosed() {
        return state == ObjectiveState.CLOSED;
    }

    public boolean isActive() {
        return state == ObjectiveState.ACTIVE;
    }

    private static boolean isShare(BigDecimal score) {
        return score == null
                || score.signum() >= 0
                        && score.compareTo(BigDecimal.ONE) <= 0
                        && score.stripTrailingZeros().scale() <= 2;
    }
}
