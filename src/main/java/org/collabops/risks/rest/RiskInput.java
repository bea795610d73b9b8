package org.collabops.risks.rest;

import java.util.Map;
import java.util.Set;
import org.collabops.Field;
import org.collabops.IssueId;
import org.collabops.Text;
import org.collabops.UserKey;
import org.collabops.host.People;
import org.collabops.host.Person;
import org.collabops.rest.Input;
import org.collabops.risks.Acceptance;
import org.collabops.risks.Assessment;
import org.collabops.risks.Category;
import org.collabops.risks.Kind;
import org.collabops.risks.Response;
import org.collabops.risks.RiskChange;
import org.collabops.risks.RiskModel;
import org.collabops.risks.Status;
import org.collabops.risks.TypedResidual;

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
            "causes",
            "controls",
            "residual",
            "acceptance",
            "version",
            "project",
            // What a client got from here and sends back: read only, and not looked at.
            "id",
            "number",
            "lastReview",
            "raisedBy",
            "changedAt",
            "changedBy",
            "mayChange",
            "mayManage");
    private static final Set<String> ASSESSMENT_FIELDS =
            Set.of("likelihood", "impact", "score", "level", "model", "modelVersion", "mode", "reason");

    static final Set<String> ACCEPTANCE_FIELDS = Set.of("reason", "until");

    private final VisibleIssues issues;
    private final People people;
    private final TreatmentInput treatment;

    RiskInput(VisibleIssues issues, People people) {
        this.issues = issues;
        this.people = people;
        this.treatment = new TreatmentInput(issues);
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

    /**
     * To be read last: whatever was wrong with the input so far is told now.
     *
     * @param model by which the risk is assessed, if the input assesses it
     */
    RiskChange change(Input input, RiskModel model) {
        RiskChange change = new RiskChange(
                issue(input),
                input.text("title"),
                input.text("description"),
                input.oneOf("category", Category.class, Category::key),
                input.oneOf("kind", Kind.class, Kind::name),
                inherent(input, model),
                owner(input),
                input.oneOf("status", Status.class, Status::name),
                input.oneOf("response", Response.class, Response::name),
                input.date("reviewDate"),
                treatment.causes(input),
                treatment.controls(input),
                residual(input),
                acceptance(input));
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
        return input.resolved("issue", issues::named, Text.of("collabops.error.no-such-issue"));
    }

    private Field<UserKey> owner(Input input) {
        return input.resolved(
                "owner", named -> people.named(named).map(Person::key), Text.of("collabops.error.no-such-user"));
    }

    /** The acceptance alone, where it is all that a request is about. */
    Acceptance acceptanceOf(Input acceptance) {
        return new Acceptance(
                acceptance.required("reason", acceptance.text("reason")),
                acceptance.required("until", acceptance.date("until")));
    }

    private Field<Acceptance> acceptance(Input input) {
        Field<Input> object = input.object("acceptance", ACCEPTANCE_FIELDS);
        if (object.value() == null) {
            return object.isPresent() ? Field.of(null) : Field.absent();
        }
        Acceptance acceptance = acceptanceOf(object.value());
        input.adopt("acceptance", object.value());
        return Field.of(acceptance);
    }

    /** A computed residual that comes back is as good as none. */
    private static Field<TypedResidual> residual(Input input) {
        Field<Input> object = input.object("residual", ASSESSMENT_FIELDS);
        if (object.value() == null) {
            return object.isPresent() ? Field.of(null) : Field.absent();
        }
        Input residual = object.value();
        if ("COMPUTED".equals(residual.text("mode").value())) {
            return Field.of(null);
        }
        Field<Integer> likelihood = residual.number("likelihood");
        Field<Integer> impact = residual.number("impact");
        if (likelihood.isPresent() || impact.isPresent()) {
            residual.required("likelihood", likelihood);
            residual.required("impact", impact);
        } else {
            input.problem("residual", Text.of("collabops.risks.error.no-cell"));
        }
        String reason = residual.required("reason", residual.text("reason"));
        input.adopt("residual", residual);
        return Field.of(
                likelihood.value() == null || impact.value() == null
                        ? null
                        : new TypedResidual(likelihood.value(), impact.value(), reason));
    }

    private static Field<Assessment> inherent(Input input, RiskModel model) {
        Field<Input> object = input.object("inherent", ASSESSMENT_FIELDS);
        if (object.value() == null) {
            return object.isPresent() ? Field.of(null) : Field.absent();
        }
        Input assessment = object.value();
        Integer likelihood =
                onScale(assessment, "likelihood", model.likelihoods().size());
        Integer impact = onScale(assessment, "impact", model.impacts().size());
        input.adopt("inherent", assessment);
        if (!assessment.hasProblems() && (likelihood == null) != (impact == null)) {
            input.problem("inherent", Text.of("collabops.error.both-or-neither"));
        }
        return Field.of(
                likelihood == null || impact == null || assessment.hasProblems()
                        ? null
                        : new Assessment(likelihood, impact, model));
    }

    private static Integer onScale(Input assessment, String field, int highest) {
        Integer value = assessment.number(field).value();
        if (value == null || value >= 1 && value <= highest) {
            return value;
        }
        assessment.problem(field, Text.of("collabops.error.between", 1, highest));
        return null;
    }
}
