package org.collabops.sandbox.world;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.collabops.sandbox.world.WorkflowPage.FunctionRow;
import org.collabops.sandbox.world.WorkflowPage.StepRow;
import org.collabops.sandbox.world.WorkflowPage.TransitionRow;

/** Lists a workflow for its administrator. */
final class WorkflowPages {
    private final Constants constants;
    private final FieldScreens screens;

    WorkflowPages(Constants constants, FieldScreens screens) {
        this.constants = constants;
        this.screens = screens;
    }

    WorkflowPage of(String name, WorkflowDescriptor workflow) {
        return new WorkflowPage(
                name,
                row(workflow, workflow.getInitialAction(Descriptors.CREATE_ACTION)),
                Descriptors.steps(workflow).stream()
                        .map(step -> new StepRow(
                                step.getId(), step.getName(), status(step), rows(workflow, Descriptors.actions(step))))
                        .toList(),
                rows(workflow, Descriptors.globalActions(workflow)));
    }

    private List<TransitionRow> rows(WorkflowDescriptor workflow, List<ActionDescriptor> actions) {
        return actions.stream().map(action -> row(workflow, action)).toList();
    }

    private TransitionRow row(WorkflowDescriptor workflow, ActionDescriptor action) {
        Map<TransitionPart, List<FunctionRow>> parts = new EnumMap<>(TransitionPart.class);
        for (TransitionPart kind : TransitionPart.values()) {
            parts.put(kind, rows(kind, kind.on(action), ""));
        }
        return new TransitionRow(
                action.getId(),
                action.getName(),
                target(workflow, action),
                screens.byId(Descriptors.screenId(action)),
                isAny(action),
                parts);
    }

    private static List<FunctionRow> rows(TransitionPart kind, List<AbstractDescriptor> parts, String before) {
        List<FunctionRow> rows = new ArrayList<>();
        for (AbstractDescriptor part : parts) {
            Map<String, String> args = kind.args(part);
            String place = before + (rows.size() + 1);
            rows.add(new FunctionRow(
                    place,
                    args.get("full.module.key"),
                    args.get(TransitionPart.CLASS_NAME),
                    Map.copyOf(args),
                    part,
                    part instanceof ConditionsDescriptor
                            ? rows(kind, ConditionGroups.members(part), place + ".")
                            : List.of()));
        }
        return List.copyOf(rows);
    }

    private static boolean isAny(ActionDescriptor action) {
        ConditionsDescriptor conditions = ConditionGroups.outermost(action);
        return conditions != null && ConditionGroups.operator(conditions).equals(ConditionGroups.ANY);
    }

    Constant target(WorkflowDescriptor workflow, ActionDescriptor action) {
        return status(workflow.getStep(action.getUnconditionalResult().getStep()));
    }

    private Constant status(StepDescriptor step) {
        return constants.byId(ConstantKind.STATUS, Descriptors.statusId(step));
    }
}
