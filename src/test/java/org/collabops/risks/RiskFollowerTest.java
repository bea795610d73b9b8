package org.collabops.risks;

import static org.collabops.host.FakeAccess.Right.SEE;
import static org.collabops.risks.RiskWorld.BOB;
import static org.collabops.risks.RiskWorld.ELSEWHERE;
import static org.collabops.risks.RiskWorld.ISSUE;
import static org.collabops.risks.RiskWorld.MANAGER;
import static org.collabops.risks.RiskWorld.MEMBER;
import static org.collabops.risks.RiskWorld.SECRET;
import static org.collabops.risks.TestRisks.PROJECT;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.Assert.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import org.collabops.IssueId;
import org.collabops.NotFound;
import org.collabops.flags.Flag;
import org.collabops.host.StatusCategory;
import org.junit.Test;

public class RiskFollowerTest {
    private static final IssueId CONTROL = new IssueId(10013);

    private final RiskWorld world = new RiskWorld();
    private final Risk risk = world.raised();

    @Test
    public void aRiskMovesWithItsIssueAndItsOldNumberFindsIt() {
        move();

        Risk moved = world.now(risk);
        assertThat(moved.project(), is(ELSEWHERE));
        assertThat(moved.number(), is(1));
        assertThat(moved.revision().by(), is(BOB));
        assertThat(world.risks.numbered(PROJECT, 1).orElseThrow(), is(moved));
        assertThat(world.risks.numbered(ELSEWHERE, 1).orElseThrow(), is(moved));
    }

    @Test
    public void thePermissionOfTheNewProjectHolds() {
        move();

        assertThrows(NotFound.class, () -> world.service.find(MEMBER, risk.id()));
        assertThrows(NotFound.class, () -> world.service.find(MEMBER, PROJECT, 1));
        world.access.grant(MEMBER, ELSEWHERE, SEE);
        assertThat(world.service.find(MEMBER, PROJECT, 1), is(world.now(risk)));
    }

    @Test
    public void theSameMoveToldTwiceIsOneMove() {
        move();
        world.follower.changed(ISSUE, MEMBER);

        assertThat(world.risks.history(risk.id()), hasSize(2));
    }

    @Test
    public void aRiskThatMovesBackGetsANumberAnew() {
        move();
        world.put(ISSUE, PROJECT, StatusCategory.TO_DO, false);
        world.follower.changed(ISSUE, MEMBER);

        Risk back = world.now(risk);
        assertThat(back.project(), is(PROJECT));
        assertThat(back.number(), is(not(1)));
        assertThat(world.risks.numbered(PROJECT, 1).orElseThrow(), is(back));
        assertThat(world.risks.numbered(ELSEWHERE, 1).orElseThrow(), is(back));
    }

    @Test
    public void aRiskOfNoIssueAndOneThatTheIssueOnlyControlsStay() {
        Risk controlled =
                world.controlled(world.service.raise(MANAGER, PROJECT, TestRisks.titles("Controlled")), ISSUE);

        move();

        assertThat(world.now(controlled).project(), is(PROJECT));
        assertThat(world.now(controlled).version(), is(controlled.version()));
    }

    @Test
    public void aRiskGoesWithItsIssueAndItsHistoryStays() {
        world.issues.remove(ISSUE);
        world.follower.deleted(ISSUE, MEMBER);
        world.follower.deleted(ISSUE, MEMBER);

        assertThat(world.risks.find(risk.id()).isPresent(), is(false));
        assertThat(world.risks.history(risk.id()), hasSize(2));
    }

    @Test
    public void aDeletedControlLeavesItsRiskAndLowersItNoLonger() {
        Risk controlled = controlledBy(CONTROL);
        world.put(CONTROL, PROJECT, StatusCategory.DONE, false);
        assertThat(left(controlled), is(new BigDecimal("10.00")));

        world.issues.remove(CONTROL);
        world.follower.deleted(CONTROL, MEMBER);

        assertThat(world.now(risk), is(controlled));
        assertThat(left(controlled), is(new BigDecimal("20.00")));
    }

    @Test
    public void anArchivedControlLowersItsRiskNoLongerAndRestoredItDoesAgain() {
        Risk controlled = controlledBy(CONTROL);
        world.put(CONTROL, PROJECT, StatusCategory.DONE, true);
        assertThat(left(controlled), is(new BigDecimal("20.00")));

        world.put(CONTROL, PROJECT, StatusCategory.DONE, false);

        assertThat(left(controlled), is(new BigDecimal("10.00")));
    }

    @Test
    public void whoeverFinishesAControlIsToldOnce() {
        controlledBy(CONTROL);
        world.put(CONTROL, PROJECT, StatusCategory.DONE, false);

        world.follower.changed(CONTROL, MEMBER);
        world.follower.changed(CONTROL, MEMBER);

        assertThat(world.kept.all, hasSize(1));
        Flag flag = world.kept.all.get(0);
        assertThat(flag.reader(), is(BOB));
        assertThat(flag.subject(), is(risk.id()));
        assertThat(flag.issue(), is(CONTROL));
        world.put(CONTROL, PROJECT, StatusCategory.TO_DO, false);
        world.follower.changed(CONTROL, MEMBER);
        assertThat(world.kept.all, hasSize(2));
    }

    @Test
    public void aControlThatOnlyBeginsTellsNothing() {
        controlledBy(CONTROL);
        world.put(CONTROL, PROJECT, StatusCategory.IN_PROGRESS, false);

        world.follower.changed(CONTROL, MEMBER);

        assertThat(world.kept.all, is(empty()));
    }

    @Test
    public void nothingIsToldOfAClosedRiskNorWhereRisksAreOff() {
        Risk controlled = controlledBy(CONTROL);
        world.service.change(MANAGER, risk.id(), controlled.version(), RiskChange.status(Status.CLOSED));
        world.put(CONTROL, PROJECT, StatusCategory.DONE, false);
        world.follower.changed(CONTROL, MEMBER);
        assertThat(world.kept.all, is(empty()));

        world.service.change(MANAGER, risk.id(), controlled.version() + 1, RiskChange.status(Status.OPEN));
        world.settings.set(PROJECT, RiskSetup.OFF);
        world.put(CONTROL, PROJECT, StatusCategory.TO_DO, false);
        world.follower.changed(CONTROL, MEMBER);
        assertThat(world.kept.all, is(empty()));
    }

    @Test
    public void newsOfAnIssueWithoutRisksReadsNoIssue() {
        int before = world.issues.reads();

        world.follower.changed(SECRET, MEMBER);

        assertThat(world.issues.reads(), is(before));
    }

    private void move() {
        world.put(ISSUE, ELSEWHERE, StatusCategory.TO_DO, false);
        world.follower.changed(ISSUE, MEMBER);
    }

    private BigDecimal left(Risk of) {
        return world.service.residuals(MANAGER, List.of(of)).of(of).score();
    }

    private Risk controlledBy(IssueId control) {
        world.put(control, PROJECT, StatusCategory.TO_DO, false);
        world.access.grant(MANAGER, control, SEE);
        return world.controlled(world.assessed(risk, 4, 5), control);
    }
}
