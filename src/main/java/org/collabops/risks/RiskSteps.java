package org.collabops.risks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collabops.Actor;
import org.collabops.Attempt;
import org.collabops.Conflict;
import org.collabops.Field;
import org.collabops.Invalid;
import org.collabops.NotAllowed;
import org.collabops.Text;

/** The steps in the life of a risk that are more than a change of a field: accept, realise, review. */
public final class RiskSteps {
    private static final int RACES = 20;

    private final RiskService service;
    private final RiskSettings settings;

    public RiskSteps(RiskService service, RiskSettings settings) {
        this.service = service;
        this.settings = settings;
    }

    /** @param version null for whatever is current */
    public Risk accept(Actor actor, long id, Integer version, Acceptance acceptance) {
        return step(actor, id, version, RiskChange.accepts(acceptance));
    }

    /** @param version null for whatever is current */
    public Risk realise(Actor actor, long id, Integer version) {
        return step(actor, id, version, RiskChange.status(Status.REALISED));
    }

    /**
     * Records that somebody looked at the risk; the next review is due on {@code next} or, without that, by the cadence.
     * The same attempt adds nothing a second time.
     */
    public Risk review(Actor actor, long id, String note, Field<LocalDate> next, Attempt attempt) {
        for (int race = 0; race < RACES; race++) {
            Risk risk = service.find(actor, id);
            if (!service.mayChange(actor, risk)) {
                throw new NotAllowed(Text.of("collabops.risks.error.may-not-change"));
            }
            Optional<Risk> before = reviewedBy(actor, id, attempt);
            if (before.isPresent()) {
                return before.get();
            }
            try {
                return service.revised(actor, risk, reviewed(actor, risk, note, next, attempt));
            } catch (Conflict somebodyElseWasFaster) {
                continue;
            }
        }
        throw new Conflict(service.find(actor, id));
    }

    /** All reviews of a risk, the first one first. */
    public List<Reviewed> reviews(Actor actor, long id) {
        List<Reviewed> reviews = new ArrayList<>();
        Review before = null;
        for (Risk revision : service.history(actor, id)) {
            Review review = revision.content().review();
            if (review != null && !review.equals(before)) {
                reviews.add(new Reviewed(review, revision));
            }
            before = review;
        }
        return reviews;
    }

    /** A review with the risk as it left it. */
    public record Reviewed(Review review, Risk risk) {}

    private Risk step(Actor actor, long id, Integer version, RiskChange change) {
        int basedOn = version == null ? service.find(actor, id).version() : version;
        return service.change(actor, id, basedOn, change);
    }

    private Optional<Risk> reviewedBy(Actor actor, long id, Attempt attempt) {
        return reviews(actor, id).stream()
                .filter(reviewed -> attempt.key().equals(reviewed.review().key()))
                .map(Reviewed::risk)
                .findFirst();
    }

    private RiskContent reviewed(Actor actor, Risk risk, String note, Field<LocalDate> next, Attempt attempt) {
        RiskContent content = risk.content();
        LocalDate today = service.today();
        int number = content.review() == null ? 1 : content.review().number() + 1;
        Review review = new Review(number, today, actor.user().orElse(null), note, attempt.key());
        LocalDate due = next.isPresent()
                ? next.value()
                : settings.chosen(risk.project()).dueAfter(today, content.inherent());
        RiskContent reviewed = content.reviewed(review, due);
        if (!reviewed.problems().isEmpty()) {
            throw new Invalid(reviewed.problems());
        }
        return reviewed;
    }
}
