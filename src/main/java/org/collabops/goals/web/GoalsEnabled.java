package org.collabops.goals.web;

import com.atlassian.plugin.web.Condition;
import java.util.Map;
import org.collabops.goals.GoalSettingsService;
import org.collabops.web.Surroundings;

/** Shows a fragment only where goals are switched on, so that nobody gets one unasked; costs no statement. */
public final class GoalsEnabled implements Condition {
    private final GoalSettingsService settings;

    public GoalsEnabled(GoalSettingsService settings) {
        this.settings = settings;
    }

    @Override
    public void init(Map<String, String> parameters) {}

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return Surroundings.project(context).filter(settings::enabled).isPresent();
    }
}
