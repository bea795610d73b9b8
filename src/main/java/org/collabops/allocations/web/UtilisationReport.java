package org.collabops.allocations.web;

import com.atlassian.jira.security.JiraAuthenticationContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.collabops.host.Access;
import org.collabops.host.People;
import org.collabops.host.Project;
import org.collabops.host.Projects;
import org.collabops.host.Words;
import org.collabops.people.PeopleSettings;

/** The report “Resource utilisation”: how much the people of a project are planned for, week by week. */
public final class UtilisationReport extends PeopleReport {
    private final UtilisationViews views;

    public UtilisationReport(
            UtilisationViews views,
            PeopleSettings settings,
            Projects projects,
            People people,
            Access access,
            Words words,
            JiraAuthenticationContext authentication,
            Clock clock) {
        super(settings, projects, people, access, words, authentication, clock);
        this.views = views;
    }

    @Override
    Map.Entry<String, Object> view(Project project, String from, String weeks) {
        return Map.entry("collabopsUtilisation", views.of(project, days(from, weeks, false)));
    }

    @Override
    Sheet sheet(Project project, String from, String weeks) {
        HeatMapView view = views.of(project, days(from, weeks, false));
        List<String> headings = new ArrayList<>(
                List.of(say("collabops.allocations.column.team"), say("collabops.allocations.column.person")));
        headings.addAll(view.headings());
        headings.add(say("collabops.allocations.sum"));
        return new Sheet(say("collabops.allocations.utilisation.of", project.name()), headings, views.sheet(view));
    }
}
