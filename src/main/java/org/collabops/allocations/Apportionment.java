package org.collabops.allocations;

import java.util.Arrays;

/** Parts of a whole number in proportion to weights, rounded by the largest remainder so that they sum to the whole. */
final class Apportionment {
    private Apportionment() {}

    /**
     * Of equal remainders the earlier part gets the minute.
     *
     * @param weights none negative; where all are 0 all parts are, and the whole has no place
     */
    static long[] of(long whole, long[] weights) {
        long sum = sum(weights);
        long[] parts = new long[weights.length];
        if (sum == 0) {
            return parts;
        }
        for (int place = 0; place < parts.length; place++) {
            parts[place] = whole * weights[place] / sum;
        }
        int left = (int) (whole - sum(parts));
        if (left > 0) {
            long[] claims = new long[parts.length];
            Arrays.setAll(claims, place -> whole * weights[place] % sum * parts.length + parts.length - 1 - place);
            Arrays.sort(claims);
            for (int highest = parts.length - left; highest < parts.length; highest++) {
                parts[parts.length - 1 - (int) (claims[highest] % parts.length)]++;
            }
        }
        return parts;
    }

    /** By a plain loop, which takes half the time of a stream over as few numbers as most allocations have days. */
    static long sum(long[] numbers) {
        long sum = 0;
        for (long number : numbers) {
            sum += number;
        }
        return sum;
    }

    /** {@code whole * part / of}, halves rounded up; 0 of nothing. */
    static long scaled(long whole, long part, long of) {
        return of == 0 ? 0 : (2 * whole * part + of) / (2 * of);
    }
}
