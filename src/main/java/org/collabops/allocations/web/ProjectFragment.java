package org.collabops.allocations.web;

import org.collabops.NotFound;
import org.collabops.host.Access;
import org.collabops.host.People;
import org.collabops.host.Project;
import org.collabops.host.Projects;
import org.collabops.host.Times;
import org.collabops.host.Words;
import org.collabops.people.PeopleSettings;
import org.collabops.web.Fragment;

/** A part of a page about some weeks of a project in which people are switched on. */
public abstract class ProjectFragment extends Fragment {
    private static final long serialVersionUID = 1;

    private final transient Projects projects;
    private final transient Access access;
    private final transient People people;
    private final transient PeopleSettings settings;
    private final transient Times times;

    private String projectKey;
    private String from;
    private String weeks;

    ProjectFragment(
            Projects projects, Access access, People people, PeopleSettings settings, Words words, Times times) {
        super(words);
        this.projects = projects;
        this.access = access;
        this.people = people;
        this.settings = settings;
        this.times = times;
    }

    final Project project() {
        return projects.named(projectKey == null ? "" : projectKey)
                .filter(found -> access.maySee(people.current(), found.id()) && settings.enabled(found.id()))
                .orElseThrow(() -> new NotFound("People of project " + projectKey));
    }

    /** @param backwards whether the present week is the last one, where no day is given */
    final ReportDays days(boolean backwards) {
        return ReportDays.of(from, weeks, backwards, times);
    }

    public final void setProjectKey(String projectKey) {
        this.projectKey = projectKey;
    }

    public final void setFrom(String from) {
        this.from = from;
    }

    public final void setWeeks(String weeks) {
        this.weeks = weeks;
    }
}
