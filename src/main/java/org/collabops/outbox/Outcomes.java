package org.collabops.outbox;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.NotAllowed;
import org.collabops.Text;
import org.collabops.host.Access;
import org.collabops.host.Issue;
import org.collabops.host.Issues;
import org.collabops.outbox.Orders.Settled;

/**
 * What became of the newest orders, for administrators. What happened to an issue that they may not see is left out;
 * what happened to one that is gone is not, since that is why something failed.
 */
public final class Outcomes {
    /** How much is kept and shown of each function. */
    public static final int PER_FUNCTION = 200;

    private final Orders orders;
    private final Map<String, Action> actions;
    private final Access access;
    private final Issues issues;

    public Outcomes(Orders orders, Collection<Action> actions, Access access, Issues issues) {
        this.orders = orders;
        this.actions = actions.stream().collect(toMap(Action::name, Function.identity()));
        this.access = access;
        this.issues = issues;
    }

    /**
     * The newest first.
     *
     * @throws NotAllowed to whoever is no administrator
     */
    public Recent recent(Actor viewer) {
        if (!access.mayAdminister(viewer)) {
            throw new NotAllowed(Text.of("collabops.error.administrators-only"));
        }
        List<Settled> settled = orders.settled(PER_FUNCTION);
        Set<IssueId> about = settled.stream().map(each -> each.order().issue()).collect(toSet());
        Map<IssueId, Issue> there = issues.all(about);
        Set<IssueId> visible = access.visible(viewer, there.keySet());
        Map<String, UnaryOperator<Text>> details = new HashMap<>();
        return new Recent(settled.stream()
                .filter(each -> !there.containsKey(each.order().issue())
                        || visible.contains(each.order().issue()))
                .map(each ->
                        each.with(details.computeIfAbsent(each.order().action(), action -> detailsFor(viewer, action))))
                .map(each -> new Line(
                        each, title(each.order()), there.get(each.order().issue())))
                .toList());
    }

    private UnaryOperator<Text> detailsFor(Actor viewer, String name) {
        Action action = actions.get(name);
        return action == null ? UnaryOperator.identity() : action.detailsFor(viewer);
    }

    private Text title(Order order) {
        Action action = actions.get(order.action());
        return action == null ? Text.of("collabops.outcomes.function.other", order.action()) : action.title();
    }

    /**
     * @param function what the function does
     * @param issue null when it is there no more
     */
    public record Line(Settled settled, Text function, Issue issue) {
        public String functionKey() {
            return settled.order().actor().function().orElseThrow();
        }
    }

    /** All that there is to show. */
    public record Recent(List<Line> lines) {
        /** What each function does, by its key, the one that acted last first. */
        public Map<String, Text> functions() {
            Map<String, Text> functions = new LinkedHashMap<>();
            lines.forEach(line -> functions.putIfAbsent(line.functionKey(), line.function()));
            return functions;
        }

        /** Those of one outcome and one function; null for any. */
        public List<Line> of(Outcome.State state, String functionKey) {
            return lines.stream()
                    .filter(line -> state == null || line.settled().outcome().state() == state)
                    .filter(line -> functionKey == null || line.functionKey().equals(functionKey))
                    .toList();
        }
    }
}
