package org.collabops.goals;

import static org.collabops.Field.absent;
import static org.collabops.Field.of;
import static org.collabops.goals.GoalWorld.BOB;
import static org.collabops.goals.GoalWorld.FUNCTION;
import static org.collabops.goals.GoalWorld.HIDDEN_PROJECT;
import static org.collabops.goals.GoalWorld.MANAGER;
import static org.collabops.goals.GoalWorld.MEMBER;
import static org.collabops.goals.GoalWorld.OTHER;
import static org.collabops.goals.GoalWorld.STRANGER;
import static org.collabops.goals.TestGoals.PROJECT;
import static org.collabops.goals.TestGoals.cycleOf;
import static org.collabops.goals.TestGoals.metric;
import static org.collabops.goals.TestGoals.number;
import static org.collabops.goals.TestGoals.objectiveGivenTo;
import static org.collabops.goals.TestGoals.objectiveMoved;
import static org.collabops.goals.TestGoals.objectiveTitled;
import static org.collabops.goals.TestGoals.quarter;
import static org.collabops.goals.TestGoals.spaceNamed;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.time.LocalDate;
import java.util.Set;
import org.collabops.Actor;
import org.collabops.Conflict;
import org.collabops.Invalid;
import org.collabops.NotAllowed;
import org.collabops.NotFound;
import org.collabops.ProjectId;
import org.collabops.Refused;
import org.collabops.goals.GoalSettings.Switches;
import org.junit.Test;

/** Cycles, spaces, objectives and settings: who may do what with them, and what is refused. */
public class PlanningTest {
    private static final Actor NOBODY = Actor.anonymous();

    private final GoalWorld world = new GoalWorld();

    @Test
    public void everyUserSeesCyclesAndAdministratorsKeepThem() {
        assertThat(world.cycles.all(STRANGER), contains(world.quarter));
        assertThat(world.cycles.all(NOBODY), is(empty()));
        assertThrows(NotFound.class, () -> world.cycles.find(NOBODY, world.quarter.id()));
        assertThrows(NotAllowed.class, () -> world.cycles.create(MANAGER, cycleOf(quarter())));
        assertThrows(NotAllowed.class, () -> world.cycles.delete(MANAGER, world.quarter.id(), 1));
    }

    @Test
    public void aCycleHasAtLeastOneDay() {
        CycleChange backwards =
                new CycleChange(absent(), absent(), of(LocalDate.parse("2026-10-01")), absent(), absent());

        assertThrows(Invalid.class, () -> world.cycles.change(FUNCTION, world.quarter.id(), 1, backwards));
        assertThat(world.cycles.history(STRANGER, world.quarter.id()), hasSize(1));
    }

    @Test
    public void aCycleWithObjectivesStays() {
        Objective objective = world.objective(MEMBER, world.space);

        assertThrows(Refused.class, () -> world.cycles.delete(FUNCTION, world.quarter.id(), 1));

        world.objectives.delete(MANAGER, objective.id(), 1);
        world.cycles.delete(FUNCTION, world.quarter.id(), 1);
        assertThat(world.cycles.all(MEMBER), is(empty()));
    }

    @Test
    public void aSpaceIsSeenByWhoeverBrowsesItsProject() {
        assertThat(world.spaces.all(MANAGER), containsInAnyOrder(world.everybodys, world.hidden, world.space));
        assertThat(world.spaces.all(MEMBER), contains(world.everybodys, world.space));
        assertThat(world.spaces.all(STRANGER), contains(world.everybodys));
        assertThat(world.spaces.all(NOBODY), is(empty()));
        assertThrows(NotFound.class, () -> world.spaces.find(MEMBER, world.hidden.id()));
        assertThrows(NotFound.class, () -> world.spaces.find(NOBODY, world.everybodys.id()));
    }

