package org.collabops.goals.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collabops.Text;
import org.collabops.goals.Coverage;
import org.collabops.goals.CoverageService;
import org.collabops.goals.GoalSettingsService;
import org.collabops.host.People;
import org.collabops.host.Project;
import org.collabops.web.ProjectReport;
import org.collabops.web.ReportParameters;
import org.collabops.web.ReportReader;

/** The report “Goal alignment”: how much of a project's or a query's work serves a goal, and what does not. */
public final class GoalAlignmentReport extends ProjectReport {
    private static final String JQL = "jql";

    private final CoverageService service;
    private final CoverageViews views;
    private final GoalSettingsService settings;
    private final People people;

    public GoalAlignmentReport(
            CoverageService service,
            CoverageViews views,
            GoalSettingsService settings,
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
        return isOfProject(parameters) && !settings.enabled(project.id())
                ? Optional.of(Text.of("collabops.goals.error.off"))
                : Optional.empty();
    }

    @Override
    protected void check(Project project, ReportParameters parameters) {
        if (!isOfProject(parameters)) {
            service.requireRunnable(people.current(), parameters.text(JQL));
        }
    }

    @Override
    protected Map.Entry<String, Object> view(Project project, ReportParameters parameters) {
        ReportAddress address = new ReportAddress(project.id(), parameters.text(JQL));
        return Map.entry(
                "collabopsCoverage",
                views.of(coverage(project, parameters), about(project, parameters), address, start(parameters)));
    }

    @Override
    protected Map<String, Object> sheet(Project project, ReportParameters parameters) {
        Coverage coverage = coverage(project, parameters);
        Map<String, Object> sheet = lines(
                say("collabops.goals.report.of", about(project, parameters)),
                views.sheet(coverage),
                coverage.unaligned().size());
        sheet.put("issues", String.valueOf(coverage.issues()));
        sheet.put("aligned", String.valueOf(coverage.aligned()));
        sheet.put("percent", coverage.alignedShare() == null ? "" : views.percent(coverage.alignedShare()));
        return sheet;
    }

    private Coverage coverage(Project project, ReportParameters parameters) {
        return isOfProject(parameters)
                ? service.ofProjects(people.current(), List.of(project.id()))
                : service.ofQuery(people.current(), parameters.text(JQL));
    }

    private static String about(Project project, ReportParameters parameters) {
        return isOfProject(parameters) ? project.name() : parameters.text(JQL);
    }

    private static boolean isOfProject(ReportParameters parameters) {
        return parameters.text(JQL).isEmpty();
    }

    private static int start(ReportParameters parameters) {
        String given = parameters.text("startAt");
        return given.matches("[0-9]{1,9}") ? Integer.parseInt(given) : 0;
    }
}
