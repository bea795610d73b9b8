package org.collabops.goals.rest;

import java.util.Map;
import java.util.Set;
import org.collabops.Text;
import org.collabops.goals.Direction;
import org.collabops.goals.KeyResultChange;
import org.collabops.goals.KeyResultType;
import org.collabops.host.People;
import org.collabops.host.Person;
import org.collabops.rest.Input;

/** Reads what a client wants a key result to be. */
final class KeyResultInput {
    private static final Set<String> FIELDS = Set.of(
            "objective",
            "title",
            "type",
            "direction",
            "baseline",
            "target",
            "rangeLow",
            "rangeHigh",
            "jql",
            "weight",
            "unit",
            "owner",
            "version",
            // What a client got from here and sends back: read only, and not looked at.
            "id",
            "current",
            "rawPercent",
            "countedPercent",
            "confidence",
            "checkedInAt",
            "status",
            "pace",
            "freshness",
            "changedAt",
            "changedBy",
            "mayChange",
            "mayDelete");

    private final People people;

    KeyResultInput(People people) {
        this.people = people;
    }

    static Input open(Map<String, Object> body) {
        return new Input(body, FIELDS);
    }

    /** To be read last: whatever was wrong with the input so far is told now. */
    KeyResultChange change(Input input) {
        KeyResultChange change = new KeyResultChange(
                input.text("title"),
                input.oneOf("type", KeyResultType.class, KeyResultType::name),
                input.oneOf("direction", Direction.class, Direction::name),
                input.decimal("baseline"),
                input.decimal("target"),
                input.decimal("rangeLow"),
                input.decimal("rangeHigh"),
                input.text("jql"),
                input.decimal("weight"),
                input.text("unit"),
                input.resolved(
                        "owner",
                        named -> people.named(named).map(Person::key),
                        Text.of("collabops.error.no-such-user")));
        input.refuseProblems();
        return change;
    }
}
