package org.collabops.settings;

import org.collabops.Actor;
import org.collabops.Conflict;
import org.collabops.ProjectId;
import org.collabops.Text;
import org.collabops.host.Project;

/**
 * A feature among all those that a project can switch on, so that they are switched and copied in one place. What the
 * feature keeps to when it is chosen for, it keeps to here.
 *
 * @param <S> what is chosen
 */
public abstract class FeatureSwitch<S> {
    private final String key;
    private final String page;

    /**
     * @param key what forms name the feature by
     * @param page the action on which everything is chosen, not the switch alone
     */
    protected FeatureSwitch(String key, String page) {
        this.key = key;
        this.page = page;
    }

    public final String key() {
        return key;
    }

    public final String page() {
        return page;
    }

    public abstract Text title();

    /** What the feature is for, in one line. */
    public abstract Text purpose();

    /** What {@link #page} is called. */
    public abstract Text pageTitle();

    protected abstract Setting<S> setting(Actor actor, ProjectId project);

    protected abstract void change(Actor actor, Project project, S wanted, int version);

    protected abstract boolean isOn(S chosen);

    protected abstract S switched(S chosen, boolean on);

    final FeatureState state(Actor actor, Project project) {
        Setting<S> setting = setting(actor, project.id());
        return new FeatureState(this, isOn(setting.chosen()), setting.version());
    }

    final boolean isSame(Actor actor, Project one, Project other) {
        return setting(actor, one.id())
                .chosen()
                .equals(setting(actor, other.id()).chosen());
    }

    /**
     * @return whether there was anything to do
     * @throws Conflict when the project changed its choice after {@code basedOn}
     */
    final boolean turn(Actor actor, Project project, boolean on, int basedOn) {
        S before = setting(actor, project.id()).chosen();
        if (isOn(before) == on) {
            return false;
        }
        change(actor, project, switched(before, on), basedOn);
        return true;
    }

    /**
     * Chooses for a project all that another one chose.
     *
     * @return whether there was anything to do
     * @throws Conflict when the project changed its choice after {@code basedOn}
     */
    final boolean copy(Actor actor, Project from, Project to, int basedOn) {
        if (isSame(actor, from, to)) {
            return false;
        }
        change(actor, to, setting(actor, from.id()).chosen(), basedOn);
        return true;
    }
}
