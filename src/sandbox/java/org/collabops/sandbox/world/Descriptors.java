package org.collabops.sandbox.world;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** OSWorkflow's descriptors with the types their raw collections hold. */
@SuppressWarnings("unchecked")
final class Descriptors {
    static final int CREATE_ACTION = 1;
    /** Names the status a step stands for, as in any workflow that Jira exports. */
    static final String STATUS_ID = "jira.status.id";
    /** The view of an action that has a screen, and what names that screen. */
    static final String SCREEN_VIEW = "fieldscreen";

    static final String SCREEN_ID = "jira.fieldscreen.id";

    private Descriptors() {}

    static List<StepDescriptor> steps(WorkflowDescriptor workflow) {
        return workflow.getSteps();
    }

    static List<ActionDescriptor> actions(StepDescriptor step) {
        return step.getActions();
    }

    static List<ActionDescriptor> globalActions(WorkflowDescriptor workflow) {
        return workflow.getGlobalActions();
    }

    static List<ActionDescriptor> initialActions(WorkflowDescriptor workflow) {
        return workflow.getInitialActions();
    }

    static List<FunctionDescriptor> functions(ActionDescriptor action) {
        return action.getUnconditionalResult().getPostFunctions();
    }

    static Map<String, String> args(FunctionDescriptor function) {
        return TransitionPart.FUNCTION.args(function);
    }

    static String statusId(StepDescriptor step) {
        return (String) step.getMetaAttributes().get(STATUS_ID);
    }

    /** Null if the action has no screen. */
    static Long screenId(ActionDescriptor action) {
        Object id = action.getMetaAttributes().get(SCREEN_ID);
        boolean none = !SCREEN_VIEW.equals(action.getView())
                || id == null
                || id.toString().isBlank();
        return none ? null : Long.valueOf(id.toString().strip());
    }

    /** @param screen null takes the screen away */
    static void setScreen(ActionDescriptor action, FieldScreen screen) {
        Map<Object, Object> metas = new LinkedHashMap<>(action.getMetaAttributes());
        metas.remove(SCREEN_ID);
        if (screen != null) {
            metas.put(SCREEN_ID, Long.toString(screen.id()));
        }
        action.setMetaAttributes(metas);
        action.setView(screen == null ? null : SCREEN_VIEW);
    }

    static StepDescriptor stepOf(WorkflowDescriptor workflow, String statusId) {
        return steps(workflow).stream()
                .filter(step -> statusId(step).equals(statusId))
                .findFirst()
                .orElse(null);
    }

    static ActionDescriptor action(WorkflowDescriptor workflow, int id) {
        ActionDescriptor initial = workflow.getInitialAction(id);
        return initial != null ? initial : workflow.getAction(id);
    }

    static FunctionDescriptor function(String className, Map<String, ?> args) {
        return (FunctionDescriptor) TransitionPart.FUNCTION.made(className, args);
    }
}
