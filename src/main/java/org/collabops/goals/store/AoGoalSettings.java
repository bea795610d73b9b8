package org.collabops.goals.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.Map;
import org.collabops.Actor;
import org.collabops.ProjectId;
import org.collabops.goals.GoalSettings;
import org.collabops.host.Caches;
import org.collabops.settings.Setting;
import org.collabops.store.SettingChain;
import org.collabops.store.SettingChain.Kind;

/** What projects chose for goals, in Active Objects. */
public final class AoGoalSettings implements GoalSettings {
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

    private final SettingChain<Switches, GoalSettingRow> chain;

    public AoGoalSettings(ActiveObjects ao, Caches caches, Clock clock) {
        this.chain = new SettingChain<>(ao, caches, clock, KIND);
    }

    @Override
    public Switches chosen(ProjectId project) {
        return chain.chosen(project);
    }

    @Override
    public boolean allInherit() {
        return chain.all().values().stream().allMatch(chosen -> chosen.fromParent() && chosen.fromEpic());
    }

    @Override
    public Setting<Switches> of(ProjectId project) {
        return chain.of(project);
    }

    @Override
    public Setting<Switches> change(Actor actor, ProjectId project, Switches wanted, int basedOn) {
        return chain.change(actor, project, wanted, basedOn);
    }
}
