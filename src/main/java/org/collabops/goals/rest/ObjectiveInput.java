package org.collabops.goals.rest;

import java.util.Map;
import java.util.Set;
import org.collabops.Text;
import org.collabops.goals.ObjectiveChange;
import org.collabops.goals.ObjectiveKind;
import org.collabops.goals.ObjectiveState;
import org.collabops.host.People;
import org.collabops.host.Person;
import org.collabops.rest.Input;

/** Reads what a client wants an objective to be. */
final class ObjectiveInput {
    private static final Set<String> FIELDS = Set.of(
            "space",
            "cycle",
            "title",
            "statement",
            "kind",
            "owner",
            "state",
            "version",
            // What a client got from here and sends back: read only, and not looked at.
            "id",
            "score",
            "reason",
            "progress",
            "confidence",
            "status",
            "pace",
            "freshness",
            "changedAt",
            "changedBy",
            "mayChange",
            "mayManage");

    private final People people;

    ObjectiveInput(People people) {
        this.people = people;
    }

    static Input open(Map<String, Object> body) {
        return new Input(body, FIELDS);
    }

    /** To be read last: whatever was wrong with the input so far is told now. */
    ObjectiveChange change(Input input) {
        ObjectiveChange change = new ObjectiveChange(
                input.whole("cycle"),
                input.text("title"),
                input.text("statement"),
                input.oneOf("kind", ObjectiveKind.class, ObjectiveKind::name),
                input.resolved(
                        "owner",
                        named -> people.named(named).map(Person::key),
                        Text.of("collabops.error.no-such-user")),
                input.oneOf("state", ObjectiveState.class, ObjectiveState::name));
        input.refuseProblems();
        return change;
    }
}
