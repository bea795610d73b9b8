package org.collabops.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Sides that do the same work in turns, so that whatever else the machine does weighs on all of them alike. */
final class Contest {
    private static final int FEWEST_WARMING = 2;
    private static final int FEWEST_MEASURED = 7;
    private static final int MOST = 51;

    /** Short rounds are taken so often, for warming as for measuring, that they fill this. */
    private static final long LEAST_NANOS = 10_000_000_000L;

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
        rounds(works, FEWEST_WARMING);
        List<long[]> taken = rounds(works, FEWEST_MEASURED);
        List<String> names = new ArrayList<>(sides.keySet());
        double ours = median(taken, 0);
        System.out.printf("%s, %d rounds%n", title, taken.size());
        for (int side = 0; side < works.size(); side++) {
            System.out.printf(
                    "  %-45s %8.1f ms %8.2f%n", names.get(side), median(taken, side), ours / median(taken, side));
        }
    }

    private static List<long[]> rounds(List<Callable<?>> works, int fewest) throws Exception {
        List<long[]> rounds = new ArrayList<>();
        long started = System.nanoTime();
        while (rounds.size() < fewest || rounds.size() < MOST && System.nanoTime() - started < LEAST_NANOS) {
            rounds.add(round(works));
        }
        return rounds;
    }

    /** The nanoseconds of each side. */
    private static long[] round(List<Callable<?>> works) throws Exception {
        long[] taken = new long[works.size()];
        for (int side = 0; side < taken.length; side++) {
            long started = System.nanoTime();
            works.get(side).call();
            taken[side] = System.nanoTime() - started;
        }
        return taken;
    }

    private static double median(List<long[]> rounds, int side) {
        long[] sorted = rounds.stream().mapToLong(round -> round[side]).sorted().toArray();
        return sorted[sorted.length / 2] / 1e6;
    }
}
