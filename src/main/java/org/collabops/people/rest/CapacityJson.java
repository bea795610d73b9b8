package org.collabops.people.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collabops.Days;
import org.collabops.UserKey;
import org.collabops.people.CalendarDay;
import org.collabops.people.Capacity;
import org.collabops.people.DayCapacity;
import org.collabops.people.Explained;
import org.collabops.people.Leave;
import org.collabops.people.TeamCapacity;
import org.collabops.rest.References;

/** Writes what people and teams can work. */
final class CapacityJson {
    private final References references;

    CapacityJson(References references) {
        this.references = references;
    }

    Map<String, Object> person(Capacity capacity, List<Days> parts) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("person", references.person(capacity.person()));
        putDays(json, capacity.days());
        json.put("values", parts.stream().map(part -> part(capacity, part)).toList());
        json.put("total", part(capacity, capacity.days()));
        return json;
    }

    Map<String, Object> team(TeamCapacity capacity, List<Days> parts) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(
                "team",
                Map.of(
                        "id",
                        capacity.team().id(),
                        "name",
                        capacity.team().content().name()));
        putDays(json, capacity.days());
        json.put("values", parts.stream().map(part -> sum(capacity, part)).toList());
        json.put("total", sum(capacity, capacity.days()));
        json.put(
                "members",
                capacity.people().stream()
                        .map(person -> member(capacity, person, parts))
                        .toList());
        return json;
    }

    Map<String, Object> explained(Explained line) {
        DayCapacity day = line.day();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("date", day.day().toString());
        json.put("rule", day.rule().name());
        json.put("schedule", line.schedule() == null ? null : ScheduleJson.fields(line.schedule()));
        json.put("scheduleId", line.schedule() == null ? null : line.schedule().id());
        json.put(
                "scheduleVersion",
                line.schedule() == null ? null : line.schedule().version());
        json.put(
                "calendar",
                line.calendar() == null ? null : line.calendar().content().name());
        json.put(
                "calendarVersion",
                line.calendar() == null ? null : line.calendar().version());
        json.put("special", special(line));
        json.put("leave", line.leave().stream().map(Leave::id).toList());
        json.put("leaveCountedOnce", line.hasDoubleLeave());
        json.put("baseMinutes", day.isKnown() ? day.base() : null);
        json.put("leaveMinutes", day.isKnown() ? day.leave() : null);
        json.put(
                "availabilityPercent",
                line.availability() == null ? null : line.availability().decimal());
        json.put("capacityMinutes", day.isKnown() ? day.planned() : null);
        return json;
    }

    private static Map<String, Object> part(Capacity capacity, Days part) {
        Capacity.Total total = capacity.total(part);
        Map<String, Object> json = new LinkedHashMap<>();
        putDays(json, part);
        json.put("baseMinutes", total.isKnown() ? total.base() : null);
        json.put("leaveMinutes", total.isKnown() ? total.leave() : null);
        json.put("capacityMinutes", total.isKnown() ? total.planned() : null);
        json.put("unknownDays", total.unknownDays());
        return json;
    }

    private static Map<String, Object> sum(TeamCapacity capacity, Days part) {
        Optional<TeamCapacity.Sum> sum = capacity.sum(part);
        Map<String, Object> json = new LinkedHashMap<>();
        putDays(json, part);
        json.put("capacityMinutes", sum.map(TeamCapacity.Sum::minutes).orElse(null));
        json.put("unknownPeople", sum.map(TeamCapacity.Sum::unknownPeople).orElse(null));
        return json;
    }

    private Map<String, Object> member(TeamCapacity capacity, UserKey person, List<Days> parts) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("person", references.person(person));
        json.put("hidden", capacity.of(person).isEmpty());
        json.put(
                "capacityMinutes",
                parts.stream()
                        .map(part -> capacity.share(person, part).orElse(null))
                        .toList());
        return json;
    }

    private static Map<String, Object> special(Explained line) {
        CalendarDay special = line.special();
        return special == null ? null : CalendarJson.day(line.day().day(), special);
    }

    private static void putDays(Map<String, Object> json, Days days) {
        json.put("from", days.from().toString());
        json.put("until", days.last().toString());
    }
}
