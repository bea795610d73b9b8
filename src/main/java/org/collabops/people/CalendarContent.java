package org.collabops.people;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.collabops.Checks;

/** All that people can say about a calendar; the whole of it is one revision, so that no import is ever half done. */
public record CalendarContent(String name, SortedMap<LocalDate, CalendarDay> days) implements Serializable {
    static final CalendarContent EMPTY = new CalendarContent(null, Map.of());

    private static final int MAX_DAYS = 5_000;

    public CalendarContent(String name, Map<LocalDate, CalendarDay> days) {
        this(name, new TreeMap<>(days));
    }

    public CalendarContent {
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
    }

    Checks checked() {
        Checks checks = new Checks()
                .name("name", name)
                .problem(days.size() > MAX_DAYS, "days", "collabops.people.error.too-many", MAX_DAYS);
        days.forEach((date, day) -> {
            String field = "days[" + date + "]";
            Limits.day(checks, field, date)
                    .required(field + ".kind", day.kind())
                    .problem(
                            (day.kind() == DayKind.MAKE_UP) != (day.actsAs() != null),
                            field + ".actsAs",
                            "collabops.people.error.acts-as")
                    .optionalName(field + ".name", day.name(), Checks.MAX_NAME);
        });
        return checks;
    }
}
