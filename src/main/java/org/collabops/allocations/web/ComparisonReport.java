package org.collabops.allocations.web;

import com.atlassian.jira.security.JiraAuthenticationContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.collabops.host.Access;
import org.collabops.host.People;
import org.collabops.host.Project;
import org.collabops.host.Projects;
import org.collabops.host.Words;
import org.collabops.people.PeopleSettings;

/** The report “Planned against actual”: what was planned in a project against what was logged there. */
public final class ComparisonReport extends PeopleReport {
    private final ComparisonViews views;

    public ComparisonReport(
            ComparisonViews views,
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
        return Map.entry("collabopsComparison", views.of(project, days(from, weeks, true)));
    }

    @Override
    Sheet sheet(Project project, String from, String weeks) {
        ComparisonView view = views.of(project, days(from, weeks, true));
        return new Sheet(
                say("collabops.allocations.comparison.of", project.name()),
                List.of(
                        say("collabops.allocations.column.team"),
                        say("collabops.allocations.column.person"),
                        say("collabops.allocations.column.target"),
                        say("collabops.allocations.planned.hours"),
                        say("collabops.allocations.actual.hours"),
                        say("collabops.allocations.variance.hours"),
                        say("collabops.allocations.column.variance-percent")),
                views.sheet(view));
    }
}
