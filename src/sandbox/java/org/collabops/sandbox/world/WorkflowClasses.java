package org.collabops.sandbox.world;

/** Makes an app's function, condition or validator: a new instance for each call, as Jira does. */
public interface WorkflowClasses {
    Object create(String className);
}
