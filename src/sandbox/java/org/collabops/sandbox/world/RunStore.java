package org.collabops.sandbox.world;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.module.propertyset.memory.MemoryPropertySet;
import com.opensymphony.workflow.query.WorkflowExpressionQuery;
import com.opensymphony.workflow.query.WorkflowQuery;
import com.opensymphony.workflow.spi.SimpleStep;
import com.opensymphony.workflow.spi.SimpleWorkflowEntry;
import com.opensymphony.workflow.spi.Step;
import com.opensymphony.workflow.spi.WorkflowEntry;
import com.opensymphony.workflow.spi.WorkflowStore;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** What OSWorkflow remembers, for one run only: where an issue stands is the status in its own row. */
@SuppressWarnings({"rawtypes", "deprecation"})
final class RunStore implements WorkflowStore {
    private final WorkflowRun run;
    private final String workflowName;
    private final List<Step> current = new ArrayList<>();
    private final List<Step> past = new ArrayList<>();
    private final PropertySet properties = new MemoryPropertySet();
    private int state = WorkflowEntry.CREATED;

    RunStore(WorkflowRun run, String workflowName) {
        this.run = run;
        this.workflowName = workflowName;
        properties.init(Map.of(), Map.of());
    }

    WorkflowRun run() {
        return run;
    }

    void standAt(int stepId) {
        state = WorkflowEntry.ACTIVATED;
        current.add(step(stepId, null, null, null, null, new long[0]));
    }

    int currentStepId() {
        return current.get(0).getStepId();
    }

    @Override
    public void setEntryState(long entryId, int newState) {
        state = newState;
    }

    @Override
    public PropertySet getPropertySet(long entryId) {
        return properties;
    }

    @Override
    public Step createCurrentStep(
            long entryId, int stepId, String owner, Date start, Date due, String status, long[] previous) {
        Step step = step(stepId, owner, start, due, status, previous);
        current.add(step);
        return step;
    }

    private Step step(int stepId, String owner, Date start, Date due, String status, long[] previous) {
        long id = current.size() + past.size() + 1L;
        return new SimpleStep(id, 0, stepId, 0, owner, start, due, null, status, previous, null);
    }

    @Override
    public WorkflowEntry createEntry(String name) {
        return findEntry(0);
    }

    @Override
    public List findCurrentSteps(long entryId) {
        return List.copyOf(current);
    }

    @Override
    public WorkflowEntry findEntry(long entryId) {
        return new SimpleWorkflowEntry(entryId, workflowName, state);
    }

    @Override
    public List findHistorySteps(long entryId) {
        return List.copyOf(past);
    }

    @Override
    public void init(Map arguments) {}

    @Override
    public Step markFinished(Step step, int actionId, Date finish, String status, String caller) {
        SimpleStep finished = (SimpleStep) step;
        finished.setActionId(actionId);
        finished.setFinishDate(finish);
        finished.setStatus(status);
        finished.setCaller(caller);
        return finished;
    }

    @Override
    public void moveToHistory(Step step) {
        current.removeIf(known -> known.getId() == step.getId());
        past.add(step);
    }

    @Override
    public List query(WorkflowQuery query) {
        throw new UnsupportedOperationException("A run holds one entry");
    }

    @Override
    public List query(WorkflowExpressionQuery query) {
        throw new UnsupportedOperationException("A run holds one entry");
    }
}
