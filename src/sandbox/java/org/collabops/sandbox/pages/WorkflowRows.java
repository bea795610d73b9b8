package org.collabops.sandbox.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collabops.sandbox.host.WorkflowFunctionModule;
import org.collabops.sandbox.world.Constant;
import org.collabops.sandbox.world.WorkflowPage;
import org.collabops.sandbox.world.WorkflowPage.FunctionRow;
import org.collabops.sandbox.world.WorkflowPage.TransitionRow;

/** A workflow as its page shows it: per status the transitions, per transition what stands on it, in order. */
public final class WorkflowRows {

    /** The transitions that leave one status, or that stand under a heading of their own. */
    public record Step(String name, Constant status, List<Transition> transitions) {}

    /** A transition with what stands on it. */
    public record Transition(int id, String name, Constant to, List<Group> groups) {}

    /** The conditions, validators or post-functions of a transition. */
    public record Group(String style, String heading, String addLabel, String addUrl, List<Function> functions) {}

    /** One of a group: the app's with its own view, Jira's own by its name. */
    public record Function(int position, String html, String editUrl, List<Operation> operations) {

        /** For the template, which writes what ends in Html as it is. */
        public String viewHtml() {
            return html;
        }
    }

    /** Something that a button does with it. */
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
                .map(row -> new Transition(row.id(), row.name(), row.to(), groups(row)))
                .toList();
    }

    /** A create transition has no conditions: there is no issue yet from which it could be hidden. */
    private List<Group> groups(TransitionRow row) {
        return Arrays.stream(WorkflowPart.values())
                .filter(part -> part != WorkflowPart.CONDITION
                        || row.id() != workflow.create().id())
                .map(part -> new Group(
                        part.style(),
                        exchange.words().get(part.text("heading")),
                        exchange.words().get(part.text("add")),
                        exchange.url(address.choose(part, row.id())),
                        row.parts().get(part.kind()).stream()
                                .map(each -> function(part, row, each))
                                .toList()))
                .toList();
    }

    private Function function(WorkflowPart part, TransitionRow transition, FunctionRow row) {
        Optional<WorkflowFunctionModule> module = module(exchange, part, row.moduleKey());
        if (module.isEmpty()) {
            return new Function(
                    row.position(), Markup.escaped(name(row.className())), null, leftovers(part, transition, row));
        }
        Map<String, Object> context = WorkflowScreen.appContext(exchange);
        boolean editable = !module.get().editHtml(row.descriptor(), context).isBlank();
        return new Function(
                row.position(),
                module.get().viewHtml(row.descriptor(), context),
                editable ? exchange.url(address.edit(part, transition.id(), row.position())) : null,
                operations(part, transition, row, module.get()));
    }

    /** What an app left behind can be taken away; what Jira put there cannot. */
    private List<Operation> leftovers(WorkflowPart part, TransitionRow transition, FunctionRow row) {
        return row.moduleKey() == null ? List.of() : List.of(operation(part, "remove", transition, row));
    }

    private List<Operation> operations(
            WorkflowPart part, TransitionRow transition, FunctionRow row, WorkflowFunctionModule module) {
        var operations = new ArrayList<Operation>();
        int last = transition.parts().get(part.kind()).size();
        if (module.orderable() && row.position() > 1) {
            operations.add(operation(part, "up", transition, row));
        }
        if (module.orderable() && row.position() < last) {
            operations.add(operation(part, "down", transition, row));
        }
        if (module.deletable()) {
            operations.add(operation(part, "remove", transition, row));
        }
        return operations;
    }

    private Operation operation(WorkflowPart part, String name, TransitionRow transition, FunctionRow row) {
        return new Operation(
                name,
                exchange.words().get("workflow." + name),
                exchange.url(address.change(part, name, transition.id(), row.position())));
    }

    /** The module of what is stored, or empty for Jira's own and for those of an app that is gone. */
    static Optional<WorkflowFunctionModule> module(Exchange exchange, WorkflowPart part, String storedKey) {
        return part.offeredBy(exchange.site().plugin()).stream()
                .filter(module -> storedKey(module).equals(storedKey))
                .findFirst();
    }

    /** As Jira writes it into a workflow: the app's key and the module's, without a colon. */
    static String storedKey(WorkflowFunctionModule module) {
        return module.completeKey().replace(":", "");
    }

    private String name(String className) {
        if (className == null) {
            return exchange.words().get("workflow.group");
        }
        String simple = className.substring(className.lastIndexOf('.') + 1);
        return exchange.words().getOr("workflow.jira." + simple, simple);
    }
}
