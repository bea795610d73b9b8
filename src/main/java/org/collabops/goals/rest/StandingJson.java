package org.collabops.goals.rest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.collabops.goals.Confidence;
import org.collabops.goals.GoalKey;
import org.collabops.goals.Pace;
import org.collabops.goals.Progress;
import org.collabops.goals.Standing;
import org.collabops.host.Words;

/** Writes where goals stand, and how that was computed. */
final class StandingJson {
    private static final int DECIMALS = 4;

    private final Words words;

    StandingJson(Words words) {
        this.words = words;
    }

    void addObjective(Map<String, Object> json, Standing standing) {
        Progress progress = standing.progress();
        Map<String, Object> share = new LinkedHashMap<>();
        share.put("rawPercent", progress.rawPercent());
        share.put("countedPercent", progress.countedPercent());
        share.put("counted", progress.lines().size());
        share.put(
                "missing",
                progress.leftOut().stream().filter(one -> one.goal() != null).count());
        json.put("progress", share);
        json.put("confidence", confidence(standing.confidence()));
        addPace(json, standing);
    }

    void addKeyResult(Map<String, Object> json, Standing standing) {
        json.put("current", plain(standing.current()));
        json.put("rawPercent", standing.progress().rawPercent());
        json.put("countedPercent", standing.progress().countedPercent());
        json.put("confidence", plain(standing.confidence().value()));
        json.put(
                "checkedInAt",
                standing.checkedInAt() == null ? null : standing.checkedInAt().toString());
        addPace(json, standing);
    }

    Map<String, Object> explain(Standing standing, View view) {
        Progress progress = standing.progress();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("goal", standing.goal().toString());
        json.put("title", view.title(standing.goal()));
        json.put("current", plain(standing.current()));
        json.put("rawPercent", progress.rawPercent());
        json.put("countedPercent", progress.countedPercent());
        json.put("rule", words.say(progress.rule()));
        json.put(
                "lines", progress.lines().stream().map(line -> line(line, view)).toList());
        json.put(
                "leftOut",
                progress.leftOut().stream().map(one -> leftOut(one, view)).toList());
        json.put("confidence", confidence(standing.confidence()));
        addPace(json, standing);
        return json;
    }

    /** As people write it: without needless zeros, and never as a power of ten. */
    static BigDecimal plain(BigDecimal value) {
        if (value == null) {
            return null;
        }
        BigDecimal shortest = value.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    static BigDecimal rounded(BigDecimal value) {
        return value == null ? null : plain(value.setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    private void addPace(Map<String, Object> json, Standing standing) {
        Pace pace = standing.pace();
        json.put("status", pace.status() == null ? null : pace.status().name());
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("expectedPercent", pace.expectedPercent());
        written.put("ratio", rounded(pace.ratio()));
        written.put("rule", words.say(pace.rule()));
        json.put("pace", written);
        json.put(
                "freshness",
                standing.freshness() == null ? null : standing.freshness().name());
    }

    private static Map<String, Object> confidence(Confidence confidence) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("value", rounded(confidence.value()));
        json.put("counted", confidence.counted());
        json.put("missing", confidence.missing());
        return json;
    }

    private Map<String, Object> line(Progress.Line line, View view) {
        Map<String, Object> json = new LinkedHashMap<>();
        boolean isGoal = line.goal() != null;
        json.put("goal", written(line.goal()));
        json.put("label", isGoal ? view.title(line.goal()) : words.say(line.label()));
        json.put("value", isGoal ? null : plain(line.value()));
        json.put("countedPercent", isGoal ? percent(line.value()) : null);
        json.put("weight", plain(line.weight()));
        return json;
    }

    private Map<String, Object> leftOut(Progress.LeftOut one, View view) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("goal", written(one.goal()));
        json.put("label", view.title(one.goal()));
        json.put("reason", words.say(one.reason()));
        return json;
    }

    private static String written(GoalKey goal) {
        return goal == null ? null : goal.toString();
    }

    private static BigDecimal percent(BigDecimal share) {
        return share.movePointRight(2).setScale(2, RoundingMode.HALF_UP);
    }
}
