package org.collabops.risks.web;

import com.atlassian.jira.plugin.report.impl.AbstractReport;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.web.action.ProjectActionSupport;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collabops.ProjectId;
import org.collabops.host.Access;
import org.collabops.host.Issues;
import org.collabops.host.People;
import org.collabops.host.Project;
import org.collabops.host.Projects;
import org.collabops.host.Words;
import org.collabops.risks.Risk;
import org.collabops.risks.RiskFilter;
import org.collabops.risks.RiskService;
import org.collabops.risks.Status;

/** The report “Risk register”: what the project page shows, and the same as a spreadsheet. */
@SuppressWarnings("rawtypes")
public final class RiskRegisterReport extends AbstractReport {
    private final RiskService service;
    private final Projects projects;
    private final People people;
    private final Access access;
    private final Words words;
    private final JiraAuthenticationContext authentication;
    private final RegisterViews views;

    public RiskRegisterReport(
            RiskService service,
            Projects projects,
            Issues issues,
            People people,
            Access access,
            Words words,
            JiraAuthenticationContext authentication) {
        this.service = service;
        this.projects = projects;
        this.people = people;
        this.access = access;
        this.words = words;
        this.authentication = authentication;
        this.views = new RegisterViews(service, issues, people, words);
    }

    @Override
    public void validate(ProjectActionSupport action, Map parameters) {
        Optional<Project> project = project(action);
        if (project.isEmpty()) {
            action.addErrorMessage(words.say("collabops.error.no-such-project"));
        } else if (!service.enabled(project.get().id())) {
            action.addErrorMessage(words.say("collabops.risks.error.off"));
        }
    }

    @Override
    public String generateReportHtml(ProjectActionSupport action, Map parameters) {
        return html("view", "collabopsRegister", views.of(project(action).orElseThrow(), statuses(parameters)));
    }

    @Override
    public boolean isExcelViewSupported() {
        return true;
    }

    @Override
    public String generateReportExcel(ProjectActionSupport action, Map parameters) {
        Project project = project(action).orElseThrow();
        List<Risk> found =
                service.ofProject(people.current(), project.id(), RiskFilter.ANY.withStatuses(statuses(parameters)));
        List<List<String>> lines = Sheet.lines(views.rows(found, Sheet.MAX_ROWS));
        return html(
                "excel",
                "collabopsSheet",
                Map.of(
                        "title", words.say("collabops.risks.register.of", project.name()),
                        "lines", lines,
                        "shown", String.valueOf(lines.size()),
                        "total", String.valueOf(found.size()),
                        "complete", lines.size() == found.size()));
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

    private static Set<Status> statuses(Map parameters) {
        Object given = parameters.get("includeClosed");
        Object first = given instanceof String[] values && values.length > 0 ? values[0] : given;
        return "true".equals(first) ? Set.of() : RiskFilter.LIVE.statuses();
    }
}
