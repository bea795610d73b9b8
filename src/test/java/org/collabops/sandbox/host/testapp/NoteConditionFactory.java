package org.collabops.sandbox.host.testapp;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginConditionFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.Map;

/** The forms of the test app's condition and validator. */
public class NoteConditionFactory extends AbstractWorkflowPluginFactory
        implements WorkflowPluginConditionFactory, WorkflowPluginValidatorFactory {

    @Override
    protected void getVelocityParamsForInput(Map<String, Object> parameters) {
        parameters.put("text", "new");
    }

    @Override
    protected void getVelocityParamsForEdit(Map<String, Object> parameters, AbstractDescriptor descriptor) {
        getVelocityParamsForView(parameters, descriptor);
    }

    @Override
    protected void getVelocityParamsForView(Map<String, Object> parameters, AbstractDescriptor descriptor) {
        var args = descriptor instanceof ConditionDescriptor condition
                ? condition.getArgs()
                : ((ValidatorDescriptor) descriptor).getArgs();
        parameters.put("text", args.get("text"));
    }

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> form) {
        return Map.of("text", extractSingleParam(form, "text"));
    }
}
