package org.collabops.allocations.web;

import org.collabops.host.Access;
import org.collabops.host.People;
import org.collabops.host.Projects;
import org.collabops.host.Times;
import org.collabops.host.Words;
import org.collabops.people.PeopleSettings;

/** The heat map of a project for the weeks that its reader chose. */
public final class CollabopsUtilisation extends ProjectFragment {
    private static final long serialVersionUID = 1;

    private final transient UtilisationViews views;

    private transient HeatMapView view;

    public CollabopsUtilisation(
            Projects projects,
            Access access,
            People people,
            PeopleSettings settings,
            UtilisationViews views,
            Words words,
            Times times) {
        super(projects, access, people, settings, words, times);
        this.views = views;
    }

    @Override
    protected void find() {
        view = views.of(project(), days(false));
    }

    /** What the template knows by this name; null when there is nothing to show. */
    public HeatMapView getCollabopsUtilisation() {
        return view;
    }
}
