package org.collabops.web;

import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.collabops.Conflict;
import org.collabops.Invalid;
import org.collabops.Invalid.Problem;
import org.collabops.host.Access;
import org.collabops.host.People;
import org.collabops.host.Project;
import org.collabops.host.Projects;
import org.collabops.host.Words;
import org.collabops.settings.Setting;

/**
 * A page of the project settings on which project admins choose whether and how their project uses a feature.
 *
 * <p>The methods that Jira calls stay in the page of each feature, with what they are asked for by: Jira looks there.
 *
 * @param <S> what is chosen
 */
public abstract class SettingsAction<S> extends JiraWebActionSupport {
    private static final long serialVersionUID = 1;

    private final transient Projects projects;
    private final transient Access access;
    private final transient People people;
    private final transient Words words;

    private String projectKey;
    private String version;
    private boolean enabled;
    private boolean saved;
    private boolean allowed;

    protected SettingsAction(Projects projects, Access access, People people, Words words) {
        this.projects = projects;
        this.access = access;
        this.people = people;
        this.words = words;
    }

    /** What the project chose. */
    protected abstract Setting<S> setting(Project project);

    /** Puts what was chosen into the form. */
    protected abstract void fill(S chosen);

    /** Stores what the form says. */
    protected abstract void save(Project project, int basedOn);

    /** What is wrong with a field, in the reader's language. */
    protected String said(Problem problem) {
        return words.say(problem.message());
    }

    protected final String show() {
        Optional<Project> project = permitted();
        project.ifPresent(found -> show(setting(found)));
        return project.isPresent() ? SUCCESS : ERROR;
    }

    /** Leads back to the page, which then says that it was saved. */
    protected final String save() {
        Optional<Project> project = permitted();
        if (project.isEmpty()) {
            return ERROR;
        }
        try {
            save(project.get(), basedOn());
        } catch (Conflict newer) {
            addErrorMessage(words.say("collabops.error.stale"));
            show(current(newer));
            return ERROR;
        } catch (Invalid invalid) {
            invalid.problems().forEach(problem -> addErrorMessage(said(problem)));
            return ERROR;
        }
        return getRedirect("/secure/" + getClass().getSimpleName() + "!default.jspa?saved=true&projectKey="
                + URLEncoder.encode(project.get().key(), StandardCharsets.UTF_8));
    }

    public final String getProjectKey() {
        return projectKey;
    }

    public final void setProjectKey(String projectKey) {
        this.projectKey = projectKey;
    }

    public final boolean isEnabled() {
        return enabled;
    }

    public final void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    public final String getVersion() {
        return version;
    }

    public final void setVersion(String version) {
        this.version = version;
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

    private void show(Setting<S> setting) {
        version = String.valueOf(setting.version());
        fill(setting.chosen());
    }

    @SuppressWarnings("unchecked")
    private Setting<S> current(Conflict newer) {
        return (Setting<S>) newer.current();
    }
}
