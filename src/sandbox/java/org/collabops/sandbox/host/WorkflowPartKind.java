package org.collabops.sandbox.host;

import com.atlassian.jira.plugin.workflow.WorkflowPluginConditionFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.Validator;

/** The three things that an app may add to a transition, and how a descriptor writes each. */
enum WorkflowPartKind {
    FUNCTION("workflow-function", "function-class", WorkflowPluginFunctionFactory.class, FunctionProvider.class),
    CONDITION("workflow-condition", "condition-class", WorkflowPluginConditionFactory.class, Condition.class),
    VALIDATOR("workflow-validator", "validator-class", WorkflowPluginValidatorFactory.class, Validator.class);

    private final String module;
    private final String classElement;
    private final Class<? extends WorkflowPluginFactory> factory;
    private final Class<?> type;

    WorkflowPartKind(
            String module, String classElement, Class<? extends WorkflowPluginFactory> factory, Class<?> type) {
        this.module = module;
        this.classElement = classElement;
        this.factory = factory;
        this.type = type;
    }

    String module() {
        return module;
    }

    String classElement() {
        return classElement;
    }

    Class<? extends WorkflowPluginFactory> factory() {
        return factory;
    }

    Class<?> type() {
        return type;
    }
}
