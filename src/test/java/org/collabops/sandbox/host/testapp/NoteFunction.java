package org.collabops.sandbox.host.testapp;

import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;

/** The test app's post-function. */
@SuppressWarnings("rawtypes")
public class NoteFunction extends AbstractJiraFunctionProvider {

    private final Notes notes;

    public NoteFunction(Notes notes) {
        this.notes = notes;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) {
        notes.add((String) args.get("text"));
    }
}
