package org.collabops.goals;

import static org.collabops.goals.TestGoals.alignment;
import static org.collabops.goals.TestGoals.cycle;
import static org.collabops.goals.TestGoals.keyResult;
import static org.collabops.goals.TestGoals.number;
import static org.collabops.goals.TestGoals.objective;
import static org.collabops.goals.TestGoals.ofType;
import static org.collabops.goals.TestGoals.space;
import static org.collabops.goals.TestGoals.weighing;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.collabops.Text;
import org.collabops.goals.Progress.LeftOut;
import org.junit.Test;

public class RollUpTest {
    private static final int CASES = 10_000;

    private final Random random = new Random(4);
    private final Map<GoalKey, Progress> progress = new HashMap<>();
    private final Map<GoalKey, Confidence> confidence = new HashMap<>();
    private final List<KeyResult> keyResults = new ArrayList<>();
    private final List<Alignment> alignments = new ArrayList<>();

    @Test
    public void childrenCountByWeight() {
        below(1, "6", "1");
        below(1, "4", "0");

        assertThat(rolledUp(1, 1).counted(), comparesEqualTo(number("0.6")));
    }

    @Test
    public void whatIsAboveTheTargetCountsAsTheTargetAndShowsInTheRawMean() {
        below(1, "1", "1.5");
        below(1, "1", "0.5");

        assertThat(rolledUp(1, 1).counted(), comparesEqualTo(number("0.75")));
        assertThat(rolledUp(1, 1).raw(), comparesEqualTo(number("1")));
    }

    @Test
    public void whatIsUnknownIsLeftOutAndSaidToBeMissing() {
        below(1, "1", "0.5");
        GoalKey missing = below(1, "9", null);

        Progress above = rolledUp(1, 1);

        assertThat(above.counted(), comparesEqualTo(number("0.5")));
        assertThat(above.leftOut(), contains(new LeftOut(missing, Text.of("collabops.goals.left-out.no-progress"))));
    }

    @Test
    public void weightsThatSumToNothingMakeNoNumber() {
        below(1, "0", "1");

        assertThat(rolledUp(1, 1).counted(), is(nullValue()));
        assertThat(
                rolledUp(1, 1).leftOut(), contains(new LeftOut(null, Text.of("collabops.goals.left-out.no-weight"))));
        assertThat(confidenceOf(1, 1).value(), is(nullValue()));
    }

    @Test
    public void aCircleThatNobodyCouldCloseHereIsCutAndSaidToBeMissing() {
        below(1, "1", "0.5", 4);
        alignments.add(alignment(1, 1, GoalKey.objective(2), 2, number("1")));
        alignments.add(alignment(2, 2, GoalKey.objective(1), 1, number("1")));
        alignments.add(alignment(3, 2, GoalKey.objective(2), 2, number("1")));

        Progress above = rolledUp(2, 2);

        assertThat(above.counted(), comparesEqualTo(number("0.5")));
        assertThat(
                above.leftOut(),
                contains(new LeftOut(GoalKey.objective(2), Text.of("collabops.goals.left-out.no-progress"))));
        assertThat(confidenceOf(2, 2).value(), comparesEqualTo(number("4")));
        assertThat(map(2).upwards(GoalKey.objective(1)), hasSize(1));
    }

    @Test
    public void anEmptyObjectiveIsUnknown() {
        assertThat(rolledUp(1, 1).raw(), is(nullValue()));
        assertThat(confidenceOf(1, 1), is(new Confidence(null, 0, 0)));
    }

    @Test
    public void whatIsAlignedToAKeyResultChangesNoNumber() {
        GoalKey measured = below(1, "1", "0.5");
        below(2, "1", "1");
        alignments.add(alignment(1, 2, measured, 1, BigDecimal.TEN));

        assertThat(rolledUp(2, 1).counted(), comparesEqualTo(number("0.5")));
    }

    @Test
    public void confidenceIsTheMeanOfThoseWhoSaidOne() {
        below(1, "5", "0", 7);
        below(1, "5", "0", 5);
        below(1, "5", "0", 1);
        below(1, "5", "0", 2);
        below(1, "100", "0", null);

        assertThat(confidenceOf(1, 1).value(), comparesEqualTo(number("3.75")));
        assertThat(confidenceOf(1, 1).counted(), is(4));
        assertThat(confidenceOf(1, 1).missing(), is(1));
    }

    @Test
    public void aLongChainIsRolledUp() {
        int length = 20_000;
        below(1, "1", "0.5");
        LongStream.range(1, length)
                .forEach(child -> alignments.add(
                        alignment(child, child, GoalKey.objective(child + 1), child + 1, BigDecimal.ONE)));

        assertThat(rolledUp(length, length).counted(), comparesEqualTo(number("0.5")));
    }

