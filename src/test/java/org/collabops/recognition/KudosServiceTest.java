package org.collabops.recognition;

import static org.collabops.recognition.RecognitionWorld.ANN;
import static org.collabops.recognition.RecognitionWorld.ANN_ACTS;
import static org.collabops.recognition.RecognitionWorld.BEN;
import static org.collabops.recognition.RecognitionWorld.BEN_ACTS;
import static org.collabops.recognition.RecognitionWorld.CID;
import static org.collabops.recognition.RecognitionWorld.CID_ACTS;
import static org.collabops.recognition.RecognitionWorld.OTHER;
import static org.collabops.recognition.RecognitionWorld.PROJECT;
import static org.collabops.recognition.RecognitionWorld.gift;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.Assert.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.collabops.Actor;
import org.collabops.Attempt;
import org.collabops.Conflict;
import org.collabops.Field;
import org.collabops.Invalid;
import org.collabops.IssueId;
import org.collabops.NotAllowed;
import org.collabops.NotFound;
import org.collabops.Refused;
import org.collabops.UserKey;
import org.collabops.flags.FakeFlags;
import org.collabops.host.FakeAccess.Right;
import org.collabops.host.FakeIssues;
import org.collabops.host.Issue;
import org.collabops.host.Person;
import org.collabops.people.IndividualFigures;
import org.junit.Test;

public class KudosServiceTest {
    private static final UserKey DAN = new UserKey("k-dan");

    private final RecognitionWorld world = new RecognitionWorld();

    @Test
    public void thanksToSeveralCostEachOfThem() {
        Kudos given = world.thank(ANN_ACTS, 3, BEN, CID, BEN, ANN);

        assertThat(given.content().recipients(), contains(BEN, CID));
        assertThat(given.entry().amount(), is(6));
        assertThat(world.ledgers.of(ANN_ACTS, ANN, null).remaining(), is(4));
    }

    @Test
    public void whoIsInactiveIsTakenOutBeforeCosting() {
        world.people.put(new Person(CID, "cid", "Cid", false));

        assertThat(world.thank(ANN_ACTS, 5, BEN, CID).entry().amount(), is(5));
        assertThat(refusal(5, CID), is("collabops.recognition.error.nobody"));
    }

    @Test
    public void nobodyThanksOneselfNotEvenAmongOthersOfATeam() {
        assertThat(refusal(1, ANN), is("collabops.recognition.error.oneself"));
        world.people.put(new Person(BEN, "ben", "Ben", false));
        assertThat(refusal(0, ANN, BEN), is("collabops.recognition.error.oneself"));
        assertThat(world.log.ofIssue(world.issue.id()), is(empty()));
    }

    @Test
    public void theAllowanceCannotBePassed() {
        world.thank(ANN_ACTS, 4, BEN, CID);

        assertThat(refusal(3, BEN), is("collabops.recognition.error.allowance"));
        assertThat(world.thank(ANN_ACTS, 2, BEN).entry().spent(), is(10));
    }

    @Test
    public void whoComesSecondForTheLastPointsIsRefused() {
        world.log.meanwhile(() -> world.thank(ANN_ACTS, 10, CID));

        assertThat(refusal(1, BEN), is("collabops.recognition.error.allowance"));
        assertThat(world.ledgers.of(ANN_ACTS, ANN, null).lines(), hasSize(1));
    }

    @Test
    public void whoComesSecondForAnEntryTakesTheNext() {
        world.log.meanwhile(() -> world.thank(ANN_ACTS, 4, CID));

        assertThat(world.thank(ANN_ACTS, 6, BEN).entry(), is(new Entry(ANN, "MONTH:2026-11-01", 2, 6, 10)));
    }

    @Test
    public void anAttemptGivesOnce() {
        Attempt attempt = Attempt.request(7);
        Kudos first = world.service.give(ANN_ACTS, gift(5, Visibility.PUBLIC, BEN), attempt);

        assertThat(world.service.give(ANN_ACTS, gift(5, Visibility.PUBLIC, BEN), attempt), is(first));
        assertThat(world.ledgers.of(ANN_ACTS, ANN, null).spent(), is(5));
    }

