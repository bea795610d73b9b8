package org.collabops.people.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.collabops.people.DayPart;
import org.collabops.people.Leave;
import org.collabops.people.LeaveChange;
import org.collabops.people.LeaveContent;
import org.collabops.people.LeaveService;
import org.collabops.people.LeaveState;
import org.collabops.rest.Input;
import org.collabops.rest.References;

/** Reads and writes leave. */
final class LeaveJson {
    private static final Set<String> FIELDS = Set.of(
            "person",
            "from",
            "until",
            "minutesPerDay",
            "part",
            "state",
            "version",
            // What a client got from here and sends back: read only, and not looked at.
            "id",
            "changedAt",
            "changedBy",
            "sharesHoursWith");

    private final LeaveService service;
    private final References references;

    LeaveJson(LeaveService service, References references) {
        this.service = service;
        this.references = references;
    }

    static Input open(Map<String, Object> body) {
        return new Input(body, FIELDS);
    }

    /** To be read last: whatever was wrong with the input so far is told now. */
    static LeaveChange change(Input input) {
        LeaveChange change = new LeaveChange(
                input.date("from"),
                DaysInput.until(input),
                input.number("minutesPerDay"),
                input.oneOf("part", DayPart.class, DayPart::name),
                input.oneOf("state", LeaveState.class, LeaveState::name));
        input.refuseProblems();
        return change;
    }

    /** With the other leave that takes some of the same hours, so that a client can warn of it. */
    Map<String, Object> checked(Leave leave) {
        Map<String, Object> json = leave(leave);
        json.put(
                "sharesHoursWith",
                service.sharingHoursWith(leave).stream().map(Leave::id).toList());
        return json;
    }

    Map<String, Object> leave(Leave leave) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", leave.id());
        json.put("version", leave.version());
        json.put("person", references.person(leave.person()));
        json.putAll(fields(leave));
        json.put("changedAt", leave.revision().at().toString());
        json.put("changedBy", references.person(leave.revision().by()));
        return json;
    }

    static Map<String, Object> fields(Leave leave) {
        LeaveContent content = leave.content();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("from", content.from().toString());
        fields.put("until", content.days().last().toString());
        fields.put("minutesPerDay", content.minutesPerDay());
        fields.put("part", content.part().name());
        fields.put("state", content.state().name());
        return fields;
    }
}
