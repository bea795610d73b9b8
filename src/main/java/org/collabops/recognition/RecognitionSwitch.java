package org.collabops.recognition;

import org.collabops.Actor;
import org.collabops.ProjectId;
import org.collabops.Text;
import org.collabops.host.Project;
import org.collabops.recognition.RecognitionSettings.Switches;
import org.collabops.settings.FeatureSwitch;
import org.collabops.settings.Setting;

/** Recognition among the features that a project switches on. */
public final class RecognitionSwitch extends FeatureSwitch<Switches> {
    private final RecognitionSettingsService service;

    public RecognitionSwitch(RecognitionSettingsService service) {
        super("recognition", "CollabopsRecognitionSettings");
        this.service = service;
    }

    @Override
    public Text title() {
        return Text.of("collabops.recognition.settings");
    }

    @Override
    public Text purpose() {
        return Text.of("collabops.recognition.purpose");
    }

    @Override
    public Text pageTitle() {
        return Text.of("collabops.recognition.settings");
    }

    @Override
    protected Setting<Switches> setting(Actor actor, ProjectId project) {
        return service.setting(actor, project);
    }

    @Override
    protected void change(Actor actor, Project project, Switches wanted, int version) {
        service.change(actor, project.id(), wanted, version);
    }

    @Override
    protected boolean isOn(Switches chosen) {
        return chosen.enabled();
    }

    @Override
    protected Switches switched(Switches chosen, boolean on) {
        return new Switches(on, chosen.asks());
    }
}