    @Test
    public void theNextPeriodBeginsInTheZoneOfTheSite() {
        world.at(Instant.parse("2026-11-30T15:59:00Z"));
        world.thank(ANN_ACTS, 10, BEN);
        assertThat(refusal(1, BEN), is("collabops.recognition.error.allowance"));

        world.at(Instant.parse("2026-11-30T16:00:00Z"));

        assertThat(world.thank(ANN_ACTS, 10, BEN).entry().period(), is("MONTH:2026-12-01"));
    }

    @Test
    public void pointsNeedToBeSwitchedOn() {
        world.site.put(RecognitionWorld.policy(false, 10));

        assertThat(problem(gift(1, Visibility.PUBLIC, BEN)), is("points"));
        assertThat(world.thank(ANN_ACTS, 0, BEN).entry(), is(nullValue()));
    }

    @Test
    public void aGiftThatIsWrongNamesItsField() {
        assertThat(problem(gift(-1, Visibility.PUBLIC, BEN)), is("points"));
        assertThat(problem(gift(10_001, Visibility.PUBLIC, BEN)), is("points"));
        assertThat(problem(gift(0, Visibility.PUBLIC)), is("to"));
        assertThat(problem(saying(" \n ", Set.of())), is("message"));
        assertThat(problem(saying(null, Set.of())), is("message"));
        assertThat(problem(saying("界".repeat(1001), Set.of())), is("message"));
        assertThat(problem(saying("a\0b", Set.of())), is("message"));
        assertThat(problem(saying("Thanks", Set.of(99L))), is("values"));
        assertThat(
                world.service
                        .give(ANN_ACTS, saying("界".repeat(1000), Set.of()), Attempt.fresh())
                        .version(),
                is(1));
    }

    @Test
    public void aDisabledValueIsKeptByOldThanksAndTakenByNoNewOnes() {
        Value care = world.value("Care");
        world.access.grantAll(ANN_ACTS);
        Kudos old = world.service.give(ANN_ACTS, saying("Thanks", Set.of(care.id())), Attempt.fresh());

        world.valueService.change(
                ANN_ACTS, care.id(), 1, new ValueChange(Field.absent(), Field.absent(), Field.of(false)));

        assertThat(problem(saying("Thanks", Set.of(care.id()))), is("values"));
        assertThat(world.service.find(BEN_ACTS, old.id()).content().values(), contains(care.id()));
    }

    @Test
    public void thanksAreHiddenWithTheirIssueFromEverybody() {
        Kudos given = world.thank(ANN_ACTS, 2, BEN);
        world.access.revokeAll(BEN_ACTS);
        world.access.grant(BEN_ACTS, PROJECT, Right.SEE);

        assertThrows(NotFound.class, () -> world.service.find(BEN_ACTS, given.id()));
        assertThrows(NotFound.class, () -> world.service.ofIssue(BEN_ACTS, world.issue.id()));
        assertThat(world.service.matching(BEN_ACTS, KudosFilter.of(PROJECT)), is(empty()));
        assertThat(newest(BEN_ACTS), is(empty()));
        assertThat(world.ledgers.of(BEN_ACTS, BEN, null).earned(), is(0));
    }

    @Test
    public void visibilityAdmitsWhomItNames() {
        world.team("Team", null, CID, BEN);
        Actor dan = world.join(DAN, "dan");
        Kudos secret = give(Visibility.PRIVATE);
        Kudos managers = give(Visibility.MANAGER);
        Kudos open = give(Visibility.PUBLIC);

        assertThat(newest(ANN_ACTS), contains(open, managers, secret));
        assertThat(newest(BEN_ACTS), contains(open, managers, secret));
        assertThat(newest(CID_ACTS), contains(open, managers));
        assertThat(newest(dan), contains(open));
        assertThat(newest(dan), is(world.service.matching(dan, KudosFilter.of(PROJECT))));
        assertThat(world.service.ofIssue(dan, world.issue.id()), contains(open));
    }

