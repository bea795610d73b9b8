package org.collabops.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Sides that do the same work in turns, so that whatever else the machine does weighs on all of them alike. */
final class Contest {
    private static final int WARMING = 2;
    private static final int MEASURED = 7;

    private final String title;
    private final Map<String, Callable<?>> sides = new LinkedHashMap<>();

    /** @param title what all sides do */
    Contest(String title) {
        this.title = title;
    }

    /** The first side is ours, the others are what it is compared with. */
    Contest side(String name, Callable<?> work) {
        sides.put(name, work);
        return this;
    }

    /** Prints each side's median time, and how many times as long ours took. */
    void run() throws Exception {
        List<Callable<?>> works = List.copyOf(sides.values());
        Object expected = works.get(0).call();
        for (Callable<?> work : works) {
            Object answer = work.call();
            if (!expected.equals(answer)) {
                throw new IllegalStateException(title + ": " + answer + " instead of " + expected);
            }
        }
        long[][] taken = new long[works.size()][MEASURED];
        for (int round = -WARMING; round < MEASURED; round++) {
            for (int side = 0; side < works.size(); side++) {
                long started = System.nanoTime();
                works.get(side).call();
                if (round >= 0) {
                    taken[side][round] = System.nanoTime() - started;
                }
            }
        }
        List<String> names = new ArrayList<>(sides.keySet());
        double ours = median(taken[0]);
        System.out.println(title);
        for (int side = 0; side < taken.length; side++) {
            System.out.printf(
                    "  %-45s %8.0f ms %8.2f%n", names.get(side), median(taken[side]), ours / median(taken[side]));
        }
    }

    private static double median(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2] / 1e6;
    }
}
