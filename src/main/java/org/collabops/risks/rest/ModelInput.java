package org.collabops.risks.rest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collabops.Field;
import org.collabops.rest.Input;
import org.collabops.risks.Level;
import org.collabops.risks.Look;
import org.collabops.risks.RiskModel;
import org.collabops.risks.RiskModel.Band;
import org.collabops.risks.RiskModel.Mode;

/** Reads a model as somebody wants it to be. */
final class ModelInput {
    private static final Set<String> FIELDS =
            Set.of("id", "version", "name", "builtIn", "mode", "likelihoods", "impacts", "levels", "bands", "cells");

    private ModelInput() {}

    /** @param id of the model that is to be changed; 0 for a new one */
    static RiskModel read(Map<String, Object> body, long id) {
        Input input = new Input(body, FIELDS);
        Field<Integer> version = input.number("version");
        int basedOn = id == 0 ? 1 : orZero(input.required("version", version));
        String name = input.required("name", input.text("name"));
        List<String> likelihoods = input.required("likelihoods", input.texts("likelihoods"));
        List<String> impacts = input.required("impacts", input.texts("impacts"));
        Mode mode = input.required("mode", input.oneOf("mode", Mode.class, Mode::name));
        List<Level> levels = input.required(
                "levels",
                input.objects(
                        "levels",
                        Set.of("id", "name", "look"),
                        level -> new Level(
                                level.required("id", level.text("id")),
                                level.required("name", level.text("name")),
                                level.required("look", level.oneOf("look", Look.class, Look::name)))));
        List<Band> bands = input.objects(
                        "bands",
                        Set.of("level", "from", "until"),
                        band -> new Band(
                                band.required("level", band.text("level")),
                                orZero(band.required("from", band.number("from"))),
                                orZero(band.required("until", band.number("until")))))
                .value();
        List<List<String>> cells = input.textTable("cells").value();
        input.refuseProblems();
        return new RiskModel(
                id,
                basedOn,
                name,
                likelihoods,
                impacts,
                mode,
                levels,
                mode == Mode.LOOKUP || bands == null ? List.of() : bands,
                mode == Mode.PRODUCT || cells == null ? List.of() : cells);
    }

    private static int orZero(Integer number) {
        return number == null ? 0 : number;
    }
}
