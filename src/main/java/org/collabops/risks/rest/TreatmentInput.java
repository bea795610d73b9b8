package org.collabops.risks.rest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.collabops.Field;
import org.collabops.IssueId;
import org.collabops.Text;
import org.collabops.rest.Input;
import org.collabops.risks.Cause;
import org.collabops.risks.Control;
import org.collabops.risks.Control.Side;

/** Reads causes and controls. */
final class TreatmentInput {
    private static final Set<String> CAUSE_FIELDS = Set.of("id", "name", "share");
    /** {@code counts} is read only and not looked at. */
    private static final Set<String> CONTROL_FIELDS =
            Set.of("issue", "side", "cause", "effectivenessPercent", "counts");

    private static final Set<String> ISSUE_FIELDS = Set.of("id", "key", "summary");

    private final VisibleIssues issues;

    TreatmentInput(VisibleIssues issues) {
        this.issues = issues;
    }

    /** A cause without an id gets the next free one. */
    Field<List<Cause>> causes(Input input) {
        Field<List<Cause>> read = input.objects(
                "causes",
                CAUSE_FIELDS,
                cause -> new Cause(
                        id(cause),
                        cause.required("name", cause.text("name")),
                        cause.required("share", cause.decimal("share"))));
        return read.value() == null ? read : Field.of(numbered(read.value()));
    }

    Field<List<Control>> controls(Input input) {
        return input.objects(
                "controls",
                CONTROL_FIELDS,
                control -> new Control(
                        control.required("issue", issue(control)),
                        control.required("side", control.oneOf("side", Side.class, Side::name)),
                        control.number("cause").value(),
                        control.required("effectivenessPercent", control.decimal("effectivenessPercent"))));
    }

    /** By key or id, or as it was given: an object with the id. */
    private Field<IssueId> issue(Input control) {
        if (control.holdsObject("issue")) {
            Input issue = control.object("issue", ISSUE_FIELDS).value();
            BigDecimal id = issue.required("id", issue.decimal("id"));
            control.adopt("issue", issue);
            return Field.of(id == null ? null : new IssueId(id.longValue()));
        }
        return control.resolved("issue", issues::named, Text.of("collabops.error.no-such-issue"));
    }

    /** 0 for none. */
    private static int id(Input cause) {
        Integer id = cause.number("id").value();
        if (id != null && id < 1) {
            cause.problem("id", Text.of("collabops.error.between", 1, Integer.MAX_VALUE));
        }
        return id == null ? 0 : id;
    }

    private static List<Cause> numbered(List<Cause> causes) {
        int next = causes.stream().mapToInt(Cause::id).max().orElse(0) + 1;
        List<Cause> numbered = new ArrayList<>();
        for (Cause cause : causes) {
            numbered.add(cause.id() == 0 ? new Cause(next++, cause.name(), cause.share()) : cause);
        }
        return numbered;
    }
}
