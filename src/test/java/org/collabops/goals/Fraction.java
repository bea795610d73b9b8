package org.collabops.goals;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Exact arithmetic for oracles. */
record Fraction(BigInteger over, BigInteger under) implements Comparable<Fraction> {
    static final Fraction ZERO = of(0);
    static final Fraction ONE = of(1);

    Fraction {
        BigInteger divisor = over.gcd(under).max(BigInteger.ONE);
        divisor = under.signum() < 0 ? divisor.negate() : divisor;
        over = over.divide(divisor);
        under = under.divide(divisor);
    }

    static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    static Fraction of(BigDecimal value) {
        return value.scale() <= 0
                ? new Fraction(value.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    Fraction plus(Fraction other) {
        return new Fraction(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.over.negate(), other.under));
    }

    Fraction times(Fraction other) {
        return new Fraction(over.multiply(other.over), under.multiply(other.under));
    }

    Fraction by(Fraction other) {
        return new Fraction(over.multiply(other.under), under.multiply(other.over));
    }

    Fraction clamped() {
        return compareTo(ZERO) < 0 ? ZERO : compareTo(ONE) > 0 ? ONE : this;
    }

    /** Whether a decimal says the same as far as anybody can see. */
    boolean is(BigDecimal decimal) {
        Fraction error = minus(of(decimal));
        Fraction size = new Fraction(over.abs(), under).plus(ONE);
        return new Fraction(error.over.abs(), error.under)
                        .times(new Fraction(BigInteger.TEN.pow(25), BigInteger.ONE))
                        .compareTo(size)
                < 0;
    }

    @Override
    public int compareTo(Fraction other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }
}
