package org.collabops.sandbox.pages;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.collabops.sandbox.host.WorkflowFunctionModule;
import org.collabops.sandbox.world.TransitionEditor;
import org.collabops.sandbox.world.WorkflowPage.FunctionRow;
import org.collabops.sandbox.world.WorkflowPage.TransitionRow;

/** Where a Jira administrator adds, edits, orders and removes one kind of what stands on a transition. */
final class WorkflowPartScreen {

    private final WorkflowPart part;

    WorkflowPartScreen(WorkflowPart part) {
        this.part = part;
    }

    void mount(Routes routes) {
        String base = WorkflowAddress.BASE;
        routes.at(base + part.choosePage() + "!default.jspa", WebSudoScreen.before(this::choose))
                .at(base + part.choosePage() + ".jspa", WebSudoScreen.before(this::input))
                .at(base + part.addPage() + "!default.jspa", WebSudoScreen.before(this::input))
                .changingAt(base + part.addPage() + ".jspa", WebSudoScreen.before(this::add))
                .at(base + part.editPage() + "!default.jspa", WebSudoScreen.before(this::edit))
                .changingAt(base + part.editPage() + ".jspa", WebSudoScreen.before(this::update))
                .changingAt(base + part.changePage() + ".jspa", WebSudoScreen.before(this::change));
    }

    /** Lists what the app offers. */
    private void choose(Exchange exchange) throws IOException {
        var request = WorkflowRequest.toChange(exchange);
        TransitionRow transition = request.transition();
        List<FunctionChoice> choices = part.offeredBy(exchange.site().plugin()).stream()
                .filter(module -> !module.unique() || isMissing(module, transition))
                .map(module -> FunctionChoice.of(module, exchange.i18n()))
                .toList();
        var model = new HashMap<String, Object>();
        model.put("project", request.frame().project());
        model.put("workflowName", request.name());
        model.put("workflowUrl", exchange.url(request.url()));
        model.put("transition", transition);
        model.put("group", group(request));
        model.put("choices", choices);
        model.put("actionUrl", exchange.url(WorkflowAddress.BASE + part.choosePage() + ".jspa"));
        model.put("heading", exchange.words().get(part.text("choose"), transition.name()));
        model.put("nothing", exchange.words().get(part.text("none")));
        request.show(exchange.render("workflow/choose", model));
    }

    /** Shows the input form of what was chosen. */
    private void input(Exchange exchange) throws IOException {
        var request = WorkflowRequest.toChange(exchange);
        var module = request.chosenModule(part);
        var form = new HashMap<String, Object>();
        form.put("heading", exchange.words().get(part.text("addTitle"), module.name(exchange.i18n())));
        form.put("actionUrl", exchange.url(WorkflowAddress.BASE + part.addPage() + ".jspa"));
        form.put("hiddenFields", hidden(exchange, "pluginModuleKey", "group"));
        form.put("submitId", "add_submit");
        form.put("submitLabel", exchange.words().get("workflow.submitAdd"));
        showForm(request, module.inputHtml(WorkflowScreen.appContext(exchange)), form);
    }

    private void add(Exchange exchange) throws IOException {
        var request = WorkflowRequest.toChange(exchange);
        var module = request.chosenModule(part);
        String group = group(request);
        if (group.isEmpty()) {
            request.editor().add(part.kind(), module.functionClass(), arguments(exchange, module));
        } else {
            request.editor().addToGroup(group, module.functionClass(), arguments(exchange, module));
        }
        exchange.redirect(request.url());
    }

    private void edit(Exchange exchange) throws IOException {
        var request = WorkflowRequest.toChange(exchange);
        FunctionRow row = request.row(part);
        var module = request.module(part);
        var form = new HashMap<String, Object>();
        form.put("heading", exchange.words().get(part.text("editTitle"), module.name(exchange.i18n())));
        form.put("actionUrl", exchange.url(WorkflowAddress.BASE + part.editPage() + ".jspa"));
        form.put("hiddenFields", hidden(exchange, "count"));
        form.put("submitId", "update_submit");
        form.put("submitLabel", exchange.words().get("workflow.submitUpdate"));
        showForm(request, module.editHtml(row.descriptor(), WorkflowScreen.appContext(exchange)), form);
    }

    private void update(Exchange exchange) throws IOException {
        var request = WorkflowRequest.toChange(exchange);
        String place = request.row(part).place();
        request.editor().edit(part.kind(), place, arguments(exchange, request.module(part)));
        exchange.redirect(request.url());
    }

    /** Moves a part, takes it away, or changes the group that it is or is in. */
    private void change(Exchange exchange) throws IOException {
        var request = WorkflowRequest.toChange(exchange);
        String operation = exchange.param("operation", "");
        if (part != WorkflowPart.CONDITION || !new ConditionGroupChange(request).apply(operation)) {
            move(request, operation);
        }
        exchange.redirect(request.url());
    }

    private void move(WorkflowRequest request, String operation) {
        FunctionRow row = request.row(part);
        TransitionEditor editor = request.editor();
        switch (operation) {
            case "up" -> editor.move(part.kind(), row.position(), row.position() - 1);
            case "down" -> editor.move(part.kind(), row.position(), row.position() + 1);
            case "remove" -> editor.remove(part.kind(), row.place());
            default -> throw Refusal.badRequest();
        }
    }

    /** The place of the group of conditions that is to grow; empty if none is meant. */
    private String group(WorkflowRequest request) {
        boolean meant = part == WorkflowPart.CONDITION
                && !request.exchange().param("group", "").isEmpty();
        return meant ? request.group("group").place() : "";
    }

    private static void showForm(WorkflowRequest request, String rowsHtml, Map<String, Object> form)
            throws IOException {
        form.put("workflowUrl", request.exchange().url(request.url()));
        form.put("rowsHtml", rowsHtml);
        request.show(request.exchange().render("workflow/parameters", form));
    }

    private boolean isMissing(WorkflowFunctionModule module, TransitionRow transition) {
        String key = WorkflowRows.storedKey(module);
        return transition.parts().get(part.kind()).stream().noneMatch(row -> key.equals(row.moduleKey()));
    }

    private static Map<String, ?> arguments(Exchange exchange, WorkflowFunctionModule module) {
        var arguments = new LinkedHashMap<String, Object>(
                module.descriptorParams(new HashMap<>(exchange.request().getParameterMap())));
        arguments.put("full.module.key", WorkflowRows.storedKey(module));
        return arguments;
    }

    private static Map<String, String> hidden(Exchange exchange, String... more) {
        var fields = new LinkedHashMap<String, String>();
        for (String name : List.of("project", "workflowTransition")) {
            fields.put(name, exchange.param(name, ""));
        }
        for (String name : more) {
            fields.put(name, exchange.param(name, ""));
        }
        return fields;
    }
}
