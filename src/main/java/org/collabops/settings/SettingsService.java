package org.collabops.settings;

import java.io.Serializable;
import java.util.function.Consumer;
import org.collabops.Actor;
import org.collabops.ProjectId;
import org.collabops.host.Access;

/**
 * What project admins choose for a feature, and administrators for the whole site.
 *
 * @param <S> what is chosen for a project
 * @param <P> what is chosen for the site
 */
public abstract class SettingsService<S, P extends Serializable> {
    private final SettingService<S> projects;
    private final SiteSettingService<P> site;

    /** @param rules throws {@link org.collabops.Invalid} for what cannot be chosen for the site */
    protected SettingsService(Settings<S> projects, SiteSettings<P> site, Consumer<P> rules, Access access) {
        this.projects = new SettingService<>(projects, anything -> {}, access);
        this.site = new SiteSettingService<>(site, rules, access);
    }

    /** As {@link SettingService#setting}. */
    public final Setting<S> setting(Actor actor, ProjectId project) {
        return projects.setting(actor, project);
    }

    /** As {@link SettingService#change}. */
    public final Setting<S> change(Actor actor, ProjectId project, S wanted, int version) {
        return projects.change(actor, project, wanted, version);
    }

    public final SiteSettingService<P> site() {
        return site;
    }
}
