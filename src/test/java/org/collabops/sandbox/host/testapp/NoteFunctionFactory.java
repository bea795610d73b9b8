package org.collabops.sandbox.host.testapp;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import java.util.Map;

/** The forms of the test app's post-function. */
public class NoteFunctionFactory extends AbstractWorkflowPluginFactory implements WorkflowPluginFunctionFactory {

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
        parameters.put("text", ((FunctionDescriptor) descriptor).getArgs().get("text"));
    }

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> form) {
        return Map.of("text", extractSingleParam(form, "text"));
    }
}