    @Test
    public void switchingOffHidesTheSpaceAndAllInIt() {
        Objective objective = world.objective(MEMBER, world.space);
        world.goalSettings.change(MANAGER, PROJECT, Switches.DEFAULT, 1);

        assertThat(world.spaces.all(MEMBER), contains(world.everybodys));
        assertThat(world.objectives.all(MEMBER, ObjectiveFilter.ANY), is(empty()));
        assertThrows(NotFound.class, () -> world.objectives.find(MEMBER, objective.id()));
        assertThrows(NotFound.class, () -> world.objectives.find(FUNCTION, objective.id()));
        assertThrows(Refused.class, () -> world.spaces.create(MANAGER, PROJECT, spaceNamed("New")));
    }

    @Test
    public void projectSpacesAreTheManagersAndOthersTheirLeads() {
        assertThrows(NotAllowed.class, () -> world.spaces.create(MEMBER, PROJECT, spaceNamed("Mine")));
        assertThrows(NotFound.class, () -> world.spaces.create(MEMBER, HIDDEN_PROJECT, spaceNamed("Mine")));
        assertThrows(NotAllowed.class, () -> world.spaces.create(MANAGER, null, spaceNamed("Mine")));
        assertThrows(
                NotAllowed.class, () -> world.spaces.change(MANAGER, world.everybodys.id(), 1, spaceNamed("Mine")));
        assertThat(
                world.spaces
                        .change(MEMBER, world.everybodys.id(), 1, spaceNamed("Ours"))
                        .content()
                        .name(),
                is("Ours"));
    }

    @Test
    public void aSpaceWithObjectivesStays() {
        Objective objective = world.objective(MEMBER, world.space);

        assertThrows(Refused.class, () -> world.spaces.delete(MANAGER, world.space.id(), 1));

        world.objectives.delete(MANAGER, objective.id(), 1);
        world.spaces.delete(MANAGER, world.space.id(), 1);
        assertThat(world.spaces.all(MEMBER), contains(world.everybodys));
    }

    @Test
    public void whoMayCreateIssuesAddsObjectivesOfTheirOwn() {
        Objective objective = world.objective(MEMBER, world.space);

        assertThat(objective.content().owner(), is(BOB));
        assertThat(objective.content().state(), is(ObjectiveState.ACTIVE));
        assertThrows(NotAllowed.class, () -> world.objective(MANAGER, world.everybodys));
        assertThrows(NotFound.class, () -> world.objective(STRANGER, world.space));
    }

    @Test
    public void ownersAndManagersChangeAnObjective() {
        Objective objective = world.objective(MEMBER, world.space);

        assertThrows(
                NotAllowed.class,
                () -> world.objectives.change(OTHER, objective.id(), 1, objectiveMoved(ObjectiveState.DRAFT)));
        world.objectives.change(MEMBER, objective.id(), 1, objectiveMoved(ObjectiveState.DRAFT));
        Objective again = world.objectives.change(MANAGER, objective.id(), 2, objectiveMoved(ObjectiveState.ACTIVE));

        assertThat(again.version(), is(3));
        assertThat(world.objectives.history(OTHER, objective.id()), hasSize(3));
    }

    @Test
    public void aStaleChangeIsAConflictWithTheCurrentState() {
        Objective objective = world.objective(MEMBER, world.space);
        Objective current = world.objectives.change(MEMBER, objective.id(), 1, objectiveMoved(ObjectiveState.DRAFT));

        Conflict conflict = assertThrows(
                Conflict.class,
                () -> world.objectives.change(MEMBER, objective.id(), 1, objectiveMoved(ObjectiveState.ACTIVE)));

        assertThat(conflict.current(), is(current));
    }

    @Test
    public void aChangeOfNothingMakesNoRevision() {
        Objective objective = world.objective(MEMBER, world.space);

        assertThat(
                world.objectives.change(MEMBER, objective.id(), 1, objectiveMoved(ObjectiveState.ACTIVE)),
                is(objective));
    }

