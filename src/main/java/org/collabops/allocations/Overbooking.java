package org.collabops.allocations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToLongBiFunction;
import org.collabops.Days;

/**
 * Whether minutes that may lie on any day of their ranges find room at all. By Hall's theorem they do exactly if in no
 * range of days the items that lie wholly inside want more than the days have; what they want more, summed over the
 * worst ranges that do not overlap, is what finds no room however it is placed.
 */
final class Overbooking {
    private final List<Item> items;
    private final ToLongBiFunction<LocalDate, LocalDate> room;

    private Overbooking(List<Item> items, ToLongBiFunction<LocalDate, LocalDate> room) {
        this.items = items;
        this.room = room;
    }

    /** Minutes that may lie on any of these days. */
    record Item(long id, Days days, long minutes) {}

    /**
     * A range of days that is asked for too much.
     *
     * @param items those that lie wholly inside it, and want anything, by id
     */
    record Range(Days days, long overBy, List<Long> items) {}

    /**
     * The worst ranges, the first one first and the shortest of equally bad ones.
     *
     * @param room the minutes that are free from a day until before another
     */
    static List<Range> of(List<Item> items, ToLongBiFunction<LocalDate, LocalDate> room) {
        return new Overbooking(items, room).ranges();
    }

    /** By the days on which items end: the most that finds no room until then, and the range that it ends with. */
    private record Worst(long overBy, Range last, Worst before) {}

    private List<Range> ranges() {
        SortedSet<LocalDate> ends = new TreeSet<>();
        items.forEach(item -> ends.add(item.days().until()));
        List<Worst> known = new ArrayList<>(List.of(new Worst(0, null, null)));
        List<LocalDate> at = new ArrayList<>(List.of(LocalDate.MIN));
        for (LocalDate end : ends) {
            known.add(worstUntil(end, known, at));
            at.add(end);
        }
        return listed(known.get(known.size() - 1));
    }

    private Worst worstUntil(LocalDate end, List<Worst> known, List<LocalDate> at) {
        Worst worst = known.get(known.size() - 1);
        long forced = 0;
        for (Item item : latestStartFirst(end)) {
            forced += item.minutes();
            LocalDate start = item.days().from();
            long overBy = forced - room.applyAsLong(start, end);
            if (overBy > 0) {
                Worst before = known.get(lastNotAfter(start, at));
                if (before.overBy() + overBy > worst.overBy()) {
                    worst = new Worst(before.overBy() + overBy, range(start, end, overBy), before);
                }
            }
        }
        return worst;
    }

    private List<Item> latestStartFirst(LocalDate end) {
        return items.stream()
                .filter(item -> !item.days().until().isAfter(end))
                .sorted(Comparator.comparing((Item item) -> item.days().from()).reversed())
                .toList();
    }

    private static int lastNotAfter(LocalDate day, List<LocalDate> at) {
        int place = at.size() - 1;
        while (at.get(place).isAfter(day)) {
            place--;
        }
        return place;
    }

    private Range range(LocalDate start, LocalDate end, long overBy) {
        List<Long> inside = items.stream()
                .filter(item -> item.minutes() > 0
                        && !item.days().from().isBefore(start)
                        && !item.days().until().isAfter(end))
                .map(Item::id)
                .sorted()
                .toList();
        return new Range(new Days(start, end), overBy, inside);
    }

    private static List<Range> listed(Worst worst) {
        List<Range> ranges = new ArrayList<>();
        for (Worst each = worst; each.last() != null; each = each.before()) {
            ranges.add(0, each.last());
        }
        return ranges;
    }
}
