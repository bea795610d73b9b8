package org.collabops.recognition;

import static org.collabops.recognition.RecognitionWorld.ANN;
import static org.collabops.recognition.RecognitionWorld.ANN_ACTS;
import static org.collabops.recognition.RecognitionWorld.BEN;
import static org.collabops.recognition.RecognitionWorld.BEN_ACTS;
import static org.collabops.recognition.RecognitionWorld.CID;
import static org.collabops.recognition.RecognitionWorld.CID_ACTS;
import static org.collabops.recognition.RecognitionWorld.PROJECT;
import static org.collabops.recognition.RecognitionWorld.ZONE;
import static org.collabops.recognition.RecognitionWorld.gift;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.Assert.assertThrows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.collabops.Actor;
import org.collabops.Attempt;
import org.collabops.Days;
import org.collabops.Invalid;
import org.collabops.Percent;
import org.collabops.Revision;
import org.collabops.UserKey;
import org.collabops.people.IndividualFigures;
import org.collabops.recognition.Report.ByTeam;
import org.collabops.recognition.Report.Counts;
import org.junit.Test;

public class ReportServiceTest {
    private static final int CASES = 10_000;
    private static final Days NOVEMBER = new Days(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 1));

    private final RecognitionWorld world = new RecognitionWorld();

    @Test
    public void reciprocityIsWhatANaiveDoubleLoopFinds() {
        Random random = new Random(17);
        for (int i = 0; i < CASES; i++) {
            List<Kudos> all = new ArrayList<>();
            for (int k = random.nextInt(8); k > 0; k--) {
                all.add(random(random));
            }
            int pairs = 0;
            int returned = 0;
            for (Kudos one : all) {
                for (UserKey to : one.content().recipients()) {
                    pairs++;
                    for (Kudos other : all) {
                        long hours = Duration.between(
                                        one.content().at(), other.content().at())
                                .toHours();
                        if (other.content().giver().equals(to)
                                && other.content()
                                        .recipients()
                                        .contains(one.content().giver())
                                && hours > 0
                                && hours <= 7 * 24) {
                            returned++;
                            break;
                        }
                    }
                }
            }
            Percent share = new Reciprocity(all).of(all);

            BigDecimal expected = pairs == 0
                    ? null
                    : new BigDecimal(returned * 100).divide(new BigDecimal(pairs), 2, RoundingMode.HALF_UP);
            assertThat(share == null ? null : share.decimal(), is(expected));
        }
    }

    @Test
    public void valuesAndPeriodsCountWhatIsGivenAndReceived() {
        Value care = world.value("Care");
        Value idle = world.value("Idle");
        world.service.give(
                ANN_ACTS,
                new Gift(List.of(BEN, CID), "Thanks", Set.of(care.id()), 0, Visibility.PUBLIC, null, world.issue.id()),
                Attempt.fresh());
        world.thank(BEN_ACTS, 0, ANN);

        Report report = report(ANN_ACTS);

        assertThat(report.total(), is(new Counts(2, 3)));
        assertThat(
                report.values(),
                contains(
                        new Report.ByValue(care, new Counts(1, 2)),
                        new Report.ByValue(idle, Counts.NONE),
                        new Report.ByValue(null, new Counts(1, 1))));
        assertThat(
                report.periods(),
                contains(new Report.ByPeriod(Period.of(NOVEMBER.from(), PeriodLength.MONTH, ZONE), new Counts(2, 3))));
    }

    @Test
    public void thePolicyDecidesWhoHasALine() {
        world.team("Team", null, CID, ANN, BEN);
        world.thank(ANN_ACTS, 0, BEN);

        assertThat(report(BEN_ACTS).people(), contains(new Report.ByPerson(BEN, new Counts(0, 1))));
        assertThat(report(CID_ACTS).people().size(), is(2));
        world.figuresSetting.put(IndividualFigures.OFF);
        assertThat(report(CID_ACTS).people().size(), is(0));
    }

    @Test
    public void whoeverManagesSomebodyOnlySinceADayHasNoLineOfThemBefore() {
        LocalDate joined = LocalDate.of(2026, 11, 10);
        world.teamSince(joined, "Team", null, CID, ANN, BEN);
        world.thank(ANN_ACTS, 0, BEN);

        assertThat(report(CID_ACTS).people(), contains(new Report.ByPerson(ANN, new Counts(1, 0))));
        assertThat(
                world.reports
                        .of(CID_ACTS, PROJECT, new Days(joined, NOVEMBER.until()))
                        .people()
                        .size(),
                is(2));
    }

    @Test
    public void coverageIsToldWhereAllNinetyDaysOfEachMemberMayBeSeen() {
        LocalDate joined = LocalDate.of(2026, 11, 10);
        world.teamSince(joined, "Growing", null, CID, ANN, key("d"), key("e"), key("f"), BEN);
        world.thank(BEN_ACTS, 0, ANN);
        Days lastDay = Days.through(joined.plusDays(89), joined.plusDays(89));

        ByTeam november = report(CID_ACTS).teams().get(0);

        assertThat(november.counts(), is(new Counts(1, 1)));
        assertThat(november.coverage(), is(nullValue()));
        world.at(lastDay.from().atTime(12, 0).atZone(ZONE).toInstant());
        world.thank(BEN_ACTS, 0, ANN);
        ByTeam later = world.reports.of(CID_ACTS, PROJECT, lastDay).teams().get(0);
        assertThat(later.coverage().names(), contains(BEN, key("d"), key("e"), key("f")));
    }

    @Test
    public void aTeamBelowTheMinimumGroupTellsNothingOfPeopleWhoAreHidden() {
        world.team("Pair", null, null, ANN, BEN);
        long five = world.team(
                "Five", null, CID, ANN, BEN, CID, new UserKey("k-d"), new UserKey("k-e"), new UserKey("k-f"));
        world.thank(ANN_ACTS, 0, BEN);

        List<ByTeam> teams = report(ANN_ACTS).teams();

        assertThat(teams.get(0).team().id(), is(five));
        assertThat(teams.get(0).counts(), is(new Counts(1, 1)));
        assertThat(teams.get(0).coverage().unthanked(), is(5));
        assertThat(teams.get(0).coverage().thanked(), is(new Percent(1667)));
        assertThat(teams.get(0).coverage().names(), contains(ANN));
        assertThat(teams.get(1).counts(), is(nullValue()));
        assertThat(teams.get(1).coverage(), is(nullValue()));
        assertThat(report(ANN_ACTS).reciprocity(), is(nullValue()));
    }

    @Test
    public void aTeamThatOnlyAddsOnePersonToItsPartIsNotToldBesideIt() {
        long all = world.team("All", null, null, CID);
        world.team(
                "Part",
                all,
                null,
                ANN,
                BEN,
                new UserKey("k-d"),
                new UserKey("k-e"),
                new UserKey("k-f"),
                new UserKey("k-g"));
        world.thank(ANN_ACTS, 0, BEN, CID);

        List<ByTeam> teams = report(ANN_ACTS).teams();

        assertThat(teams.get(0).counts(), is(nullValue()));
        assertThat(teams.get(1).counts(), is(new Counts(1, 1)));
    }

    @Test
    public void aTeamThatWasTooSmallOnADayIsNotToldOverThatDay() {
        LocalDate joined = LocalDate.of(2026, 11, 10);
        world.teamSince(joined, "Growing", null, null, CID, key("d"), key("e"), key("f"), BEN);
        world.thank(CID_ACTS, 0, BEN);

        assertThat(report(ANN_ACTS).teams().get(0).counts(), is(nullValue()));
        assertThat(
                world.reports
                        .of(ANN_ACTS, PROJECT, new Days(joined, NOVEMBER.until()))
                        .teams()
                        .get(0)
                        .counts(),
                is(new Counts(1, 1)));
    }

    @Test
    public void whatTheViewerMayNotSeeChangesNothing() {
        world.service.give(ANN_ACTS, gift(0, Visibility.PRIVATE, BEN), Attempt.fresh());

        assertThat(report(CID_ACTS).total(), is(Counts.NONE));
        assertThat(report(BEN_ACTS).total(), is(new Counts(1, 1)));
    }

    @Test
    public void aReportOfManyYearsIsRefused() {
        Days ages = new Days(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 1, 1));

        assertThrows(Invalid.class, () -> world.reports.of(ANN_ACTS, PROJECT, ages));
    }

    private static UserKey key(String letter) {
        return new UserKey("k-" + letter);
    }

    private Report report(Actor viewer) {
        return world.reports.of(viewer, PROJECT, NOVEMBER);
    }

    private static Kudos random(Random random) {
        List<UserKey> to = new ArrayList<>(List.of(ANN, BEN, CID));
        UserKey giver = to.remove(random.nextInt(3));
        if (random.nextBoolean()) {
            to.remove(random.nextInt(2));
        }
        Instant at = RecognitionWorld.START.plus(Duration.ofHours(random.nextInt(20 * 24)));
        return Kudos.given(
                random.nextInt(),
                new KudosContent(giver, to, "Thanks", List.of(), 0, Visibility.PUBLIC, PROJECT, null, at),
                null,
                "attempt",
                new Revision(1, at, giver, null));
    }
}
