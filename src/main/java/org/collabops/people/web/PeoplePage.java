package org.collabops.people.web;

import java.util.Map;
import org.collabops.host.Projects;
import org.collabops.host.Words;
import org.collabops.web.Surroundings;
import org.collabops.web.ViewProvider;

/** Gives the page “People” of a project its reader's working time and all teams. */
public final class PeoplePage extends ViewProvider {
    private final Projects projects;
    private final PeopleViews views;

    public PeoplePage(Projects projects, PeopleViews views, Words words) {
        super(words);
        this.projects = projects;
        this.views = views;
    }

    @Override
    protected void addView(Map<String, Object> context) {
        Surroundings.project(context)
                .flatMap(projects::find)
                .ifPresent(project -> context.put("collabopsPeople", views.of(project, null, null)));
    }
}
