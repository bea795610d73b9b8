package org.collabops.risks;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.collabops.host.StatusCategory;
import org.junit.Test;

/** The day of the next review against the rule written down once more, in days since the epoch. */
public class ReviewDuePropertyTest {
    private static final int CASES = 10_000;
    private static final String[] LEVELS = {"LOW", "MODERATE", "HIGH", "CRITICAL"};

    @Test
    public void aRiseOfTheLevelPullsTheDateInAndAFallLeavesIt() {
        Random random = new Random(6);
        for (int run = 0; run < CASES; run++) {
            Map<String, Integer> cadence = cadence(random);
            RiskSetup setup = new RiskSetup(true, 1, cadence, StatusCategory.DONE);
            Assessment before = random.nextInt(5) == 0 ? null : assessment(random);
            Assessment after = random.nextInt(5) == 0 ? null : assessment(random);
            LocalDate today = LocalDate.ofEpochDay(random.nextInt(40_000));
            LocalDate due = random.nextInt(4) == 0 ? null : today.plusDays(random.nextInt(400) - 100);

            LocalDate next = setup.dueAfterChange(due, before, after, today);

            Long expected = naive(
                    due == null ? null : due.toEpochDay(),
                    before == null ? -1 : naiveLevel(before),
                    after == null ? -1 : naiveLevel(after),
                    cadence,
                    today.toEpochDay());
            assertThat("case " + run, next == null ? null : next.toEpochDay(), is(expected));
        }
    }

    @Test
    public void afterARaiseOrAReviewItIsTheDayPlusTheCadence() {
        Random random = new Random(7);
        for (int run = 0; run < CASES; run++) {
            Map<String, Integer> cadence = cadence(random);
            RiskSetup setup = new RiskSetup(true, 1, cadence, StatusCategory.DONE);
            Assessment assessment = random.nextInt(5) == 0 ? null : assessment(random);
            LocalDate day = LocalDate.ofEpochDay(random.nextInt(40_000));

            LocalDate due = setup.dueAfter(day, assessment);

            Integer days = assessment == null ? null : cadence.get(LEVELS[naiveLevel(assessment)]);
            assertThat(
                    "case " + run,
                    due == null ? null : due.toEpochDay() - day.toEpochDay(),
                    is(days == null ? null : days.longValue()));
        }
    }

    private static Long naive(Long due, int before, int after, Map<String, Integer> cadence, long today) {
        if (after <= before || !cadence.containsKey(LEVELS[after])) {
            return due;
        }
        long pulled = today + cadence.get(LEVELS[after]);
        return due == null || pulled < due ? Long.valueOf(pulled) : due;
    }

    private static int naiveLevel(Assessment assessment) {
        int score = assessment.likelihood() * assessment.impact();
        return score >= 16 ? 3 : score >= 11 ? 2 : score >= 6 ? 1 : 0;
    }

    private static Map<String, Integer> cadence(Random random) {
        Map<String, Integer> cadence = new HashMap<>();
        for (String level : LEVELS) {
            if (random.nextInt(4) > 0) {
                cadence.put(level, 1 + random.nextInt(365));
            }
        }
        return cadence;
    }

    private static Assessment assessment(Random random) {
        return new Assessment(1 + random.nextInt(5), 1 + random.nextInt(5));
    }
}
