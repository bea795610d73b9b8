package org.collabops.risks;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collabops.Conflict;
import org.collabops.Invalid;
import org.collabops.Refused;
import org.collabops.Text;
import org.collabops.host.Issue;
import org.collabops.host.Issues;
import org.collabops.outbox.Action;
import org.collabops.outbox.Order;
import org.collabops.outbox.Outcome;

/** Leads the risks linked to an issue to another status because a rule says so. */
public final class ChangeStatusByRule implements Action {
    public static final String NAME = "risks.change-status";

    /** The statuses that are left, separated by commas. */
    public static final String FROM = "from";

    public static final String TO = "to";
    public static final String LINK = "link";

    /** Where a rule can lead risks: accepting takes a reason, which is a person's. */
    public static final List<Status> TARGETS = List.of(Status.OPEN, Status.TREATING, Status.REALISED, Status.CLOSED);

    /** How a risk is linked to the issue. */
    public enum Link {
        ABOUT,
        CONTROLLED,
        ANY
    }

    private final RiskService service;
    private final Issues issues;
    private final RiskFlags flags;

    public ChangeStatusByRule(RiskService service, Issues issues, RiskFlags flags) {
        this.service = service;
        this.issues = issues;
        this.flags = flags;
    }

    @Override
    public String name() {
        return NAME;
    }

    public static Map<String, String> arguments(Set<Status> from, Status to, Link link) {
        return Map.of(
                FROM, from.stream().sorted().map(Status::name).collect(joining(",")), TO, to.name(), LINK, link.name());
    }

    @Override
    public Text title() {
        return Text.of("collabops.risks.change-status");
    }

    @Override
    public Outcome carryOut(Order order) {
        Optional<Issue> issue = issues.find(order.issue());
        if (issue.isEmpty()) {
            return Outcome.later(Text.of("collabops.outcomes.no-issue"));
        }
        Set<Status> from = Arrays.stream(order.arguments().get(FROM).split(","))
                .filter(name -> !name.isEmpty())
                .map(Status::valueOf)
                .collect(toSet());
        Status to = Status.valueOf(order.arguments().get(TO));
        List<String> moved = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (Risk risk : linked(order, issue.get())) {
            if (from.contains(risk.content().status()) && risk.content().status() != to) {
                try {
                    Risk changed = service.change(order.actor(), risk.id(), risk.version(), RiskChange.status(to));
                    moved.add(risk.label());
                    flags.statusChanged(changed, order.issue(), order.actor());
                } catch (Refused | Invalid impossible) {
                    refused.add(risk.label());
                } catch (Conflict changedMeanwhile) {
                    return Outcome.later(Text.of("collabops.risks.outcome.being-changed", risk.label()));
                }
            }
        }
        if (moved.isEmpty() && refused.isEmpty()) {
            return Outcome.nothingToDo(Text.of("collabops.risks.outcome.none-linked"));
        }
        List<Text> details = new ArrayList<>();
        Text status = Text.of("collabops.risks.status." + to.name());
        if (!moved.isEmpty()) {
            details.add(Text.of("collabops.risks.outcome.moved", String.join(", ", moved), status));
        }
        if (!refused.isEmpty()) {
            details.add(Text.of("collabops.risks.outcome.not-moved", String.join(", ", refused), status));
        }
        return refused.isEmpty() ? Outcome.done(Outcome.together(details)) : Outcome.failed(Outcome.together(details));
    }

    private Set<Risk> linked(Order order, Issue issue) {
        IssueRisks risks = service.ofIssue(order.actor(), issue, RiskFilter.ANY);
        Set<Risk> linked = new LinkedHashSet<>();
        Link link = Link.valueOf(order.arguments().get(LINK));
        if (link != Link.CONTROLLED) {
            linked.addAll(risks.about());
        }
        if (link != Link.ABOUT) {
            linked.addAll(risks.controlled());
        }
        return linked;
    }
}
