package org.collabops.sandbox.pages;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.collabops.sandbox.world.InvalidFields;
import org.collabops.sandbox.world.NewIssue;
import org.collabops.sandbox.world.WorkflowRefusal;

/** Creating an issue, editing it and assigning it, each as a page with a form. */
final class EditScreen {

    void create(Exchange exchange) throws IOException {
        List<Project> projects = exchange.world().projects().visibleTo(exchange.user()).stream()
                .filter(project -> Frame.mayCreate(exchange, project))
                .toList();
        if (projects.isEmpty()) {
            throw Refusal.forbidden();
        }
        Project project = chosen(exchange, projects);
        var form = createForm(exchange, projects, project);
        if (!exchange.isPost()) {
            form.show();
            return;
        }
        Map<String, String> fields = new HashMap<>(form.sent());
        fields.keySet().removeAll(List.of("pid", "issuetype", "summary"));
        fields.values().removeIf(String::isBlank);
        var wanted = new NewIssue(project, exchange.param("issuetype", ""), exchange.param("summary", ""), fields);
        try {
            MutableIssue issue = exchange.world().issues().create(exchange.user(), wanted);
            exchange.redirect(IssueScreen.PATH + issue.getKey());
        } catch (InvalidFields invalid) {
            form.showAgain(invalid.errors(), List.of());
        } catch (WorkflowRefusal refusal) {
            form.showAgain(refusal.errors(), refusal.messages());
        }
    }

    void edit(Exchange exchange) throws IOException {
        var view = IssueScreen.ofId(exchange, "id");
        if (!view.may(ProjectPermissions.EDIT_ISSUES)) {
            throw Refusal.forbidden();
        }
        String title = exchange.words().get("issue.editTitle", view.issue().getKey());
        change(
                exchange,
                view,
                form(
                        exchange,
                        view,
                        "issue-edit",
                        title,
                        "/secure/EditIssue.jspa",
                        new IssueFields(exchange).of(view)));
    }

    void assign(Exchange exchange) throws IOException {
        var view = IssueScreen.ofId(exchange, "id");
        if (!view.may(ProjectPermissions.ASSIGN_ISSUES)) {
            throw Refusal.forbidden();
        }
        String title = exchange.words().get("issue.assignTitle", view.issue().getKey());
        var fields = new IssueFields(exchange).assigneeOf(view);
        change(exchange, view, form(exchange, view, "assign-issue", title, "/secure/AssignIssue.jspa", fields));
    }

    private static void change(Exchange exchange, IssueView view, IssueForm form) throws IOException {
        if (!exchange.isPost()) {
            form.show();
            return;
        }
        try {
            exchange.world().issues().edit(exchange.user(), view.issue().getId(), form.sent());
            exchange.redirect(IssueScreen.PATH + view.issue().getKey());
        } catch (InvalidFields invalid) {
            form.showAgain(invalid.errors(), List.of());
        }
    }

    private static Project chosen(Exchange exchange, List<Project> projects) {
        String id = exchange.param("pid", "");
        return projects.stream()
                .filter(project -> project.getId().toString().equals(id))
                .findFirst()
                .orElseGet(() -> projects.get(0));
    }

    private static IssueForm createForm(Exchange exchange, List<Project> projects, Project project) {
        return new IssueForm(
                exchange,
                "issue-create",
                exchange.words().get("issue.createTitle"),
                "/secure/CreateIssue.jspa",
                exchange.words().get("frame.create"),
                ProjectScreen.PATH + project.getKey(),
                Map.of(),
                new IssueFields(exchange).forNew(projects, project));
    }

    private static IssueForm form(
            Exchange exchange, IssueView view, String id, String title, String action, List<FormField> fields) {
        return new IssueForm(
                exchange,
                id,
                title,
                action,
                exchange.words().get("form.update"),
                IssueScreen.PATH + view.issue().getKey(),
                Map.of("id", view.issue().getId().toString()),
                fields);
    }
}
