package org.collabops.allocations.web;

import java.util.Map;
import org.collabops.host.Projects;
import org.collabops.host.Times;
import org.collabops.host.Words;
import org.collabops.web.Surroundings;
import org.collabops.web.ViewProvider;

/** Gives the page “Planned against actual” of a project its lines. */
public final class ComparisonPage extends ViewProvider {
    private static final String ITEM = "org.collabops.jira:collabops-allocations-comparison";

    private final Projects projects;
    private final ComparisonViews views;
    private final Times times;

    public ComparisonPage(Projects projects, ComparisonViews views, Words words, Times times) {
        super(words);
        this.projects = projects;
        this.views = views;
        this.times = times;
    }

    @Override
    protected void addView(Map<String, Object> context) {
        Surroundings.project(context)
                .flatMap(projects::find)
                .ifPresent(project ->
                        context.put("collabopsComparison", views.of(project, ReportDays.of(null, null, true, times))));
    }

    /** Where this page of a project is, below the context path. */
    static String path(String projectKey) {
        return "/projects/" + projectKey + "?selectedItem=" + ITEM;
    }
}
