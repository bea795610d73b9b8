package org.collabops.goals.web;

import com.atlassian.jira.plugin.report.impl.AbstractReport;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.web.action.ProjectActionSupport;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.collabops.Invalid;
import org.collabops.ProjectId;
import org.collabops.goals.Coverage;
import org.collabops.goals.CoverageService;
import org.collabops.goals.GoalSettingsService;
import org.collabops.host.Access;
import org.collabops.host.People;
import org.collabops.host.Project;
import org.collabops.host.Projects;
import org.collabops.host.Words;

/** The report “Goal alignment”: how much of a project's or a query's work serves a goal, and what does not. */
@SuppressWarnings("rawtypes")
public final class GoalAlignmentReport extends AbstractReport {
    private final CoverageService service;
    private final CoverageViews views;
    private final GoalSettingsService settings;
    private final Projects projects;
    private final People people;
    private final Access access;
    private final Words words;
    private final JiraAuthenticationContext authentication;

    public GoalAlignmentReport(
            CoverageService service,
            CoverageViews views,
            GoalSettingsService settings,
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
        } else if (jql(parameters).isEmpty() && !settings.enabled(project.get().id())) {
            action.addErrorMessage(words.say("collabops.goals.error.off"));
        } else if (!jql(parameters).isEmpty()) {
            try {
                service.requireRunnable(people.current(), jql(parameters));
            } catch (Invalid invalid) {
                invalid.problems().forEach(problem -> action.addError("jql", words.say(problem.message())));
            }
        }
    }

    @Override
    public String generateReportHtml(ProjectActionSupport action, Map parameters) {
        Project project = project(action).orElseThrow();
        ReportAddress address = new ReportAddress(project.id(), jql(parameters));
        return html(
                "view",
                "collabopsCoverage",
                views.of(coverage(project, parameters), about(project, parameters), address, start(parameters)));
    }

    @Override
    public boolean isExcelViewSupported() {
        return true;
    }

    @Override
    public String generateReportExcel(ProjectActionSupport action, Map parameters) {
        Project project = project(action).orElseThrow();
        Coverage coverage = coverage(project, parameters);
        List<List<String>> lines = views.sheet(coverage);
        return html(
                "excel",
                "collabopsSheet",
                Map.of(
                        "title", words.say("collabops.goals.report.of", about(project, parameters)),
                        "issues", String.valueOf(coverage.issues()),
                        "aligned", String.valueOf(coverage.aligned()),
                        "percent", coverage.alignedPercent() == null ? "" : views.percent(coverage.alignedPercent()),
                        "lines", lines,
                        "shown", String.valueOf(lines.size()),
                        "total", String.valueOf(coverage.unaligned().size()),
                        "complete", lines.size() == coverage.unaligned().size()));
    }

    private Coverage coverage(Project project, Map parameters) {
        String jql = jql(parameters);
        return jql.isEmpty()
                ? service.ofProjects(people.current(), List.of(project.id()))
                : service.ofQuery(people.current(), jql);
    }

    private String about(Project project, Map parameters) {
        return jql(parameters).isEmpty() ? project.name() : jql(parameters);
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

    private static String jql(Map parameters) {
        return text(parameters, "jql").strip();
    }

    private static int start(Map parameters) {
        String given = text(parameters, "startAt");
        return given.matches("[0-9]{1,9}") ? Integer.parseInt(given) : 0;
    }

    private static String text(Map parameters, String name) {
        Object given = parameters.get(name);
        Object first = given instanceof String[] values && values.length > 0 ? values[0] : given;
        return Objects.toString(first, "");
    }
}
