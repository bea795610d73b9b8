package org.collabops.sandbox.world;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import com.opensymphony.workflow.AbstractWorkflow;
import com.opensymphony.workflow.WorkflowContext;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** One action of one issue through the real OSWorkflow, with the variables that Jira gives its functions. */
final class WorkflowRun extends AbstractWorkflow {
    private final WorkflowDescriptor workflow;
    private final LiveIssue issue;
    private final Map<IssueList, List<String>> lists;
    private final RunStore store;
    private final Function<String, Object> classes;
    private final BiConsumer<LiveIssue, ApplicationUser> creation;

    WorkflowRun(
            WorkflowDescriptor workflow,
            ApplicationUser caller,
            LiveIssue issue,
            Map<IssueList, List<String>> lists,
            Function<String, Object> classes,
            BiConsumer<LiveIssue, ApplicationUser> creation) {
        this.workflow = workflow;
        this.issue = issue;
        this.lists = lists;
        this.classes = classes;
        this.creation = creation;
        String name = issue.project().workflowName();
        store = new RunStore(this, name);
        context = new Caller(caller == null ? null : caller.getKey());
        setConfiguration(new RunConfiguration(name, workflow, store));
        StepDescriptor step = issue.isStored() ? Descriptors.stepOf(workflow, issue.getStatusId()) : null;
        if (step != null) {
            store.standAt(step.getId());
        }
    }

    int[] availableActions() {
        return getAvailableActions(entryId(), variables(Map.of(), null));
    }

    void act(int actionId, Map<String, String> inputs, LiveIssue original) throws WorkflowException {
        doAction(entryId(), actionId, variables(inputs, original));
    }

    void initialise() throws WorkflowException {
        initialize(issue.project().workflowName(), Descriptors.CREATE_ACTION, variables(Map.of(), null));
    }

    private Map<String, Object> variables(Map<String, String> inputs, LiveIssue original) {
        Map<String, Object> variables = new HashMap<>(inputs);
        variables.put("issue", issue);
        if (original != null) {
            variables.put(WorkflowFunctionUtils.ORIGINAL_ISSUE_KEY, original);
        }
        return variables;
    }

    private long entryId() {
        return issue.isStored() ? issue.getId() : 0;
    }

    String currentStatusId() {
        return Descriptors.statusId(workflow.getStep(store.currentStepId()));
    }

    /** What was entered of many-valued fields. */
    Map<IssueList, List<String>> lists() {
        return lists;
    }

    void create(LiveIssue draft, ApplicationUser caller) {
        creation.accept(draft, caller);
    }

    @Override
    protected Object loadObject(String className) {
        return classes.apply(className.strip());
    }

    /** A status without a way out does not end an issue, unlike an entry of plain OSWorkflow. */
    @Override
    protected void checkImplicitFinish(long id) {}

    private record Caller(String getCaller) implements WorkflowContext {
        @Override
        public void setRollbackOnly() {}
    }
}
