package org.collabops.recognition;

import org.collabops.ProjectId;
import org.collabops.host.Access;
import org.collabops.recognition.RecognitionSettings.Switches;
import org.collabops.settings.SettingsService;
import org.collabops.settings.SiteSettings;

/** What project admins choose for their project, and administrators for the whole site. */
public final class RecognitionSettingsService extends SettingsService<Switches, SitePolicy> {
    private final RecognitionSettings settings;

    public RecognitionSettingsService(RecognitionSettings settings, SiteSettings<SitePolicy> site, Access access) {
        super(settings, site, policy -> policy.checked().refuseProblems(), access);
        this.settings = settings;
    }

    public boolean enabled(ProjectId project) {
        return settings.enabled(project);
    }
}
