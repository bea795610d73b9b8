package org.collabops.goals;

import static org.collabops.goals.TestGoals.metric;
import static org.collabops.goals.TestGoals.number;
import static org.collabops.goals.TestGoals.ofType;
import static org.collabops.goals.TestGoals.range;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.Test;

public class MeasureTest {
    private static final int CASES = 10_000;

    private final Random random = new Random(20261122);

    @Test
    public void progressIsTheShareOfTheWayThatWasGone() {
        assertCounted(metric(Direction.INCREASE, "40", "60"), "52", "0.6");
        assertCounted(metric(Direction.DECREASE, "8", "4"), "5", "0.75");
    }

    @Test
    public void beyondTheEndsOnlyTheRawProgressGoesOn() {
        Progress beyond = Measure.byValue(metric(Direction.INCREASE, "0", "100"), number("150"));
        Progress before = Measure.byValue(metric(Direction.INCREASE, "0", "100"), number("-20"));

        assertThat(beyond.raw(), comparesEqualTo(number("1.5")));
        assertThat(beyond.counted(), comparesEqualTo(number("1")));
        assertThat(before.raw(), comparesEqualTo(number("-0.2")));
        assertThat(before.counted(), comparesEqualTo(number("0")));
        assertThat(beyond.rawPercent(), is(number("150.00")));
    }

    @Test
    public void aRangeIsKeptOrNot() {
        assertCounted(range("5", "7"), "2", "0");
        assertCounted(range("5", "7"), "5", "1");
        assertCounted(range("5", "7"), "7", "1");
        assertCounted(range("5", "7"), "7.2", "0");
    }

    @Test
    public void aBoundIsKeptOrNot() {
        assertCounted(metric(Direction.AT_MOST, null, "3"), "3", "1");
        assertCounted(metric(Direction.AT_MOST, null, "3"), "3.000001", "0");
        assertCounted(metric(Direction.AT_LEAST, null, "3"), "3", "1");
        assertCounted(metric(Direction.AT_LEAST, null, "3"), "2.999999", "0");
    }

    @Test
    public void aMilestoneIsReachedOrNot() {
        assertCounted(ofType(KeyResultType.MILESTONE), "1", "1");
        assertCounted(ofType(KeyResultType.MILESTONE), "0", "0");
    }

    @Test
    public void whatNobodyToldIsUnknownAndSaidToBe() {
        for (KeyResultContent content : new KeyResultContent[] {
            metric(Direction.INCREASE, "0", "1"),
            metric(Direction.AT_MOST, null, "0"),
            metric(Direction.AT_LEAST, null, "0"),
            range("0", "1"),
            ofType(KeyResultType.MILESTONE)
        }) {
            Progress unknown = Measure.byValue(content, null);

            assertThat(unknown.raw(), is(nullValue()));
            assertThat(unknown.countedPercent(), is(nullValue()));
            assertThat(unknown.leftOut(), hasSize(1));
        }
    }

    @Test
    public void issuesCountByTheDoneOnesAndNoneIsUnknown() {
        assertThat(Measure.byIssues(7, 10).counted(), comparesEqualTo(number("0.7")));
        assertThat(Measure.byIssues(0, 0).isKnown(), is(false));
    }

    @Test
    public void progressIsWhatFractionsSay() {
        for (int number = 0; number < CASES; number++) {
            BigDecimal baseline = value();
            BigDecimal target = value();
            if (baseline.compareTo(target) == 0) {
                continue;
            }
            Direction direction = target.compareTo(baseline) > 0 ? Direction.INCREASE : Direction.DECREASE;
            BigDecimal current = random.nextInt(4) == 0 ? baseline : value();
            KeyResultContent content = metric(direction, baseline.toString(), target.toString());
            Fraction raw = Fraction.of(current)
                    .minus(Fraction.of(baseline))
                    .by(Fraction.of(target).minus(Fraction.of(baseline)));

            Progress progress = Measure.byValue(content, current);

            String what = current + " from " + baseline + " to " + target;
            assertThat(what, raw.is(progress.raw()), is(true));
            assertThat(what, raw.clamped().is(progress.counted()), is(true));
        }
    }

    @Test
    public void allOrNothingIsWhatComparingSays() {
        for (int number = 0; number < CASES; number++) {
            BigDecimal low = value();
            BigDecimal high = low.max(value());
            BigDecimal current = random.nextInt(4) == 0 ? low : value();
            double at = current.doubleValue();

            assertThat(
                    isAll(range(low.toString(), high.toString()), current),
                    is(low.doubleValue() <= at && at <= high.doubleValue()));
            assertThat(isAll(metric(Direction.AT_MOST, null, high.toString()), current), is(at <= high.doubleValue()));
            assertThat(isAll(metric(Direction.AT_LEAST, null, low.toString()), current), is(at >= low.doubleValue()));
        }
    }

    @Test
    public void doneIssuesAreWhatFractionsSay() {
        for (int number = 0; number < CASES; number++) {
            int all = 1 + random.nextInt(100_000);
            int done = random.nextInt(all + 1);

            assertThat(
                    Fraction.of(done)
                            .by(Fraction.of(all))
                            .is(Measure.byIssues(done, all).counted()),
                    is(true));
        }
    }

    private static boolean isAll(KeyResultContent content, BigDecimal current) {
        return Measure.byValue(content, current).counted().compareTo(BigDecimal.ONE) == 0;
    }

    private BigDecimal value() {
        return BigDecimal.valueOf(random.nextInt(2_000_001) - 1_000_000, random.nextInt(7));
    }

    private static void assertCounted(KeyResultContent content, String current, String expected) {
        assertThat(Measure.byValue(content, number(current)).counted(), comparesEqualTo(number(expected)));
    }
}
