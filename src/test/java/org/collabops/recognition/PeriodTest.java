package org.collabops.recognition;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.junit.Test;

public class PeriodTest {
    private static final int CASES = 10_000;
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("UTC"),
            ZoneId.of("Asia/Shanghai"),
            ZoneId.of("America/Los_Angeles"),
            ZoneId.of("Pacific/Kiritimati"),
            ZoneId.of("America/Sao_Paulo"));

    /** By walking back day by day, and by looking at no calendar but the day's own numbers. */
    @Test
    public void everyMomentLiesInTheOnePeriodThatANaiveCalendarFinds() {
        Random random = new Random(7);
        for (int i = 0; i < CASES; i++) {
            ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
            PeriodLength length = PeriodLength.values()[random.nextInt(3)];
            Instant moment = Instant.ofEpochSecond(1_500_000_000L + random.nextInt(400_000_000));
            LocalDate day = moment.atZone(zone).toLocalDate();
            LocalDate first = day;
            while (!begins(first, length)) {
                first = first.minusDays(1);
            }
            LocalDate next = day.plusDays(1);
            while (!begins(next, length)) {
                next = next.plusDays(1);
            }

            Period period = Period.at(moment, length, zone);

            assertThat(period.from(), is(first));
            assertThat(period.until(), is(next));
            assertThat(period.contains(moment), is(true));
            assertThat(period.next().contains(moment), is(false));
            assertThat(period.contains(period.start()), is(true));
            assertThat(period.contains(period.end()), is(false));
            assertThat(period.next().contains(period.end()), is(true));
            assertThat(Period.of(day, length, zone), is(period));
            assertThat(Period.at(period.end().minusMillis(1), length, zone), is(period));
        }
    }

    @Test
    public void theBoundaryIsThatOfTheZone() {
        Instant eveningInLondon = Instant.parse("2026-11-30T17:00:00Z");

        assertThat(
                Period.at(eveningInLondon, PeriodLength.MONTH, ZoneId.of("UTC")).key(), is("MONTH:2026-11-01"));
        assertThat(
                Period.at(eveningInLondon, PeriodLength.MONTH, ZoneId.of("Asia/Shanghai"))
                        .key(),
                is("MONTH:2026-12-01"));
    }

    @Test
    public void periodsOfDifferentLengthHaveDifferentLedgers() {
        Instant moment = Instant.parse("2026-10-02T12:00:00Z");
        ZoneId utc = ZoneId.of("UTC");

        assertThat(
                Period.at(moment, PeriodLength.MONTH, utc).key(),
                is(not(Period.at(moment, PeriodLength.QUARTER, utc).key())));
    }

    private static boolean begins(LocalDate day, PeriodLength length) {
        return switch (length) {
            case WEEK -> day.getDayOfWeek() == DayOfWeek.MONDAY;
            case MONTH -> day.getDayOfMonth() == 1;
            case QUARTER -> day.getDayOfMonth() == 1 && day.getMonthValue() % 3 == 1;
        };
    }
}
