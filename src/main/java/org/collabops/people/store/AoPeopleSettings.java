package org.collabops.people.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.Map;
import org.collabops.Actor;
import org.collabops.ProjectId;
import org.collabops.host.Caches;
import org.collabops.people.PeopleSettings;
import org.collabops.settings.Setting;
import org.collabops.store.SettingChain;
import org.collabops.store.SettingChain.Kind;

/** What projects chose for people, in Active Objects. */
public final class AoPeopleSettings implements PeopleSettings {
    private static final Kind<Switches, PeopleSettingRow> KIND = new Kind<>(
            PeopleSettingRow.class,
            "collabops.people.settings",
            "people-settings",
            Switches.DEFAULT,
            row -> new Switches(row.isEnabled()),
            chosen -> Map.of("ENABLED", chosen.enabled()));

    private final SettingChain<Switches, PeopleSettingRow> chain;

    public AoPeopleSettings(ActiveObjects ao, Caches caches, Clock clock) {
        this.chain = new SettingChain<>(ao, caches, clock, KIND);
    }

    @Override
    public Switches chosen(ProjectId project) {
        return chain.chosen(project);
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
