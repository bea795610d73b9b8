package org.collabops.allocations.web;

import com.atlassian.jira.plugin.report.impl.AbstractReport;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.web.action.ProjectActionSupport;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.collabops.ProjectId;
import org.collabops.host.Access;
import org.collabops.host.People;
import org.collabops.host.Project;
import org.collabops.host.Projects;
import org.collabops.host.Words;
import org.collabops.people.PeopleSettings;

/** A report about some weeks of a project in which people are switched on. */
@SuppressWarnings("rawtypes")
abstract class PeopleReport extends AbstractReport {
    /** Jira hands the sheet over as one string, so it ends somewhere. */
    private static final int MAX_ROWS = 5000;

    private final PeopleSettings settings;
    private final Projects projects;
    private final People people;
    private final Access access;
    private final Words words;
    private final JiraAuthenticationContext authentication;
    private final Clock clock;

    PeopleReport(
            PeopleSettings settings,
            Projects projects,
            People people,
            Access access,
            Words words,
            JiraAuthenticationContext authentication,
            Clock clock) {
        this.settings = settings;
        this.projects = projects;
        this.people = people;
        this.access = access;
        this.words = words;
        this.authentication = authentication;
        this.clock = clock;
    }

    /** The name under which the template knows the view, and the view. */
    abstract Map.Entry<String, Object> view(Project project, String from, String weeks);

    /** The headings of the sheet, and its lines. */
    abstract Sheet sheet(Project project, String from, String weeks);

    record Sheet(String title, List<String> headings, List<List<String>> lines) {}

    @Override
    public final void validate(ProjectActionSupport action, Map parameters) {
        Optional<Project> project = project(action);
        if (project.isEmpty()) {
            action.addErrorMessage(words.say("collabops.error.no-such-project"));
        } else if (!settings.enabled(project.get().id())) {
            action.addErrorMessage(words.say("collabops.allocations.error.off"));
        }
    }

    @Override
    public final String generateReportHtml(ProjectActionSupport action, Map parameters) {
        Project project = project(action).orElseThrow();
        Map.Entry<String, Object> view = view(project, text(parameters, "from"), text(parameters, "weeks"));
        return html("view", view.getKey(), view.getValue());
    }

    @Override
    public final boolean isExcelViewSupported() {
        return true;
    }

    @Override
    public final String generateReportExcel(ProjectActionSupport action, Map parameters) {
        Sheet sheet = sheet(project(action).orElseThrow(), text(parameters, "from"), text(parameters, "weeks"));
        List<List<String>> lines =
                sheet.lines().subList(0, Math.min(MAX_ROWS, sheet.lines().size()));
        return html(
                "excel",
                "collabopsSheet",
                Map.of(
                        "title", sheet.title(),
                        "headings", sheet.headings(),
                        "lines", lines,
                        "shown", String.valueOf(lines.size()),
                        "total", String.valueOf(sheet.lines().size()),
                        "complete", lines.size() == sheet.lines().size()));
    }

    final ReportDays days(String from, String weeks, boolean backwards) {
        return ReportDays.of(from, weeks, backwards, clock);
    }

    final String say(String key, Object... arguments) {
        return words.say(key, arguments);
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

    private static String text(Map parameters, String name) {
        Object given = parameters.get(name);
        Object first = given instanceof String[] values && values.length > 0 ? values[0] : given;
        return Objects.toString(first, "").strip();
    }
}
