package org.collabops.risks.rest;

import java.util.Map;
import java.util.Set;
import org.collabops.Field;
import org.collabops.IssueId;
import org.collabops.Text;
import org.collabops.UserKey;
import org.collabops.host.Issues;
import org.collabops.host.People;
import org.collabops.host.Person;
import org.collabops.rest.Input;
import org.collabops.risks.Assessment;
import org.collabops.risks.Category;
import org.collabops.risks.Kind;
import org.collabops.risks.Response;
import org.collabops.risks.RiskChange;
import org.collabops.risks.RiskModel;
import org.collabops.risks.Status;

/** Reads what a client wants a risk to be. */
final class RiskInput {
    private static final Set<String> FIELDS = Set.of(
            "issue",
            "title",
            "description",
            "category",
            "kind",
            "inherent",
            "owner",
            "status",
            "response",
            "reviewDate",
            "version",
            "project",
            // What a client got from here and sends back: read only, and not looked at.
            "id",
            "number",
            "raisedBy",
            "changedAt",
            "changedBy",
            "mayChange",
            "mayManage");
    private static final Set<String> ASSESSMENT_FIELDS =
            Set.of("likelihood", "impact", "score", "level", "modelVersion");

    private final Issues issues;
    private final People people;

    RiskInput(Issues issues, People people) {
        this.issues = issues;
        this.people = people;
    }

    Input open(Map<String, Object> body) {
        return new Input(body, FIELDS);
    }

    /** The project's key or id as given; null with a problem when it is missing. */
    String project(Input input) {
        return input.required("project", input.text("project"));
    }

    /** Null with a problem when it is missing. */
    Integer version(Input input) {
        return input.required("version", input.number("version"));
    }

    /** To be read last: whatever was wrong with the input so far is told now. */
    RiskChange change(Input input) {
        RiskChange change = new RiskChange(
                issue(input),
                input.text("title"),
                input.text("description"),
                input.oneOf("category", Category.class, Category::key),
                input.oneOf("kind", Kind.class, Kind::name),
                inherent(input),
                owner(input),
                input.oneOf("status", Status.class, Status::name),
                input.oneOf("response", Response.class, Response::name),
                input.date("reviewDate"));
        if (change.status().isPresent()) {
            input.required("status", change.status());
        }
        if (change.kind().isPresent()) {
            input.required("kind", change.kind());
        }
        input.refuseProblems();
        return change;
    }

    private Field<IssueId> issue(Input input) {
        return input.resolved(
                "issue",
                named -> issues.named(named).map(found -> found.id()),
                Text.of("collabops.error.no-such-issue"));
    }

    private Field<UserKey> owner(Input input) {
        return input.resolved(
                "owner", named -> people.named(named).map(Person::key), Text.of("collabops.error.no-such-user"));
    }

    private static Field<Assessment> inherent(Input input) {
        Field<Input> object = input.object("inherent", ASSESSMENT_FIELDS);
        if (object.value() == null) {
            return object.isPresent() ? Field.of(null) : Field.absent();
        }
        Input assessment = object.value();
        Integer likelihood = onScale(assessment, "likelihood");
        Integer impact = onScale(assessment, "impact");
        input.adopt("inherent", assessment);
        if (!assessment.hasProblems() && (likelihood == null) != (impact == null)) {
            input.problem("inherent", Text.of("collabops.error.both-or-neither"));
        }
        return Field.of(likelihood == null || impact == null ? null : new Assessment(likelihood, impact));
    }

    private static Integer onScale(Input assessment, String field) {
        Integer value = assessment.number(field).value();
        if (value == null || RiskModel.DEFAULT.holds(value)) {
            return value;
        }
        assessment.problem(field, Text.of("collabops.error.between", 1, RiskModel.DEFAULT.size()));
        return null;
    }
}
