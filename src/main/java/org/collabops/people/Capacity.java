package org.collabops.people;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.collabops.Days;
import org.collabops.UserKey;
import org.collabops.people.DayCapacity.Rule;

/** What one person can work on each of some days. */
public final class Capacity {
    private final UserKey person;
    private final Days days;
    private final List<DayCapacity> each;
    private final WorkingTime time;

    private Capacity(UserKey person, Days days, List<DayCapacity> each, WorkingTime time) {
        this.person = person;
        this.days = days;
        this.each = each;
        this.time = time;
    }

    static Capacity of(UserKey person, UsualDays usual, WorkingTime time) {
        return new Capacity(person, usual.days(), usual.of(time), time);
    }

    /** What is left for a viewer who may see only some days of this person. */
    Capacity within(ShownDays shown) {
        List<DayCapacity> seen = each.stream()
                .map(day -> shown.contains(day.day()) ? day : DayCapacity.without(day.day(), Rule.HIDDEN))
                .toList();
        return new Capacity(person, days, seen, time);
    }

    public UserKey person() {
        return person;
    }

    public Days days() {
        return days;
    }

    /** In order, one for each day. */
    public List<DayCapacity> each() {
        return each;
    }

    /** @throws IndexOutOfBoundsException when it was not asked about that day */
    public DayCapacity on(LocalDate day) {
        return each.get(Math.toIntExact(day.toEpochDay() - days.from().toEpochDay()));
    }

    /** Empty when it is unknown. */
    public OptionalInt minutesOn(LocalDate day) {
        return on(day).minutes();
    }

    public Total total() {
        return total(days);
    }

    /** Of those of {@code part} that were asked about. */
    public Total total(Days part) {
        Total total = Total.NONE;
        for (DayCapacity day : days.intersect(part).map(this::between).orElse(List.of())) {
            total = total.plus(day);
        }
        return total;
    }

    /** How each day came to its minutes; hidden days are left out. */
    public List<Explained> explain() {
        return each.stream()
                .filter(day -> day.rule() != Rule.HIDDEN)
                .map(day -> Explained.of(day, time))
                .toList();
    }

    private List<DayCapacity> between(Days part) {
        int first = Math.toIntExact(part.from().toEpochDay() - days.from().toEpochDay());
        return each.subList(first, first + part.count());
    }

    /**
     * Of several days together, in minutes.
     *
     * @param unknownDays how many days are in none of the sums, because nothing is known of them
     */
    public record Total(long base, long leave, long planned, int knownDays, int unknownDays) {
        static final Total NONE = new Total(0, 0, 0, 0, 0);

        private Total plus(DayCapacity day) {
            return day.isKnown()
                    ? new Total(
                            base + day.base(), leave + day.leave(), planned + day.planned(), knownDays + 1, unknownDays)
                    : new Total(base, leave, planned, knownDays, unknownDays + 1);
        }

        /** Whether anything is known, so that the sums mean something. */
        public boolean isKnown() {
            return knownDays > 0;
        }
    }
}
