package org.collabops.recognition.web;

import java.util.Map;
import org.collabops.host.Projects;
import org.collabops.host.Words;
import org.collabops.web.Surroundings;
import org.collabops.web.ViewProvider;

/** Gives the page “Thanks” of a project its wall. */
public final class ThanksPage extends ViewProvider {
    private static final String ITEM = "org.collabops.jira:collabops-recognition-page";

    private final Projects projects;
    private final WallViews views;

    public ThanksPage(Projects projects, WallViews views, Words words) {
        super(words);
        this.projects = projects;
        this.views = views;
    }

    @Override
    protected void addView(Map<String, Object> context) {
        Surroundings.project(context)
                .flatMap(projects::find)
                .ifPresent(project -> context.put("collabopsWall", views.of(project, WallQuery.FIRST)));
    }

    /** Where this page of a project is, below the context path. */
    static String path(String projectKey) {
        return "/projects/" + projectKey + "?selectedItem=" + ITEM;
    }
}
