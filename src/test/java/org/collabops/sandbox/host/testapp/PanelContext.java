package org.collabops.sandbox.host.testapp;

import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/** What the test app's panel shows. */
public class PanelContext implements ContextProvider {

    private final Notes notes;

    public PanelContext(Notes notes) {
        this.notes = notes;
    }

    @Override
    public void init(Map<String, String> params) {}

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        if (context.containsKey("fail")) {
            throw new IllegalStateException("no <panel> today");
        }
        return Map.of("row", new Row("<" + notes.count() + ">"));
    }
}
