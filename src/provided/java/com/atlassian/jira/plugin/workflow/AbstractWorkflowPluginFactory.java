package com.atlassian.jira.plugin.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.HashMap;
import java.util.Map;

public abstract class AbstractWorkflowPluginFactory implements WorkflowPluginFactory {
    public static final String RESOURCE_NAME_INPUT_PARAMETERS = "input-parameters";
    public static final String RESOURCE_NAME_EDIT_PARAMETERS = "edit-parameters";
    public static final String RESOURCE_NAME_VIEW = "view";

    @Override
    public Map<String, Object> getVelocityParams(String resourceName, AbstractDescriptor descriptor) {
        Map<String, Object> parameters = new HashMap<>();
        switch (resourceName) {
            case RESOURCE_NAME_INPUT_PARAMETERS -> getVelocityParamsForInput(parameters);
            case RESOURCE_NAME_EDIT_PARAMETERS -> getVelocityParamsForEdit(parameters, descriptor);
            case RESOURCE_NAME_VIEW -> getVelocityParamsForView(parameters, descriptor);
            default -> throw new IllegalArgumentException(resourceName);
        }
        return parameters;
    }

    protected abstract void getVelocityParamsForInput(Map<String, Object> velocityParams);

    protected abstract void getVelocityParamsForEdit(Map<String, Object> velocityParams, AbstractDescriptor descriptor);

    protected abstract void getVelocityParamsForView(Map<String, Object> velocityParams, AbstractDescriptor descriptor);

    protected String extractSingleParam(Map<String, Object> parameters, String name) {
        return parameters.get(name) instanceof String[] values && values.length > 0 ? values[0] : null;
    }
}
