package org.collabops.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.collabops.Days;
import org.collabops.Kept;
import org.collabops.UserKey;
import org.collabops.Watched;
import org.collabops.host.Caches;

/** The schedules, calendars and leave of everybody; every node keeps a copy of what seldom changes. */
public final class WorkingTimes {
    private final Caches.Shared<Plans> plans;
    private final Kept<Schedule> schedules;
    private final Kept<HolidayCalendar> calendars;
    private final Leaves leaves;

    public WorkingTimes(Kept<Schedule> schedules, Kept<HolidayCalendar> calendars, Leaves leaves, Caches caches) {
        this.plans = caches.shared("collabops.people.schedules", () -> Plans.of(schedules.all(), calendars.all()));
        this.schedules = new Watched<>(schedules, plans::invalidate);
        this.calendars = new Watched<>(calendars, plans::invalidate);
        this.leaves = new RememberedLeaves(leaves, caches);
    }

    Kept<Schedule> schedules() {
        return schedules;
    }

    Kept<HolidayCalendar> calendars() {
        return calendars;
    }

    Leaves leaves() {
        return leaves;
    }

    /** At most 60 seconds old, and never older than the last change here. */
    Plans plans() {
        return plans.get();
    }

    /**
     * How these people work during some days, by one statement at most for any number of people.
     *
     * @param inactive whose capacity ends before {@code today}
     */
    Map<UserKey, WorkingTime> of(Set<UserKey> people, Days days, Predicate<UserKey> inactive, LocalDate today) {
        Plans held = plans.get();
        Map<UserKey, List<Leave>> leave = leaves.during(days, people).stream().collect(groupingBy(Leave::person));
        Map<UserKey, WorkingTime> times = new TreeMap<>(Comparator.comparing(UserKey::value));
        people.forEach(person -> times.put(
                person,
                new WorkingTime(
                        held.schedulesOf(person),
                        held.calendars(),
                        leave.getOrDefault(person, List.of()),
                        inactive.test(person) ? today : null)));
        return times;
    }

    /** The number of projections that were missing or stale and have been mended. */
    public int mendProjections() {
        return schedules.mendProjections() + calendars.mendProjections() + leaves.mendProjections();
    }

    /** What is usual: all schedules by person and all calendars by id. */
    record Plans(Map<UserKey, List<Schedule>> schedules, Map<Long, HolidayCalendar> calendars) implements Serializable {

        private static Plans of(List<Schedule> schedules, List<HolidayCalendar> calendars) {
            return new Plans(
                    schedules.stream().collect(groupingBy(Schedule::person)),
                    calendars.stream().collect(toMap(HolidayCalendar::id, Function.identity())));
        }

        List<Schedule> schedulesOf(UserKey person) {
            return schedules.getOrDefault(person, List.of());
        }
    }
}
