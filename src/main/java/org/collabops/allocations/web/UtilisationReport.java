package org.collabops.allocations.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.collabops.host.Project;
import org.collabops.host.Times;
import org.collabops.people.PeopleSettings;
import org.collabops.web.ReportParameters;
import org.collabops.web.ReportReader;

/** The report “Resource utilisation”: how much the people of a project are planned for, week by week. */
public final class UtilisationReport extends PeopleReport {
    private final UtilisationViews views;

    public UtilisationReport(UtilisationViews views, PeopleSettings settings, ReportReader reader, Times times) {
        super(settings, reader, times);
        this.views = views;
    }

    @Override
    protected Map.Entry<String, Object> view(Project project, ReportParameters parameters) {
        return Map.entry("collabopsUtilisation", views.of(project, days(parameters, false)));
    }

    @Override
    protected Map<String, Object> sheet(Project project, ReportParameters parameters) {
        HeatMapView view = views.of(project, days(parameters, false));
        List<String> headings = new ArrayList<>(
                List.of(say("collabops.allocations.column.team"), say("collabops.allocations.column.person")));
        headings.addAll(view.headings());
        headings.add(say("collabops.allocations.sum"));
        return sheet(say("collabops.allocations.utilisation.of", project.name()), headings, views.sheet(view));
    }
}
