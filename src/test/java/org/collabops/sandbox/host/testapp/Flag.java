package org.collabops.sandbox.host.testapp;

import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** Shows a module where the page's context holds the flag that the descriptor names; fails for the flag "boom". */
public class Flag implements Condition {

    private String name;

    @Override
    public void init(Map<String, String> params) {
        name = params.get("name");
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        if (name.equals("boom")) {
            throw new IllegalStateException("boom");
        }
        return context.containsKey(name);
    }
}
