package org.collabops.sandbox.world;

/** How a field is compared; each has its opposite, so that NOT can be pushed down to the terms as Jira does. */
enum JqlOperator {
    EQUALS("="),
    NOT_EQUALS("!="),
    LESS("<"),
    GREATER(">"),
    AT_MOST("<="),
    AT_LEAST(">="),
    LIKE("~"),
    NOT_LIKE("!~"),
    IN("in"),
    NOT_IN("not in"),
    IS("is"),
    IS_NOT("is not");

    private final String symbol;

    JqlOperator(String symbol) {
        this.symbol = symbol;
    }

    String symbol() {
        return symbol;
    }

    boolean isNegative() {
        return this == NOT_EQUALS || this == NOT_LIKE || this == NOT_IN || this == IS_NOT;
    }

    boolean isOrder() {
        return this == LESS || this == GREATER || this == AT_MOST || this == AT_LEAST;
    }

    boolean isText() {
        return this == LIKE || this == NOT_LIKE;
    }

    JqlOperator opposite() {
        return switch (this) {
            case EQUALS -> NOT_EQUALS;
            case NOT_EQUALS -> EQUALS;
            case LESS -> AT_LEAST;
            case GREATER -> AT_MOST;
            case AT_MOST -> GREATER;
            case AT_LEAST -> LESS;
            case LIKE -> NOT_LIKE;
            case NOT_LIKE -> LIKE;
            case IN -> NOT_IN;
            case NOT_IN -> IN;
            case IS -> IS_NOT;
            case IS_NOT -> IS;
        };
    }

    /** Null if no operator is written so. */
    static JqlOperator of(String symbol) {
        for (JqlOperator operator : values()) {
            if (operator.symbol.equalsIgnoreCase(symbol)) {
                return operator;
            }
        }
        return null;
    }
}
