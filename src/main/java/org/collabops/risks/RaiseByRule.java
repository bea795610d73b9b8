package org.collabops.risks;

import static org.collabops.Field.absent;
import static org.collabops.Field.of;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.collabops.Invalid;
import org.collabops.PlainText;
import org.collabops.ProjectId;
import org.collabops.Refused;
import org.collabops.Text;
import org.collabops.UserKey;
import org.collabops.host.Issue;
import org.collabops.host.Issues;
import org.collabops.outbox.Action;
import org.collabops.outbox.Order;
import org.collabops.outbox.Outcome;
import org.collabops.risks.Origin.RuleOnIssue;
import org.collabops.risks.Risks.Occurrence;

/**
 * Raises a risk on an issue because a rule says so, unless an earlier risk of the same rule is still open there.
 *
 * <p>The risks of one rule on one issue form a chain whose next number can be taken once, so two transitions at the
 * same time cannot raise two.
 */
public final class RaiseByRule implements Action {
    public static final String NAME = "risks.raise";

    public static final String TITLE = "title";
    public static final String CATEGORY = "category";
    public static final String LIKELIHOOD = "likelihood";
    public static final String IMPACT = "impact";
    public static final String OWNER = "owner";
    public static final String RULE_ID = "ruleId";

    /** After this long, a creation without a risk has died half-way. */
    private static final Duration STILL_UNDER_WAY = Duration.ofSeconds(30);

    private static final Outcome UNDER_WAY = Outcome.later(Text.of("collabops.risks.outcome.under-way"));

    private final RiskService service;
    private final Risks risks;
    private final Issues issues;
    private final RiskFlags flags;
    private final Clock clock;

    public RaiseByRule(RiskService service, Risks risks, Issues issues, RiskFlags flags, Clock clock) {
        this.service = service;
        this.risks = risks;
        this.issues = issues;
        this.flags = flags;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** The arguments of an order, from what a rule was configured with; the title is cut to what a risk can hold. */
    public static Map<String, String> arguments(
            String title, String category, String likelihood, String impact, UserKey owner, String ruleId) {
        return Map.of(
                TITLE, PlainText.oneLine(title, RiskContent.MAX_TITLE),
                CATEGORY, category,
                LIKELIHOOD, likelihood,
                IMPACT, impact,
                OWNER, owner == null ? "" : owner.value(),
                RULE_ID, ruleId);
    }

    @Override
    public Text title() {
        return Text.of("collabops.risks.raise");
    }

    @Override
    public Outcome carryOut(Order order) {
        RuleOnIssue rule = new RuleOnIssue(order.issue(), order.arguments().get(RULE_ID));
        Optional<Occurrence> last = risks.lastOccurrence(rule);
        if (last.isPresent()) {
            Occurrence occurrence = last.get();
            Optional<Risk> risk = occurrence.risk();
            if (risk.isPresent() && occurrence.order() == order.id()) {
                mendIfItsCreatorDied(risk.get());
                return done(risk.get());
            }
            if (risk.isPresent()
                    && !risk.get().deleted()
                    && !risk.get().content().isClosed()) {
                return Outcome.nothingToDo(
                        Text.of("collabops.risks.outcome.still-open", risk.get().label()));
            }
            if (risk.isEmpty() && occurrence.order() != order.id() && isUnderWay(occurrence)) {
                return UNDER_WAY;
            }
        }
        return raise(order, rule, next(order, last));
    }

    /** Finding a risk is enough: it mends what was not written after the revision. */
    private void mendIfItsCreatorDied(Risk risk) {
        risks.find(risk.id());
    }

    private boolean isUnderWay(Occurrence occurrence) {
        return occurrence.begunAt().plus(STILL_UNDER_WAY).isAfter(clock.instant());
    }

    /** An order that died half-way takes its own link of the chain up again. */
    private static int next(Order order, Optional<Occurrence> last) {
        return last.map(occurrence -> occurrence.order() == order.id() ? occurrence.number() : occurrence.number() + 1)
                .orElse(1);
    }

    private Outcome raise(Order order, RuleOnIssue rule, int occurrence) {
        Optional<Issue> issue = issues.find(order.issue());
        if (issue.isEmpty()) {
            return Outcome.later(Text.of("collabops.outcomes.no-issue"));
        }
        ProjectId project = issue.get().project();
        try {
            Optional<Risk> raised = service.raise(
                    order.actor(),
                    project,
                    change(order, service.model(project)),
                    Origin.rule(rule, occurrence, order.id()));
            raised.ifPresent(risk -> flags.raised(risk, order.issue(), order.actor()));
            return raised.map(RaiseByRule::done).orElse(UNDER_WAY);
        } catch (Refused off) {
            return Outcome.nothingToDo(Text.of("collabops.risks.outcome.off"));
        } catch (Invalid invalid) {
            return Outcome.failed(Outcome.problems(invalid));
        }
    }

    private static Outcome done(Risk risk) {
        return Outcome.done(Text.of("collabops.risks.outcome.raised", risk.label()));
    }

    private static RiskChange change(Order order, RiskModel model) {
        Map<String, String> arguments = order.arguments();
        return new RiskChange(
                of(order.issue()),
                of(arguments.get(TITLE)),
                absent(),
                of(Category.withKey(arguments.get(CATEGORY)).orElse(null)),
                absent(),
                of(assessment(arguments.get(LIKELIHOOD), arguments.get(IMPACT), model)),
                arguments.get(OWNER).isEmpty() ? absent() : of(new UserKey(arguments.get(OWNER))),
                absent(),
                absent(),
                absent());
    }

    /** @throws Invalid for steps that the project's model does not have */
    private static Assessment assessment(String likelihood, String impact, RiskModel model) {
        if (likelihood.isEmpty() || impact.isEmpty()) {
            return null;
        }
        int likely = Integer.parseInt(likelihood);
        int grave = Integer.parseInt(impact);
        if (!model.holds(likely, grave)) {
            throw new Invalid("inherent", Text.of("collabops.risks.error.off-scale"));
        }
        return new Assessment(likely, grave, model);
    }
}
