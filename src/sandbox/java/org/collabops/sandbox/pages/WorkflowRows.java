package org.collabops.sandbox.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collabops.sandbox.host.WorkflowFunctionModule;
import org.collabops.sandbox.world.Constant;
import org.collabops.sandbox.world.FieldScreen;
import org.collabops.sandbox.world.TransitionPart;
import org.collabops.sandbox.world.WorkflowPage;
import org.collabops.sandbox.world.WorkflowPage.FunctionRow;
import org.collabops.sandbox.world.WorkflowPage.TransitionRow;

/** A workflow as its page shows it: per status the transitions, per transition what stands on it, in order. */
public final class WorkflowRows {

    /** The transitions that leave one status, or that stand under a heading of their own. */
    public record Step(String name, Constant status, List<Transition> transitions) {}

    /** A transition with what stands on it. */
    public record Transition(
            int id, String name, Constant to, FieldScreen screen, String screenUrl, List<Group> groups) {}

    /**
     * The conditions, validators or post-functions of a transition.
     *
     * @param rule which of them must hold, and null where that is no question
     */
    public record Group(
            String style, String heading, String addLabel, String addUrl, Rule rule, List<Function> functions) {}

    /** Which conditions of a group must hold, and what changes that. */
    public record Rule(String text, Operation other) {}

    /**
     * One of a group: the app's with its own view, Jira's own by its name.
     *
     * @param depth in how many groups of conditions it stands
     * @param addUrl of a group of conditions: where one is added to it
     */
    public record Function(
            String place, int depth, String html, String editUrl, String addUrl, List<Operation> operations) {

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
                .map(row -> new Transition(
                        row.id(),
                        row.name(),
                        row.to(),
                        row.screen(),
                        exchange.url(address.screen(row.id())),
                        groups(row)))
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
                        part == WorkflowPart.CONDITION ? rule(row) : null,
                        row.parts().get(part.kind()).stream()
                                .flatMap(FunctionRow::withMembers)
                                .map(each -> function(part, row, each))
                                .toList()))
                .toList();
    }

    private Rule rule(TransitionRow row) {
        return row.parts().get(TransitionPart.CONDITION).size() < 2 ? null : rule(row.anyCondition(), row.id(), "");
    }

    private Rule rule(boolean any, int transition, String place) {
        return new Rule(
                exchange.words().get(any ? "workflow.isAny" : "workflow.isAll"),
                operation(WorkflowPart.CONDITION, any ? "all" : "any", transition, place));
    }

    private Function function(WorkflowPart part, TransitionRow transition, FunctionRow row) {
        return row.isGroup() ? group(transition, row) : single(part, transition, row);
    }

    private Function group(TransitionRow transition, FunctionRow row) {
        Rule rule = rule(row.isAny(), transition.id(), row.place());
        var operations = new ArrayList<Operation>();
        if (row.members().size() > 1) {
            operations.add(rule.other());
        }
        operations.add(operation(WorkflowPart.CONDITION, "ungroup", transition.id(), row.place()));
        operations.add(operation(WorkflowPart.CONDITION, "remove", transition.id(), row.place()));
        return new Function(
                row.place(),
                depth(row),
                Markup.escaped(rule.text()),
                null,
                exchange.url(address.chooseForGroup(transition.id(), row.place())),
                operations);
    }

    private static int depth(FunctionRow row) {
        return (int) row.place().chars().filter(letter -> letter == '.').count();
    }

    private Function single(WorkflowPart part, TransitionRow transition, FunctionRow row) {
        Optional<WorkflowFunctionModule> module = module(exchange, part, row.moduleKey());
        Map<String, Object> context = WorkflowScreen.appContext(exchange);
        boolean editable = module.isPresent()
                && !module.get().editHtml(row.descriptor(), context).isBlank();
        var operations = new ArrayList<Operation>();
        if (part == WorkflowPart.CONDITION) {
            operations.add(operation(part, "group", transition.id(), row.place()));
        }
        operations.addAll(
                module.isPresent()
                        ? operations(part, transition, row, module.get())
                        : leftovers(part, transition, row));
        return new Function(
                row.place(),
                depth(row),
                module.isPresent()
                        ? module.get().viewHtml(row.descriptor(), context)
                        : Markup.escaped(name(row.className())),
                editable ? exchange.url(address.edit(part, transition.id(), row.place())) : null,
                null,
                operations);
    }

    /** What an app left behind can be taken away; what Jira put there cannot. */
    private List<Operation> leftovers(WorkflowPart part, TransitionRow transition, FunctionRow row) {
        return row.moduleKey() == null ? List.of() : List.of(operation(part, "remove", transition.id(), row.place()));
    }

    private List<Operation> operations(
            WorkflowPart part, TransitionRow transition, FunctionRow row, WorkflowFunctionModule module) {
        var operations = new ArrayList<Operation>();
        int last = transition.parts().get(part.kind()).size();
        boolean orderable = module.orderable() && depth(row) == 0;
        if (orderable && row.position() > 1) {
            operations.add(operation(part, "up", transition.id(), row.place()));
        }
        if (orderable && row.position() < last) {
            operations.add(operation(part, "down", transition.id(), row.place()));
        }
        if (module.deletable()) {
            operations.add(operation(part, "remove", transition.id(), row.place()));
        }
        return operations;
    }

    private Operation operation(WorkflowPart part, String name, int transition, String place) {
        return new Operation(
                name,
                exchange.words().get("workflow." + name),
                exchange.url(address.change(part, name, transition, place)));
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
        String simple = className.substring(className.lastIndexOf('.') + 1);
        return exchange.words().getOr("workflow.jira." + simple, simple);
    }
}
