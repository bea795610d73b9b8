package org.collabops.risks;

import static org.collabops.risks.RiskWorld.ELSEWHERE;
import static org.collabops.risks.RiskWorld.FUNCTION;
import static org.collabops.risks.RiskWorld.ISSUE;
import static org.collabops.risks.RiskWorld.MANAGER;
import static org.collabops.risks.RiskWorld.MEMBER;
import static org.collabops.risks.RiskWorld.SECRET;
import static org.collabops.risks.TestRisks.NOW;
import static org.collabops.risks.TestRisks.PROJECT;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.collabops.Text;
import org.collabops.host.FakeAccess;
import org.collabops.outbox.Order;
import org.collabops.outbox.Outcome;
import org.collabops.outbox.Outcome.State;
import org.collabops.risks.ChangeStatusByRule.Link;
import org.junit.Test;

public class ChangeStatusByRuleTest {
    private static final Set<Status> OPEN = EnumSet.of(Status.OPEN);

    private final RiskWorld world = new RiskWorld();
    private final ChangeStatusByRule action = new ChangeStatusByRule(world.service, world.issues, world.flags);
    private final Risk about = world.raised();

    @Test
    public void theRisksAboutTheIssueAreLedOnAndTheHistoryNamesTheFunction() {
        assertThat(carryOut(OPEN, Status.TREATING, Link.ABOUT), is(Outcome.done(moved("R-1", Status.TREATING))));

        Risk led = world.now(about);
        assertThat(led.content().status(), is(Status.TREATING));
        assertThat(led.revision().by(), is(RiskWorld.BOB));
        assertThat(led.revision().via(), is("org.collabops.jira:f"));
        assertThat(world.kept.all, hasSize(1));
    }

    @Test
    public void theLinkSaysWhichRisksAreMeant() {
        Risk controlled =
                world.controlled(world.service.raise(MANAGER, PROJECT, TestRisks.raises(SECRET, "Controlled")), ISSUE);

        assertThat(carryOut(OPEN, Status.TREATING, Link.CONTROLLED), is(Outcome.done(moved("R-2", Status.TREATING))));
        assertThat(world.now(about).content().status(), is(Status.OPEN));

        assertThat(carryOut(Status.LIVE, Status.CLOSED, Link.ANY), is(Outcome.done(moved("R-1, R-2", Status.CLOSED))));
        assertThat(world.now(controlled).content().status(), is(Status.CLOSED));
    }

    @Test
    public void aRiskThatIsAboutTheIssueAndControlledByItIsLedOnce() {
        Risk both = world.controlled(about, ISSUE);

        assertThat(carryOut(OPEN, Status.TREATING, Link.ANY), is(Outcome.done(moved("R-1", Status.TREATING))));
        assertThat(world.now(both).version(), is(both.version() + 1));
    }

    @Test
    public void whatStandsElsewhereIsLeftAlone() {
        assertThat(carryOut(EnumSet.of(Status.DRAFT), Status.OPEN, Link.ANY).state(), is(State.NOTHING_TO_DO));
        assertThat(carryOut(OPEN, Status.OPEN, Link.ANY).state(), is(State.NOTHING_TO_DO));

        assertThat(world.now(about), is(about));
        assertThat(world.kept.all, is(empty()));
    }

    @Test
    public void theSameOrderCarriedOutTwiceChangesOnce() {
        carryOut(OPEN, Status.TREATING, Link.ANY);

        assertThat(carryOut(OPEN, Status.TREATING, Link.ANY).state(), is(State.NOTHING_TO_DO));
        assertThat(world.risks.history(about.id()), hasSize(2));
    }

    @Test
    public void anImpossibleStepIsToldAndTheOthersAreTaken() {
        Risk realised = world.service.raise(MEMBER, PROJECT, TestRisks.raises(ISSUE, "Here already"));
        world.steps.realise(MEMBER, realised.id(), 1);

        assertThat(
                carryOut(EnumSet.of(Status.OPEN, Status.REALISED), Status.TREATING, Link.ABOUT),
                is(Outcome.failed(Outcome.together(
                        List.of(moved("R-1", Status.TREATING), told("not-moved", "R-2", Status.TREATING))))));
        assertThat(world.now(realised).content().status(), is(Status.REALISED));
    }

    @Test
    public void aFunctionEndsAnAcceptanceButIsNeverSaidToAccept() {
        world.steps.accept(MANAGER, about.id(), 1, new Acceptance("Cheaper to wait", LocalDate.parse("2027-03-01")));

        assertThat(carryOut(EnumSet.of(Status.ACCEPTED), Status.OPEN, Link.ANY).state(), is(State.DONE));
        assertThat(ChangeStatusByRule.TARGETS.contains(Status.ACCEPTED), is(false));
    }

    @Test
    public void whereRisksAreOffThereIsNothingToDo() {
        world.settings.set(PROJECT, RiskSetup.OFF);

        assertThat(carryOut(OPEN, Status.TREATING, Link.ANY).state(), is(State.NOTHING_TO_DO));
    }

    @Test
    public void aControlledRiskOfAProjectWithRisksOffIsLeftAlone() {
        world.access.grant(MANAGER, ELSEWHERE, FakeAccess.Right.values());
        Risk there = world.controlled(
                world.service.raise(MANAGER, ELSEWHERE, TestRisks.titles("In the other project")), ISSUE);
        world.settings.set(ELSEWHERE, RiskSetup.OFF);

        assertThat(carryOut(OPEN, Status.TREATING, Link.CONTROLLED).state(), is(State.NOTHING_TO_DO));
        assertThat(world.now(there), is(there));
    }

    @Test
    public void anIssueThatIsNotThereYetIsWaitedFor() {
        world.issues.remove(ISSUE);

        assertThat(carryOut(OPEN, Status.TREATING, Link.ANY).state(), is(State.LATER));
    }

    private static Text moved(String risks, Status to) {
        return told("moved", risks, to);
    }

    private static Text told(String what, String risks, Status to) {
        return Text.of("collabops.risks.outcome." + what, risks, Text.of("collabops.risks.status." + to));
    }

    private Outcome carryOut(Set<Status> from, Status to, Link link) {
        return action.carryOut(new Order(
                1, ChangeStatusByRule.NAME, ISSUE, "3", FUNCTION, ChangeStatusByRule.arguments(from, to, link), NOW));
    }
}
