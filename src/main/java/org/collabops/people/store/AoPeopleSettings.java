package org.collabops.people.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.Map;
import org.collabops.host.Caches;
import org.collabops.people.PeopleSettings;
import org.collabops.people.PeopleSettings.Switches;
import org.collabops.store.SettingChain;

/** What projects chose for people, in Active Objects. */
public final class AoPeopleSettings extends SettingChain<Switches, PeopleSettingRow> implements PeopleSettings {
    private static final Kind<Switches, PeopleSettingRow> KIND = new Kind<>(
            PeopleSettingRow.class,
            "collabops.people.settings",
            "people-settings",
            Switches.DEFAULT,
            row -> new Switches(row.isEnabled()),
            chosen -> Map.of("ENABLED", chosen.enabled()));

    public AoPeopleSettings(ActiveObjects ao, Caches caches, Clock clock) {
        super(ao, caches, clock, KIND);
    }
}
