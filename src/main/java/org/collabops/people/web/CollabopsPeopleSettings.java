package org.collabops.people.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.collabops.Conflict;
import org.collabops.host.Access;
import org.collabops.host.People;
import org.collabops.host.Project;
import org.collabops.host.Projects;
import org.collabops.host.Words;
import org.collabops.people.PeopleSettings.Setting;
import org.collabops.people.PeopleSettingsService;

/**
 * The page of the project settings on which project admins switch people on and off.
 *
 * <p>Its name is the address of the page and shared with all other apps: it never changes.
 */
public final class CollabopsPeopleSettings extends JiraWebActionSupport {
    private static final long serialVersionUID = 1;

    private final transient PeopleSettingsService service;
    private final transient Projects projects;
    private final transient Access access;
    private final transient People people;
    private final transient Words words;

    private String projectKey;
    private String version;
    private boolean enabled;
    private boolean saved;
    private boolean allowed;

    public CollabopsPeopleSettings(
            PeopleSettingsService service, Projects projects, Access access, People people, Words words) {
        this.service = service;
        this.projects = projects;
        this.access = access;
        this.people = people;
        this.words = words;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        Optional<Project> project = permitted();
        project.ifPresent(found -> show(service.setting(people.current(), found.id())));
        return project.isPresent() ? SUCCESS : ERROR;
    }

    @Override
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    protected String doExecute() {
        Optional<Project> project = permitted();
        if (project.isEmpty()) {
            return ERROR;
        }
        try {
            service.change(people.current(), project.get().id(), enabled, basedOn());
        } catch (Conflict newer) {
            addErrorMessage(words.say("collabops.error.stale"));
            show((Setting) newer.current());
            return ERROR;
        }
        return getRedirect("/secure/CollabopsPeopleSettings!default.jspa?saved=true&projectKey="
                + URLEncoder.encode(project.get().key(), StandardCharsets.UTF_8));
    }

    public String getProjectKey() {
        return projectKey;
    }

    public void setProjectKey(String projectKey) {
        this.projectKey = projectKey;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    /** Whether the page was reached by saving. */
    public boolean isSaved() {
        return saved;
    }

    public void setSaved(boolean saved) {
        this.saved = saved;
    }

    /** Whether there is a form to show. */
    public boolean isAllowed() {
        return allowed;
    }

    /** Empty, with a message, unless the project is there and the reader is one of its admins. */
    private Optional<Project> permitted() {
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
    private int basedOn() {
        return version != null && version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : -1;
    }

    private void show(Setting setting) {
        enabled = setting.enabled();
        version = String.valueOf(setting.version());
    }
}
