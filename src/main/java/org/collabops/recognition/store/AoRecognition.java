package org.collabops.recognition.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import org.collabops.Kept;
import org.collabops.recognition.Value;
import org.collabops.store.AoKept;

/** The things of recognition that are kept one by one. */
public final class AoRecognition {
    private AoRecognition() {}

    public static Kept<Value> values(ActiveObjects ao) {
        return new AoKept<>(ao, RecognitionIdRow.class, Records.VALUES);
    }
}
