package org.collabops.risks;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** How a list of risks is sorted; what is unknown stands last in either direction, equals go by id. */
public record RiskOrder(Key key, boolean descending) {
    public static final RiskOrder DEFAULT = new RiskOrder(Key.SCORE, true);

    /** A column that people can sort by; known outside by its name in camel case. */
    public enum Key {
        SCORE("score"),
        RESIDUAL("residual"),
        NUMBER("number"),
        TITLE("title"),
        STATUS("status"),
        REVIEW_DATE("reviewDate");

        private final String name;

        Key(String name) {
            this.name = name;
        }

        public String id() {
            return name;
        }
    }

    /** As REST writes it: {@code title}, or {@code -score} for descending; empty when there is no such order. */
    public static Optional<RiskOrder> parse(String text) {
        boolean descending = text.startsWith("-");
        String name = descending ? text.substring(1) : text;
        return Arrays.stream(Key.values())
                .filter(key -> key.id().equals(name))
                .findFirst()
                .map(key -> new RiskOrder(key, descending));
    }

    public String id() {
        return descending ? "-" + key.id() : key.id();
    }

    boolean isByResidual() {
        return key == Key.RESIDUAL;
    }

    /** Of whatever needs no residual. */
    <L extends Listed> Comparator<L> comparator() {
        return comparator(listed -> null);
    }

    /** @param residual asked only where the order is by it */
    <L extends Listed> Comparator<L> comparator(Function<? super L, Residual> residual) {
        Comparator<L> byKey =
                switch (key) {
                    case SCORE -> by(listed ->
                            listed.inherent() == null ? null : listed.inherent().score());
                    case RESIDUAL -> by(listed -> {
                        Residual left = residual.apply(listed);
                        return left == null ? null : left.score();
                    });
                    case NUMBER -> by(Listed::number);
                    case TITLE -> by(listed -> listed.title().strip().toLowerCase(Locale.ROOT));
                    case STATUS -> by(Listed::status);
                    case REVIEW_DATE -> by(Listed::reviewDate);
                };
        return byKey.thenComparing(Listed::id);
    }

    private <L extends Listed, T extends Comparable<? super T>> Comparator<L> by(Function<? super L, T> value) {
        Comparator<T> order = descending ? reverseOrder() : naturalOrder();
        return comparing(value, nullsLast(order));
    }
}
