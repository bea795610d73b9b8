package org.collabops.people;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collabops.PublishedData;
import org.junit.Test;

/** The calendars of China, Germany and the United States as they are published, each day of them. */
public class PublishedHolidaysTest {
    @Test
    public void everyChineseDayIsReadWithItsNameAndEachMakeUpDayAsOne() {
        CalendarFile file = JsonCalendar.read(PublishedData.json("holidays-cn.json"), null);

        int days = 0;
        for (Map<String, Object> year : list(map(PublishedData.json("holidays-cn.json")), "years")) {
            for (Map<String, Object> day : list(year, "days")) {
                CalendarDay read = file.days().get(LocalDate.parse((String) day.get("date")));
                assertThat(read.name(), is(day.get("name")));
                assertThat(read.kind(), is(day.get("isOffDay").equals(true) ? DayKind.HOLIDAY : DayKind.MAKE_UP));
                days++;
            }
        }
        assertThat(days, is(file.days().size()));
        assertThat(makeUpDays(file, 2023), is(7L));
        assertThat(makeUpDays(file, 2024), is(8L));
        assertThat(makeUpDays(file, 2025), is(5L));
        assertThat(makeUpDays(file, 2026), is(6L));
        assertThat(file.skipped(), is(empty()));
    }

    @Test
    public void theChineseCalendarSaysTheSameInBothFormats() {
        CalendarFile ics = IcsCalendar.read(PublishedData.text("holidays-cn-2026.ics"));
        CalendarFile json = JsonCalendar.read(PublishedData.json("holidays-cn.json"), null);

        json.days().tailMap(LocalDate.of(2026, 1, 1)).forEach((date, day) -> {
            assertThat(date.toString(), ics.days().get(date).kind(), is(day.kind()));
            assertThat(date.toString(), ics.days().get(date).actsAs(), is(day.actsAs()));
        });
        assertThat(
                ics.days().keySet(),
                is(json.days().tailMap(LocalDate.of(2026, 1, 1)).keySet()));
        assertThat(ics.days().get(LocalDate.of(2026, 1, 4)).actsAs(), is(DayOfWeek.FRIDAY));
        assertThat(ics.skipped(), is(empty()));
    }

    @Test
    public void whatHoldsInTheWholeCountryIsTheSameInBothFormats() {
        for (String country : List.of("de", "us")) {
            CalendarFile json = JsonCalendar.read(PublishedData.json("holidays-" + country + ".json"), null);
            CalendarFile ics = IcsCalendar.read(PublishedData.text("holidays-" + country + ".ics"));

            assertThat(json.days(), is(ics.days()));
            assertThat(json.skipped(), is(empty()));
            assertThat(ics.skipped(), is(empty()));
            assertThat(ics.subdivisions(), is(empty()));
        }
    }

    @Test
    public void theDaysOfEachStateAreReadBesideThoseOfTheWholeCountry() {
        for (String country : List.of("de", "us")) {
            Map<String, Object> published = map(PublishedData.json("holidays-" + country + ".json"));
            Map<String, Object> states = map(published.get("subdivisions"));

            for (String state : states.keySet()) {
                CalendarFile file = JsonCalendar.read(published, state);
                Set<LocalDate> expected = dates(list(published, "national"));
                expected.addAll(dates(list(states, state)));
                assertThat(state, file.days().keySet(), is(expected));
                assertThat(state, file.subdivisions(), is(states.keySet()));
                assertThat(state, file.skipped(), is(empty()));
            }
        }
        assertThat(
                JsonCalendar.read(PublishedData.json("holidays-de.json"), null).subdivisions(), hasSize(17));
        assertThat(
                JsonCalendar.read(PublishedData.json("holidays-us.json"), null).subdivisions(),
                contains("CA", "HI", "MA", "NY", "TX"));
    }

    private static long makeUpDays(CalendarFile file, int year) {
        return file.days().entrySet().stream()
                .filter(day -> day.getKey().getYear() == year && day.getValue().kind() == DayKind.MAKE_UP)
                .count();
    }

    private static Set<LocalDate> dates(List<Map<String, Object>> days) {
        Set<LocalDate> dates = new HashSet<>();
        days.forEach(day -> dates.add(LocalDate.parse((String) day.get("date"))));
        return dates;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object json) {
        return (Map<String, Object>) json;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> json, String name) {
        return (List<Map<String, Object>>) json.get(name);
    }
}
