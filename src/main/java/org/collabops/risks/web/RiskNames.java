package org.collabops.risks.web;

import org.collabops.Grouped;
import org.collabops.host.Words;
import org.collabops.risks.Category;
import org.collabops.risks.Level;
import org.collabops.risks.Response;
import org.collabops.risks.RiskModel;
import org.collabops.risks.Status;

/** What the fixed values of a risk are called on screen, and how they look. */
final class RiskNames {
    private final Words words;

    RiskNames(Words words) {
        this.words = words;
    }

    String of(Level level) {
        return level.isBuiltIn() ? words.say("collabops.risks.level." + level.id()) : level.name();
    }

    String of(RiskModel model) {
        return model.isBuiltIn() ? words.say("collabops.risks.model.built-in") : model.name();
    }

    String of(Status status) {
        return words.say("collabops.risks.status." + status.name());
    }

    String of(Response response) {
        return response == null ? null : words.say("collabops.risks.response." + response.name());
    }

    String of(Category category) {
        return category == null ? null : words.say("collabops.risks.category." + category.key());
    }

    String ofCell(int likelihood, int impact, Level level, int count) {
        return words.say("collabops.risks.matrix.cell", likelihood, impact, of(level), Grouped.of(count));
    }

    /** As the style sheets write it: {@code collabops-level-high}. */
    static String style(Level level) {
        return level.look().key();
    }

    static String look(Status status) {
        return switch (status) {
            case TREATING -> "aui-lozenge-inprogress";
            case ACCEPTED, REALISED -> "aui-lozenge-moved";
            case CLOSED -> "aui-lozenge-success";
            case DRAFT, OPEN -> "";
        };
    }
}
