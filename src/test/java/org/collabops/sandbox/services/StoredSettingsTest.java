package org.collabops.sandbox.services;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.Assert.assertThrows;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.collabops.sandbox.db.BothDatabases;
import org.junit.Before;
import org.junit.Test;

/**
 * Contract: <a href="https://docs.atlassian.com/sal-parent/3.0.0/apidocs/com/atlassian/sal/api/pluginsettings/PluginSettings.html">
 * PluginSettings</a>.
 */
public class StoredSettingsTest extends BothDatabases {
    private final List<String> warnings = new ArrayList<>();
    private PluginSettings settings;

    @Before
    public void open() {
        settings = new StoredSettings(database, warnings::add).createGlobalSettings();
    }

    @Test
    public void eachKindOfValueIsReadBackAsItWasPut() {
        Properties properties = new Properties();
        properties.put("a=b", "c&d");
        for (Object value : List.of(
                "",
                "标题 %",
                List.of(),
                List.of(""),
                List.of("a&b", "%", ""),
                properties,
                Map.of(),
                Map.of("", "", "k", "= &"))) {
            settings.put("org.example:kinds", value);
            assertThat(settings.get("org.example:kinds"), is(value));
        }
    }

    @Test
    public void puttingAndRemovingAnswerWhatWasThereBefore() {
        assertThat(settings.put("k", "first"), is(nullValue()));
        assertThat(settings.put("k", "second"), is("first"));
        assertThat(settings.put("k", null), is("second"));
        assertThat(settings.remove("k"), is(nullValue()));
    }

    @Test
    public void otherValuesAreRefused() {
        for (Object value : List.of(7, List.of(7), Map.of("k", 7), "x".repeat(99_001))) {
            assertThrows(IllegalArgumentException.class, () -> settings.put("k", value));
        }
        assertThat(settings.get("k"), is(nullValue()));
    }

    @Test
    public void aKeyIsNeededAndMayNotBeTooLong() {
        assertThrows(IllegalArgumentException.class, () -> settings.get(null));
        assertThrows(IllegalArgumentException.class, () -> settings.put(null, "v"));
        assertThrows(IllegalArgumentException.class, () -> settings.remove(null));
        assertThrows(IllegalArgumentException.class, () -> settings.put("k".repeat(256), "v"));
        assertThat(settings.get("k".repeat(300)), is(nullValue()));
    }

    @Test
    public void aKeyOfMoreThanAHundredCharactersIsAViolation() {
        settings.put("k".repeat(101), "v");
        assertThat(settings.get("k".repeat(101)), is("v"));
        assertThat(warnings, hasSize(1));
    }

    @Test
    public void eachProjectHasItsOwn() {
        StoredSettings factory = new StoredSettings(database, warnings::add);
        factory.createSettingsForKey("SHIP").put("k", "ship");
        assertThat(factory.createSettingsForKey("SHIP").get("k"), is("ship"));
        assertThat(factory.createSettingsForKey("PLANT").get("k"), is(nullValue()));
        factory.createSettingsForKey(null).put("k", "all");
        assertThat(settings.get("k"), is("all"));
    }
}
