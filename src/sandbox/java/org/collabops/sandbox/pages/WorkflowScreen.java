package org.collabops.sandbox.pages;

import com.atlassian.jira.project.Project;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.collabops.sandbox.host.WorkflowFunctionModule;
import org.collabops.sandbox.world.WorkflowPage.FunctionRow;
import org.collabops.sandbox.world.WorkflowPage.TransitionRow;

/** A project's workflow, whose post-functions a Jira administrator adds, edits, orders and removes. */
final class WorkflowScreen implements Screen {

    static String url(Project project) {
        return new WorkflowAddress(project).view();
    }

    static Map<String, Object> appContext(Exchange exchange) {
        var context = new HashMap<String, Object>();
        if (exchange.user() != null) {
            context.put("user", exchange.user());
        }
        return context;
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        var request = WorkflowRequest.toRead(exchange);
        var address = new WorkflowAddress(request.frame().project());
        var rows = new WorkflowRows(exchange, address, request.workflow());
        var model = new HashMap<String, Object>();
        model.put("workflow", request.workflow());
        model.put("rows", rows.steps());
        model.put("mayEdit", WorkflowRequest.mayChange(exchange));
        request.show(exchange.render("workflow/workflow", model));
    }

    /** Lists the post-functions that the app offers. */
    void choose(Exchange exchange) throws IOException {
        var request = WorkflowRequest.toChange(exchange);
        TransitionRow transition = request.transition();
        List<FunctionChoice> choices = exchange.site().plugin().workflowFunctions().stream()
                .filter(module -> !module.unique() || isMissing(module, transition))
                .map(module -> FunctionChoice.of(module, exchange.i18n()))
                .toList();
        var model = new HashMap<String, Object>();
        model.put("project", request.frame().project());
        model.put("workflowName", request.name());
        model.put("workflowUrl", exchange.url(request.url()));
        model.put("transition", transition);
        model.put("choices", choices);
        request.show(exchange.render("workflow/choose", model));
    }

    /** Shows the input form of the chosen post-function. */
    void input(Exchange exchange) throws IOException {
        var request = WorkflowRequest.toChange(exchange);
        var module = request.chosenModule();
        var form = new HashMap<String, Object>();
        form.put("heading", exchange.words().get("workflow.addTitle", module.name(exchange.i18n())));
        form.put("actionUrl", exchange.url(WorkflowAddress.BASE + "AddWorkflowTransitionFunctionParams.jspa"));
        form.put("hiddenFields", hidden(exchange, "pluginModuleKey"));
        form.put("submitId", "add_submit");
        form.put("submitLabel", exchange.words().get("workflow.submitAdd"));
        showForm(request, module.inputHtml(appContext(exchange)), form);
    }

    void add(Exchange exchange) throws IOException {
        var request = WorkflowRequest.toChange(exchange);
        var module = request.chosenModule();
        int transition = request.transition().id();
        exchange.world()
                .workflows()
                .addFunction(request.name(), transition, module.functionClass(), arguments(exchange, module));
        exchange.redirect(request.url());
    }

    void edit(Exchange exchange) throws IOException {
        var request = WorkflowRequest.toChange(exchange);
        FunctionRow row = request.function();
        var module = request.module();
        var form = new HashMap<String, Object>();
        form.put("heading", exchange.words().get("workflow.editTitle", module.name(exchange.i18n())));
        form.put("actionUrl", exchange.url(WorkflowAddress.BASE + "EditWorkflowTransitionPostFunctionParams.jspa"));
        form.put("hiddenFields", hidden(exchange, "count"));
        form.put("submitId", "update_submit");
        form.put("submitLabel", exchange.words().get("workflow.submitUpdate"));
        showForm(request, module.editHtml(row.descriptor(), appContext(exchange)), form);
    }

    void update(Exchange exchange) throws IOException {
        var request = WorkflowRequest.toChange(exchange);
        int transition = request.transition().id();
        int position = request.function().position();
        exchange.world()
                .workflows()
                .editFunction(request.name(), transition, position, arguments(exchange, request.module()));
        exchange.redirect(request.url());
    }

    /** Moves a post-function or takes it away. */
    void change(Exchange exchange) throws IOException {
        var request = WorkflowRequest.toChange(exchange);
        int transition = request.transition().id();
        int position = request.function().position();
        String name = request.name();
        var workflows = exchange.world().workflows();
        switch (exchange.param("operation", "")) {
            case "up" -> workflows.moveFunction(name, transition, position, position - 1);
            case "down" -> workflows.moveFunction(name, transition, position, position + 1);
            case "remove" -> workflows.removeFunction(name, transition, position);
            default -> throw Refusal.badRequest();
        }
        exchange.redirect(request.url());
    }

    private static void showForm(WorkflowRequest request, String rowsHtml, Map<String, Object> form)
            throws IOException {
        form.put("workflowUrl", request.exchange().url(request.url()));
        form.put("rowsHtml", rowsHtml);
        request.show(request.exchange().render("workflow/parameters", form));
    }

    private static boolean isMissing(WorkflowFunctionModule module, TransitionRow transition) {
        String key = WorkflowRows.storedKey(module);
        return transition.functions().stream().noneMatch(row -> key.equals(row.moduleKey()));
    }

    private static Map<String, ?> arguments(Exchange exchange, WorkflowFunctionModule module) {
        var arguments = new LinkedHashMap<String, Object>(
                module.descriptorParams(new HashMap<>(exchange.request().getParameterMap())));
        arguments.put("full.module.key", WorkflowRows.storedKey(module));
        return arguments;
    }

    private static Map<String, String> hidden(Exchange exchange, String more) {
        var fields = new LinkedHashMap<String, String>();
        for (String name : List.of("project", "workflowTransition", more)) {
            fields.put(name, exchange.param(name, ""));
        }
        return fields;
    }
}
