package org.collabops.goals.web;

import org.collabops.NotFound;
import org.collabops.goals.GoalSettingsService;
import org.collabops.host.Access;
import org.collabops.host.People;
import org.collabops.host.Project;
import org.collabops.host.Projects;
import org.collabops.host.Words;
import org.collabops.web.Fragment;

/** The page of a project's goals as its reader filtered it. */
public final class CollabopsGoals extends Fragment {
    private static final long serialVersionUID = 1;

    private final transient Projects projects;
    private final transient Access access;
    private final transient People people;
    private final transient GoalSettingsService settings;
    private final transient GoalsViews views;

    private transient GoalsView view;
    private String projectKey;
    private String cycle;
    private String space;
    private String state;
    private String owner;
    private String text;
    private String startAt;

    public CollabopsGoals(
            Projects projects,
            Access access,
            People people,
            GoalSettingsService settings,
            GoalsViews views,
            Words words) {
        super(words);
        this.projects = projects;
        this.access = access;
        this.people = people;
        this.settings = settings;
        this.views = views;
    }

    @Override
    protected void find() {
        Project project = projects.named(projectKey == null ? "" : projectKey)
                .filter(found -> access.maySee(people.current(), found.id()) && settings.enabled(found.id()))
                .orElseThrow(() -> new NotFound("Goals of project " + projectKey));
        view = views.of(project, new GoalQuery(cycle, space, state, owner, text, startAt));
    }

    /** What the template knows by this name; null when there is nothing to show. */
    public GoalsView getCollabopsGoals() {
        return view;
    }

    public void setProjectKey(String projectKey) {
        this.projectKey = projectKey;
    }

    public void setCycle(String cycle) {
        this.cycle = cycle;
    }

    public void setSpace(String space) {
        this.space = space;
    }

    public void setState(String state) {
        this.state = state;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public void setText(String text) {
        this.text = text;
    }

    public void setStartAt(String startAt) {
        this.startAt = startAt;
    }
}
