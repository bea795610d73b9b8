package org.collabops.goals.rest;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collabops.Text;
import org.collabops.goals.Cycle;
import org.collabops.goals.CycleChange;
import org.collabops.goals.CycleContent;
import org.collabops.goals.CycleState;
import org.collabops.rest.Input;
import org.collabops.rest.References;

/** Reads and writes cycles. */
final class CycleJson {
    private static final Set<String> FIELDS = Set.of(
            "name",
            "from",
            "until",
            "zone",
            "state",
            "version",
            // What a client got from here and sends back: read only, and not looked at.
            "id",
            "lastDay",
            "changedAt",
            "changedBy",
            "mayManage");

    private final References references;

    CycleJson(References references) {
        this.references = references;
    }

    static Input open(Map<String, Object> body) {
        return new Input(body, FIELDS);
    }

    /** To be read last: whatever was wrong with the input so far is told now. */
    static CycleChange change(Input input) {
        CycleChange change = new CycleChange(
                input.text("name"),
                input.date("from"),
                input.date("until"),
                input.resolved("zone", CycleJson::zone, Text.of("collabops.goals.error.zone")),
                input.oneOf("state", CycleState.class, CycleState::name));
        input.refuseProblems();
        return change;
    }

    Map<String, Object> cycle(Cycle cycle, boolean mayManage) {
        CycleContent content = cycle.content();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", cycle.id());
        json.put("version", cycle.version());
        json.putAll(fields(cycle));
        json.put("lastDay", content.lastDay().toString());
        json.put("changedAt", cycle.revision().at().toString());
        json.put("changedBy", references.person(cycle.revision().by()));
        json.put("mayManage", mayManage);
        return json;
    }

    static Map<String, Object> fields(Cycle cycle) {
        CycleContent content = cycle.content();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", content.name());
        fields.put("from", content.from().toString());
        fields.put("until", content.until().toString());
        fields.put("zone", content.zone().getId());
        fields.put("state", content.state().name());
        return fields;
    }

    private static Optional<ZoneId> zone(String id) {
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