    @Test
    public void whereItIsOffThereIsNothing() {
        Kudos given = world.thank(ANN_ACTS, 0, BEN);
        world.settings.change(
                ANN_ACTS,
                PROJECT,
                RecognitionSettings.Switches.DEFAULT,
                world.settings.of(RecognitionWorld.PROJECT).version());

        assertThrows(NotFound.class, () -> world.service.find(ANN_ACTS, given.id()));
        assertThrows(NotFound.class, () -> world.thank(ANN_ACTS, 0, BEN));
        assertThat(world.service.matching(ANN_ACTS, KudosFilter.ALL), is(empty()));
    }

    @Test
    public void anArchivedIssueTakesNoThanks() {
        Issue issue = world.issue;
        world.issues.put(new Issue(
                issue.id(),
                issue.key(),
                issue.summary(),
                issue.project(),
                issue.statusId(),
                issue.category(),
                issue.typeId(),
                null,
                true));

        assertThrows(Refused.class, () -> world.thank(ANN_ACTS, 0, BEN));
        assertThat(world.service.mayGive(ANN_ACTS, issue.id()), is(false));
    }

    @Test
    public void theGiverTakesBackForADayAndGetsThePointsBack() {
        Kudos given = world.thank(ANN_ACTS, 5, BEN);
        world.pass(Duration.ofHours(24).minusMillis(1));

        world.withdrawals.withdraw(ANN_ACTS, given.id(), 1, null);

        assertThat(world.ledgers.of(ANN_ACTS, ANN, null).spent(), is(0));
        assertThat(world.ledgers.of(BEN_ACTS, BEN, null).earned(), is(0));
        assertThrows(NotFound.class, () -> world.withdrawals.withdraw(ANN_ACTS, given.id(), 1, null));
    }

    @Test
    public void afterADayOnlyAModeratorTakesBackAndTellsWhy() {
        Kudos given = world.thank(ANN_ACTS, 5, BEN);
        world.pass(Duration.ofHours(24));
        world.access.grant(CID_ACTS, PROJECT, Right.MANAGE);

        assertThrows(NotAllowed.class, () -> world.withdrawals.withdraw(ANN_ACTS, given.id(), 1, "late"));
        assertThrows(NotAllowed.class, () -> world.withdrawals.withdraw(BEN_ACTS, given.id(), 1, "mine"));
        assertThrows(Invalid.class, () -> world.withdrawals.withdraw(CID_ACTS, given.id(), 1, " "));
        assertThrows(Conflict.class, () -> world.withdrawals.withdraw(CID_ACTS, given.id(), 2, "rude"));
        world.withdrawals.withdraw(CID_ACTS, given.id(), 1, "rude");

        assertThat(world.log.history(given.id()).get(1).reason(), is("rude"));
        assertThat(world.ledgers.of(ANN_ACTS, ANN, null).spent(), is(0));
    }

    @Test
    public void inAnotherPeriodTheGiverGetsNothingBack() {
        world.at(Instant.parse("2026-11-30T15:00:00Z"));
        Kudos given = world.thank(ANN_ACTS, 5, BEN);
        world.pass(Duration.ofHours(2));

        world.withdrawals.withdraw(ANN_ACTS, given.id(), 1, null);

        assertThat(world.log.ledger(ANN, "MONTH:2026-11-01"), hasSize(1));
        assertThat(world.log.ledger(ANN, "MONTH:2026-12-01"), is(empty()));
    }

