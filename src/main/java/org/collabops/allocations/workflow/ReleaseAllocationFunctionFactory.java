package org.collabops.allocations.workflow;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import java.util.Map;
import org.collabops.allocations.ReleaseByRule;
import org.collabops.host.Words;
import org.collabops.workflow.FormValues;

/**
 * The forms of the post-function “Release allocation” for workflow administrators.
 *
 * <p>Its name is stored in customers' workflows: it never changes.
 */
public final class ReleaseAllocationFunctionFactory extends AbstractWorkflowPluginFactory
        implements WorkflowPluginFunctionFactory {
    private final Words words;

    public ReleaseAllocationFunctionFactory(Words words) {
        this.words = words;
    }

    /** As they are stored in a workflow; what is wrong is repaired. */
    static Map<String, String> arguments(Map<?, ?> given) {
        return Map.of(ReleaseByRule.EVERYBODY, new FormValues(given).tick(ReleaseByRule.EVERYBODY));
    }

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> form) {
        return arguments(form);
    }

    @Override
    protected void getVelocityParamsForInput(Map<String, Object> context) {
        context.put("collabopsRule", arguments(Map.of(ReleaseByRule.EVERYBODY, "true")));
    }

    @Override
    protected void getVelocityParamsForEdit(Map<String, Object> context, AbstractDescriptor descriptor) {
        context.put("collabopsRule", arguments(descriptor));
    }

    @Override
    protected void getVelocityParamsForView(Map<String, Object> context, AbstractDescriptor descriptor) {
        boolean everybody = Boolean.parseBoolean(arguments(descriptor).get(ReleaseByRule.EVERYBODY));
        context.put(
                "collabopsSentence",
                words.say(
                        everybody
                                ? "collabops.allocations.release.sentence.everybody"
                                : "collabops.allocations.release.sentence.assignee"));
    }

    private static Map<String, String> arguments(AbstractDescriptor descriptor) {
        if (!(descriptor instanceof FunctionDescriptor function)) {
            throw new IllegalArgumentException("Not a post-function: " + descriptor);
        }
        return arguments(function.getArgs());
    }
}
