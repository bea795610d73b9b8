package org.collabops.recognition.web;

import com.atlassian.plugin.web.Condition;
import java.util.Map;
import org.collabops.recognition.RecognitionSettingsService;
import org.collabops.web.Surroundings;

/** Shows a fragment only where recognition is switched on, so that nobody gets one unasked; costs no statement. */
public final class RecognitionEnabled implements Condition {
    private final RecognitionSettingsService settings;

    public RecognitionEnabled(RecognitionSettingsService settings) {
        this.settings = settings;
    }

    @Override
    public void init(Map<String, String> parameters) {}

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return Surroundings.project(context).filter(settings::enabled).isPresent();
    }
}
