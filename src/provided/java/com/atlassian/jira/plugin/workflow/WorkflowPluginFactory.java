package com.atlassian.jira.plugin.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.Map;

public interface WorkflowPluginFactory {
    Map<String, ?> getVelocityParams(String text, AbstractDescriptor abstractDescriptor);

    Map<String, ?> getDescriptorParams(Map<String, Object> map);
}
