package org.collabops.allocations;

/** In what the amount of an allocation is said. */
public enum AllocationMode {
    /** Of what the person can work; in hundredths of a percent. */
    PERCENT(OnLeave.REDUCE, 100_000),
    /** On each day that the person works. */
    MINUTES_PER_DAY(OnLeave.KEEP, 24 * 60),
    /** Altogether, spread over the days in proportion to what the person can work. */
    TOTAL_MINUTES(OnLeave.REDISTRIBUTE, 5_000 * 60);

    private final OnLeave usual;
    private final int most;

    AllocationMode(OnLeave usual, int most) {
        this.usual = usual;
        this.most = most;
    }

    /** What holds where nobody chose. */
    public OnLeave usualOnLeave() {
        return usual;
    }

    /** The highest amount: 1,000 percent, a day, or 5,000 hours. */
    public int most() {
        return most;
    }
}
