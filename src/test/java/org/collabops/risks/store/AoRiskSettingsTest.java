package org.collabops.risks.store;

import static org.collabops.risks.TestRisks.NOW;
import static org.collabops.risks.TestRisks.PROJECT;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.collabops.Actor;
import org.collabops.Conflict;
import org.collabops.ProjectId;
import org.collabops.UserKey;
import org.collabops.host.StatusCategory;
import org.collabops.risks.RiskSetup;
import org.collabops.sandbox.db.BothDatabases;
import org.collabops.sandbox.host.TestActiveObjects;
import org.collabops.settings.Setting;
import org.junit.Before;
import org.junit.Test;

public class AoRiskSettingsTest extends BothDatabases {
    private static final Actor ALICE = Actor.user(new UserKey("JIRAUSER10101"));

    private static final RiskSetup ON = RiskSetup.OFF.switched(true);

    private AoRiskSettings settings;

    @Before
    public void open() {
        settings = new AoRiskSettings(
                TestActiveObjects.over(database, RiskSettingRow.class),
                new MapCaches(),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    public void risksAreOffUntilSwitchedOn() {
        assertThat(settings.enabled(PROJECT), is(false));
        assertThat(settings.of(PROJECT), is(new Setting<>(PROJECT, RiskSetup.OFF, null)));
    }

    @Test
    public void aSwitchShowsAtOnceInThisProjectOnly() {
        settings.change(ALICE, PROJECT, ON, 0);

        assertThat(settings.enabled(PROJECT), is(true));
        assertThat(settings.enabled(new ProjectId(10001)), is(false));

        settings.change(ALICE, PROJECT, RiskSetup.OFF, 1);

        assertThat(settings.enabled(PROJECT), is(false));
        assertThat(settings.of(PROJECT).version(), is(2));
    }

    @Test
    public void aStaleSwitchIsRefused() {
        settings.change(ALICE, PROJECT, ON, 0);

        Conflict conflict = assertThrows(Conflict.class, () -> settings.change(ALICE, PROJECT, RiskSetup.OFF, 0));

        assertThat(((Setting<?>) conflict.current()).version(), is(1));
        assertThat(settings.enabled(PROJECT), is(true));
    }

    @Test
    public void askingWarmCostsNoStatement() throws Exception {
        assertThat(database.statements().during(() -> settings.enabled(PROJECT)), hasSize(1));
        assertThat(database.statements().during(() -> settings.enabled(PROJECT)), is(empty()));
    }

    @Test
    public void everythingThatIsChosenIsReadBack() {
        RiskSetup setup = new RiskSetup(true, 7, Map.of("HIGH", 30, "LOW", 365), StatusCategory.IN_PROGRESS);

        settings.change(ALICE, PROJECT, setup, 0);

        assertThat(settings.chosen(PROJECT), is(setup));
        assertThat(settings.of(PROJECT).chosen(), is(setup));
        assertThat(settings.withModel(7), is(Set.of(PROJECT)));
        assertThat(settings.withModel(1), is(Set.of()));
    }

    @Test
    public void aRowOfTheTimeWithOneModelMeansThatModel() throws Exception {
        settings.change(ALICE, PROJECT, ON, 0);
        try (var connection = database.independent();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            statement.executeUpdate("update \"AO_72224C_RISK_SETTING\" set \"MODEL_ID\" = null, \"DONE_MEANS\" = null");
        }

        assertThat(settings.of(PROJECT).chosen(), is(ON));
    }
}
