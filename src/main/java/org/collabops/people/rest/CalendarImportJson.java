package org.collabops.people.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.collabops.Text;
import org.collabops.host.Words;
import org.collabops.people.CalendarFile;
import org.collabops.people.HolidayCalendar;
import org.collabops.people.IcsCalendar;
import org.collabops.people.JsonCalendar;
import org.collabops.rest.Input;

/** Reads a file of special days and writes what it would do to a calendar. */
final class CalendarImportJson {
    private static final Set<String> FIELDS = Set.of("ics", "json", "subdivision", "apply", "version");
    private static final int LONGEST = 1_000_000;

    private final Words words;

    CalendarImportJson(Words words) {
        this.words = words;
    }

    /**
     * What a client sends.
     *
     * @param apply whether it is done, or only told
     */
    record Request(CalendarFile file, boolean apply, int version) {}

    static Request read(Map<String, Object> body) {
        Input input = new Input(body, FIELDS);
        String ics = input.text("ics").value();
        Object json = body.get("json");
        String subdivision = input.text("subdivision").value();
        Boolean apply = input.bool("apply").value();
        Integer version = input.required("version", input.number("version"));
        if ((ics == null) == (json == null)) {
            input.problem("ics", Text.of("collabops.people.error.one-file"));
        } else if (ics != null && ics.length() > LONGEST) {
            input.problem("ics", Text.of("collabops.error.too-long", LONGEST));
        }
        input.refuseProblems();
        CalendarFile file = ics == null ? JsonCalendar.read(json, subdivision) : IcsCalendar.read(ics);
        if (subdivision != null && !file.subdivisions().contains(subdivision)) {
            input.problem("subdivision", Text.of("collabops.people.error.no-subdivision", subdivision));
        } else if (file.days().isEmpty() && file.subdivisions().isEmpty()) {
            input.problem(ics == null ? "json" : "ics", Text.of("collabops.people.error.no-days-in-file"));
        }
        input.refuseProblems();
        return new Request(file, Boolean.TRUE.equals(apply), version);
    }

    /** @param before the calendar without the file */
    Map<String, Object> preview(CalendarFile file, HolidayCalendar before) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(
                "days",
                file.effectOn(before.content()).entrySet().stream()
                        .map(entry -> {
                            Map<String, Object> day =
                                    CalendarJson.day(entry.getKey(), file.days().get(entry.getKey()));
                            day.put("effect", entry.getValue().name());
                            return day;
                        })
                        .toList());
        json.put(
                "skipped",
                file.skipped().stream()
                        .map(skipped -> Map.of("what", skipped.what(), "why", words.say(skipped.why())))
                        .toList());
        json.put("subdivisions", file.subdivisions());
        return json;
    }

    static Map<String, Object> answer(Map<String, Object> preview, boolean applied, Map<String, Object> calendar) {
        Map<String, Object> json = new LinkedHashMap<>(preview);
        json.put("applied", applied);
        json.put("calendar", calendar);
        return json;
    }
}
