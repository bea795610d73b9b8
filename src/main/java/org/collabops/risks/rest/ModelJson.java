package org.collabops.risks.rest;

import java.util.Map;
import org.collabops.Text;
import org.collabops.host.Words;
import org.collabops.risks.Assessment;
import org.collabops.risks.Level;
import org.collabops.risks.Residual;
import org.collabops.risks.RiskModel;

/** Writes models and what they say of a risk. */
final class ModelJson {
    private final Words words;

    ModelJson(Words words) {
        this.words = words;
    }

    Map<String, Object> model(RiskModel model) {
        return new Json()
                .with("id", model.id())
                .with("version", model.version())
                .with("name", name(model))
                .with("builtIn", model.isBuiltIn())
                .with("mode", model.mode().name())
                .with("likelihoods", model.likelihoods())
                .with("impacts", model.impacts())
                .with("levels", model.levels().stream().map(this::level).toList())
                .with("bands", model.bands().stream().map(ModelJson::band).toList())
                .with("cells", model.cells())
                .map();
    }

    Map<String, Object> shortModel(RiskModel model) {
        return new Json()
                .with("id", model.id())
                .with("version", model.version())
                .with("name", name(model))
                .map();
    }

    Map<String, Object> level(Level level) {
        return new Json()
                .with("id", level.id())
                .with("name", name(level))
                .with("look", level.look().name())
                .map();
    }

    Map<String, Object> assessment(Assessment assessment) {
        return assessment == null
                ? null
                : new Json()
                        .with("likelihood", assessment.likelihood())
                        .with("impact", assessment.impact())
                        .with("score", assessment.score())
                        .with("level", level(assessment.level()))
                        .with("model", assessment.model().id())
                        .with("modelVersion", assessment.model().version())
                        .map();
    }

    /** @param inherent what the residual is left of */
    Map<String, Object> residual(Residual residual, Assessment inherent) {
        if (residual == null) {
            return null;
        }
        boolean typed = residual.typed() != null;
        return new Json()
                .with("likelihood", typed ? residual.typed().likelihood() : null)
                .with("impact", typed ? residual.typed().impact() : null)
                .with("score", residual.score())
                .with("level", level(residual.level()))
                .with("model", inherent.model().id())
                .with("modelVersion", inherent.model().version())
                .with("mode", typed ? "TYPED" : "COMPUTED")
                .with("reason", typed ? residual.typed().reason() : null)
                .map();
    }

    String name(RiskModel model) {
        return model.isBuiltIn() ? words.say("collabops.risks.model.built-in") : model.name();
    }

    String name(Level level) {
        return level.isBuiltIn() ? words.say("collabops.risks.level." + level.id()) : level.name();
    }

    String say(Text text) {
        return words.say(text);
    }

    private static Map<String, Object> band(RiskModel.Band band) {
        return new Json()
                .with("level", band.level())
                .with("from", band.from())
                .with("until", band.until())
                .map();
    }
}
