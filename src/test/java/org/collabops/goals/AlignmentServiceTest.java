package org.collabops.goals;

import static org.collabops.goals.GoalWorld.MANAGER;
import static org.collabops.goals.GoalWorld.MEMBER;
import static org.collabops.goals.GoalWorld.OTHER;
import static org.collabops.goals.TestGoals.metric;
import static org.collabops.goals.TestGoals.number;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import org.collabops.Conflict;
import org.collabops.Invalid;
import org.collabops.NotAllowed;
import org.collabops.NotFound;
import org.collabops.Refused;
import org.collabops.goals.GoalMap.Step;
import org.junit.Test;

public class AlignmentServiceTest {
    private final GoalWorld world = new GoalWorld();
    private final Objective child = world.objective(MEMBER, world.space);
    private final Objective parent = world.objective(OTHER, world.space);
    private final Objective secret = world.objective(MANAGER, world.hidden);

    @Test
    public void theOwnerOfTheChildAligns() {
        assertThrows(NotAllowed.class, () -> world.align(OTHER, child, parent));

        Alignment aligned = world.align(MEMBER, child, parent);

        assertThat(world.alignments.all(OTHER), contains(aligned));
        assertThat(world.alignments.find(OTHER, aligned.id()), is(aligned));
    }

    @Test
    public void anObjectiveHasManyParents() {
        KeyResult keyResult = world.keyResult(OTHER, parent, metric(Direction.INCREASE, "0", "1"));
        Objective top = world.objective(MEMBER, world.everybodys);
        world.align(MEMBER, child, parent);
        world.alignments.align(MEMBER, child.id(), keyResult.key(), number("1"));
        world.align(OTHER, parent, top);

        assertThat(
                world.rights.map(MEMBER).upwards(child.key()),
                contains(new Step(parent.key(), 1), new Step(top.key(), 2), new Step(keyResult.key(), 1)));
    }

    @Test
    public void noObjectiveComesToServeItself() {
        Objective top = world.objective(MEMBER, world.space);
        KeyResult below = world.keyResult(MEMBER, child, metric(Direction.INCREASE, "0", "1"));
        world.align(MEMBER, child, parent);
        world.align(OTHER, parent, top);

        assertThrows(Refused.class, () -> world.align(MEMBER, child, child));
        assertThrows(Refused.class, () -> world.align(OTHER, parent, child));
        assertThrows(Refused.class, () -> world.align(MEMBER, top, child));
        assertThrows(Refused.class, () -> world.alignments.align(MEMBER, top.id(), below.key(), number("1")));
        assertThat(world.alignments.all(MEMBER), hasSize(2));
    }

    @Test
    public void twoDecisionsAtOnceCloseNoCycle() {
        world.log.meanwhile(() -> world.align(OTHER, parent, child));

        assertThrows(Refused.class, () -> world.align(MEMBER, child, parent));

        assertThat(world.alignments.all(MEMBER), hasSize(1));
    }

    @Test
    public void theSameAlignmentTwiceIsRefusedAlsoAtOnce() {
        world.log.meanwhile(() -> world.align(MEMBER, child, parent));

        assertThrows(Refused.class, () -> world.align(MEMBER, child, parent));
    }

    @Test
    public void hiddenEndsAreNotThere() {
        assertThrows(NotFound.class, () -> world.align(MEMBER, child, secret));
        assertThrows(NotFound.class, () -> world.align(MEMBER, secret, child));
        Alignment hidden = world.align(MANAGER, secret, parent);

        assertThat(world.alignments.all(MEMBER), is(empty()));
        assertThrows(NotFound.class, () -> world.alignments.find(MEMBER, hidden.id()));
        assertThrows(NotFound.class, () -> world.alignments.remove(OTHER, hidden.id(), 1));
    }

    @Test
    public void eitherOwnerChangesTheWeightOrEndsIt() {
        Alignment aligned = world.align(MEMBER, child, parent);

        Alignment heavier = world.alignments.reweigh(OTHER, aligned.id(), 1, number("2.5"));
        assertThat(heavier.version(), is(2));
        assertThat(world.alignments.history(MEMBER, aligned.id()), contains(aligned, heavier));
        assertThrows(Conflict.class, () -> world.alignments.remove(MEMBER, aligned.id(), 1));
        assertThrows(Invalid.class, () -> world.alignments.reweigh(MEMBER, aligned.id(), 2, number("-1")));

        world.alignments.remove(MEMBER, aligned.id(), 2);
        assertThat(world.alignments.all(MEMBER), is(empty()));
        world.align(OTHER, parent, child);
    }

    @Test
    public void whatIsAlignedToAClosedObjectiveStaysAsItIs() {
        Alignment aligned = world.align(MEMBER, child, parent);
        world.objectives.close(MANAGER, parent.id(), 1, null, null);

        assertThrows(Refused.class, () -> world.alignments.reweigh(MEMBER, aligned.id(), 1, number("2")));
        assertThrows(Refused.class, () -> world.alignments.remove(MEMBER, aligned.id(), 1));
    }

    @Test
    public void whatIsDeletedIsAlignedToNothing() {
        world.align(MEMBER, child, parent);

        world.objectives.delete(MANAGER, parent.id(), 1);

        assertThat(world.alignments.all(MEMBER), is(empty()));
        assertThat(world.rights.map(MEMBER).upwards(child.key()), is(empty()));
    }
}
