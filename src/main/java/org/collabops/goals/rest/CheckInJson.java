package org.collabops.goals.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.collabops.goals.CheckIn;
import org.collabops.goals.CheckIn.Told;
import org.collabops.rest.Input;
import org.collabops.rest.References;

/** Reads and writes what people tell about key results. */
final class CheckInJson {
    private final References references;

    CheckInJson(References references) {
        this.references = references;
    }

    static Told told(Map<String, Object> body) {
        Input input = new Input(body, Set.of("value", "confidence", "note", "at"));
        Told told = new Told(
                input.decimal("value").value(),
                input.number("confidence").value(),
                input.text("note").value(),
                input.instant("at").value());
        input.refuseProblems();
        return told;
    }

    Map<String, Object> checkIn(CheckIn checkIn) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("number", checkIn.number());
        json.put("value", StandingJson.plain(checkIn.value()));
        json.put("confidence", checkIn.confidence());
        json.put("note", checkIn.note());
        json.put("at", checkIn.at().toString());
        json.put("enteredAt", checkIn.revision().at().toString());
        json.put("by", references.person(checkIn.revision().by()));
        json.put("via", checkIn.revision().via());
        return json;
    }
}
