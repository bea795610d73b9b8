package org.collabops.people;

import org.collabops.ProjectId;
import org.collabops.host.Access;
import org.collabops.people.PeopleSettings.Switches;
import org.collabops.settings.SettingsService;
import org.collabops.settings.SiteSettings;

/** What project admins choose for their project, and administrators for the figures of single persons everywhere. */
public final class PeopleSettingsService extends SettingsService<Switches, IndividualFigures> {
    private final PeopleSettings settings;

    public PeopleSettingsService(PeopleSettings settings, SiteSettings<IndividualFigures> policy, Access access) {
        super(settings, policy, anything -> {}, access);
        this.settings = settings;
    }

    public boolean enabled(ProjectId project) {
        return settings.enabled(project);
    }
}
