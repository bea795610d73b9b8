package org.collabops.people;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.collabops.people.CalendarFile.Effect;
import org.collabops.people.CalendarFile.Skipped;
import org.junit.Test;

public class CalendarFileTest {
    @Test
    public void foldedLinesEscapesAndSpansAreRead() {
        CalendarFile file = IcsCalendar.read(
                event("SUMMARY:Spring\\, a \r\n long one", "DTSTART;VALUE=DATE:20260216", "DTEND;VALUE=DATE:20260218"));
        assertThat(file.days().keySet(), contains(LocalDate.of(2026, 2, 16), LocalDate.of(2026, 2, 17)));
        assertThat(file.days().get(LocalDate.of(2026, 2, 16)).name(), is("Spring, a long one"));
    }

    @Test
    public void whatIsNoWholeDayIsLeftOutWithAReason() {
        CalendarFile file = IcsCalendar.read(event("SUMMARY:Hours", "DTSTART:20260216T090000Z")
                + event("SUMMARY:Yearly", "DTSTART;VALUE=DATE:20260216", "RRULE:FREQ=YEARLY")
                + event("SUMMARY:Broken", "DTSTART;VALUE=DATE:20261316")
                + event("SUMMARY:Backwards", "DTSTART;VALUE=DATE:20260216", "DTEND;VALUE=DATE:20260210")
                + event("SUMMARY:Long", "DTSTART;VALUE=DATE:20260101", "DTEND;VALUE=DATE:20270101"));
        assertThat(file.days().size(), is(0));
        assertThat(
                file.skipped().stream().map(Skipped::what).toList(),
                contains("Hours", "Yearly", "Broken", "Backwards", "Long"));
    }

    @Test
    public void kindsAreReadFromWhatAnEventIsCalled() {
        CalendarFile file = IcsCalendar.read(event("SUMMARY:Christmas Eve (half day)", "DTSTART;VALUE=DATE:20261224")
                + event("SUMMARY:Make-up working day", "DTSTART;VALUE=DATE:20261226"));
        assertThat(file.days().get(LocalDate.of(2026, 12, 24)).kind(), is(DayKind.HALF));
        assertThat(file.days().get(LocalDate.of(2026, 12, 26)).kind(), is(DayKind.MAKE_UP));
    }

    @Test
    public void aMakeUpDayStandsForAFreedWeekday() {
        CalendarFile file = JsonCalendar.read(
                List.of(
                        day("2026-01-01", true),
                        day("2026-01-02", true),
                        day("2026-01-03", true),
                        day("2026-01-04", false)),
                null);
        assertThat(file.days().get(LocalDate.of(2026, 1, 4)).actsAs(), is(DayOfWeek.FRIDAY));
    }

    @Test
    public void whatIsExportedIsReadBack() {
        CalendarFile file = JsonCalendar.read(
                Map.of(
                        "values",
                        List.of(),
                        "days",
                        List.of(Map.of("date", "2026-01-04", "kind", "MAKE_UP", "actsAs", "THURSDAY", "name", "x"))),
                null);
        assertThat(file.days(), is(Map.of(LocalDate.of(2026, 1, 4), CalendarDay.makeUp(DayOfWeek.THURSDAY, "x"))));
    }

    @Test
    public void whatIsNoDayIsLeftOut() {
        CalendarFile file = JsonCalendar.read(
                Map.of("national", List.of("x", Map.of("date", "soon"), Map.of("date", "2026-01-01", "kind", "NO"))),
                null);
        assertThat(file.days().size(), is(0));
        assertThat(file.skipped().size(), is(3));
        assertThat(JsonCalendar.read("text", null).days().size(), is(0));
    }

    @Test
    public void aFileTellsWhatItDoesToEachDay() {
        CalendarFile file = JsonCalendar.read(List.of(day("2026-01-01", true), day("2026-01-02", true)), null);
        CalendarContent content = new CalendarContent(
                "x",
                Map.of(
                        LocalDate.of(2026, 1, 1), CalendarDay.holiday("New Year"),
                        LocalDate.of(2026, 1, 2), CalendarDay.half("New Year")));
        assertThat(file.effectOn(content).values(), contains(Effect.SAME, Effect.CHANGED));
        assertThat(file.effectOn(CalendarContent.EMPTY).values(), contains(Effect.ADDED, Effect.ADDED));
    }

    @Test
    public void daysOfAStateAreReadOnlyWhenItIsAskedFor() {
        Map<String, Object> file = Map.of(
                "national",
                List.of(day("2026-01-01", true)),
                "subdivisions",
                Map.of("BY", List.of(day("2026-01-06", true)), "BE", List.of(day("2026-03-08", true)), "X", "none"));
        assertThat(JsonCalendar.read(file, null).days().keySet(), contains(LocalDate.of(2026, 1, 1)));
        assertThat(
                JsonCalendar.read(file, "BY").days().keySet(),
                contains(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 6)));
        assertThat(JsonCalendar.read(file, null).subdivisions(), contains("BE", "BY"));
    }

    private static Map<String, Object> day(String date, boolean off) {
        return Map.of("date", date, "name", "New Year", "isOffDay", off);
    }

    private static String event(String... lines) {
        return "BEGIN:VEVENT\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\n";
    }
}
