package org.collabops.goals.store;

import static org.collabops.goals.TestGoals.NOW;
import static org.collabops.goals.TestGoals.OWNER;
import static org.collabops.goals.TestGoals.PROJECT;
import static org.collabops.goals.TestGoals.number;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.ZoneOffset;
import org.collabops.Actor;
import org.collabops.Conflict;
import org.collabops.ProjectId;
import org.collabops.goals.GoalSettings.Switches;
import org.collabops.goals.PaceBounds;
import org.collabops.host.FakeCaches;
import org.collabops.sandbox.db.BothDatabases;
import org.collabops.settings.Setting;
import org.collabops.settings.SiteSetting;
import org.junit.Before;
import org.junit.Test;

public class AoGoalSettingsTest extends BothDatabases {
    private static final Actor ALICE = Actor.user(OWNER);
    private static final ProjectId OTHER = new ProjectId(10001);
    private static final Switches ALL_ON = new Switches(true, true, true);
    private static final PaceBounds STRICT = new PaceBounds(number("1.00"), number("0.9"), 14);

    private AoGoalSettings settings;
    private AoPaceSettings pace;

    @Before
    public void open() {
        ActiveObjects ao = GoalTables.over(database);
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        settings = new AoGoalSettings(ao, new FakeCaches(), clock);
        pace = new AoPaceSettings(ao, new FakeCaches(), clock);
    }

    @Test
    public void goalsAreOffUntilSwitchedOnAndThenInherit() {
        assertThat(settings.of(PROJECT), is(new Setting<>(PROJECT, Switches.DEFAULT, null)));
        assertThat(settings.enabled(PROJECT), is(false));

        settings.change(ALICE, PROJECT, ALL_ON, 0);

        assertThat(settings.chosen(PROJECT), is(ALL_ON));
        assertThat(settings.enabled(OTHER), is(false));
        assertThat(settings.allInherit(), is(true));
    }

    @Test
    public void oneProjectThatDoesNotInheritIsKnown() {
        settings.change(ALICE, PROJECT, ALL_ON, 0);
        settings.change(ALICE, PROJECT, new Switches(true, false, true), 1);

        assertThat(settings.allInherit(), is(false));
        assertThat(settings.of(PROJECT).version(), is(2));
    }

    @Test
    public void aStaleSwitchIsRefused() {
        settings.change(ALICE, PROJECT, ALL_ON, 0);

        Conflict conflict = assertThrows(Conflict.class, () -> settings.change(ALICE, PROJECT, Switches.DEFAULT, 0));

        assertThat(((Setting<?>) conflict.current()).version(), is(1));
        assertThat(settings.enabled(PROJECT), is(true));
    }

    @Test
    public void askingWarmCostsNoStatement() throws Exception {
        assertThat(database.statements().during(() -> settings.chosen(PROJECT)), hasSize(1));
        assertThat(database.statements().during(() -> settings.chosen(OTHER)), is(empty()));
        assertThat(database.statements().during(() -> settings.allInherit()), is(empty()));
        assertThat(database.statements().during(() -> pace.current()), hasSize(1));
        assertThat(database.statements().during(() -> pace.current()), is(empty()));
    }

    @Test
    public void paceIsTheDefaultUntilChanged() {
        assertThat(pace.current(), is(PaceBounds.DEFAULT));
        assertThat(pace.stored(), is(new SiteSetting<>(PaceBounds.DEFAULT, null)));

        SiteSetting<PaceBounds> changed = pace.change(ALICE, STRICT, 0);

        assertThat(pace.stored(), is(changed));
        assertThat(pace.current(), is(STRICT));
        assertThrows(Conflict.class, () -> pace.change(ALICE, PaceBounds.DEFAULT, 0));
    }
}
