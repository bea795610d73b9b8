package org.collabops.allocations.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.collabops.host.FakeTimes;
import org.collabops.host.Times;
import org.junit.Test;

public class ReportDaysTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    public void thePresentWeekIsTheReadersEvenWhereTheServersHasBegunAlready() {
        Times sundayEvening = at("2026-11-23T06:00:00Z");
        Times mondayMorning = at("2026-11-23T12:00:00Z");

        assertThat(ReportDays.of(null, null, false, sundayEvening).monday(), is(MONDAY.minusWeeks(1)));
        assertThat(ReportDays.of(null, null, false, mondayMorning).monday(), is(MONDAY));
        assertThat(ReportDays.of(null, "4", true, sundayEvening).days().last(), is(MONDAY.minusDays(1)));
    }

    @Test
    public void aDayThatCannotBeReadCountsAsNotGiven() {
        Times times = at("2026-11-25T12:00:00Z");

        assertThat(ReportDays.of("2026-10-07", "12", false, times), is(new ReportDays(LocalDate.of(2026, 10, 5), 12)));
        assertThat(ReportDays.of("2026-02-30", "7", false, times), is(new ReportDays(MONDAY, 8)));
        assertThat(ReportDays.of("99999-01-01", "x", false, times), is(new ReportDays(MONDAY, 8)));
    }

    private static Times at(String moment) {
        return new FakeTimes(Clock.fixed(Instant.parse(moment), ZoneOffset.UTC));
    }
}
