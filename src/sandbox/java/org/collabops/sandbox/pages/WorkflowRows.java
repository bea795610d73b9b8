package org.collabops.sandbox.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collabops.sandbox.host.WorkflowFunctionModule;
import org.collabops.sandbox.world.Constant;
import org.collabops.sandbox.world.WorkflowPage;
import org.collabops.sandbox.world.WorkflowPage.FunctionRow;
import org.collabops.sandbox.world.WorkflowPage.TransitionRow;

/** A workflow as its page shows it: per status the transitions, per transition its post-functions in order. */
public final class WorkflowRows {

    /** The transitions that leave one status, or that stand under a heading of their own. */
    public record Step(String name, Constant status, List<Transition> transitions) {}

    /** A transition with what runs after it. */
    public record Transition(int id, String name, Constant to, String addUrl, List<Function> functions) {}

    /** A post-function: the app's with its own view, Jira's own by its name. */
    public record Function(int position, String html, String editUrl, List<Operation> operations) {

        /** For the template, which writes what ends in Html as it is. */
        public String viewHtml() {
            return html;
        }
    }

    /** Something that a button does with a post-function. */
    public record Operation(String name, String label, String url) {}

    private final Exchange exchange;
    private final WorkflowAddress address;
    private final WorkflowPage workflow;

    WorkflowRows(Exchange exchange, WorkflowAddress address, WorkflowPage workflow) {
        this.exchange = exchange;
        this.address = address;
        this.workflow = workflow;
    }

    List<Step> steps() {
        Words words = exchange.words();
        var steps = new ArrayList<Step>();
        steps.add(new Step(words.get("workflow.create"), null, transitions(List.of(workflow.create()))));
        workflow.steps()
                .forEach(step -> steps.add(new Step(step.name(), step.status(), transitions(step.transitions()))));
        if (!workflow.global().isEmpty()) {
            steps.add(new Step(words.get("workflow.everywhere"), null, transitions(workflow.global())));
        }
        return steps;
    }

    private List<Transition> transitions(List<TransitionRow> rows) {
        return rows.stream()
                .map(row -> new Transition(
                        row.id(),
                        row.name(),
                        row.to(),
                        exchange.url(address.choose(row.id())),
                        row.functions().stream()
                                .map(function -> function(row, function))
                                .toList()))
                .toList();
    }

    private Function function(TransitionRow transition, FunctionRow row) {
        Optional<WorkflowFunctionModule> module = module(exchange, row.moduleKey());
        if (module.isEmpty()) {
            return new Function(row.position(), Markup.escaped(name(row.className())), null, List.of());
        }
        String html = module.get().viewHtml(row.descriptor(), WorkflowScreen.appContext(exchange));
        String edit = exchange.url(address.edit(transition.id(), row.position()));
        return new Function(
                row.position(),
                html,
                module.get()
                                .editHtml(row.descriptor(), WorkflowScreen.appContext(exchange))
                                .isBlank()
                        ? null
                        : edit,
                operations(transition, row, module.get()));
    }

    private List<Operation> operations(TransitionRow transition, FunctionRow row, WorkflowFunctionModule module) {
        var operations = new ArrayList<Operation>();
        List<FunctionRow> all = transition.functions();
        if (module.orderable() && row.position() > 1) {
            operations.add(operation("up", transition, row));
        }
        if (module.orderable() && row.position() < all.size()) {
            operations.add(operation("down", transition, row));
        }
        if (module.deletable()) {
            operations.add(operation("remove", transition, row));
        }
        return operations;
    }

    private Operation operation(String name, TransitionRow transition, FunctionRow row) {
        return new Operation(
                name,
                exchange.words().get("workflow." + name),
                exchange.url(address.change(name, transition.id(), row.position())));
    }

    /** The module of a stored post-function, or empty for Jira's own and for those of an app that is gone. */
    static Optional<WorkflowFunctionModule> module(Exchange exchange, String storedKey) {
        return exchange.site().plugin().workflowFunctions().stream()
                .filter(module -> storedKey(module).equals(storedKey))
                .findFirst();
    }

    /** As Jira writes it into a workflow: the app's key and the module's, without a colon. */
    static String storedKey(WorkflowFunctionModule module) {
        return module.completeKey().replace(":", "");
    }

    private String name(String className) {
        String simple = className.substring(className.lastIndexOf('.') + 1);
        return exchange.words().getOr("workflow.jira." + simple, simple);
    }
}
