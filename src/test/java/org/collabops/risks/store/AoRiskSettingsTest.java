package org.collabops.risks.store;

import static org.collabops.risks.TestRisks.NOW;
import static org.collabops.risks.TestRisks.PROJECT;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.io.Serializable;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.collabops.Actor;
import org.collabops.Conflict;
import org.collabops.ProjectId;
import org.collabops.UserKey;
import org.collabops.host.Caches;
import org.collabops.risks.RiskSettings.Setting;
import org.collabops.sandbox.db.BothDatabases;
import org.collabops.sandbox.host.TestActiveObjects;
import org.junit.Before;
import org.junit.Test;

public class AoRiskSettingsTest extends BothDatabases {
    private static final Actor ALICE = Actor.user(new UserKey("JIRAUSER10101"));

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
        assertThat(settings.of(PROJECT), is(new Setting(PROJECT, false, null)));
    }

    @Test
    public void aSwitchShowsAtOnceInThisProjectOnly() {
        settings.change(ALICE, PROJECT, true, 0);

        assertThat(settings.enabled(PROJECT), is(true));
        assertThat(settings.enabled(new ProjectId(10001)), is(false));

        settings.change(ALICE, PROJECT, false, 1);

        assertThat(settings.enabled(PROJECT), is(false));
        assertThat(settings.of(PROJECT).version(), is(2));
    }

    @Test
    public void aStaleSwitchIsRefused() {
        settings.change(ALICE, PROJECT, true, 0);

        Conflict conflict = assertThrows(Conflict.class, () -> settings.change(ALICE, PROJECT, false, 0));

        assertThat(((Setting) conflict.current()).version(), is(1));
        assertThat(settings.enabled(PROJECT), is(true));
    }

    @Test
    public void askingWarmCostsNoStatement() throws Exception {
        assertThat(database.statements().during(() -> settings.enabled(PROJECT)), hasSize(1));
        assertThat(database.statements().during(() -> settings.enabled(PROJECT)), is(empty()));
    }

    private static final class MapCaches implements Caches {
        @Override
        public <T extends Serializable> Shared<T> shared(String name, Supplier<T> loader) {
            return new Shared<>() {
                private T copy;

                @Override
                public T get() {
                    if (copy == null) {
                        copy = loader.get();
                    }
                    return copy;
                }

                @Override
                public void invalidate() {
                    copy = null;
                }
            };
        }
    }
}
