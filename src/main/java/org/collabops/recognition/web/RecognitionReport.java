package org.collabops.recognition.web;

import com.atlassian.jira.plugin.report.impl.AbstractReport;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.web.action.ProjectActionSupport;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.collabops.Days;
import org.collabops.Invalid;
import org.collabops.ProjectId;
import org.collabops.Text;
import org.collabops.host.Access;
import org.collabops.host.People;
import org.collabops.host.Project;
import org.collabops.host.Projects;
import org.collabops.host.Words;
import org.collabops.recognition.RecognitionSettingsService;
import org.collabops.recognition.Report;
import org.collabops.recognition.ReportService;

/** The report “Recognition”: who thanks whom for what, and who is thanked by nobody. */
@SuppressWarnings("rawtypes")
public final class RecognitionReport extends AbstractReport {
    private final ReportService service;
    private final ReportViews views;
    private final RecognitionSettingsService settings;
    private final Projects projects;
    private final People people;
    private final Access access;
    private final Words words;
    private final JiraAuthenticationContext authentication;

    public RecognitionReport(
            ReportService service,
            ReportViews views,
            RecognitionSettingsService settings,
            Projects projects,
            People people,
            Access access,
            Words words,
            JiraAuthenticationContext authentication) {
        this.service = service;
        this.views = views;
        this.settings = settings;
        this.projects = projects;
        this.people = people;
        this.access = access;
        this.words = words;
        this.authentication = authentication;
    }

    @Override
    public void validate(ProjectActionSupport action, Map parameters) {
        Optional<Project> project = project(action);
        if (project.isEmpty()) {
            action.addErrorMessage(words.say("collabops.error.no-such-project"));
        } else if (!settings.enabled(project.get().id())) {
            action.addErrorMessage(words.say("collabops.recognition.error.off"));
        } else {
            try {
                report(project.get(), parameters);
            } catch (Invalid invalid) {
                invalid.problems().forEach(problem -> action.addError(problem.field(), words.say(problem.message())));
            }
        }
    }

    @Override
    public String generateReportHtml(ProjectActionSupport action, Map parameters) {
        Project project = project(action).orElseThrow();
        return html("view", "collabopsReport", views.of(report(project, parameters), project.name()));
    }

    @Override
    public boolean isExcelViewSupported() {
        return true;
    }

    @Override
    public String generateReportExcel(ProjectActionSupport action, Map parameters) {
        Project project = project(action).orElseThrow();
        Report report = report(project, parameters);
        return html(
                "excel",
                "collabopsSheet",
                Map.of(
                        "title",
                        words.say("collabops.recognition.report.of", project.name()),
                        "lines",
                        views.sheet(report)));
    }

    private Report report(Project project, Map parameters) {
        Days usual = service.usualDays();
        LocalDate last = day(parameters, "until", usual.last());
        LocalDate first = day(parameters, "from", last.minusDays(usual.count() - 1L));
        if (last.isBefore(first)) {
            throw new Invalid("until", Text.of("collabops.recognition.error.until"));
        }
        return service.of(people.current(), project.id(), Days.through(first, last));
    }

    private String html(String resource, String name, Object view) {
        Map<String, Object> context = new HashMap<>();
        context.put("i18n", authentication.getI18nHelper());
        context.put(name, view);
        return descriptor.getHtml(resource, context);
    }

    /** Empty for a project that is not there and for one that the reader may not see. */
    private Optional<Project> project(ProjectActionSupport action) {
        Long id = action.getSelectedProjectId();
        return id == null
                ? Optional.empty()
                : projects.find(new ProjectId(id)).filter(found -> access.maySee(people.current(), found.id()));
    }

    private static LocalDate day(Map parameters, String name, LocalDate otherwise) {
        Object given = parameters.get(name);
        Object first = given instanceof String[] values && values.length > 0 ? values[0] : given;
        String text = Objects.toString(first, "").strip();
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
