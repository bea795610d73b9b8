package org.collabops.allocations.rest;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.collabops.Field;
import org.collabops.Text;
import org.collabops.UserKey;
import org.collabops.allocations.AllocationChange;
import org.collabops.allocations.AllocationMode;
import org.collabops.allocations.AllocationState;
import org.collabops.allocations.Doer;
import org.collabops.allocations.OnLeave;
import org.collabops.allocations.Target;
import org.collabops.host.Issues;
import org.collabops.host.People;
import org.collabops.host.Person;
import org.collabops.host.Projects;
import org.collabops.rest.Input;

/** Reads what a client wants an allocation to be. */
final class AllocationInput {
    private static final int PERCENT_DECIMALS = 2;
    private static final BigDecimal TOO_MUCH = BigDecimal.valueOf(1_000_000);
    private static final Set<String> TARGETS = Set.of("project", "version", "issue", "objective");
    private static final Set<String> FIELDS = Set.of(
            "person",
            "placeholder",
            "team",
            "target",
            "from",
            "until",
            "mode",
            "amount",
            "onLeave",
            "state",
            "note",
            "version",
            // What a client got from here and sends back: read only, and not looked at.
            "id",
            "plannedMinutes",
            "givenUpMinutes",
            "unplaceableMinutes",
            "unknownDays",
            "changedAt",
            "changedBy",
            "mayChange");

    private final Projects projects;
    private final Issues issues;
    private final People people;
    private final Predicate<Target> visible;

    /** @param visible whether whoever asks sees a target: what they do not see is read like what is not there */
    AllocationInput(Projects projects, Issues issues, People people, Predicate<Target> visible) {
        this.projects = projects;
        this.issues = issues;
        this.people = people;
        this.visible = visible;
    }

    static Input open(Map<String, Object> body) {
        return new Input(body, FIELDS);
    }

    /**
     * To be read last: whatever was wrong with the input so far is told now.
     *
     * @param before the mode that holds unless the input says another; null for a new allocation
     */
    AllocationChange change(Input input, AllocationMode before) {
        Field<AllocationMode> mode = input.oneOf("mode", AllocationMode.class, AllocationMode::name);
        AllocationChange change = new AllocationChange(
                doer(input),
                target(input),
                input.date("from"),
                input.date("until"),
                mode,
                amount(input, mode.or(before)),
                input.oneOf("onLeave", OnLeave.class, OnLeave::name),
                input.oneOf("state", AllocationState.class, AllocationState::name),
                input.text("note"));
        input.refuseProblems();
        return change;
    }

    /** Whoever is named takes the place of whoever was. */
    private Field<Doer> doer(Input input) {
        Field<UserKey> person = input.resolved(
                "person", named -> people.named(named).map(Person::key), Text.of("collabops.error.no-such-user"));
        Field<String> placeholder = input.text("placeholder");
        Field<Long> team = input.whole("team");
        boolean isGiven = Stream.of(person, placeholder, team).anyMatch(Field::isPresent);
        return isGiven ? Field.of(new Doer(person.value(), placeholder.value(), team.value())) : Field.absent();
    }

    private Field<Target> target(Input input) {
        Field<Input> given = input.object("target", TARGETS);
        if (given.value() == null) {
            return given.isPresent() ? Field.of(null) : Field.absent();
        }
        Input target = given.value();
        Field<Target> project = target.resolved(
                "project",
                named -> projects.named(named)
                        .map(found -> Target.of(found.id()))
                        .filter(visible),
                Text.of("collabops.error.no-such-project"));
        Field<Target> issue = target.resolved(
                "issue",
                named -> issues.named(named).map(found -> Target.of(found.id())).filter(visible),
                Text.of("collabops.error.no-such-issue"));
        Field<Target> version = numbered(target, "version", Target.Kind.VERSION);
        Field<Target> objective = numbered(target, "objective", Target.Kind.OBJECTIVE);
        Optional<Target> one = Stream.of(project, issue, version, objective)
                .filter(field -> field.value() != null)
                .map(Field::value)
                .reduce((first, second) -> new Target(null, 0));
        if (!target.hasProblems() && one.isEmpty() && issue.isPresent()) {
            target.required("issue", issue);
        } else if (!target.hasProblems()
                && one.filter(found -> found.kind() != null).isEmpty()) {
            input.problem("target", Text.of("collabops.allocations.error.target"));
        }
        input.adopt("target", target);
        return Field.of(one.orElse(null));
    }

    private Field<Target> numbered(Input target, String field, Target.Kind kind) {
        Field<Long> id = target.whole(field);
        if (id.value() == null) {
            return Field.absent();
        }
        Target named = new Target(kind, id.value());
        if (!visible.test(named)) {
            target.problem(field, Text.of("collabops.allocations.error.no-such-target"));
        }
        return Field.of(named);
    }

    /** Percent with two decimals, or whole minutes. */
    private static Field<Integer> amount(Input input, AllocationMode mode) {
        Field<BigDecimal> given = input.decimal("amount");
        if (given.value() == null || mode == null) {
            return given.isPresent() ? Field.of(null) : Field.absent();
        }
        int decimals = mode == AllocationMode.PERCENT ? PERCENT_DECIMALS : 0;
        BigDecimal amount = given.value();
        if (amount.abs().compareTo(TOO_MUCH) > 0 || amount.stripTrailingZeros().scale() > decimals) {
            input.problem("amount", Text.of("collabops.allocations.error.amount." + mode.name()));
            return Field.of(null);
        }
        return Field.of(amount.movePointRight(decimals).intValueExact());
    }
}
