package org.collabops.sandbox.world;

import com.opensymphony.workflow.config.Configuration;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.spi.WorkflowStore;
import java.net.URL;
import java.util.Map;

/** Gives one run its one workflow and its store. */
@SuppressWarnings("rawtypes")
final class RunConfiguration implements Configuration {
    private final String name;
    private final WorkflowDescriptor workflow;
    private final WorkflowStore store;

    RunConfiguration(String name, WorkflowDescriptor workflow, WorkflowStore store) {
        this.name = name;
        this.workflow = workflow;
        this.store = store;
    }

    @Override
    public boolean isInitialized() {
        return true;
    }

    @Override
    public String getPersistence() {
        return RunStore.class.getName();
    }

    @Override
    public Map getPersistenceArgs() {
        return Map.of();
    }

    @Override
    public WorkflowDescriptor getWorkflow(String wanted) {
        return workflow;
    }

    @Override
    public String[] getWorkflowNames() {
        return new String[] {name};
    }

    @Override
    public WorkflowStore getWorkflowStore() {
        return store;
    }

    @Override
    public void load(URL url) {}

    @Override
    public boolean removeWorkflow(String unwanted) {
        return false;
    }

    @Override
    public boolean saveWorkflow(String changed, WorkflowDescriptor descriptor, boolean replace) {
        return false;
    }
}
