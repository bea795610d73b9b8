package org.collabops.goals;

import org.collabops.ProjectId;
import org.collabops.goals.GoalSettings.Switches;
import org.collabops.host.Access;
import org.collabops.settings.SettingsService;
import org.collabops.settings.SiteSettings;

/** What project admins choose for their project, and administrators for the pace of the whole site. */
public final class GoalSettingsService extends SettingsService<Switches, PaceBounds> {
    private final GoalSettings settings;

    public GoalSettingsService(GoalSettings settings, SiteSettings<PaceBounds> pace, Access access) {
        super(settings, pace, bounds -> bounds.checked().refuseProblems(), access);
        this.settings = settings;
    }

    public boolean enabled(ProjectId project) {
        return settings.enabled(project);
    }
}
