package org.collabops.sandbox.pages;

import com.atlassian.jira.project.Project;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.collabops.sandbox.world.FieldScreen;

/** A project's workflow as its administrators read it, with the projects that share it. */
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
        model.put("screens", exchange.world().screens().all());
        model.put("projects", names(exchange, request.name()));
        model.put("mayEdit", WorkflowRequest.mayChange(exchange));
        request.show(exchange.render("workflow/workflow", model));
    }

    /** Gives a transition another screen, or none. */
    void setScreen(Exchange exchange) throws IOException {
        var request = WorkflowRequest.toChange(exchange);
        FieldScreen screen = null;
        if (!exchange.param("view", "").isEmpty()) {
            screen = exchange.world().screens().byId(exchange.number("view"));
            if (screen == null) {
                throw Refusal.notFound();
            }
        }
        request.editor().setScreen(screen);
        exchange.redirect(request.url());
    }

    private static List<String> names(Exchange exchange, String workflow) {
        return exchange.world().workflows().sharedBy(workflow, exchange.user()).stream()
                .map(Project::getName)
                .toList();
    }
}
