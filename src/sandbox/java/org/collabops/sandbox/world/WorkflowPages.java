package org.collabops.sandbox.world;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.collabops.sandbox.world.WorkflowPage.FunctionRow;
import org.collabops.sandbox.world.WorkflowPage.StepRow;
import org.collabops.sandbox.world.WorkflowPage.TransitionRow;

/** Lists a workflow for its administrator. */
final class WorkflowPages {
    private final Constants constants;

    WorkflowPages(Constants constants) {
        this.constants = constants;
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
        List<FunctionRow> functions = new ArrayList<>();
        for (FunctionDescriptor function : Descriptors.functions(action)) {
            Map<String, String> args = Descriptors.args(function);
            functions.add(new FunctionRow(
                    functions.size() + 1,
                    args.get("full.module.key"),
                    args.get("class.name"),
                    Map.copyOf(args),
                    function));
        }
        return new TransitionRow(action.getId(), action.getName(), target(workflow, action), List.copyOf(functions));
    }

    Constant target(WorkflowDescriptor workflow, ActionDescriptor action) {
        return status(workflow.getStep(action.getUnconditionalResult().getStep()));
    }

    private Constant status(StepDescriptor step) {
        return constants.byId(ConstantKind.STATUS, Descriptors.statusId(step));
    }
}
