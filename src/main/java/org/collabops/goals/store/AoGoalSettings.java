package org.collabops.goals.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.Map;
import org.collabops.goals.GoalSettings;
import org.collabops.goals.GoalSettings.Switches;
import org.collabops.host.Caches;
import org.collabops.store.SettingChain;

/** What projects chose for goals, in Active Objects. */
public final class AoGoalSettings extends SettingChain<Switches, GoalSettingRow> implements GoalSettings {
    private static final Kind<Switches, GoalSettingRow> KIND = new Kind<>(
            GoalSettingRow.class,
            "collabops.goals.settings",
            "goal-settings",
            Switches.DEFAULT,
            row -> new Switches(row.isEnabled(), row.isFromParent(), row.isFromEpic()),
            chosen -> Map.of(
                    "ENABLED", chosen.enabled(),
                    "FROM_PARENT", chosen.fromParent(),
                    "FROM_EPIC", chosen.fromEpic()));

    public AoGoalSettings(ActiveObjects ao, Caches caches, Clock clock) {
        super(ao, caches, clock, KIND);
    }

    @Override
    public boolean allInherit() {
        return all().values().stream().allMatch(chosen -> chosen.fromParent() && chosen.fromEpic());
    }
}
