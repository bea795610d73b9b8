package com.atlassian.jira.workflow;

import com.opensymphony.workflow.WorkflowContext;
import java.util.Map;

@SuppressWarnings("rawtypes")
public class WorkflowFunctionUtils {
    public static final String ORIGINAL_ISSUE_KEY = "originalissueobject";

    /** The key (not the name) of the user who transitions; null when nobody is logged in. */
    public static String getCallerKey(Map transientVars, Map args) {
        return transientVars.get("context") instanceof WorkflowContext context ? context.getCaller() : null;
    }
}
