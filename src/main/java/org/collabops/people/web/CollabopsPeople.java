package org.collabops.people.web;

import org.collabops.NotFound;
import org.collabops.host.Access;
import org.collabops.host.People;
import org.collabops.host.Project;
import org.collabops.host.Projects;
import org.collabops.host.Words;
import org.collabops.people.PeopleSettingsService;

/** The page “People” with the person and the team that its reader opened. */
public final class CollabopsPeople extends PeopleFragment {
    private static final long serialVersionUID = 1;

    private final transient Projects projects;
    private final transient Access access;
    private final transient People people;
    private final transient PeopleSettingsService settings;
    private final transient PeopleViews views;

    private transient PeopleView view;
    private String projectKey;
    private String person;
    private String team;

    public CollabopsPeople(
            Projects projects,
            Access access,
            People people,
            PeopleSettingsService settings,
            PeopleViews views,
            Words words) {
        super(words);
        this.projects = projects;
        this.access = access;
        this.people = people;
        this.settings = settings;
        this.views = views;
    }

    @Override
    void find() {
        Project project = projects.named(projectKey == null ? "" : projectKey)
                .filter(found -> access.maySee(people.current(), found.id()) && settings.enabled(found.id()))
                .orElseThrow(() -> new NotFound("People of project " + projectKey));
        Long open = team != null && team.matches("[0-9]{1,18}") ? Long.valueOf(team) : null;
        view = views.of(project, person == null || person.isBlank() ? null : person, open);
    }

    /** What the template knows by this name; null when there is nothing to show. */
    public PeopleView getCollabopsPeople() {
        return view;
    }

    public void setProjectKey(String projectKey) {
        this.projectKey = projectKey;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public void setTeam(String team) {
        this.team = team;
    }
}
