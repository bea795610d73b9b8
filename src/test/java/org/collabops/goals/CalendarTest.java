package org.collabops.goals;

import static org.collabops.goals.TestGoals.number;
import static org.collabops.goals.TestGoals.quarter;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Random;
import org.collabops.Text;
import org.junit.Test;

public class CalendarTest {
    private static final int CASES = 10_000;
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Random random = new Random(53);

    @Test
    public void daysCountWithBothEnds() {
        Pace pace = on("2026-11-22").pace(number("0.43"));

        assertThat(Fraction.of(53).by(Fraction.of(92)).is(pace.expected()), is(true));
        assertThat(pace.status(), is(Pace.Status.OFF_TRACK));
        assertThat(pace.rule(), is(Text.of("collabops.goals.pace.rule", 53L, 92L, "0.95", "0.75", "Asia/Shanghai")));
    }

    @Test
    public void aDayBeginsInTheZoneOfTheCycle() {
        Instant lastMinute = Instant.parse("2026-09-30T15:59:59Z");

        assertThat(at(lastMinute).pace(BigDecimal.ONE).status(), is(Pace.Status.NOT_STARTED));
        assertThat(at(lastMinute.plusSeconds(1)).pace(BigDecimal.ONE).status(), is(Pace.Status.ON_TRACK));
    }

    @Test
    public void beforeTheCycleNothingIsExpected() {
        Pace pace = on("2026-09-30").pace(number("0.1"));

        assertThat(pace.expected(), is(nullValue()));
        assertThat(pace.ratio(), is(nullValue()));
        assertThat(pace.rule(), is(Text.of("collabops.goals.pace.not-started", "2026-10-01")));
    }

    @Test
    public void afterTheCycleAllIsExpected() {
        assertThat(on("2027-05-01").pace(number("0.95")).status(), is(Pace.Status.ON_TRACK));
        assertThat(on("2027-05-01").pace(number("0.949999")).status(), is(Pace.Status.AT_RISK));
        assertThat(on("2027-05-01").pace(number("0.74")).status(), is(Pace.Status.OFF_TRACK));
    }

    @Test
    public void unknownProgressHasNoStatus() {
        assertThat(on("2026-11-22").pace(null).status(), is(nullValue()));
    }

    @Test
    public void oneMissedCadenceIsOverdueAndTwoAreStale() {
        Instant told = day("2026-11-01");

        assertThat(on("2026-11-08").freshness(told), is(Freshness.FRESH));
        assertThat(on("2026-11-09").freshness(told), is(Freshness.OVERDUE));
        assertThat(on("2026-11-15").freshness(told), is(Freshness.OVERDUE));
        assertThat(on("2026-11-16").freshness(told), is(Freshness.STALE));
    }

    @Test
    public void waitingBeginsWithTheCycle() {
        assertThat(on("2026-10-08").freshness(day("2026-05-01")), is(Freshness.FRESH));
        assertThat(on("2026-10-09").freshness(day("2026-05-01")), is(Freshness.OVERDUE));
        assertThat(on("2026-09-30").freshness(day("2026-05-01")), is(nullValue()));
        assertThat(on("2027-01-01").freshness(day("2026-05-01")), is(nullValue()));
    }

    @Test
    public void statusIsWhatFractionsSayAlsoOnTheBounds() {
        for (int number = 0; number < CASES; number++) {
            LocalDate from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700));
            int days = 1 + random.nextInt(400);
            int begun = 1 + random.nextInt(days);
            BigDecimal onTrack = BigDecimal.valueOf(1 + random.nextInt(120), 2);
            BigDecimal atRisk = onTrack.multiply(BigDecimal.valueOf(random.nextInt(101), 2));
            Fraction expected = Fraction.of(begun).by(Fraction.of(days));
            Fraction counted = random.nextBoolean()
                    ? expected.times(Fraction.of(random.nextBoolean() ? onTrack : atRisk))
                    : Fraction.of(random.nextInt(1001)).by(Fraction.of(1000));
            CycleContent cycle = new CycleContent("C", from, from.plusDays(days), SHANGHAI, CycleState.ACTIVE);
            Instant now = from.plusDays(begun - 1L)
                    .atStartOfDay(SHANGHAI)
                    .plusMinutes(random.nextInt(24 * 60))
                    .toInstant();

            Pace pace = new Calendar(cycle, new PaceBounds(onTrack, atRisk, 7), now)
                    .pace(Share.of(new BigDecimal(counted.over()), new BigDecimal(counted.under())));

            Fraction ratio = counted.by(expected);
            Pace.Status status = ratio.compareTo(Fraction.of(onTrack)) >= 0
                    ? Pace.Status.ON_TRACK
                    : ratio.compareTo(Fraction.of(atRisk)) >= 0 ? Pace.Status.AT_RISK : Pace.Status.OFF_TRACK;
            assertThat(counted + " of " + expected + " by " + onTrack + ", " + atRisk, pace.status(), is(status));
            assertThat(expected.is(pace.expected()), is(true));
        }
    }

    @Test
    public void freshnessIsWhatCountingTheDaysOneByOneSays() {
        for (int number = 0; number < CASES; number++) {
            LocalDate from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700));
            LocalDate until = from.plusDays(1 + random.nextInt(120));
            LocalDate today = from.plusDays(random.nextInt(140) - 10);
            LocalDate since = today.minusDays(random.nextInt(80));
            int cadence = 1 + random.nextInt(30);
            int waited = 0;
            for (LocalDate day = since; day.isBefore(today); day = day.plusDays(1)) {
                waited += day.isBefore(from) ? 0 : 1;
            }
            Freshness naive = waited > cadence + cadence
                    ? Freshness.STALE
                    : waited > cadence ? Freshness.OVERDUE : Freshness.FRESH;
            CycleContent cycle = new CycleContent("C", from, until, SHANGHAI, CycleState.ACTIVE);

            Freshness freshness = new Calendar(
                            cycle, new PaceBounds(BigDecimal.ONE, BigDecimal.ONE, cadence), anyTimeOf(today))
                    .freshness(anyTimeOf(since));

            boolean isRunning = !today.isBefore(from) && today.isBefore(until);
            assertThat("case " + number, freshness, is(isRunning ? naive : null));
        }
    }

    private Instant anyTimeOf(LocalDate day) {
        return day.atStartOfDay(SHANGHAI).plusMinutes(random.nextInt(24 * 60)).toInstant();
    }

    private static Calendar on(String day) {
        return at(day(day));
    }

    private static Calendar at(Instant now) {
        return new Calendar(quarter(), PaceBounds.DEFAULT, now);
    }

    private static Instant day(String day) {
        return LocalDate.parse(day).atTime(12, 0).atZone(SHANGHAI).toInstant();
    }
}
