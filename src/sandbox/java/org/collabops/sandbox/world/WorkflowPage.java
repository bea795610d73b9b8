package org.collabops.sandbox.world;

import com.opensymphony.workflow.loader.FunctionDescriptor;
import java.util.List;
import java.util.Map;

/** A workflow as its administrator sees it. */
public record WorkflowPage(String workflowName, TransitionRow create, List<StepRow> steps, List<TransitionRow> global) {

    public record StepRow(int id, String name, Constant status, List<TransitionRow> transitions) {}

    public record TransitionRow(int id, String name, Constant to, List<FunctionRow> functions) {}

    /** {@code position} counts from 1 in the order of execution; {@code moduleKey} is null for what Jira itself put there. */
    public record FunctionRow(
            int position,
            String moduleKey,
            String className,
            Map<String, String> args,
            FunctionDescriptor descriptor) {}
}
