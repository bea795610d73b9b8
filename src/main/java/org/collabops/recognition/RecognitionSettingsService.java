package org.collabops.recognition;

import org.collabops.Actor;
import org.collabops.Checks;
import org.collabops.NotAllowed;
import org.collabops.NotFound;
import org.collabops.ProjectId;
import org.collabops.Text;
import org.collabops.host.Access;
import org.collabops.recognition.RecognitionSettings.Switches;
import org.collabops.settings.Setting;
import org.collabops.settings.SettingService;

/** What project admins choose for their project, and administrators for the whole site. */
public final class RecognitionSettingsService {
    private final RecognitionSettings settings;
    private final SettingService<Switches> service;
    private final SiteSettings site;
    private final Access access;

    public RecognitionSettingsService(RecognitionSettings settings, SiteSettings site, Access access) {
        this.settings = settings;
        this.service = new SettingService<>(settings, anything -> {}, access);
        this.site = site;
        this.access = access;
    }

    public boolean enabled(ProjectId project) {
        return settings.enabled(project);
    }

    /** As {@link SettingService#setting}. */
    public Setting<Switches> setting(Actor actor, ProjectId project) {
        return service.setting(actor, project);
    }

    /** As {@link SettingService#change}. */
    public Setting<Switches> change(Actor actor, ProjectId project, Switches switches, int version) {
        return service.change(actor, project, switches, version);
    }

    /** The same for every user. */
    public SiteSettings.Setting site(Actor actor) {
        if (actor.isAnonymous()) {
            throw new NotFound("Recognition settings");
        }
        return site.stored();
    }

    /** As {@link #site}, at most 60 seconds old and without a statement. */
    public SitePolicy policy() {
        return site.policy();
    }

    public boolean mayChangeSite(Actor actor) {
        return access.mayAdminister(actor);
    }

    /** @throws org.collabops.Conflict with the current {@link SiteSettings.Setting} when there is a newer one */
    public SiteSettings.Setting changeSite(Actor actor, SitePolicy policy, int version) {
        site(actor);
        if (!mayChangeSite(actor)) {
            throw new NotAllowed(Text.of("collabops.recognition.error.admins-only"));
        }
        new Checks()
                .problem(
                        policy.allowance() < 1 || policy.allowance() > SitePolicy.MAX_ALLOWANCE,
                        "allowance",
                        "collabops.error.between",
                        1,
                        SitePolicy.MAX_ALLOWANCE)
                .refuseProblems();
        return site.change(actor, policy, version);
    }
}
