package org.collabops.people.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.collabops.people.Schedule;
import org.collabops.people.ScheduleChange;
import org.collabops.people.ScheduleContent;
import org.collabops.rest.Input;
import org.collabops.rest.References;

/** Reads and writes schedules. */
final class ScheduleJson {
    private static final Set<String> FIELDS = Set.of(
            "person",
            "validFrom",
            "weekdayMinutes",
            "availabilityPercent",
            "calendar",
            "version",
            // What a client got from here and sends back: read only, and not looked at.
            "id",
            "changedAt",
            "changedBy");

    private final References references;

    ScheduleJson(References references) {
        this.references = references;
    }

    static Input open(Map<String, Object> body) {
        return new Input(body, FIELDS);
    }

    /** To be read last: whatever was wrong with the input so far is told now. */
    static ScheduleChange change(Input input) {
        ScheduleChange change = new ScheduleChange(
                input.date("validFrom"),
                input.numberList("weekdayMinutes"),
                input.percent("availabilityPercent"),
                input.whole("calendar"));
        input.refuseProblems();
        return change;
    }

    Map<String, Object> schedule(Schedule schedule) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", schedule.id());
        json.put("version", schedule.version());
        json.put("person", references.person(schedule.person()));
        json.putAll(fields(schedule));
        json.put("changedAt", schedule.revision().at().toString());
        json.put("changedBy", references.person(schedule.revision().by()));
        return json;
    }

    static Map<String, Object> fields(Schedule schedule) {
        ScheduleContent content = schedule.content();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("validFrom", content.validFrom().toString());
        fields.put("weekdayMinutes", content.weekdayMinutes());
        fields.put("availabilityPercent", content.availability().decimal());
        fields.put("calendar", content.calendar());
        return fields;
    }
}
