package org.collabops.risks;

import static org.collabops.risks.TestRisks.NOW;
import static org.collabops.risks.TestRisks.PROJECT;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.Text;
import org.collabops.UserKey;
import org.collabops.host.FakeAccess;
import org.collabops.host.FakeIssues;
import org.collabops.host.FakePeople;
import org.collabops.host.FakeWords;
import org.collabops.outbox.Order;
import org.collabops.outbox.Outcome;
import org.collabops.outbox.Outcome.State;
import org.collabops.risks.Origin.RuleOnIssue;
import org.junit.Before;
import org.junit.Test;

public class RaiseByRuleTest {
    private static final UserKey BOB = new UserKey("JIRAUSER10102");
    private static final Actor FUNCTION = Actor.function("org.collabops.jira:collabops-risks-raise", BOB);
    private static final IssueId ISSUE = new IssueId(10011);
    private static final String RULE = "00ff00ff00ff00ff";

    private final FakeRisks risks = new FakeRisks();
    private final FakeRiskSettings settings = new FakeRiskSettings().switchOn(PROJECT);
    private final FakeIssues issues = new FakeIssues();
    private final FakePeople people = new FakePeople();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final KeptFlags flags = new KeptFlags();
    private final RiskService service =
            new RiskService(risks, settings, new FakeRiskModels(), new FakeAccess(), issues, people, clock);
    private final RaiseByRule action =
            new RaiseByRule(service, risks, issues, new RiskFlags(flags, service, new FakeWords(), clock), clock);

    @Before
    public void world() {
        people.add("JIRAUSER10102", "bob", "Bob");
        issues.add(ISSUE.value(), "SHIP-1", "Summary", PROJECT);
    }

    @Test
    public void aRuleRaisesARiskAsConfigured() {
        assertThat(
                action.carryOut(order(1, "4", "5")),
                is(Outcome.done(Text.of("collabops.risks.outcome.raised", "R-1"))));

        Risk risk = raised().get(0);
        assertThat(risk.content().title(), is("SHIP-1 is blocked"));
        assertThat(risk.content().inherent(), is(new Assessment(4, 5)));
        assertThat(risk.content().category(), is(Category.TECHNICAL));
        assertThat(risk.content().owner(), is(BOB));
        assertThat(risk.rule(), is(RULE));
        assertThat(risk.revision().via(), is("org.collabops.jira:collabops-risks-raise"));
    }

    @Test
    public void withoutAnAssessmentTheRiskIsUnassessed() {
        action.carryOut(order(1, "", ""));

        assertThat(raised().get(0).content().inherent(), is(nullValue()));
    }

    @Test
    public void theSameOrderRaisesOnce() {
        action.carryOut(order(1, "4", "5"));

        assertThat(
                action.carryOut(order(1, "4", "5")),
                is(Outcome.done(Text.of("collabops.risks.outcome.raised", "R-1"))));
        assertThat(raised(), hasSize(1));
    }

    @Test
    public void whileARiskOfTheRuleIsOpenThereIsNothingToDo() {
        action.carryOut(order(1, "4", "5"));

        assertThat(action.carryOut(order(2, "4", "5")).state(), is(State.NOTHING_TO_DO));
        assertThat(raised(), hasSize(1));
    }

    @Test
    public void onceItIsClosedTheRuleRaisesTheNext() {
        action.carryOut(order(1, "4", "5"));
        Risk first = raised().get(0);
        service.change(FUNCTION, first.id(), 1, TestRisks.moves(Status.CLOSED));

        assertThat(
                action.carryOut(order(2, "4", "5")),
                is(Outcome.done(Text.of("collabops.risks.outcome.raised", "R-2"))));
        assertThat(raised(), hasSize(2));
    }

    @Test
    public void whileAnotherOrderIsHalfWayItWaits() {
        risks.beginOnly(PROJECT, Origin.rule(new RuleOnIssue(ISSUE, RULE), 1, 1), NOW);

        assertThat(action.carryOut(order(2, "4", "5")).state(), is(State.LATER));
        assertThat(raised(), hasSize(0));
    }

    @Test
    public void anOrderThatDiedHalfWayIsCompletedUnderItsNumber() {
        risks.beginOnly(PROJECT, Origin.rule(new RuleOnIssue(ISSUE, RULE), 1, 1), NOW);

        assertThat(
                action.carryOut(order(1, "4", "5")),
                is(Outcome.done(Text.of("collabops.risks.outcome.raised", "R-1"))));
    }

    @Test
    public void anOrderThatDiedLongAgoNoLongerStandsInTheWay() {
        risks.beginOnly(PROJECT, Origin.rule(new RuleOnIssue(ISSUE, RULE), 1, 1), NOW.minusSeconds(31));

        assertThat(
                action.carryOut(order(2, "4", "5")),
                is(Outcome.done(Text.of("collabops.risks.outcome.raised", "R-2"))));
    }

    @Test
    public void whereRisksAreSwitchedOffThereIsNothingToDo() {
        settings.change(FUNCTION, PROJECT, RiskSetup.OFF, 1);

        assertThat(action.carryOut(order(1, "4", "5")).state(), is(State.NOTHING_TO_DO));
    }

    @Test
    public void theTitleIsCutToWhatARiskHolds() {
        String title = RaiseByRule.arguments("x".repeat(300) + "\n", "", "", "", BOB, RULE)
                .get(RaiseByRule.TITLE);

        assertThat(title.length(), is(255));
    }

    private List<Risk> raised() {
        return risks.ofIssue(ISSUE);
    }

    private static Order order(long id, String likelihood, String impact) {
        return new Order(
                id,
                RaiseByRule.NAME,
                ISSUE,
                "3",
                FUNCTION,
                RaiseByRule.arguments("SHIP-1 is blocked", "technical", likelihood, impact, BOB, RULE),
                NOW);
    }
}
