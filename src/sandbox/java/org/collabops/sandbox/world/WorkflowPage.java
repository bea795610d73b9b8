package org.collabops.sandbox.world;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.List;
import java.util.Map;

/** A workflow as its administrator sees it. */
public record WorkflowPage(String workflowName, TransitionRow create, List<StepRow> steps, List<TransitionRow> global) {

    public record StepRow(int id, String name, Constant status, List<TransitionRow> transitions) {}

    public record TransitionRow(int id, String name, Constant to, Map<TransitionPart, List<FunctionRow>> parts) {
        public List<FunctionRow> functions() {
            return parts.get(TransitionPart.FUNCTION);
        }
    }

    /**
     * A condition, validator or post-function. {@code position} counts from 1 in the order of execution; {@code moduleKey}
     * is null for what Jira itself put there, {@code className} also for a group of conditions.
     */
    public record FunctionRow(
            int position,
            String moduleKey,
            String className,
            Map<String, String> args,
            AbstractDescriptor descriptor) {}
}
