package org.collabops.allocations.web;

import java.util.List;
import java.util.Map;
import org.collabops.host.Project;
import org.collabops.host.Times;
import org.collabops.people.PeopleSettings;
import org.collabops.web.ReportParameters;
import org.collabops.web.ReportReader;

/** The report “Planned against actual”: what was planned in a project against what was logged there. */
public final class ComparisonReport extends PeopleReport {
    private final ComparisonViews views;

    public ComparisonReport(ComparisonViews views, PeopleSettings settings, ReportReader reader, Times times) {
        super(settings, reader, times);
        this.views = views;
    }

    @Override
    protected Map.Entry<String, Object> view(Project project, ReportParameters parameters) {
        return Map.entry("collabopsComparison", views.of(project, days(parameters, true)));
    }

    @Override
    protected Map<String, Object> sheet(Project project, ReportParameters parameters) {
        return sheet(
                say("collabops.allocations.comparison.of", project.name()),
                List.of(
                        say("collabops.allocations.column.team"),
                        say("collabops.allocations.column.person"),
                        say("collabops.allocations.column.target"),
                        say("collabops.allocations.planned.hours"),
                        say("collabops.allocations.actual.hours"),
                        say("collabops.allocations.variance.hours"),
                        say("collabops.allocations.column.variance-percent")),
                views.sheet(views.of(project, days(parameters, true))));
    }
}
