package org.collabops.goals.web;

import java.util.Map;
import org.collabops.host.Projects;
import org.collabops.host.Words;
import org.collabops.web.Surroundings;
import org.collabops.web.ViewProvider;

/** Gives the page “Goals” of a project its objectives. */
public final class GoalsPage extends ViewProvider {
    private static final String ITEM = "org.collabops.jira:collabops-goals-page";

    private final Projects projects;
    private final GoalsViews views;

    public GoalsPage(Projects projects, GoalsViews views, Words words) {
        super(words);
        this.projects = projects;
        this.views = views;
    }

    @Override
    protected void addView(Map<String, Object> context) {
        Surroundings.project(context)
                .flatMap(projects::find)
                .ifPresent(project -> context.put("collabopsGoals", views.of(project, GoalQuery.FIRST)));
    }

    /** Where this page of a project is, below the context path. */
    static String path(String projectKey) {
        return "/projects/" + projectKey + "?selectedItem=" + ITEM;
    }
}