    @Test
    public void aClosedObjectiveIsFrozenUntilItIsReopened() {
        Objective objective = world.objective(MEMBER, world.space);
        KeyResult keyResult = world.keyResult(MEMBER, objective, metric(Direction.INCREASE, "0", "10"));

        assertThrows(NotAllowed.class, () -> world.objectives.close(MEMBER, objective.id(), 1, null, null));
        Objective closed = world.objectives.close(MANAGER, objective.id(), 1, number("0.7"), "Most of it");

        assertThat(closed.content().score(), is(number("0.7")));
        assertThrows(
                Refused.class,
                () -> world.objectives.change(MANAGER, objective.id(), 2, objectiveTitled("New", world.quarter.id())));
        assertThrows(Refused.class, () -> world.checkIn(MEMBER, keyResult, "1"));
        assertThrows(Refused.class, () -> world.keyResults.delete(MEMBER, keyResult.id(), 1));
        assertThrows(Refused.class, () -> world.align(MEMBER, objective, world.objective(MEMBER, world.space)));

        assertThat(world.objectives.reopen(MANAGER, objective.id(), 2).content().score() == null, is(true));
        world.checkIn(MEMBER, keyResult, "1");
    }

    @Test
    public void closingTakesAScoreFromZeroToOneAndIsNoChangeOfState() {
        Objective objective = world.objective(MEMBER, world.space);

        assertThrows(Invalid.class, () -> world.objectives.close(MANAGER, objective.id(), 1, number("1.01"), null));
        assertThrows(Invalid.class, () -> world.objectives.close(MANAGER, objective.id(), 1, number("0.555"), null));
        assertThrows(
                Invalid.class,
                () -> world.objectives.change(MANAGER, objective.id(), 1, objectiveMoved(ObjectiveState.CLOSED)));
        assertThrows(Refused.class, () -> world.objectives.reopen(MANAGER, objective.id(), 1));
    }

    @Test
    public void ownersAndCyclesExist() {
        Objective objective = world.objective(MEMBER, world.space);

        assertThrows(
                Invalid.class,
                () -> world.objectives.change(
                        MEMBER,
                        objective.id(),
                        1,
                        objectiveGivenTo(STRANGER.user().orElseThrow())));
        assertThrows(Invalid.class, () -> world.objectives.create(MEMBER, world.space.id(), objectiveTitled("O", 999)));
        assertThrows(
                Invalid.class,
                () -> world.objectives.create(MEMBER, world.space.id(), objectiveTitled(" ", world.quarter.id())));
    }

    @Test
    public void listsAreFilteredAndHideWhatIsHidden() {
        Objective mine = world.objective(MEMBER, world.space);
        world.objective(MANAGER, world.hidden);
        Objective ours =
                world.objectives.create(MEMBER, world.everybodys.id(), objectiveTitled("Another", world.quarter.id()));

        assertThat(world.objectives.all(OTHER, ObjectiveFilter.ANY), contains(ours, mine));
        assertThat(
                world.objectives.all(OTHER, new ObjectiveFilter(null, PROJECT, null, Set.of(), null, null)),
                contains(mine));
        assertThat(
                world.objectives.all(OTHER, new ObjectiveFilter(null, null, null, Set.of(), BOB, "NOTH")),
                contains(ours));
        assertThat(
                world.objectives.all(
                        OTHER, new ObjectiveFilter(null, null, null, Set.of(ObjectiveState.DRAFT), null, null)),
                is(empty()));
    }

    @Test
    public void projectAdminsSwitchAndAdministratorsSetThePace() {
        assertThrows(NotAllowed.class, () -> world.goalSettings.change(MEMBER, PROJECT, Switches.DEFAULT, 1));
        assertThrows(NotFound.class, () -> world.goalSettings.change(MEMBER, new ProjectId(7), Switches.DEFAULT, 0));
        assertThrows(Conflict.class, () -> world.goalSettings.change(MANAGER, PROJECT, Switches.DEFAULT, 0));
        assertThrows(NotFound.class, () -> world.goalSettings.site().stored(NOBODY));
        assertThrows(NotAllowed.class, () -> world.goalSettings.site().change(MANAGER, PaceBounds.DEFAULT, 0));
    }

    @Test
    public void boundsOfPaceAreInOrder() {
        assertThat(PaceBounds.DEFAULT.checked().found(), is(empty()));
        assertThat(new PaceBounds(number("0.5"), number("0.6"), 7).checked().found(), hasSize(1));
        assertThat(new PaceBounds(number("-1"), null, 0).checked().found(), hasSize(3));
    }
}
