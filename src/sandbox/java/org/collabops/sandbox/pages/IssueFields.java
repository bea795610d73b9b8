package org.collabops.sandbox.pages;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Objects;
import org.collabops.sandbox.pages.FormField.Choice;
import org.collabops.sandbox.pages.FormField.Kind;
import org.collabops.sandbox.world.Constant;
import org.collabops.sandbox.world.ConstantKind;

/** The fields that people fill in for an issue, empty or as the issue has them. */
final class IssueFields {

    private final Exchange exchange;

    IssueFields(Exchange exchange) {
        this.exchange = exchange;
    }

    List<FormField> forNew(List<Project> projects, Project chosen) {
        Words words = exchange.words();
        List<Choice> types = exchange.world().constants().all(ConstantKind.TYPE).stream()
                .filter(type -> !type.isSubTask())
                .map(type -> new Choice(type.getId(), type.getName()))
                .toList();
        return List.of(
                FormField.select(
                                "pid",
                                words.get("field.project"),
                                chosen.getId().toString(),
                                choices(projects))
                        .mandatory(),
                FormField.select(
                                "issuetype",
                                words.get("field.type"),
                                types.get(0).value(),
                                types)
                        .mandatory(),
                FormField.of("summary", words.get("field.summary"), Kind.TEXT, "")
                        .mandatory(),
                FormField.select("priority", words.get("field.priority"), middle(priorities()), priorities()),
                FormField.of("duedate", words.get("field.due"), Kind.DATE, ""),
                assignee(userNamed(exchange.param("assignee", ""))),
                FormField.of("description", words.get("field.description"), Kind.AREA, ""));
    }

    List<FormField> of(IssueView view) {
        Words words = exchange.words();
        var details = view.details();
        Constant priority = details.priority();
        return List.of(
                FormField.of(
                                "summary",
                                words.get("field.summary"),
                                Kind.TEXT,
                                view.issue().getSummary())
                        .mandatory(),
                FormField.select(
                        "priority",
                        words.get("field.priority"),
                        priority == null ? "" : priority.getId(),
                        priorities()),
                FormField.of("duedate", words.get("field.due"), Kind.DATE, Objects.toString(details.due(), "")),
                FormField.of("description", words.get("field.description"), Kind.AREA, details.description()));
    }

    List<FormField> assigneeOf(IssueView view) {
        String sent = exchange.param("assignee");
        return List.of(assignee(sent == null ? view.issue().getAssignee() : userNamed(sent)));
    }

    private FormField assignee(ApplicationUser chosen) {
        return FormField.user("assignee", exchange.words().get("field.assignee"), chosen);
    }

    private ApplicationUser userNamed(String name) {
        return exchange.world().users().byName(name);
    }

    private List<Choice> priorities() {
        return exchange.world().constants().all(ConstantKind.PRIORITY).stream()
                .map(priority -> new Choice(priority.getId(), priority.getName()))
                .toList();
    }

    private static String middle(List<Choice> choices) {
        return choices.isEmpty() ? "" : choices.get(choices.size() / 2).value();
    }

    private static List<Choice> choices(List<Project> projects) {
        return projects.stream()
                .map(project ->
                        new Choice(project.getId().toString(), project.getName() + " (" + project.getKey() + ")"))
                .toList();
    }
}
