package org.collabops.goals;

import static org.collabops.goals.GoalWorld.FUNCTION;
import static org.collabops.goals.GoalWorld.MANAGER;
import static org.collabops.goals.GoalWorld.MEMBER;
import static org.collabops.goals.GoalWorld.STRANGER;
import static org.collabops.goals.TestGoals.NOW;
import static org.collabops.goals.TestGoals.PROJECT;
import static org.collabops.goals.TestGoals.ofType;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import org.collabops.IssueId;
import org.collabops.Text;
import org.collabops.goals.GoalSettings.Switches;
import org.collabops.host.Issue;
import org.collabops.host.StatusCategory;
import org.collabops.outbox.Order;
import org.collabops.outbox.Outcome;
import org.collabops.outbox.Outcome.State;
import org.junit.Test;

public class AlignByRuleTest {
    private final GoalWorld world = new GoalWorld();
    private final AlignByRule action = new AlignByRule(world.work, world.rights, world.issues);
    private final Issue issue = world.issue(10011, StatusCategory.TO_DO);
    private final Objective objective = world.objective(MANAGER, world.space);
    private final KeyResult keyResult = world.keyResult(MANAGER, objective, ofType(KeyResultType.ISSUES));

    @Test
    public void anIssueComesToServeTheChosenKeyResult() {
        assertThat(carryOut(keyResult.id(), issue.id()).state(), is(State.DONE));

        assertThat(world.work.servedBy(MEMBER, issue), hasSize(1));
        assertThat(world.work.history(MEMBER, keyResult.id()).get(0).revision().via(), is("org.collabops.jira:f"));
    }

    @Test
    public void anIssueThatServesItAlreadyLeavesNothingToDo() {
        carryOut(keyResult.id(), issue.id());

        assertThat(carryOut(keyResult.id(), issue.id()).state(), is(State.NOTHING_TO_DO));
        assertThat(world.work.history(MEMBER, keyResult.id()), hasSize(1));
    }

    @Test
    public void aClosedObjectiveLeavesNothingToDo() {
        world.objectives.close(MANAGER, objective.id(), 1, null, null);

        assertThat(carryOut(keyResult.id(), issue.id()).state(), is(State.NOTHING_TO_DO));
    }

    @Test
    public void whatIsGoneOrSwitchedOffLeavesNothingToDo() {
        assertThat(carryOut(999, issue.id()).state(), is(State.NOTHING_TO_DO));
        world.settings.set(PROJECT, Switches.DEFAULT);
        assertThat(carryOut(keyResult.id(), issue.id()).state(), is(State.NOTHING_TO_DO));
    }

    @Test
    public void outcomesNameTheKeyResultToWhoeverMaySeeIt() {
        Text detail = carryOut(keyResult.id(), issue.id()).detail();

        Text told = action.detailsFor(MEMBER).apply(detail);

        assertThat(
                told,
                is(Text.of(
                        "collabops.goals.outcome.aligned",
                        Text.of(
                                "collabops.goals.key-result.named",
                                keyResult.content().title()))));
    }

    @Test
    public void whoeverMayNotSeeTheGoalLearnsNoMoreThanItsNumber() {
        Text detail = carryOut(keyResult.id(), issue.id()).detail();

        Text told = action.detailsFor(STRANGER).apply(detail);

        assertThat(
                told,
                is(Text.of(
                        "collabops.goals.outcome.aligned",
                        Text.of("collabops.goals.key-result.numbered", String.valueOf(keyResult.id())))));
    }

    @Test
    public void anIssueThatIsNotThereYetIsTriedAgain() {
        assertThat(carryOut(keyResult.id(), new IssueId(1)).state(), is(State.LATER));
    }

    private Outcome carryOut(long chosen, IssueId on) {
        return action.carryOut(
                new Order(1, AlignByRule.NAME, on, null, FUNCTION, AlignByRule.arguments(String.valueOf(chosen)), NOW));
    }
}
