package org.collabops.recognition;

import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.collabops.Attempt;
import org.collabops.Invalid;
import org.collabops.NotFound;
import org.collabops.PlainText;
import org.collabops.Refused;
import org.collabops.Text;
import org.collabops.UserKey;
import org.collabops.flags.Flags;
import org.collabops.host.Issue;
import org.collabops.host.Issues;
import org.collabops.outbox.Action;
import org.collabops.outbox.Order;
import org.collabops.outbox.Outcome;
import org.collabops.settings.SiteSettings;

/**
 * Thanks somebody in the name of whoever made a transition because a rule says so: once per issue, rule, recipient and
 * period of the allowance, however often the issue is reopened and finished again. It spends nobody's points.
 */
public final class GiveByRule implements Action {
    public static final String NAME = "recognition.give";
    /** What tells this rule from the others of the workflow. */
    public static final String RULE = "rule";
    /** The key of a user; empty when the issue has nobody in that role. */
    public static final String RECIPIENT = "recipient";

    public static final String MESSAGE = "message";
    /** Ids, separated by commas. */
    public static final String VALUES = "values";

    private static final int MAX_ATTEMPT = 190;

    private final KudosService service;
    private final KudosLog log;
    private final Values values;
    private final SiteSettings<SitePolicy> site;
    private final Issues issues;
    private final Flags flags;
    private final Clock clock;

    public GiveByRule(
            KudosService service,
            KudosLog log,
            Values values,
            SiteSettings<SitePolicy> site,
            Issues issues,
            Flags flags,
            Clock clock) {
        this.service = service;
        this.log = log;
        this.values = values;
        this.site = site;
        this.issues = issues;
        this.flags = flags;
        this.clock = clock;
    }

    /** The arguments of an order, from what a rule was configured with; the message is cut to what thanks can hold. */
    public static Map<String, String> arguments(String rule, String recipient, String message, String values) {
        return Map.of(
                RULE, rule,
                RECIPIENT, recipient,
                MESSAGE, PlainText.oneLine(message, Gift.MAX_MESSAGE),
                VALUES, values);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Text title() {
        return Text.of("collabops.recognition.give");
    }

    @Override
    public Outcome carryOut(Order order) {
        Optional<Issue> issue = issues.find(order.issue());
        if (issue.isEmpty()) {
            return Outcome.later(Text.of("collabops.outcomes.no-issue"));
        }
        String recipient = order.arguments().get(RECIPIENT);
        if (recipient.isEmpty()) {
            return Outcome.nothingToDo(Text.of("collabops.recognition.outcome.nobody"));
        }
        if (order.actor().user().isEmpty()) {
            return Outcome.nothingToDo(Text.of("collabops.recognition.outcome.no-giver"));
        }
        return give(order, new UserKey(recipient));
    }

    private Outcome give(Order order, UserKey recipient) {
        Attempt attempt = attempt(order, recipient);
        if (log.by(attempt).isPresent()) {
            return Outcome.nothingToDo(Text.of("collabops.recognition.outcome.thanked-already"));
        }
        try {
            Kudos given = service.give(order.actor(), gift(order, recipient), attempt);
            flags.raise(order.issue(), given.content().giver(), GivenFlags.NAME, given.id(), Map.of(), clock.instant());
            return Outcome.done(Text.of("collabops.recognition.outcome.given", String.valueOf(given.id())));
        } catch (NotFound off) {
            return Outcome.nothingToDo(Text.of("collabops.recognition.outcome.off"));
        } catch (Refused refusal) {
            return Outcome.nothingToDo(refusal.problem().message());
        } catch (Invalid invalid) {
            return Outcome.failed(Outcome.problems(invalid));
        }
    }

    private Gift gift(Order order, UserKey recipient) {
        return new Gift(
                Set.of(recipient),
                order.arguments().get(MESSAGE),
                chosen(order.arguments().get(VALUES)),
                0,
                Visibility.PUBLIC,
                null,
                order.issue());
    }

    /** A value that was disabled since the rule was written is left out. */
    private Set<Long> chosen(String list) {
        Set<String> wanted = Set.copyOf(Arrays.asList(list.split(",")));
        return values.all().stream()
                .filter(value -> value.content().active() && wanted.contains(String.valueOf(value.id())))
                .map(Value::id)
                .collect(Collectors.toSet());
    }

    private Attempt attempt(Order order, UserKey recipient) {
        String period = site.current().periodAt(order.placedAt()).key();
        String key = String.join(
                ":", "rule", order.arguments().get(RULE), order.issue().toString(), period, recipient.value());
        return new Attempt(key.length() <= MAX_ATTEMPT ? key : key.substring(0, MAX_ATTEMPT));
    }
}
