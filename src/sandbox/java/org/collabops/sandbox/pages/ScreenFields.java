package org.collabops.sandbox.pages;

import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.collabops.sandbox.pages.FormField.Choice;
import org.collabops.sandbox.pages.FormField.Kind;
import org.collabops.sandbox.world.Constant;
import org.collabops.sandbox.world.ConstantKind;
import org.collabops.sandbox.world.FieldScreen;

/** The fields of a transition's screen, filled with what the issue has. */
final class ScreenFields {

    private final Exchange exchange;
    private final IssueView view;
    private final Words words;

    ScreenFields(Exchange exchange, IssueView view) {
        this.exchange = exchange;
        this.view = view;
        words = exchange.words();
    }

    /** Without those that this user may not fill in, and those of which nothing is known here. */
    List<FormField> of(FieldScreen screen) {
        return exchange.world().offeredFields().forTransition(screen, view.issue(), exchange.user()).stream()
                .flatMap(field -> field(field).stream())
                .toList();
    }

    private Optional<FormField> field(String id) {
        var details = view.details();
        return Optional.ofNullable(
                switch (id) {
                    case "summary" -> FormField.of(
                                    id,
                                    words.get("field.summary"),
                                    Kind.TEXT,
                                    view.issue().getSummary())
                            .mandatory();
                    case "description" -> FormField.of(
                            id, words.get("field.description"), Kind.AREA, details.description());
                    case "resolution" -> resolution(details.resolution());
                    case "priority" -> constants(
                            id, words.get("field.priority"), details.priority(), ConstantKind.PRIORITY);
                    case "duedate" -> FormField.of(
                            id, words.get("field.duedate"), Kind.DATE, Objects.toString(details.due(), ""));
                    case "assignee" -> person(
                            id, words.get("field.assignee"), view.issue().getAssignee());
                    case "reporter" -> person(
                            id, words.get("field.reporter"), view.issue().getReporter());
                    case "labels" -> FormField.of(
                            id, words.get("field.labels"), Kind.TEXT, String.join(" ", details.labels()));
                    case "components" -> lines(id, words.get("field.components"), details.components());
                    case "fixVersions" -> lines(id, words.get("field.fixVersions"), details.fixVersions());
                    case "versions" -> lines(id, words.get("field.affectsVersions"), details.affectsVersions());
                    case "comment" -> FormField.of(id, words.get("field.comment"), Kind.AREA, "");
                    default -> null;
                });
    }

    private FormField resolution(Constant current) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", words.get("field.choose")));
        choices.addAll(choices(ConstantKind.RESOLUTION));
        String value = current == null ? "" : current.getId();
        return FormField.select("resolution", words.get("field.resolution"), value, choices)
                .mandatory();
    }

    private FormField constants(String id, String label, Constant current, ConstantKind kind) {
        return FormField.select(id, label, current == null ? "" : current.getId(), choices(kind));
    }

    private List<Choice> choices(ConstantKind kind) {
        return exchange.world().constants().all(kind).stream()
                .map(constant -> new Choice(constant.getId(), constant.getName()))
                .toList();
    }

    private FormField person(String id, String label, ApplicationUser current) {
        String sent = exchange.param(id);
        return FormField.user(
                id, label, sent == null ? current : exchange.world().users().byName(sent));
    }

    private static FormField lines(String id, String label, List<String> values) {
        return FormField.of(id, label, Kind.AREA, String.join("\n", values));
    }
}
