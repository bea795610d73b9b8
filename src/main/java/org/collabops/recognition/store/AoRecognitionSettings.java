package org.collabops.recognition.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.Map;
import org.collabops.Actor;
import org.collabops.ProjectId;
import org.collabops.host.Caches;
import org.collabops.recognition.RecognitionSettings;
import org.collabops.settings.Setting;
import org.collabops.store.SettingChain;
import org.collabops.store.SettingChain.Kind;

/** What projects chose for recognition, in Active Objects. */
public final class AoRecognitionSettings implements RecognitionSettings {
    private static final Kind<Switches, RecognitionSettingRow> KIND = new Kind<>(
            RecognitionSettingRow.class,
            "collabops.recognition.settings",
            "recognition-settings",
            Switches.DEFAULT,
            row -> new Switches(row.isEnabled(), row.isAsks()),
            chosen -> Map.of("ENABLED", chosen.enabled(), "ASKS", chosen.asks()));

    private final SettingChain<Switches, RecognitionSettingRow> chain;

    public AoRecognitionSettings(ActiveObjects ao, Caches caches, Clock clock) {
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
