package org.collabops.risks;

import static org.collabops.risks.RiskWorld.BOB;
import static org.collabops.risks.RiskWorld.MANAGER;
import static org.collabops.risks.RiskWorld.MEMBER;
import static org.collabops.risks.RiskWorld.OTHER;
import static org.collabops.risks.RiskWorld.STRANGER;
import static org.collabops.risks.RiskWorld.TODAY;
import static org.collabops.risks.TestRisks.PROJECT;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.Assert.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.collabops.Attempt;
import org.collabops.Conflict;
import org.collabops.Field;
import org.collabops.Invalid;
import org.collabops.NotAllowed;
import org.collabops.NotFound;
import org.collabops.Refused;
import org.collabops.host.StatusCategory;
import org.collabops.risks.RiskSteps.Reviewed;
import org.collabops.store.Parallel;
import org.junit.Test;

public class RiskStepsTest {
    private static final Acceptance UNTIL_SPRING = new Acceptance("Cheaper to wait", LocalDate.parse("2027-03-01"));

    private final RiskWorld world = new RiskWorld();
    private final RiskSteps steps = world.steps;
    private final Risk risk = world.raised();

    @Test
    public void aManagerAcceptsARiskForAReasonAndUntilADay() {
        Risk accepted = steps.accept(MANAGER, risk.id(), 1, UNTIL_SPRING);

        assertThat(accepted.content().status(), is(Status.ACCEPTED));
        assertThat(accepted.content().acceptance(), is(UNTIL_SPRING));
        assertThat(accepted.version(), is(2));
    }

    @Test
    public void itsOwnerMayNotAcceptARiskAndAStrangerFindsNone() {
        assertThrows(NotAllowed.class, () -> steps.accept(MEMBER, risk.id(), 1, UNTIL_SPRING));
        assertThrows(NotFound.class, () -> steps.accept(STRANGER, risk.id(), 1, UNTIL_SPRING));

        assertThat(world.now(risk), is(risk));
    }

    @Test
    public void nothingIsAcceptedUntilADayThatIsOver() {
        Invalid invalid = assertThrows(
                Invalid.class,
                () -> steps.accept(MANAGER, risk.id(), 1, new Acceptance("Too late", TODAY.minusDays(1))));

        assertThat(invalid.problems().get(0).field(), is("acceptance.until"));
        assertThat(
                steps.accept(MANAGER, risk.id(), 1, new Acceptance("Today", TODAY))
                        .version(),
                is(2));
    }

    @Test
    public void aStepWithoutAVersionIsBasedOnTheCurrentOne() {
        world.assessed(risk, 2, 2);

        assertThrows(Conflict.class, () -> steps.realise(MEMBER, risk.id(), 1));
        assertThat(steps.realise(MEMBER, risk.id(), null).version(), is(3));
    }

    @Test
    public void aClosedRiskIsNotRealised() {
        world.service.change(MEMBER, risk.id(), 1, RiskChange.status(Status.CLOSED));

        assertThrows(Refused.class, () -> steps.realise(MEMBER, risk.id(), null));
        assertThat(world.now(risk).content().status(), is(Status.CLOSED));
    }

    @Test
    public void aReviewSaysWhoLookedAndWhen() {
        Risk reviewed = review("As it was", Attempt.fresh());

        Review review = reviewed.content().review();
        assertThat(review.number(), is(1));
        assertThat(review.on(), is(TODAY));
        assertThat(review.by(), is(BOB));
        assertThat(review.note(), is("As it was"));
        assertThat(reviewed.content().reviewDate(), is(nullValue()));
    }

    @Test
    public void theNextReviewIsDueByTheCadenceUnlessADayIsSaid() {
        world.settings.set(
                PROJECT, new RiskSetup(true, RiskModel.BUILT_IN, Map.of("CRITICAL", 30), StatusCategory.DONE));
        world.assessed(risk, 5, 5);

        assertThat(review(null, Attempt.fresh()).content().reviewDate(), is(TODAY.plusDays(30)));
        LocalDate said = TODAY.plusDays(3);
        assertThat(
                steps.review(MEMBER, risk.id(), null, Field.of(said), Attempt.fresh())
                        .content()
                        .reviewDate(),
                is(said));
        assertThat(
                steps.review(MEMBER, risk.id(), null, Field.of(null), Attempt.fresh())
                        .content()
                        .reviewDate(),
                is(nullValue()));
    }

    @Test
    public void theSameAttemptIsOneReview() {
        Attempt attempt = Attempt.request(7);

        Risk first = review("As it was", attempt);

        assertThat(review("As it was", attempt), is(first));
        assertThat(
                steps.reviews(MEMBER, risk.id()),
                contains(new Reviewed(first.content().review(), first)));
    }

    @Test
    public void theSameAttemptIsFoundBehindLaterReviews() {
        Attempt attempt = Attempt.request(7);
        Risk first = review("As it was", attempt);
        review("Once more", Attempt.fresh());

        assertThat(review("As it was", attempt), is(first));
        assertThat(steps.reviews(MEMBER, risk.id()), hasSize(2));
    }

    @Test
    public void otherChangesAreNoReviews() {
        review("One", Attempt.fresh());
        world.assessed(world.now(risk), 2, 2);
        review("Two", Attempt.fresh());

        assertThat(
                steps.reviews(OTHER, risk.id()).stream()
                        .map(reviewed -> reviewed.review().number() + " "
                                + reviewed.review().note())
                        .toList(),
                contains("1 One", "2 Two"));
    }

    @Test
    public void whoMayNotChangeARiskDoesNotReviewItAndWhoMayNotSeeItReadsNoReview() {
        assertThrows(NotAllowed.class, () -> steps.review(OTHER, risk.id(), "Mine", Field.absent(), Attempt.fresh()));
        assertThrows(NotFound.class, () -> steps.review(STRANGER, risk.id(), "Mine", Field.absent(), Attempt.fresh()));
        assertThrows(NotFound.class, () -> steps.reviews(STRANGER, risk.id()));

        assertThat(steps.reviews(MEMBER, risk.id()), is(empty()));
    }

    @Test
    public void aNoteThatIsTooLongIsRefusedAndNothingIsReviewed() {
        assertThrows(Invalid.class, () -> review("x".repeat(Review.MAX_NOTE + 1), Attempt.fresh()));

        assertThat(steps.reviews(MEMBER, risk.id()), is(empty()));
    }

    @Test
    public void ofManyReviewsAtOnceEachHasItsNumber() throws Exception {
        int people = 6;

        Parallel.run(people, person -> List.of(review("By " + person, Attempt.request(person))));

        assertThat(
                steps.reviews(MEMBER, risk.id()).stream()
                        .map(reviewed -> reviewed.review().number())
                        .toList(),
                is(IntStream.rangeClosed(1, people).boxed().toList()));
    }

    private Risk review(String note, Attempt attempt) {
        return steps.review(MEMBER, risk.id(), note, Field.absent(), attempt);
    }
}
