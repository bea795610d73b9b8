package org.collabops.people;

import static java.util.stream.Collectors.toMap;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.collabops.Text;

/**
 * The special days that a file tells of, and what in it was left out.
 *
 * <p>Files seldom say which day of the week a make-up day is worked like. It is then taken to stand for one of the last
 * weekdays that the holiday of its name frees: the first make-up day for the first of them, and so on, because a
 * holiday's own days come before those that are moved to it.
 *
 * @param subdivisions the states or regions that have days of their own in the file, whichever was asked for
 */
public record CalendarFile(
        SortedMap<LocalDate, CalendarDay> days, List<Skipped> skipped, SortedSet<String> subdivisions) {
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final int NEAR = 40;

    /** @param what an entry of the file, in the file's words */
    public record Skipped(String what, Text why) {}

    /** An entry of a file; {@code actsAs} is null where the file does not say it. */
    record Entry(LocalDate date, DayKind kind, DayOfWeek actsAs, String name) {}

    static CalendarFile of(List<Entry> entries, List<Skipped> skipped, Set<String> subdivisions) {
        SortedMap<LocalDate, CalendarDay> days = new TreeMap<>();
        for (Entry entry : entries) {
            DayOfWeek actsAs = entry.kind() != DayKind.MAKE_UP
                    ? null
                    : entry.actsAs() != null ? entry.actsAs() : standsFor(entry, entries);
            days.put(entry.date(), new CalendarDay(entry.kind(), actsAs, entry.name()));
        }
        return new CalendarFile(days, List.copyOf(skipped), new TreeSet<>(subdivisions));
    }

    /** What each day of the file would do to a calendar. */
    public Map<LocalDate, Effect> effectOn(CalendarContent calendar) {
        return days.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        entry -> Effect.of(calendar.days().get(entry.getKey()), entry.getValue()),
                        (one, other) -> one,
                        TreeMap::new));
    }

    /** What a day of a file does to a calendar. */
    public enum Effect {
        ADDED,
        CHANGED,
        SAME;

        private static Effect of(CalendarDay before, CalendarDay after) {
            return before == null ? ADDED : before.equals(after) ? SAME : CHANGED;
        }
    }

    private static DayOfWeek standsFor(Entry makeUp, List<Entry> entries) {
        List<Entry> makeUps = new ArrayList<>();
        List<Entry> freed = new ArrayList<>();
        for (Entry entry : entries) {
            if (isNear(entry, makeUp)
                    && entry.kind() == DayKind.MAKE_UP
                    && entry.name().equals(makeUp.name())) {
                makeUps.add(entry);
            } else if (isNear(entry, makeUp) && frees(entry, makeUp)) {
                freed.add(entry);
            }
        }
        makeUps.sort(Comparator.comparing(Entry::date));
        freed.sort(Comparator.comparing(Entry::date));
        int place = freed.size() - makeUps.size() + makeUps.indexOf(makeUp);
        return place < 0 || place >= freed.size()
                ? DayOfWeek.MONDAY
                : freed.get(place).date().getDayOfWeek();
    }

    private static boolean frees(Entry holiday, Entry makeUp) {
        return holiday.kind() == DayKind.HOLIDAY
                && !WEEKEND.contains(holiday.date().getDayOfWeek())
                && makeUp.name().contains(holiday.name());
    }

    private static boolean isNear(Entry entry, Entry other) {
        return Math.abs(ChronoUnit.DAYS.between(entry.date(), other.date())) <= NEAR;
    }
}
