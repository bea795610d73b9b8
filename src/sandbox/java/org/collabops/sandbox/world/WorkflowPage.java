package org.collabops.sandbox.world;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A workflow as its administrator sees it. */
public record WorkflowPage(String workflowName, TransitionRow create, List<StepRow> steps, List<TransitionRow> global) {

    public record StepRow(int id, String name, Constant status, List<TransitionRow> transitions) {}

    /** {@code screen} is null if the transition asks for nothing; {@code anyCondition}: one condition is enough. */
    public record TransitionRow(
            int id,
            String name,
            Constant to,
            FieldScreen screen,
            boolean anyCondition,
            Map<TransitionPart, List<FunctionRow>> parts) {
        public List<FunctionRow> functions() {
            return parts.get(TransitionPart.FUNCTION);
        }
    }

    /**
     * A condition, validator or post-function. {@code place} counts from 1 in the order of execution, with a dot for what
     * stands in a group; {@code moduleKey} is null for what Jira itself put there, {@code className} also for a group.
     */
    public record FunctionRow(
            String place,
            String moduleKey,
            String className,
            Map<String, String> args,
            AbstractDescriptor descriptor,
            List<FunctionRow> members) {

        /** Among those beside it. */
        public int position() {
            return Integer.parseInt(place.substring(place.lastIndexOf('.') + 1));
        }

        public boolean isGroup() {
            return !members.isEmpty();
        }

        /** Of a group: whether one of its conditions is enough. */
        public boolean isAny() {
            return descriptor instanceof ConditionsDescriptor group
                    && ConditionGroups.operator(group).equals(ConditionGroups.ANY);
        }

        /** It and, of a group, everything in it. */
        public Stream<FunctionRow> withMembers() {
            return Stream.concat(Stream.of(this), members.stream().flatMap(FunctionRow::withMembers));
        }
    }
}
