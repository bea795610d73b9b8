package org.collabops.goals;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Arithmetic of shares, exact enough that a bound is met when it is met on paper. */
final class Share {
    private static final MathContext PRECISE = MathContext.DECIMAL128;

    /** Far more than any input has, and far fewer than {@link #PRECISE} keeps right. */
    private static final int JUDGED_DECIMALS = 18;

    private Share() {}

    static BigDecimal of(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, PRECISE);
    }

    static BigDecimal of(long part, long whole) {
        return of(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    static BigDecimal clamped(BigDecimal share) {
        return share.max(BigDecimal.ZERO).min(BigDecimal.ONE);
    }

    static boolean isAtLeast(BigDecimal share, BigDecimal bound) {
        return share.setScale(JUDGED_DECIMALS, RoundingMode.HALF_EVEN).compareTo(bound) >= 0;
    }

    static BigDecimal percent(BigDecimal share) {
        return share == null ? null : share.movePointRight(2).setScale(2, RoundingMode.HALF_UP);
    }
}
