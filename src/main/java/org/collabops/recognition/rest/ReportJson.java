package org.collabops.recognition.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.collabops.Percent;
import org.collabops.recognition.Report;
import org.collabops.recognition.Report.ByPeriod;
import org.collabops.recognition.Report.ByPerson;
import org.collabops.recognition.Report.ByTeam;
import org.collabops.recognition.Report.ByValue;
import org.collabops.recognition.Report.Counts;
import org.collabops.recognition.Report.Coverage;
import org.collabops.rest.References;

/** Writes the report. */
final class ReportJson {
    private final References references;

    ReportJson(References references) {
        this.references = references;
    }

    Map<String, Object> report(Report report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("from", report.days().from().toString());
        json.put("until", report.days().last().toString());
        json.putAll(counts(report.total()));
        json.put("reciprocityPercent", percent(report.reciprocity()));
        json.put("byValue", report.values().stream().map(ReportJson::value).toList());
        json.put("byPeriod", report.periods().stream().map(ReportJson::period).toList());
        json.put("byTeam", report.teams().stream().map(this::team).toList());
        json.put("byPerson", report.people().stream().map(this::person).toList());
        return json;
    }

    private static Map<String, Object> value(ByValue line) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("value", line.value() == null ? null : line.value().id());
        json.put("name", line.value() == null ? null : line.value().content().name());
        json.putAll(counts(line.counts()));
        return json;
    }

    private static Map<String, Object> period(ByPeriod line) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("from", line.period().from().toString());
        json.put("until", line.period().lastDay().toString());
        json.putAll(counts(line.counts()));
        return json;
    }

    private Map<String, Object> team(ByTeam line) {
        Coverage coverage = line.coverage();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("team", line.team().id());
        json.put("name", line.team().content().name());
        json.put("members", line.members());
        json.putAll(counts(line.counts()));
        json.put("unthanked", coverage == null ? null : coverage.unthanked());
        json.put("thankedPercent", coverage == null ? null : percent(coverage.thanked()));
        json.put(
                "unthankedPeople",
                coverage == null
                        ? null
                        : coverage.names().stream().map(references::person).toList());
        return json;
    }

    private Map<String, Object> person(ByPerson line) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("person", references.person(line.person()));
        json.putAll(counts(line.counts()));
        return json;
    }

    private static Map<String, Object> counts(Counts counts) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("given", counts == null ? null : counts.given());
        json.put("received", counts == null ? null : counts.received());
        return json;
    }

    private static Object percent(Percent percent) {
        return percent == null ? null : percent.decimal();
    }
}
