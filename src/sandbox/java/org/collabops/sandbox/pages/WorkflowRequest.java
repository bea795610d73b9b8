package org.collabops.sandbox.pages;

import java.io.IOException;
import java.util.stream.Stream;
import org.collabops.sandbox.host.WorkflowFunctionModule;
import org.collabops.sandbox.world.TransitionEditor;
import org.collabops.sandbox.world.WorkflowPage;
import org.collabops.sandbox.world.WorkflowPage.FunctionRow;
import org.collabops.sandbox.world.WorkflowPage.TransitionRow;

/** One request about a project's workflow: which transition and what of it is meant. */
record WorkflowRequest(Exchange exchange, ProjectFrame frame, WorkflowPage workflow) {

    private static final String TAB = "view_project_workflows";

    static WorkflowRequest toRead(Exchange exchange) {
        var frame = ProjectFrame.of(exchange, exchange.world().projects().byKey(exchange.param("project", "")));
        return new WorkflowRequest(exchange, frame, exchange.world().workflows().page(frame.project()));
    }

    static WorkflowRequest toChange(Exchange exchange) {
        if (!mayChange(exchange)) {
            throw Refusal.forbidden();
        }
        return toRead(exchange);
    }

    /** Workflows may be shared by projects, so changing them is for Jira's administrators. */
    static boolean mayChange(Exchange exchange) {
        return exchange.user() != null && exchange.world().users().admin(exchange.user());
    }

    String name() {
        return workflow.workflowName();
    }

    TransitionRow transition() {
        long id = exchange.number("workflowTransition");
        var ofSteps = workflow.steps().stream().flatMap(step -> step.transitions().stream());
        return Stream.of(Stream.of(workflow.create()), ofSteps, workflow.global().stream())
                .flatMap(rows -> rows)
                .filter(row -> row.id() == id)
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    TransitionEditor editor() {
        return exchange.world().workflows().editor(name(), transition().id());
    }

    FunctionRow row(WorkflowPart part) {
        return row(part, "count");
    }

    /** @param parameter names its place */
    FunctionRow row(WorkflowPart part, String parameter) {
        String place = exchange.param(parameter, "");
        return transition().parts().get(part.kind()).stream()
                .flatMap(FunctionRow::withMembers)
                .filter(row -> row.place().equals(place))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** The group of conditions whose place the parameter names. */
    FunctionRow group(String parameter) {
        FunctionRow row = row(WorkflowPart.CONDITION, parameter);
        if (!row.isGroup()) {
            throw Refusal.badRequest();
        }
        return row;
    }

    /** The module that is to be added. */
    WorkflowFunctionModule chosenModule(WorkflowPart part) {
        String key = exchange.param("pluginModuleKey", "");
        return part.offeredBy(exchange.site().plugin()).stream()
                .filter(module -> module.completeKey().equals(key))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** The module of what is there already. */
    WorkflowFunctionModule module(WorkflowPart part) {
        return WorkflowRows.module(exchange, part, row(part).moduleKey()).orElseThrow(Refusal::notFound);
    }

    /** The workflow's own page, to which every change leads back. */
    String url() {
        return new WorkflowAddress(frame.project()).view();
    }

    void show(String html) throws IOException {
        Frame.show(exchange, frame.settingsPage(exchange.words().get("project.workflow"), TAB, html));
    }
}
