package org.collabops;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;

/** A share in percent with two decimals, kept as a whole number so that nothing is lost in computing. */
public record Percent(int hundredths) implements Serializable, Comparable<Percent> {
    public static final Percent WHOLE = new Percent(10_000);

    private static final BigDecimal MOST = new BigDecimal("1000000");

    public Percent {
        if (hundredths < 0) {
            throw new IllegalArgumentException("A negative share: " + hundredths);
        }
    }

    public static Percent of(int whole) {
        return new Percent(Math.multiplyExact(whole, 100));
    }

    /** Empty when {@code percent} is negative, above a million or has more than two decimals. */
    public static Optional<Percent> exactly(BigDecimal percent) {
        boolean fits = percent.signum() >= 0
                && percent.compareTo(MOST) <= 0
                && percent.stripTrailingZeros().scale() <= 2;
        return fits ? Optional.of(new Percent(percent.movePointRight(2).intValueExact())) : Optional.empty();
    }

    /** This share of {@code whole}, rounded half up. */
    public long applied(long whole) {
        return Math.floorDiv(Math.addExact(Math.multiplyExact(whole, hundredths), 5_000), 10_000);
    }

    public BigDecimal decimal() {
        return BigDecimal.valueOf(hundredths, 2);
    }

    @Override
    public int compareTo(Percent other) {
        return Integer.compare(hundredths, other.hundredths);
    }

    /** In digits, without the sign. */
    public String number() {
        return decimal().stripTrailingZeros().toPlainString();
    }

    @Override
    public String toString() {
        return number() + " %";
    }
}