    @Test
    public void thanksMoveWithTheirIssueAndGoWithIt() {
        Kudos given = world.thank(ANN_ACTS, 5, BEN);
        KudosFollower follower = new KudosFollower(
                world.log,
                new ThankFlags(new FakeFlags(), world.log, world.settings, world.issues, world.people, world.clock()),
                world.issues,
                world.clock());
        world.issues.put(FakeIssues.issue(11, "Q-1", "Summary", OTHER, "1"));
        world.settings.enable(OTHER);
        world.access.grant(BEN_ACTS, OTHER, Right.SEE);

        follower.changed(world.issue.id(), ANN_ACTS);
        follower.changed(world.issue.id(), ANN_ACTS);

        assertThat(world.service.matching(BEN_ACTS, KudosFilter.of(OTHER)), hasSize(1));
        assertThat(world.log.history(given.id()), hasSize(2));

        follower.deleted(world.issue.id(), ANN_ACTS);

        assertThat(world.service.matching(BEN_ACTS, KudosFilter.of(OTHER)), is(empty()));
        assertThat(world.ledgers.of(ANN_ACTS, ANN, null).spent(), is(5));
    }

    @Test
    public void aPreviewGivesNothing() {
        KudosService.Preview preview = world.service.preview(ANN_ACTS, gift(3, Visibility.PUBLIC, BEN, ANN, CID));

        assertThat(preview.cost(), is(6));
        assertThat(preview.remaining(), is(10));
        assertThat(preview.recipients(), is(new Recipients(List.of(BEN, CID), List.of(), true)));
        assertThat(world.log.matching(KudosFilter.ALL), is(empty()));
    }

    @Test
    public void theWallReadsOnUntilAPartIsFull() {
        for (int i = 0; i < 450; i++) {
            give(i % 50 == 0 ? Visibility.PUBLIC : Visibility.PRIVATE);
        }

        KudosService.Part first = world.service.newest(CID_ACTS, KudosFilter.of(PROJECT), Long.MAX_VALUE, 5);
        KudosService.Part second = world.service.newest(
                CID_ACTS, KudosFilter.of(PROJECT), first.kudos().get(4).id(), 5);

        assertThat(first.more(), is(true));
        assertThat(second.kudos(), hasSize(4));
        assertThat(second.more(), is(false));
    }

    @Test
    public void aLedgerIsOnesOwnAsFarAsThePolicySaysMore() {
        world.team("Team", null, CID, ANN);
        world.thank(ANN_ACTS, 3, BEN);

        assertThrows(NotFound.class, () -> world.ledgers.of(BEN_ACTS, ANN, null));
        assertThat(world.ledgers.of(CID_ACTS, ANN, null).spent(), is(3));

        world.figuresSetting.put(IndividualFigures.OFF);

        assertThrows(NotFound.class, () -> world.ledgers.of(CID_ACTS, ANN, null));
        assertThat(world.ledgers.of(ANN_ACTS, ANN, null).remaining(), is(7));
        assertThat(world.ledgers.of(ANN_ACTS, ANN, null).earned(), is(nullValue()));
    }

    @Test
    public void nobodyAnonymousSeesOrGivesAnything() {
        world.access.grant(Actor.anonymous(), PROJECT, Right.SEE).grant(Actor.anonymous(), world.issue.id(), Right.SEE);
        Kudos given = world.thank(ANN_ACTS, 0, BEN);

        assertThrows(NotFound.class, () -> world.service.find(Actor.anonymous(), given.id()));
        assertThrows(NotFound.class, () -> world.thank(Actor.anonymous(), 0, BEN));
    }

    private Kudos give(Visibility visibility) {
        return world.service.give(ANN_ACTS, gift(0, visibility, BEN), Attempt.fresh());
    }

    private List<Kudos> newest(Actor viewer) {
        return world.service
                .newest(viewer, KudosFilter.of(PROJECT), Long.MAX_VALUE, 10)
                .kudos();
    }

    private static Gift saying(String message, Set<Long> values) {
        return new Gift(List.of(BEN), message, values, 0, Visibility.PUBLIC, null, new IssueId(11));
    }

    private String refusal(int points, UserKey... recipients) {
        return assertThrows(Refused.class, () -> world.thank(ANN_ACTS, points, recipients))
                .problem()
                .message()
                .key();
    }

    private String problem(Gift gift) {
        return assertThrows(Invalid.class, () -> world.service.give(ANN_ACTS, gift, Attempt.fresh()))
                .problems()
                .get(0)
                .field();
    }
}
