package org.collabops.recognition;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.collabops.Checks;
import org.collabops.ProjectId;
import org.collabops.Refused;
import org.collabops.Text;
import org.collabops.UserKey;
import org.collabops.host.People;
import org.collabops.host.Person;

/** Whether a gift can be given, and what it comes to: see docs/features/recognition.md for the rules. */
public final class GiftCheck {
    private final Values values;
    private final People people;

    public GiftCheck(Values values, People people) {
        this.values = values;
        this.people = people;
    }

    Recipients recipients(UserKey giver, Gift gift) {
        return Recipients.of(giver, gift.named(), key -> people.find(key)
                .filter(Person::active)
                .isPresent());
    }

    /**
     * @throws org.collabops.Invalid when a field is wrong
     * @throws Refused when nobody is left to be thanked
     */
    KudosContent checked(UserKey giver, Gift gift, ProjectId project, SitePolicy policy, Instant now) {
        requireValid(gift, policy);
        Recipients recipients = recipients(giver, gift);
        if (recipients.people().isEmpty()) {
            throw new Refused(
                    "to",
                    Text.of(
                            recipients.giverNamed()
                                    ? "collabops.recognition.error.oneself"
                                    : "collabops.recognition.error.nobody"));
        }
        if (recipients.people().size() > Gift.MAX_RECIPIENTS) {
            throw new Refused("to", Text.of("collabops.recognition.error.too-many", Gift.MAX_RECIPIENTS));
        }
        return new KudosContent(
                giver,
                recipients.people(),
                gift.message().strip(),
                gift.values().stream().sorted().toList(),
                gift.points(),
                gift.visibility(),
                project,
                gift.issue(),
                now);
    }

    private void requireValid(Gift gift, SitePolicy policy) {
        new Checks()
                .problem(gift.named().isEmpty(), "to", "collabops.error.required")
                .problem(isBlank(gift.message()), "message", "collabops.error.required")
                .problem(
                        !isBlank(gift.message()) && gift.message().length() > Gift.MAX_MESSAGE,
                        "message",
                        "collabops.error.too-long",
                        Gift.MAX_MESSAGE)
                .text("message", gift.message())
                .problem(
                        gift.values().size() > Gift.MAX_VALUES,
                        "values",
                        "collabops.recognition.error.values",
                        Gift.MAX_VALUES)
                .problem(
                        !activeValues().containsAll(gift.values()),
                        "values",
                        "collabops.recognition.error.no-such-value")
                .problem(
                        gift.points() < 0 || gift.points() > Gift.MAX_POINTS,
                        "points",
                        "collabops.error.between",
                        0,
                        Gift.MAX_POINTS)
                .problem(gift.points() > 0 && !policy.points(), "points", "collabops.recognition.error.points-off")
                .refuseProblems();
    }

    private static boolean isBlank(String message) {
        return message == null || message.isBlank();
    }

    private Set<Long> activeValues() {
        List<Value> all = values.all();
        return all.stream()
                .filter(value -> value.content().active())
                .map(Value::id)
                .collect(Collectors.toSet());
    }
}
