package org.collabops.allocations.web;

import org.collabops.host.Access;
import org.collabops.host.People;
import org.collabops.host.Projects;
import org.collabops.host.Times;
import org.collabops.host.Words;
import org.collabops.people.PeopleSettings;

/** What was planned against what was logged in the weeks that the reader chose. */
public final class CollabopsComparison extends ProjectFragment {
    private static final long serialVersionUID = 1;

    private final transient ComparisonViews views;

    private transient ComparisonView view;

    public CollabopsComparison(
            Projects projects,
            Access access,
            People people,
            PeopleSettings settings,
            ComparisonViews views,
            Words words,
            Times times) {
        super(projects, access, people, settings, words, times);
        this.views = views;
    }

    @Override
    protected void find() {
        view = views.of(project(), days(true));
    }

    /** What the template knows by this name; null when there is nothing to show. */
    public ComparisonView getCollabopsComparison() {
        return view;
    }
}