    @Test
    public void aRandomGraphRollsUpToWhatRecursionOverFractionsSays() {
        for (int number = 0; number < CASES; number++) {
            int objectives = 1 + random.nextInt(6);
            plant(objectives);

            GoalMap map = map(objectives);
            List<Objective> order =
                    RollUp.bottomUp(map, List.of(map.objective(objectives).orElseThrow()));
            new RollUp(map).progress(order, progress);
            new RollUp(map).confidence(order, confidence);

            for (Objective objective : order) {
                Fraction counted = naive(map, objective.key(), this::counted);
                Fraction raw = naive(map, objective.key(), this::raw);
                Fraction sure = naive(map, objective.key(), this::sureness);
                assertSame(counted, progress.get(objective.key()).counted());
                assertSame(raw, progress.get(objective.key()).raw());
                assertSame(sure, confidence.get(objective.key()).value());
            }
            assertThat(order, hasSize((int) order.stream().distinct().count()));
        }
    }

    private void plant(int objectives) {
        progress.clear();
        confidence.clear();
        keyResults.clear();
        alignments.clear();
        for (int objective = 1; objective <= objectives; objective++) {
            for (int count = random.nextInt(4); count > 0; count--) {
                String value = random.nextInt(5) == 0 ? null : BigDecimal.valueOf(random.nextInt(2000) - 500, 3) + "";
                below(objective, weight().toString(), value, random.nextInt(3) == 0 ? null : random.nextInt(11));
            }
            for (int parent = objective + 1; parent <= objectives; parent++) {
                if (random.nextInt(3) == 0) {
                    alignments.add(
                            alignment(alignments.size() + 1, objective, GoalKey.objective(parent), parent, weight()));
                }
            }
        }
    }

    private BigDecimal weight() {
        return random.nextInt(5) == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(random.nextInt(10_000), 3);
    }

    /** What one finds by following every path down: null while unknown. */
    private Fraction naive(GoalMap map, GoalKey goal, Function<GoalKey, Fraction> leaf) {
        if (!goal.isObjective()) {
            return leaf.apply(goal);
        }
        Fraction sum = Fraction.ZERO;
        Fraction weights = Fraction.ZERO;
        for (KeyResult keyResult : keyResults) {
            Fraction value = keyResult.objective() == goal.id() ? naive(map, keyResult.key(), leaf) : null;
            if (value != null) {
                Fraction weight = Fraction.of(keyResult.content().weight());
                sum = sum.plus(value.times(weight));
                weights = weights.plus(weight);
            }
        }
        for (Alignment alignment : alignments) {
            Fraction value =
                    alignment.parent().equals(goal) ? naive(map, GoalKey.objective(alignment.child()), leaf) : null;
            if (value != null) {
                sum = sum.plus(value.times(Fraction.of(alignment.weight())));
                weights = weights.plus(Fraction.of(alignment.weight()));
            }
        }
        return weights.equals(Fraction.ZERO) ? null : sum.by(weights);
    }

    private Fraction raw(GoalKey keyResult) {
        BigDecimal raw = progress.get(keyResult).raw();
        return raw == null ? null : Fraction.of(raw);
    }

    private Fraction counted(GoalKey keyResult) {
        Fraction raw = raw(keyResult);
        return raw == null ? null : raw.clamped();
    }

    private Fraction sureness(GoalKey keyResult) {
        BigDecimal value = confidence.get(keyResult).value();
        return value == null ? null : Fraction.of(value);
    }

    private static void assertSame(Fraction expected, BigDecimal found) {
        assertThat(found + " should be " + expected, expected == null ? found == null : expected.is(found), is(true));
    }

    private GoalKey below(long objective, String weight, String raw) {
        return below(objective, weight, raw, null);
    }

    private GoalKey below(long objective, String weight, String raw, Integer sure) {
        KeyResult keyResult = keyResult(
                100_000L + keyResults.size(), objective, weighing(ofType(KeyResultType.MILESTONE), number(weight)));
        keyResults.add(keyResult);
        Text rule = Text.of("rule");
        progress.put(
                keyResult.key(),
                raw == null ? Progress.unknown(rule, List.of(), rule) : Progress.known(number(raw), rule, List.of()));
        confidence.put(keyResult.key(), Confidence.told(sure));
        return keyResult.key();
    }

    private Progress rolledUp(int objectives, long top) {
        GoalMap map = map(objectives);
        new RollUp(map).progress(RollUp.bottomUp(map, List.of(map.objective(top).orElseThrow())), progress);
        return progress.get(GoalKey.objective(top));
    }

    private Confidence confidenceOf(int objectives, long top) {
        GoalMap map = map(objectives);
        new RollUp(map)
                .confidence(RollUp.bottomUp(map, List.of(map.objective(top).orElseThrow())), confidence);
        return confidence.get(GoalKey.objective(top));
    }

    private GoalMap map(int objectives) {
        return new GoalMap(
                List.of(cycle(1)),
                List.of(space(1, null)),
                IntStream.rangeClosed(1, objectives)
                        .mapToObj(id -> objective(id, 1, 1))
                        .toList(),
                keyResults,
                alignments);
    }
}
