package org.collabops.goals;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which objective or key result is meant, written {@code objective:12} or {@code key-result:7}. */
public record GoalKey(Kind kind, long id) implements Comparable<GoalKey>, Serializable {
    private static final Pattern WRITTEN = Pattern.compile("(objective|key-result):([1-9][0-9]{0,17})");
    private static final Comparator<GoalKey> ORDER =
            Comparator.comparing(GoalKey::kind).thenComparing(GoalKey::id);

    /** What can be a parent in an alignment. */
    public enum Kind {
        OBJECTIVE("objective"),
        KEY_RESULT("key-result");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    public static GoalKey objective(long id) {
        return new GoalKey(Kind.OBJECTIVE, id);
    }

    public static GoalKey keyResult(long id) {
        return new GoalKey(Kind.KEY_RESULT, id);
    }

    public static Optional<GoalKey> parse(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        return matcher.matches()
                ? Optional.of(new GoalKey(
                        matcher.group(1).equals(Kind.OBJECTIVE.word) ? Kind.OBJECTIVE : Kind.KEY_RESULT,
                        Long.parseLong(matcher.group(2))))
                : Optional.empty();
    }

    public boolean isObjective() {
        return kind == Kind.OBJECTIVE;
    }

    @Override
    public int compareTo(GoalKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return kind.word + ":" + id;
    }
}
