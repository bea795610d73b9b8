package org.collabops.sandbox.world;

import com.atlassian.jira.event.type.EventType;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A workflow to be: every status is a step, every transition carries Jira's own post-functions in Jira's order. */
final class WorkflowDraft {
    private final WorkflowDescriptor workflow = new WorkflowDescriptor();
    private final Map<Constant, StepDescriptor> steps = new LinkedHashMap<>();
    private int lastAction = 1;

    /** The first status is where issues are created. */
    WorkflowDraft(String createName, List<Constant> statuses) {
        for (Constant status : statuses) {
            StepDescriptor step = new StepDescriptor();
            step.setId(steps.size() + 1);
            step.setName(status.name());
            step.setMetaAttributes(new LinkedHashMap<>(Map.of(Descriptors.STATUS_ID, status.getId())));
            step.setParent(workflow);
            workflow.addStep(step);
            steps.put(status, step);
        }
        workflow.addInitialAction(
                action(Descriptors.CREATE_ACTION, createName, statuses.get(0), JiraFunctions.ON_CREATE, List.of()));
    }

    /** {@code first} run before Jira's own, where an administrator's additions stand. */
    WorkflowDraft transition(String name, Constant from, Constant to, FunctionDescriptor... first) {
        lastAction += 10;
        Descriptors.actions(steps.get(from))
                .add(action(lastAction, name, to, JiraFunctions.ON_TRANSITION, List.of(first)));
        return this;
    }

    /** Gives the transition that was added last a screen. */
    WorkflowDraft asking(FieldScreen screen) {
        Descriptors.setScreen(workflow.getAction(lastAction), screen);
        return this;
    }

    WorkflowDraft fromAnywhere(String name, Constant to) {
        lastAction += 10;
        workflow.addGlobalAction(action(lastAction, name, to, JiraFunctions.ON_TRANSITION, List.of()));
        return this;
    }

    private static FunctionDescriptor jiraFunction(String className, int actionId) {
        Long event =
                actionId == Descriptors.CREATE_ACTION ? EventType.ISSUE_CREATED_ID : EventType.ISSUE_GENERICEVENT_ID;
        return Descriptors.function(
                className,
                className.equals(JiraFunctions.FIRE_EVENT) ? Map.of(JiraFunctions.EVENT_TYPE, event) : Map.of());
    }

    private ActionDescriptor action(
            int id, String name, Constant to, List<String> jiraFunctions, List<FunctionDescriptor> first) {
        ResultDescriptor result = new ResultDescriptor();
        result.setOldStatus("Finished");
        result.setStatus("Open");
        result.setStep(steps.get(to).getId());
        ActionDescriptor action = new ActionDescriptor();
        action.setId(id);
        action.setName(name);
        action.setUnconditionalResult(result);
        result.setParent(action);
        Descriptors.functions(action).addAll(first);
        jiraFunctions.forEach(function -> Descriptors.functions(action).add(jiraFunction(function, id)));
        return action;
    }

    WorkflowDescriptor descriptor() {
        return workflow;
    }
}
