package org.collabops.recognition.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collabops.Days;
import org.collabops.Invalid;
import org.collabops.Text;
import org.collabops.host.People;
import org.collabops.host.Project;
import org.collabops.recognition.RecognitionSettingsService;
import org.collabops.recognition.Report;
import org.collabops.recognition.ReportService;
import org.collabops.web.ProjectReport;
import org.collabops.web.ReportParameters;
import org.collabops.web.ReportReader;

/** The report “Recognition”: who thanks whom for what, and who is thanked by nobody. */
public final class RecognitionReport extends ProjectReport {
    private final ReportService service;
    private final ReportViews views;
    private final RecognitionSettingsService settings;
    private final People people;

    public RecognitionReport(
            ReportService service,
            ReportViews views,
            RecognitionSettingsService settings,
            People people,
            ReportReader reader) {
        super(reader);
        this.service = service;
        this.views = views;
        this.settings = settings;
        this.people = people;
    }

    @Override
    protected Optional<Text> refusal(Project project, ReportParameters parameters) {
        return settings.enabled(project.id())
                ? Optional.empty()
                : Optional.of(Text.of("collabops.recognition.error.off"));
    }

    @Override
    protected void check(Project project, ReportParameters parameters) {
        ReportService.requireFew(days(parameters));
    }

    @Override
    protected Map.Entry<String, Object> view(Project project, ReportParameters parameters) {
        return Map.entry("collabopsReport", views.of(report(project, parameters), project.name()));
    }

    @Override
    protected Map<String, Object> sheet(Project project, ReportParameters parameters) {
        List<List<String>> lines = views.sheet(report(project, parameters));
        return lines(say("collabops.recognition.report.of", project.name()), lines, lines.size());
    }

    private Report report(Project project, ReportParameters parameters) {
        return service.of(people.current(), project.id(), days(parameters));
    }

    private Days days(ReportParameters parameters) {
        Days usual = service.usualDays();
        LocalDate last = day(parameters, "until", usual.last());
        LocalDate first = day(parameters, "from", last.minusDays(usual.count() - 1L));
        if (last.isBefore(first)) {
            throw new Invalid("until", Text.of("collabops.recognition.error.until"));
        }
        return Days.through(first, last);
    }

    private static LocalDate day(ReportParameters parameters, String name, LocalDate otherwise) {
        String text = parameters.text(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            throw new Invalid(name, Text.of("collabops.error.expected-date"));
        }
    }
}
