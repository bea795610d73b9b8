package org.collabops.recognition.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.Map;
import org.collabops.host.Caches;
import org.collabops.recognition.RecognitionSettings;
import org.collabops.recognition.RecognitionSettings.Switches;
import org.collabops.store.SettingChain;

/** What projects chose for recognition, in Active Objects. */
public final class AoRecognitionSettings extends SettingChain<Switches, RecognitionSettingRow>
        implements RecognitionSettings {
    private static final Kind<Switches, RecognitionSettingRow> KIND = new Kind<>(
            RecognitionSettingRow.class,
            "collabops.recognition.settings",
            "recognition-settings",
            Switches.DEFAULT,
            row -> new Switches(row.isEnabled(), row.isAsks()),
            chosen -> Map.of("ENABLED", chosen.enabled(), "ASKS", chosen.asks()));

    public AoRecognitionSettings(ActiveObjects ao, Caches caches, Clock clock) {
        super(ao, caches, clock, KIND);
    }
}
