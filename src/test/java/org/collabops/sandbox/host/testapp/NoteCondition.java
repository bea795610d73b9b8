package org.collabops.sandbox.host.testapp;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.Condition;
import java.util.Map;

/** Lets only transitions pass whose argument says so. */
@SuppressWarnings("rawtypes")
public class NoteCondition implements Condition {

    @Override
    public boolean passesCondition(Map transientVars, Map args, PropertySet properties) {
        return "yes".equals(args.get("text"));
    }
}
