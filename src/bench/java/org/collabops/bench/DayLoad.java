package org.collabops.bench;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.collabops.allocations.AllocationMode;

/** What a peer adds up of one person, day by day of the year: no more than the answer needs. */
final class DayLoad {
    private final long[] full = new long[PlantedPeople.DAYS];
    private final long[] capacity = new long[PlantedPeople.DAYS];
    private final long[] planned = new long[PlantedPeople.DAYS];

    /** @param number of the person among all */
    DayLoad(int number) {
        for (int day = 0; day < full.length; day++) {
            boolean works = day % 7 < 5 && !PlantedPeople.isHoliday(day);
            full[day] = works ? PlantedPeople.availability(number).applied(PlantedPeople.DAY_MINUTES) : 0;
            capacity[day] = full[day];
        }
    }

    /** @param until the day after the last one */
    void away(int from, int until) {
        Arrays.fill(capacity, Math.min(from, full.length), Math.min(until, full.length), 0);
    }

    void plan(int from, int until, AllocationMode mode, int amount) {
        long sum = Arrays.stream(capacity, from, until).sum();
        if (mode == AllocationMode.MINUTES_PER_DAY) {
            for (int day = from; day < until; day++) {
                planned[day] += capacity[day] > 0 ? amount : 0;
            }
        } else if (sum > 0) {
            share(from, until, mode == AllocationMode.PERCENT ? (2 * sum * amount + 10_000) / 20_000 : amount, sum);
        }
    }

    private void share(int from, int until, long whole, long sum) {
        long left = whole;
        for (int day = from; day < until; day++) {
            planned[day] += whole * capacity[day] / sum;
            left -= whole * capacity[day] / sum;
        }
        IntStream.range(from, until)
                .boxed()
                .sorted(Comparator.comparing((Integer day) -> -(whole * capacity[day] % sum)))
                .limit(left)
                .forEach(day -> planned[day]++);
    }

    HeatMap.Cell cell(int from, int until) {
        int overloaded = 0;
        for (int day = from; day < until; day++) {
            overloaded += planned[day] > capacity[day] ? 1 : 0;
        }
        return new HeatMap.Cell(
                Arrays.stream(planned, from, until).sum(),
                Arrays.stream(capacity, from, until).sum(),
                overloaded);
    }
}
