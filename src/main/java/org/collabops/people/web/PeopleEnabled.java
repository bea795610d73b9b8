package org.collabops.people.web;

import com.atlassian.plugin.web.Condition;
import java.util.Map;
import org.collabops.people.PeopleSettingsService;
import org.collabops.web.Surroundings;

/** Shows a fragment only where people are switched on, so that nobody gets one unasked; costs no statement. */
public final class PeopleEnabled implements Condition {
    private final PeopleSettingsService settings;

    public PeopleEnabled(PeopleSettingsService settings) {
        this.settings = settings;
    }

    @Override
    public void init(Map<String, String> parameters) {}

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return Surroundings.project(context).filter(settings::enabled).isPresent();
    }
}
