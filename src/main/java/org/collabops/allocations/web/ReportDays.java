package org.collabops.allocations.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.collabops.Days;
import org.collabops.host.Times;

/** The whole weeks that a page is about, as its address writes them; whatever cannot be read counts as not given. */
record ReportDays(LocalDate monday, int weeks) {
    static final List<Integer> CHOICES = List.of(4, 8, 12, 26, 52);

    private static final int USUAL = 8;

    /** @param backwards whether the present week is the last one, where no day is given */
    static ReportDays of(String from, String weeks, boolean backwards, Times times) {
        int count = weeks != null && weeks.matches("[0-9]{1,2}") && CHOICES.contains(Integer.valueOf(weeks))
                ? Integer.parseInt(weeks)
                : USUAL;
        LocalDate day = day(from);
        if (day == null) {
            day = times.today().minusWeeks(backwards ? count - 1 : 0);
        }
        return new ReportDays(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), count);
    }

    Days days() {
        return new Days(monday, monday.plusWeeks(weeks));
    }

    String earlier() {
        return monday.minusWeeks(weeks).toString();
    }

    String later() {
        return monday.plusWeeks(weeks).toString();
    }

    private static LocalDate day(String written) {
        try {
            LocalDate day = written == null || written.length() != 10 ? null : LocalDate.parse(written);
            return day == null || day.getYear() < 1970 || day.getYear() > 2990 ? null : day;
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }
}
