package org.collabops.settings;

import java.io.Serializable;
import java.util.function.Consumer;
import org.collabops.Actor;
import org.collabops.Conflict;
import org.collabops.Invalid;
import org.collabops.NotAllowed;
import org.collabops.NotFound;
import org.collabops.Text;
import org.collabops.host.Access;

/** Everybody who is logged in sees what holds for the whole site, administrators choose it. */
public final class SiteSettingService<S extends Serializable> {
    private final SiteSettings<S> settings;
    private final Consumer<S> rules;
    private final Access access;

    /** @param rules throws {@link Invalid} for what cannot be chosen */
    public SiteSettingService(SiteSettings<S> settings, Consumer<S> rules, Access access) {
        this.settings = settings;
        this.rules = rules;
        this.access = access;
    }

    /** As {@link SiteSettings#current}, whoever asks. */
    public S current() {
        return settings.current();
    }

    /** @throws NotFound when nobody is logged in */
    public SiteSetting<S> stored(Actor actor) {
        if (actor.isAnonymous()) {
            throw new NotFound("Settings of the site");
        }
        return settings.stored();
    }

    public boolean mayChange(Actor actor) {
        return access.mayAdminister(actor);
    }

    /** @throws Conflict with the current {@link SiteSetting} when there is a newer one */
    public SiteSetting<S> change(Actor actor, S wanted, int version) {
        stored(actor);
        if (!mayChange(actor)) {
            throw new NotAllowed(Text.of("collabops.error.admins-only"));
        }
        rules.accept(wanted);
        return settings.change(actor, wanted, version);
    }
}
