package org.collabops.recognition;

import org.collabops.ProjectId;
import org.collabops.recognition.RecognitionSettings.Switches;
import org.collabops.settings.FakeSettings;

/** Settings in memory: recognition is off everywhere until switched on. */
public final class FakeRecognitionSettings extends FakeSettings<Switches> implements RecognitionSettings {
    public FakeRecognitionSettings() {
        super(Switches.DEFAULT);
    }

    public void enable(ProjectId project) {
        choose(project, new Switches(true, true));
    }
}
