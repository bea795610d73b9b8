package org.collabops.allocations.web;

import java.util.Map;
import org.collabops.host.Projects;
import org.collabops.host.Times;
import org.collabops.host.Words;
import org.collabops.web.Surroundings;
import org.collabops.web.ViewProvider;

/** Gives the page “Resource utilisation” of a project its heat map. */
public final class UtilisationPage extends ViewProvider {
    private static final String ITEM = "org.collabops.jira:collabops-allocations-utilisation";

    private final Projects projects;
    private final UtilisationViews views;
    private final Times times;

    public UtilisationPage(Projects projects, UtilisationViews views, Words words, Times times) {
        super(words);
        this.projects = projects;
        this.views = views;
        this.times = times;
    }

    @Override
    protected void addView(Map<String, Object> context) {
        Surroundings.project(context)
                .flatMap(projects::find)
                .ifPresent(project -> context.put(
                        "collabopsUtilisation", views.of(project, ReportDays.of(null, null, false, times))));
    }

    /** Where this page of a project is, below the context path. */
    static String path(String projectKey) {
        return "/projects/" + projectKey + "?selectedItem=" + ITEM;
    }
}
