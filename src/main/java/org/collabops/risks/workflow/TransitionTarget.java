package org.collabops.risks.workflow;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Map;

/** Where the transition that is under way leads, as the worker of the outbox wants to know it. */
final class TransitionTarget {
    private TransitionTarget() {}

    /** Jira's id of the status; null when the workflow does not tell. */
    static String statusId(Map<?, ?> transientVars) {
        if (!(transientVars.get("descriptor") instanceof WorkflowDescriptor workflow)
                || !(transientVars.get("actionId") instanceof Integer actionId)) {
            return null;
        }
        ActionDescriptor action = workflow.getAction(actionId);
        if (action == null || action.getUnconditionalResult() == null) {
            return null;
        }
        StepDescriptor step = workflow.getStep(action.getUnconditionalResult().getStep());
        return step == null ? null : (String) step.getMetaAttributes().get("jira.status.id");
    }
}
