package org.collabops.goals.rest;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.collabops.Field;
import org.collabops.Text;
import org.collabops.goals.Alignment;
import org.collabops.goals.GoalKey;
import org.collabops.rest.Input;
import org.collabops.rest.References;

/** Reads and writes what objectives are aligned to. */
final class AlignmentJson {
    private static final Set<String> FIELDS = Set.of(
            "child",
            "parent",
            "weight",
            "version",
            // What a client got from here and sends back: read only, and not looked at.
            "id",
            "childTitle",
            "parentTitle",
            "changedAt",
            "changedBy",
            "mayChange");

    private final References references;

    AlignmentJson(References references) {
        this.references = references;
    }

    static Input open(Map<String, Object> body) {
        return new Input(body, FIELDS);
    }

    /** Null with a problem when it is missing or no objective. */
    static GoalKey child(Input input) {
        return input.required(
                "child",
                input.resolved(
                        "child",
                        written -> GoalKey.parse(written).filter(GoalKey::isObjective),
                        Text.of("collabops.goals.error.objective")));
    }

    /** Null with a problem when it is missing or no goal. */
    static GoalKey parent(Input input) {
        return input.required(
                "parent", input.resolved("parent", GoalKey::parse, Text.of("collabops.goals.error.goal")));
    }

    /** 1 when it is left out. */
    static BigDecimal weight(Input input) {
        Field<BigDecimal> weight = input.decimal("weight");
        return weight.isPresent() ? input.required("weight", weight) : BigDecimal.ONE;
    }

    Map<String, Object> alignment(View view, Alignment alignment) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", alignment.id());
        json.put("version", alignment.version());
        json.putAll(fields(alignment));
        json.put("childTitle", view.title(GoalKey.objective(alignment.child())));
        json.put("parentTitle", view.title(alignment.parent()));
        json.put("changedAt", alignment.revision().at().toString());
        json.put("changedBy", references.person(alignment.revision().by()));
        json.put("mayChange", view.mayChange(alignment));
        return json;
    }

    static Map<String, Object> fields(Alignment alignment) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("child", GoalKey.objective(alignment.child()).toString());
        fields.put("parent", alignment.parent().toString());
        fields.put("weight", StandingJson.plain(alignment.weight()));
        return fields;
    }
}
