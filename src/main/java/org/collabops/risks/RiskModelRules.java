package org.collabops.risks;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.collabops.Invalid.Problem;
import org.collabops.PlainText;
import org.collabops.Text;
import org.collabops.risks.RiskModel.Band;
import org.collabops.risks.RiskModel.Mode;

/** What a model must be like to be stored: every pair of likelihood and impact has exactly one level. */
final class RiskModelRules {
    static final int MIN_STEPS = 2;
    static final int MAX_STEPS = 10;
    static final int MAX_NAME = 60;
    private static final String LEVEL_ID = "[A-Z0-9_]{1,30}";

    private final RiskModel model;
    private final List<Problem> problems = new ArrayList<>();

    private RiskModelRules(RiskModel model) {
        this.model = model;
    }

    static List<Problem> problems(RiskModel model) {
        return new RiskModelRules(model).problems();
    }

    private List<Problem> problems() {
        requireName("name", model.name());
        requireNames("likelihoods", model.likelihoods());
        requireNames("impacts", model.impacts());
        requireLevels();
        if (problems.isEmpty()) {
            if (model.mode() == Mode.PRODUCT) {
                requireBands();
            } else {
                requireCells();
            }
        }
        return problems;
    }

    private void requireLevels() {
        List<Level> levels = model.levels();
        requireNames("levels", levels.stream().map(Level::name).toList());
        Set<String> ids = new HashSet<>();
        for (int place = 0; place < levels.size(); place++) {
            String id = levels.get(place).id();
            if (id == null || !id.matches(LEVEL_ID) || !ids.add(id)) {
                problem("levels[" + place + "].id", "collabops.risks.error.level-id");
            }
        }
    }

    private void requireNames(String field, List<String> names) {
        if (names.size() < MIN_STEPS || names.size() > MAX_STEPS) {
            problem(field, "collabops.risks.error.steps", MIN_STEPS, MAX_STEPS);
        }
        for (int place = 0; place < names.size(); place++) {
            requireName(field + "[" + place + "]", names.get(place));
        }
        if (new HashSet<>(names).size() < names.size()) {
            problem(field, "collabops.risks.error.names-differ");
        }
    }

    private void requireName(String field, String name) {
        if (name == null || name.isBlank()) {
            problem(field, "collabops.error.required");
        } else if (name.length() > MAX_NAME) {
            problem(field, "collabops.error.too-long", MAX_NAME);
        } else if (!PlainText.isOneLine(name)) {
            problem(field, "collabops.error.characters");
        }
    }

    /** In ascending order each band begins right after the one before it, and they end with the highest score. */
    private void requireBands() {
        int next = 1;
        for (int place = 0; place < model.bands().size(); place++) {
            Band band = model.bands().get(place);
            if (model.level(band.level()).isEmpty()) {
                problem("bands[" + place + "].level", "collabops.risks.error.no-such-level");
            }
            if (band.from() != next || band.until() < band.from()) {
                problem("bands[" + place + "]", "collabops.risks.error.band-begins", next);
                return;
            }
            next = band.until() + 1;
        }
        if (next != model.highestScore() + 1) {
            problem("bands", "collabops.risks.error.bands-end", model.highestScore());
        }
    }

    private void requireCells() {
        boolean complete = model.cells().size() == model.likelihoods().size()
                && model.cells().stream()
                        .allMatch(line -> line.size() == model.impacts().size());
        if (!complete) {
            problem(
                    "cells",
                    "collabops.risks.error.cells",
                    model.likelihoods().size(),
                    model.impacts().size());
            return;
        }
        Set<String> ids = model.levels().stream().map(Level::id).collect(toSet());
        if (!model.cells().stream().allMatch(ids::containsAll)) {
            problem("cells", "collabops.risks.error.no-such-level");
        }
    }

    private void problem(String field, String key, Object... arguments) {
        problems.add(new Problem(field, Text.of(key, arguments)));
    }
}
