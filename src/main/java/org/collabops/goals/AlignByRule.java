package org.collabops.goals;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.collabops.Actor;
import org.collabops.NotFound;
import org.collabops.Refused;
import org.collabops.Text;
import org.collabops.goals.Inheritance.Way;
import org.collabops.host.Issue;
import org.collabops.host.Issues;
import org.collabops.outbox.Action;
import org.collabops.outbox.Order;
import org.collabops.outbox.Outcome;

/** Lets an issue serve a key result because a rule says so. */
public final class AlignByRule implements Action {
    public static final String NAME = "goals.align";

    /** The id of the key result. */
    public static final String KEY_RESULT = "keyResult";

    private final WorkService work;
    private final GoalAccess access;
    private final Issues issues;

    public AlignByRule(WorkService work, GoalAccess access, Issues issues) {
        this.work = work;
        this.access = access;
        this.issues = issues;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** The arguments of an order, from what a rule was configured with. */
    public static Map<String, String> arguments(String keyResult) {
        return Map.of(KEY_RESULT, keyResult);
    }

    @Override
    public Text title() {
        return Text.of("collabops.goals.align");
    }

    @Override
    public UnaryOperator<Text> detailsFor(Actor reader) {
        return new KeyResultNames(access, reader)::in;
    }

    @Override
    public Outcome carryOut(Order order) {
        String chosen = order.arguments().get(KEY_RESULT);
        if (chosen.isEmpty()) {
            return Outcome.nothingToDo(Text.of("collabops.goals.outcome.none-chosen"));
        }
        long keyResult = Long.parseLong(chosen);
        Optional<Issue> issue = issues.find(order.issue());
        if (issue.isEmpty()) {
            return Outcome.later(Text.of("collabops.outcomes.no-issue"));
        }
        if (isServed(order, issue.get(), keyResult)) {
            return Outcome.nothingToDo(Text.of("collabops.goals.outcome.served", keyResult));
        }
        try {
            work.align(order.actor(), keyResult, order.issue());
            return Outcome.done(Text.of("collabops.goals.outcome.aligned", keyResult));
        } catch (NotFound gone) {
            return Outcome.nothingToDo(Text.of("collabops.goals.outcome.gone", keyResult));
        } catch (Refused refused) {
            return Outcome.nothingToDo(Text.of("collabops.goals.outcome.off-or-closed", keyResult));
        }
    }

    private boolean isServed(Order order, Issue issue, long keyResult) {
        return work.servedBy(order.actor(), issue).stream()
                .anyMatch(served ->
                        served.way() == Way.DIRECT && served.keyResult().id() == keyResult);
    }
}
