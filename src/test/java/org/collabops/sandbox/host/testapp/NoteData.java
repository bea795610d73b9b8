package org.collabops.sandbox.host.testapp;

import com.atlassian.json.marshal.Jsonable;
import com.atlassian.webresource.api.data.WebResourceDataProvider;

/** What the test app's script claims. */
public class NoteData implements WebResourceDataProvider {

    private final Notes notes;

    public NoteData(Notes notes) {
        this.notes = notes;
    }

    @Override
    public Jsonable get() {
        return writer -> writer.write("{\"count\":" + notes.count() + "}");
    }
}
