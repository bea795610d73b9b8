package org.collabops.goals;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.collabops.Text;
import org.collabops.goals.Progress.LeftOut;
import org.collabops.goals.Progress.Line;

/**
 * What objectives get from what is below them: the weighted mean of their key results and of the objectives aligned to
 * them. What has no value is left out and said to be missing; drafts are left out as well.
 */
final class RollUp {
    private static final Text RULE = Text.of("collabops.goals.rule.roll-up");
    private static final Text NO_PROGRESS = Text.of("collabops.goals.left-out.no-progress");
    private static final Text NO_WEIGHT = Text.of("collabops.goals.left-out.no-weight");
    private static final Text NOTHING_BELOW = Text.of("collabops.goals.left-out.nothing-below");
    private static final Text DRAFT = Text.of("collabops.goals.left-out.draft");

    private final GoalMap map;

    RollUp(GoalMap map) {
        this.map = map;
    }

    /**
     * The objectives that these depend on, and they themselves: each after all that is below it. A circle, which only
     * somebody who writes into the database can close, is cut where it was begun.
     */
    static List<Objective> bottomUp(GoalMap map, Collection<Objective> tops) {
        Set<Long> done = new LinkedHashSet<>();
        Set<Long> begun = new LinkedHashSet<>();
        Deque<Long> open = new ArrayDeque<>();
        tops.forEach(top -> open.push(top.id()));
        while (!open.isEmpty()) {
            long objective = open.peek();
            if (begun.add(objective)) {
                childrenOf(map, objective)
                        .filter(child -> !begun.contains(child))
                        .forEach(open::push);
            } else {
                done.add(open.pop());
            }
        }
        return done.stream().map(id -> map.objective(id).orElseThrow()).toList();
    }

    private static Stream<Long> childrenOf(GoalMap map, long objective) {
        return map.below(objective).stream()
                .filter(alignment -> alignment.parent().isObjective())
                .map(Alignment::child);
    }

    /**
     * Adds the progress of {@code objectives}, each after those below it, to that of their key results.
     *
     * @param known by goal; holds every key result of the objectives
     */
    void progress(List<Objective> objectives, Map<GoalKey, Progress> known) {
        objectives.forEach(objective -> known.put(objective.key(), progress(objective, known)));
    }

    /** As {@link #progress}, for confidence. */
    void confidence(List<Objective> objectives, Map<GoalKey, Confidence> known) {
        objectives.forEach(objective -> known.put(objective.key(), confidence(objective, known)));
    }

    private Progress progress(Objective objective, Map<GoalKey, Progress> known) {
        Mean raw = new Mean();
        Mean counted = new Mean();
        List<Line> lines = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        weights(objective).forEach((goal, weight) -> {
            Progress progress = known.get(goal);
            if (isDraft(goal)) {
                leftOut.add(new LeftOut(goal, DRAFT));
            } else if (progress == null || !progress.isKnown()) {
                leftOut.add(new LeftOut(goal, NO_PROGRESS));
            } else {
                lines.add(new Line(goal, null, progress.counted(), weight));
                raw.add(progress.raw(), weight);
                counted.add(progress.counted(), weight);
            }
        });
        if (counted.value() == null) {
            leftOut.add(new LeftOut(null, lines.isEmpty() ? NOTHING_BELOW : NO_WEIGHT));
        }
        return new Progress(raw.value(), counted.value(), RULE, lines, leftOut);
    }

    private Confidence confidence(Objective objective, Map<GoalKey, Confidence> known) {
        Mean mean = new Mean();
        int counted = 0;
        int missing = 0;
        for (Map.Entry<GoalKey, BigDecimal> below : weights(objective).entrySet()) {
            BigDecimal value =
                    known.getOrDefault(below.getKey(), Confidence.told(null)).value();
            if (isDraft(below.getKey())) {
                continue;
            }
            if (value == null) {
                missing++;
            } else {
                counted++;
                mean.add(value, below.getValue());
            }
        }
        return new Confidence(mean.value(), counted, missing);
    }

    private Map<GoalKey, BigDecimal> weights(Objective objective) {
        Map<GoalKey, BigDecimal> weights = new LinkedHashMap<>();
        map.keyResultsOf(objective.id())
                .forEach(keyResult ->
                        weights.put(keyResult.key(), keyResult.content().weight()));
        map.below(objective.id()).stream()
                .filter(alignment -> alignment.parent().isObjective())
                .forEach(alignment -> weights.put(GoalKey.objective(alignment.child()), alignment.weight()));
        return weights;
    }

    private boolean isDraft(GoalKey goal) {
        return goal.isObjective() && map.objectiveOf(goal).content().state() == ObjectiveState.DRAFT;
    }

    /** A weighted mean in the making; null while all weights are 0. */
    private static final class Mean {
        private BigDecimal weights = BigDecimal.ZERO;
        private BigDecimal sum = BigDecimal.ZERO;

        void add(BigDecimal value, BigDecimal weight) {
            weights = weights.add(weight);
            sum = sum.add(value.multiply(weight));
        }

        BigDecimal value() {
            return weights.signum() == 0 ? null : Share.of(sum, weights);
        }
    }
}
