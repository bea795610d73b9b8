package org.collabops.people.rest;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collabops.Field;
import org.collabops.Text;
import org.collabops.people.CalendarChange;
import org.collabops.people.CalendarDay;
import org.collabops.people.DayKind;
import org.collabops.people.HolidayCalendar;
import org.collabops.rest.Input;
import org.collabops.rest.References;

/** Reads and writes holiday calendars. */
final class CalendarJson {
    private static final Set<String> DAY_FIELDS = Set.of("date", "kind", "actsAs", "name");
    private static final Set<String> FIELDS = Set.of(
            "name",
            "days",
            "version",
            // What a client got from here and sends back: read only, and not looked at.
            "id",
            "dayCount",
            "changedAt",
            "changedBy",
            "mayManage");

    private final References references;

    CalendarJson(References references) {
        this.references = references;
    }

    static Input open(Map<String, Object> body) {
        return new Input(body, FIELDS);
    }

    /** To be read last: whatever was wrong with the input so far is told now. */
    static CalendarChange change(Input input) {
        Field<List<Dated>> days = input.objects("days", DAY_FIELDS, CalendarJson::day);
        input.refuseProblems();
        return new CalendarChange(
                input.text("name"), days.value() == null ? empty(days) : Field.of(byDate(input, days.value())));
    }

    /** As a list shows it: without its days. */
    Map<String, Object> brief(HolidayCalendar calendar, boolean mayManage) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", calendar.id());
        json.put("version", calendar.version());
        json.put("name", calendar.content().name());
        json.put("dayCount", calendar.content().days().size());
        json.put("changedAt", calendar.revision().at().toString());
        json.put("changedBy", references.person(calendar.revision().by()));
        json.put("mayManage", mayManage);
        return json;
    }

    Map<String, Object> whole(HolidayCalendar calendar, boolean mayManage) {
        Map<String, Object> json = brief(calendar, mayManage);
        json.put("days", days(calendar));
        return json;
    }

    static Map<String, Object> fields(HolidayCalendar calendar) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", calendar.content().name());
        fields.put("days", days(calendar));
        return fields;
    }

    static Map<String, Object> day(LocalDate date, CalendarDay day) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("date", date.toString());
        json.put("kind", day.kind().name());
        json.put("actsAs", day.actsAs() == null ? null : day.actsAs().name());
        json.put("name", day.name());
        return json;
    }

    private static List<Map<String, Object>> days(HolidayCalendar calendar) {
        return calendar.content().days().entrySet().stream()
                .map(entry -> day(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Dated day(Input input) {
        LocalDate date = input.required("date", input.date("date"));
        DayKind kind = input.required("kind", input.oneOf("kind", DayKind.class, DayKind::name));
        DayOfWeek actsAs =
                input.oneOf("actsAs", DayOfWeek.class, DayOfWeek::name).value();
        return new Dated(date, new CalendarDay(kind, actsAs, input.text("name").value()));
    }

    private static Map<LocalDate, CalendarDay> byDate(Input input, List<Dated> days) {
        Map<LocalDate, CalendarDay> byDate = new LinkedHashMap<>();
        days.forEach(day -> {
            if (byDate.put(day.date(), day.day()) != null) {
                input.problem(
                        "days",
                        Text.of("collabops.people.error.day-twice", day.date().toString()));
            }
        });
        input.refuseProblems();
        return byDate;
    }

    private static Field<Map<LocalDate, CalendarDay>> empty(Field<List<Dated>> days) {
        return days.isPresent() ? Field.of(null) : Field.absent();
    }

    private record Dated(LocalDate date, CalendarDay day) {}
}
