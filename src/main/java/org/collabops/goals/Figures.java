package org.collabops.goals;

import java.math.BigDecimal;

/** Which numbers a goal can hold: those that its columns keep without losing a digit, and none. */
final class Figures {
    private static final BigDecimal MAX_WEIGHT = new BigDecimal("1000000");
    private static final int WEIGHT_DECIMALS = 3;
    private static final BigDecimal MAX_VALUE = new BigDecimal("1000000000000000");
    private static final int VALUE_DECIMALS = 6;

    private Figures() {}

    static boolean isWeight(BigDecimal weight) {
        return weight == null
                || weight.signum() >= 0
                        && weight.compareTo(MAX_WEIGHT) <= 0
                        && weight.stripTrailingZeros().scale() <= WEIGHT_DECIMALS;
    }

    static boolean isValue(BigDecimal value) {
        return value == null
                || value.abs().compareTo(MAX_VALUE) < 0
                        && value.stripTrailingZeros().scale() <= VALUE_DECIMALS;
    }
}
