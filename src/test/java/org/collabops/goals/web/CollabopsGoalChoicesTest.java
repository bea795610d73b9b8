package org.collabops.goals.web;

import static org.collabops.goals.GoalWorld.MANAGER;
import static org.collabops.goals.GoalWorld.STRANGER;
import static org.collabops.goals.TestGoals.metric;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.util.List;
import org.collabops.goals.Direction;
import org.collabops.goals.KeyResult;
import org.collabops.goals.Objective;
import org.junit.Test;

public class CollabopsGoalChoicesTest {
    private final GoalScreensWorld world = new GoalScreensWorld();
    private final Objective objective = world.goals.objective(MANAGER, world.goals.space);
    private final Objective top = world.goals.objective(MANAGER, world.goals.space);
    private final KeyResult keyResult =
            world.goals.keyResult(MANAGER, objective, metric(Direction.INCREASE, "0", "100"));
    private final KeyResult ofTop = world.goals.keyResult(MANAGER, top, metric(Direction.INCREASE, "0", "100"));

    @Test
    public void anIssueServesKeyResultsOnly() {
        assertThat(
                offered(null),
                containsInAnyOrder(keyResult.key().toString(), ofTop.key().toString()));
    }

    @Test
    public void anObjectiveIsOfferedNeitherItselfNorItsKeyResults() {
        assertThat(
                offered(objective),
                containsInAnyOrder(top.key().toString(), ofTop.key().toString()));
    }

    @Test
    public void whatAnObjectiveServesAlreadyIsNotOfferedAgain() {
        world.goals.align(MANAGER, objective, top);

        assertThat(offered(objective), containsInAnyOrder(ofTop.key().toString()));
    }

    @Test
    public void whatServesAnObjectiveIsNotOfferedAboveIt() {
        world.goals.align(MANAGER, objective, top);

        assertThat(offered(top), is(empty()));
    }

    @Test
    public void whoSeesNoGoalIsOfferedNone() {
        world.goals.people.logIn(STRANGER);

        assertThat(offered(objective), is(empty()));
    }

    /** @param child null to choose for an issue */
    private List<String> offered(Objective child) {
        CollabopsGoalChoices choices = new CollabopsGoalChoices(world.goals.rights, world.goals.people, world.words);
        choices.setChild(child == null ? "" : child.key().toString());
        choices.find();
        return choices.getCollabopsChoices().stream().map(GoalChoice::goal).toList();
    }
}
