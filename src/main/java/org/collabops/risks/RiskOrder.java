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

    /** @param residual asked only where the order is by it */
    Comparator<Risk> comparator(Function<Risk, Residual> residual) {
        Comparator<Risk> byKey =
                switch (key) {
                    case SCORE -> by(risk -> risk.content().inherent() == null
                            ? null
                            : risk.content().inherent().score());
                    case RESIDUAL -> by(risk -> {
                        Residual left = residual.apply(risk);
                        return left == null ? null : left.score();
                    });
                    case NUMBER -> by(Risk::number);
                    case TITLE -> by(risk -> risk.content().title().strip().toLowerCase(Locale.ROOT));
                    case STATUS -> by(risk -> risk.content().status());
                    case REVIEW_DATE -> by(risk -> risk.content().reviewDate());
                };
        return byKey.thenComparing(comparing(Risk::id));
    }

    private <T extends Comparable<? super T>> Comparator<Risk> by(Function<Risk, T> value) {
        Comparator<T> order = descending ? reverseOrder() : naturalOrder();
        return comparing(value, nullsLast(order));
    }
}
