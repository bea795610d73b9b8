package org.collabops.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.collabops.Days;

/** Some days of many people, with the same calendars: those who work by equal schedules share their usual days. */
final class UsualDays {
    private final Days days;
    private final Map<List<ScheduleContent>, List<DayCapacity>> usual = new HashMap<>();

    UsualDays(Days days) {
        this.days = days;
    }

    Days days() {
        return days;
    }

    /** Each day of one of them, absence included. */
    List<DayCapacity> of(WorkingTime time) {
        List<ScheduleContent> schedules =
                time.schedules().stream().map(Schedule::content).toList();
        List<DayCapacity> each = new ArrayList<>(usual.computeIfAbsent(
                schedules, none -> days.stream().map(time.withoutAbsence()::on).toList()));
        time.absence()
                .flatMap(absent -> days.intersect(absent).stream())
                .flatMap(Days::stream)
                .forEach(day -> each.set(days.place(day), time.on(day)));
        return Collections.unmodifiableList(each);
    }
}
