package org.collabops.goals;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.collabops.Revised;

/**
 * How all goals hang together, as far as somebody sees them: cycles, spaces, objectives, key results and alignments,
 * but none of the values that change every day. What hangs on something unseen is not on the map either.
 */
public final class GoalMap implements Serializable {
    private static final long serialVersionUID = 1;

    private final Map<Long, Cycle> cycles;
    private final Map<Long, Space> spaces;
    private final Map<Long, Objective> objectives;
    private final Map<Long, KeyResult> keyResults;
    private final Map<Long, Alignment> alignments;
    private final Map<Long, List<KeyResult>> keyResultsOf;
    private final Map<Long, List<Alignment>> below;
    private final Map<Long, List<Alignment>> above;

    GoalMap(
            Collection<Cycle> cycles,
            Collection<Space> spaces,
            Collection<Objective> objectives,
            Collection<KeyResult> keyResults,
            Collection<Alignment> alignments) {
        this.cycles = byId(cycles, cycle -> true);
        this.spaces = byId(spaces, space -> true);
        this.objectives = byId(
                objectives,
                objective -> this.spaces.containsKey(objective.space())
                        && this.cycles.containsKey(objective.content().cycle()));
        this.keyResults = byId(keyResults, keyResult -> this.objectives.containsKey(keyResult.objective()));
        this.alignments = byId(alignments, this::holds);
        this.keyResultsOf = grouped(this.keyResults.values(), KeyResult::objective);
        this.below = grouped(this.alignments.values(), Alignment::parentObjective);
        this.above = grouped(this.alignments.values(), Alignment::child);
    }

    /** What is left for somebody who sees only some spaces. */
    GoalMap within(Predicate<Space> visible) {
        List<Space> seen = spaces.values().stream().filter(visible).toList();
        return seen.size() == spaces.size()
                ? this
                : new GoalMap(cycles.values(), seen, objectives.values(), keyResults.values(), alignments.values());
    }

    public Collection<Cycle> cycles() {
        return cycles.values();
    }

    public Collection<Space> spaces() {
        return spaces.values();
    }

    public Collection<Objective> objectives() {
        return objectives.values();
    }

    public Collection<KeyResult> keyResults() {
        return keyResults.values();
    }

    public Collection<Alignment> alignments() {
        return alignments.values();
    }

    public Optional<Space> space(long id) {
        return Optional.ofNullable(spaces.get(id));
    }

    public Optional<Objective> objective(long id) {
        return Optional.ofNullable(objectives.get(id));
    }

    public Optional<KeyResult> keyResult(long id) {
        return Optional.ofNullable(keyResults.get(id));
    }

    public Optional<Alignment> alignment(long id) {
        return Optional.ofNullable(alignments.get(id));
    }

    public boolean holds(GoalKey goal) {
        return goal.isObjective() ? objectives.containsKey(goal.id()) : keyResults.containsKey(goal.id());
    }

    /** The objective that a goal on the map is or belongs to. */
    public Objective objectiveOf(GoalKey goal) {
        return objectives.get(
                goal.isObjective() ? goal.id() : keyResults.get(goal.id()).objective());
    }

    public Space spaceOf(Objective objective) {
        return spaces.get(objective.space());
    }

    public Cycle cycleOf(Objective objective) {
        return cycles.get(objective.content().cycle());
    }

    public String titleOf(GoalKey goal) {
        return goal.isObjective()
                ? objectives.get(goal.id()).content().title()
                : keyResults.get(goal.id()).content().title();
    }

    /** The oldest first. */
    public List<KeyResult> keyResultsOf(long objective) {
        return keyResultsOf.getOrDefault(objective, List.of());
    }

    /** What is aligned to an objective or to one of its key results. */
    public List<Alignment> below(long objective) {
        return below.getOrDefault(objective, List.of());
    }

    /** What an objective is aligned to. */
    public List<Alignment> above(long objective) {
        return above.getOrDefault(objective, List.of());
    }

    /** Whether work on this goal counts today: its objective and its cycle are active. */
    public boolean isActive(GoalKey goal) {
        Objective objective = objectiveOf(goal);
        return objective.content().isActive() && cycleOf(objective).content().state() == CycleState.ACTIVE;
    }

    /** All that a goal serves, up to the top, each goal once and each after the one that led to it. */
    public List<Step> upwards(GoalKey goal) {
        List<Step> steps = new ArrayList<>();
        climb(goal, steps);
        return steps;
    }

    /** @param depth how many steps above the goal that was asked about, from 1 */
    public record Step(GoalKey goal, int depth) {}

    private void climb(GoalKey from, List<Step> steps) {
        Set<GoalKey> met = new HashSet<>(Set.of(from));
        List<Step> open = new ArrayList<>(stepsAbove(from, 1));
        while (!open.isEmpty()) {
            Step step = open.remove(0);
            if (met.add(step.goal())) {
                steps.add(step);
                open.addAll(0, stepsAbove(step.goal(), step.depth() + 1));
            }
        }
    }

    private List<Step> stepsAbove(GoalKey goal, int depth) {
        if (!goal.isObjective()) {
            return List.of(new Step(GoalKey.objective(keyResults.get(goal.id()).objective()), depth));
        }
        return above(goal.id()).stream()
                .map(alignment -> new Step(alignment.parent(), depth))
                .toList();
    }

    private boolean holds(Alignment alignment) {
        return objectives.containsKey(alignment.child()) && holds(alignment.parent());
    }

    private static <T extends Revised> Map<Long, T> byId(Collection<T> things, Predicate<T> wanted) {
        return things.stream().filter(wanted).collect(toMap(Revised::id, identity()));
    }

    private static <T extends Revised> Map<Long, List<T>> grouped(Collection<T> things, Function<T, Long> of) {
        return things.stream()
                .sorted((one, other) -> Long.compare(one.id(), other.id()))
                .collect(groupingBy(of));
    }
}
