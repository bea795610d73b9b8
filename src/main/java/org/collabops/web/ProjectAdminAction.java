package org.collabops.web;

import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.Optional;
import org.collabops.host.Access;
import org.collabops.host.People;
import org.collabops.host.Project;
import org.collabops.host.Projects;
import org.collabops.host.Words;

/** A page of the project settings, for the admins of the project alone. */
public abstract class ProjectAdminAction extends JiraWebActionSupport {
    private static final long serialVersionUID = 1;

    private final transient Projects projects;
    private final transient Access access;
    private final transient People people;
    private final transient Words words;

    private String projectKey;
    private boolean saved;
    private boolean allowed;

    protected ProjectAdminAction(Projects projects, Access access, People people, Words words) {
        this.projects = projects;
        this.access = access;
        this.people = people;
        this.words = words;
    }

    public final String getProjectKey() {
        return projectKey;
    }

    public final void setProjectKey(String projectKey) {
        this.projectKey = projectKey;
    }

    /** Whether the page was reached by saving. */
    public final boolean isSaved() {
        return saved;
    }

    public final void setSaved(boolean saved) {
        this.saved = saved;
    }

    /** Whether there is a form to show. */
    public final boolean isAllowed() {
        return allowed;
    }

    /** Empty, with a message, unless the project is there and the reader is one of its admins. */
    protected final Optional<Project> permitted() {
        Optional<Project> project = Optional.ofNullable(projectKey)
                .flatMap(projects::named)
                .filter(found -> access.maySee(people.current(), found.id())
                        || access.mayAdminister(people.current(), found.id()));
        if (project.isEmpty()) {
            addErrorMessage(words.say("collabops.error.no-such-project"));
            return project;
        }
        allowed = access.mayAdminister(people.current(), project.get().id());
        if (!allowed) {
            addErrorMessage(words.say("collabops.error.project-admins-only"));
        }
        return project.filter(found -> allowed);
    }

    /** A version that is no number is as stale as any other. */
    protected static int version(String written) {
        return written != null && written.matches("[0-9]{1,9}") ? Integer.parseInt(written) : -1;
    }
}
