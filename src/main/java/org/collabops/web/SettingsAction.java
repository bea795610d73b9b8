package org.collabops.web;

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
public abstract class SettingsAction<S> extends ProjectAdminAction {
    private static final long serialVersionUID = 1;

    private final transient Words words;

    private String version;
    private boolean enabled;

    protected SettingsAction(Projects projects, Access access, People people, Words words) {
        super(projects, access, people, words);
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
            save(project.get(), version(version));
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

    private void show(Setting<S> setting) {
        version = String.valueOf(setting.version());
        fill(setting.chosen());
    }

    @SuppressWarnings("unchecked")
    private Setting<S> current(Conflict newer) {
        return (Setting<S>) newer.current();
    }
}
