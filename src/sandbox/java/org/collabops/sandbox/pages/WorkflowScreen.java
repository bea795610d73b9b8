package org.collabops.sandbox.pages;

import com.atlassian.jira.project.Project;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.collabops.sandbox.host.WorkflowFunctionModule;
import org.collabops.sandbox.world.WorkflowPage;
import org.collabops.sandbox.world.WorkflowPage.FunctionRow;
import org.collabops.sandbox.world.WorkflowPage.TransitionRow;

/** A project's workflow, whose post-functions a Jira administrator adds, edits, orders and removes. */
final class WorkflowScreen implements Screen {

    private static final String TAB = "view_project_workflows";

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
        var frame = project(exchange);
        WorkflowPage workflow = exchange.world().workflows().page(frame.project());
        var rows = new WorkflowRows(exchange, new WorkflowAddress(frame.project()), workflow);
        show(
                exchange,
                frame,
                exchange.render(
                        "workflow/workflow",
                        Map.of("workflow", workflow, "rows", rows.steps(), "mayEdit", mayEdit(exchange))));
    }

    /** Lists the post-functions that the app offers. */
    void choose(Exchange exchange) throws IOException {
        var frame = frame(exchange);
        WorkflowPage workflow = exchange.world().workflows().page(frame.project());
        TransitionRow transition = transition(exchange, workflow);
        List<FunctionChoice> choices = exchange.site().plugin().workflowFunctions().stream()
                .filter(module -> !module.unique()
                        || transition.functions().stream()
                                .noneMatch(row -> WorkflowRows.storedKey(module).equals(row.moduleKey())))
                .map(module -> FunctionChoice.of(module, exchange.i18n()))
                .toList();
        var model = new HashMap<String, Object>();
        model.put("project", frame.project());
        model.put("workflowName", workflow.workflowName());
        model.put("workflowUrl", exchange.url(url(frame.project())));
        model.put("transition", transition);
        model.put("choices", choices);
        show(exchange, frame, exchange.render("workflow/choose", model));
    }

    /** Shows the input form of the chosen post-function. */
    void input(Exchange exchange) throws IOException {
        var frame = frame(exchange);
        var module = chosen(exchange);
        String rows = module.inputHtml(appContext(exchange));
        var form = new HashMap<String, Object>();
        form.put("heading", exchange.words().get("workflow.addTitle", module.name(exchange.i18n())));
        form.put("actionUrl", exchange.url(WorkflowAddress.BASE + "AddWorkflowTransitionFunctionParams.jspa"));
        form.put("hiddenFields", hidden(exchange, "pluginModuleKey"));
        form.put("submitId", "add_submit");
        form.put("submitLabel", exchange.words().get("workflow.submitAdd"));
        showForm(exchange, frame, rows, form);
    }

    void add(Exchange exchange) throws IOException {
        var frame = frame(exchange);
        var module = chosen(exchange);
        WorkflowPage workflow = exchange.world().workflows().page(frame.project());
        exchange.world()
                .workflows()
                .addFunction(
                        workflow.workflowName(),
                        transition(exchange, workflow).id(),
                        module.functionClass(),
                        arguments(exchange, module));
        exchange.redirect(url(frame.project()));
    }

    void edit(Exchange exchange) throws IOException {
        var frame = frame(exchange);
        FunctionRow row = function(exchange, exchange.world().workflows().page(frame.project()));
        var module = module(exchange, row);
        String rows = module.editHtml(row.descriptor(), appContext(exchange));
        var form = new HashMap<String, Object>();
        form.put("heading", exchange.words().get("workflow.editTitle", module.name(exchange.i18n())));
        form.put("actionUrl", exchange.url(WorkflowAddress.BASE + "EditWorkflowTransitionPostFunctionParams.jspa"));
        form.put("hiddenFields", hidden(exchange, "count"));
        form.put("submitId", "update_submit");
        form.put("submitLabel", exchange.words().get("workflow.submitUpdate"));
        showForm(exchange, frame, rows, form);
    }

    void update(Exchange exchange) throws IOException {
        var frame = frame(exchange);
        WorkflowPage workflow = exchange.world().workflows().page(frame.project());
        FunctionRow row = function(exchange, workflow);
        exchange.world()
                .workflows()
                .editFunction(
                        workflow.workflowName(),
                        transition(exchange, workflow).id(),
                        row.position(),
                        arguments(exchange, module(exchange, row)));
        exchange.redirect(url(frame.project()));
    }

    /** Moves a post-function or takes it away. */
    void change(Exchange exchange) throws IOException {
        var frame = frame(exchange);
        WorkflowPage workflow = exchange.world().workflows().page(frame.project());
        int transition = transition(exchange, workflow).id();
        int position = function(exchange, workflow).position();
        String name = workflow.workflowName();
        var workflows = exchange.world().workflows();
        switch (exchange.param("operation", "")) {
            case "up" -> workflows.moveFunction(name, transition, position, position - 1);
            case "down" -> workflows.moveFunction(name, transition, position, position + 1);
            case "remove" -> workflows.removeFunction(name, transition, position);
            default -> throw Refusal.badRequest();
        }
        exchange.redirect(url(frame.project()));
    }

    private static void showForm(Exchange exchange, ProjectFrame frame, String rowsHtml, Map<String, Object> form)
            throws IOException {
        form.put("workflowUrl", exchange.url(url(frame.project())));
        form.put("rowsHtml", rowsHtml);
        show(exchange, frame, exchange.render("workflow/parameters", form));
    }

    private static void show(Exchange exchange, ProjectFrame frame, String html) throws IOException {
        Frame.show(exchange, frame.settingsPage(exchange.words().get("project.workflow"), TAB, html));
    }

    private static ProjectFrame project(Exchange exchange) {
        return ProjectFrame.of(exchange, exchange.world().projects().byKey(exchange.param("project", "")));
    }

    /** The project whose workflow is to be changed. */
    private static ProjectFrame frame(Exchange exchange) {
        if (!mayEdit(exchange)) {
            throw Refusal.forbidden();
        }
        return project(exchange);
    }

    /** Workflows may be shared by projects, so changing them is for Jira's administrators. */
    private static boolean mayEdit(Exchange exchange) {
        return exchange.user() != null && exchange.world().users().admin(exchange.user());
    }

    private static WorkflowFunctionModule chosen(Exchange exchange) {
        String key = exchange.param("pluginModuleKey", "");
        return exchange.site().plugin().workflowFunctions().stream()
                .filter(module -> module.completeKey().equals(key))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private static WorkflowFunctionModule module(Exchange exchange, FunctionRow row) {
        return WorkflowRows.module(exchange, row.moduleKey()).orElseThrow(Refusal::notFound);
    }

    private static TransitionRow transition(Exchange exchange, WorkflowPage workflow) {
        long id = exchange.number("workflowTransition");
        var ofSteps = workflow.steps().stream().flatMap(step -> step.transitions().stream());
        return Stream.of(Stream.of(workflow.create()), ofSteps, workflow.global().stream())
                .flatMap(rows -> rows)
                .filter(row -> row.id() == id)
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private static FunctionRow function(Exchange exchange, WorkflowPage workflow) {
        long position = exchange.number("count");
        return transition(exchange, workflow).functions().stream()
                .filter(row -> row.position() == position)
                .findFirst()
                .orElseThrow(Refusal::notFound);
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
