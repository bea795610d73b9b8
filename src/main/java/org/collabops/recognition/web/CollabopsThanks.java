package org.collabops.recognition.web;

import org.collabops.NotFound;
import org.collabops.host.Projects;
import org.collabops.host.Words;

/** The wall of a project as its reader filtered it. */
public final class CollabopsThanks extends ThanksFragment {
    private static final long serialVersionUID = 1;

    private final transient Projects projects;
    private final transient WallViews views;
    private transient WallView view;
    private String projectKey;
    private String value;
    private String person;
    private String period;
    private String before;

    public CollabopsThanks(Projects projects, WallViews views, Words words) {
        super(words);
        this.projects = projects;
        this.views = views;
    }

    @Override
    void find() {
        view = projects.named(projectKey == null ? "" : projectKey)
                .map(project -> views.of(project, new WallQuery(value, person, period, before)))
                .orElseThrow(() -> new NotFound("Thanks of project " + projectKey));
    }

    /** What the template knows by this name; null when there is nothing to show. */
    public WallView getCollabopsWall() {
        return view;
    }

    public void setProjectKey(String projectKey) {
        this.projectKey = projectKey;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public void setBefore(String before) {
        this.before = before;
    }
}
