package org.collabops.sandbox.host.testapp;

import com.atlassian.configurable.ValuesGenerator;
import java.util.Map;

/** The choices of the test app's report: as many as there are notes. */
@SuppressWarnings("rawtypes")
public class NoteValues implements ValuesGenerator<String> {

    private final Notes notes;

    public NoteValues(Notes notes) {
        this.notes = notes;
    }

    @Override
    public Map<String, String> getValues(Map userParams) {
        return Map.of("count", notes.count() + " for " + userParams.get("project"));
    }
}
