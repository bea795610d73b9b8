package org.collabops.allocations;

import static org.collabops.allocations.AllocationWorld.ALICE;
import static org.collabops.allocations.AllocationWorld.BOB;
import static org.collabops.allocations.AllocationWorld.CAROL;
import static org.collabops.allocations.AllocationWorld.HIDDEN;
import static org.collabops.allocations.AllocationWorld.ISSUE;
import static org.collabops.allocations.AllocationWorld.MANAGER;
import static org.collabops.allocations.AllocationWorld.MEMBER;
import static org.collabops.allocations.AllocationWorld.OTHER;
import static org.collabops.allocations.AllocationWorld.PROJECT;
import static org.collabops.allocations.AllocationWorld.STRANGER;
import static org.collabops.allocations.AllocationWorld.change;
import static org.collabops.allocations.AllocationWorld.ending;
import static org.collabops.allocations.TestAllocations.MONDAY;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.collabops.Actor;
import org.collabops.Attempt;
import org.collabops.Conflict;
import org.collabops.Invalid;
import org.collabops.NotAllowed;
import org.collabops.NotFound;
import org.collabops.Refused;
import org.collabops.UserKey;
import org.collabops.goals.Objective;
import org.collabops.host.FakeAccess;
import org.collabops.host.FakeIssues;
import org.collabops.host.Person;
import org.junit.Test;

public final class AllocationServiceTest {
    private static final AllocationFilter ANY = new AllocationFilter(null, null, null, null, null, null);
    private static final AllocationMode MODE = AllocationMode.MINUTES_PER_DAY;

    private final AllocationWorld world = new AllocationWorld();
    private final AllocationService service = world.service;

    @Test
    public void whoeverMayEditAnIssuePlansOneselfForItAndNobodyElse() {
        Allocation own = create(MEMBER, BOB, Target.of(ISSUE));

        assertThat(service.find(OTHER, own.id()), is(own));
        assertThrows(NotAllowed.class, () -> create(MEMBER, CAROL, Target.of(ISSUE)));
        assertThrows(NotAllowed.class, () -> service.change(OTHER, own.id(), 1, ending(9)));
    }

    @Test
    public void aProjectOffersItselfItsVersionsAndItsOpenObjectivesToWhoeverSeesThem() {
        world.versions.add(7, "1.0", PROJECT);
        world.versions.add(8, "Secret 1.0", AllocationWorld.HIDDEN_PROJECT);
        Objective open = world.goals.objective(MANAGER, world.goals.space);
        Objective closed = world.goals.objective(MANAGER, world.goals.space);
        world.goals.objectives.close(MANAGER, closed.id(), 1, BigDecimal.ONE, "All of it");

        assertThat(
                service.targets(MEMBER, PROJECT).stream().map(Seen::target).toList(),
                contains(
                        Target.of(PROJECT),
                        new Target(Target.Kind.VERSION, 7),
                        new Target(Target.Kind.OBJECTIVE, open.id())));
        assertThat(service.targets(STRANGER, AllocationWorld.HIDDEN_PROJECT), hasSize(0));
    }

    @Test
    public void leadsPlanTheirTeamsAndManagersAllTeams() {
        Target project = Target.of(PROJECT);

        assertThat(service.teams(MANAGER, project), contains(world.team));
        assertThat(service.mayPlanOthers(Actor.user(ALICE), project), is(true));
        assertThat(service.mayPlanOthers(MEMBER, project), is(false));
        assertThat(service.teams(MEMBER, project), hasSize(0));
        assertThat(service.mayPlan(STRANGER, Target.of(AllocationWorld.HIDDEN_PROJECT)), is(false));
    }

    @Test
    public void whoeverManagesAllocationsOrThePersonPlansOthers() {
        create(MANAGER, CAROL, Target.of(ISSUE));

        assertThat(service.all(OTHER, ANY).keySet(), hasSize(1));
    }

    @Test
    public void aLeadPlansTheirPeopleWhereTheyMaySeeOnly() {
        Actor alice = Actor.user(ALICE);
        world.goals.access.revokeAll(alice);
        world.goals.access.grant(alice, ISSUE, FakeAccess.Right.SEE);

        create(alice, BOB, Target.of(ISSUE));

        assertThrows(NotFound.class, () -> create(alice, BOB, Target.of(PROJECT)));
        assertThrows(NotAllowed.class, () -> create(alice, ALICE, Target.of(ISSUE)));
    }

    @Test
    public void whatIsPlannedForSomethingHiddenIsNotThere() {
        Allocation hidden = world.plan(BOB, Target.of(HIDDEN), 0, 4, MODE, 60);

        assertThrows(NotFound.class, () -> service.find(MEMBER, hidden.id()));
        assertThrows(NotFound.class, () -> service.history(MEMBER, hidden.id()));
        assertThrows(NotFound.class, () -> service.delete(MEMBER, hidden.id(), 1));
        assertThrows(NotFound.class, () -> create(MEMBER, BOB, Target.of(HIDDEN)));
        assertThat(service.all(MEMBER, ANY).keySet(), hasSize(0));
        assertThat(service.all(STRANGER, ANY).keySet(), hasSize(0));
        assertThat(service.all(MANAGER, ANY).keySet(), contains(hidden));
    }

    @Test
    public void nothingIsPlannedWherePeopleAreSwitchedOff() {
        Allocation planned = create(MEMBER, BOB, Target.of(ISSUE));
        world.off.add(PROJECT);

        assertThrows(NotFound.class, () -> create(MEMBER, BOB, Target.of(ISSUE)));
        assertThrows(NotFound.class, () -> service.find(MEMBER, planned.id()));
        assertThat(service.all(MANAGER, ANY).keySet(), hasSize(0));
    }

    @Test
    public void badInputNamesEachFieldAndStoresNothing() {
        Invalid empty = assertThrows(
                Invalid.class, () -> service.create(MANAGER, change(null, null, 0, 4, null, null), Attempt.fresh()));
        Invalid wrong = assertThrows(
                Invalid.class,
                () -> service.create(
                        MANAGER,
                        change(new Doer(BOB, "Somebody", null), Target.of(ISSUE), 4, 3, MODE, 1_441),
                        Attempt.fresh()));
        Invalid tooLong = assertThrows(
                Invalid.class,
                () -> service.create(
                        MANAGER, change(Doer.of(BOB), Target.of(ISSUE), 0, 1_831, MODE, 1), Attempt.fresh()));

        assertThat(fields(empty), containsInAnyOrder("target", "mode", "amount", "person"));
        assertThat(fields(wrong), containsInAnyOrder("person", "until", "amount"));
        assertThat(fields(tooLong), contains("until"));
        assertThat(service.all(MANAGER, ANY).keySet(), hasSize(0));
    }

    @Test
    public void nobodyNewIsPlannedWhoIsInactiveOrUnknownButWhoeverIsPlannedMayBeLedOn() {
        Allocation planned = create(MANAGER, CAROL, Target.of(ISSUE));
        world.goals.people.put(new Person(CAROL, "carol", "Carol", false));

        assertThrows(Invalid.class, () -> create(MANAGER, CAROL, Target.of(ISSUE)));
        assertThrows(Invalid.class, () -> create(MANAGER, new UserKey("nobody"), Target.of(ISSUE)));
        assertThrows(
                Invalid.class,
                () -> service.create(
                        MANAGER, change(new Doer(null, null, 99L), Target.of(ISSUE), 0, 1, MODE, 1), Attempt.fresh()));
        assertThat(service.change(MANAGER, planned.id(), 1, ending(9)).version(), is(2));
    }

    @Test
    public void onLeaveWhatIsUsualForTheModeHappensUnlessSomebodyChooses() {
        Allocation allocation = create(MANAGER, BOB, Target.of(ISSUE));

        assertThat(allocation.content().onLeave(), is(OnLeave.KEEP));
        assertThat(
                service.change(
                                MANAGER,
                                allocation.id(),
                                1,
                                change(Doer.of(BOB), Target.of(ISSUE), 0, 4, AllocationMode.TOTAL_MINUTES, 600))
                        .content()
                        .onLeave(),
                is(OnLeave.REDISTRIBUTE));
    }

    @Test
    public void aStaleChangeIsRefusedWithWhatHolds() {
        Allocation allocation = create(MEMBER, BOB, Target.of(ISSUE));
        Allocation current = service.change(MEMBER, allocation.id(), 1, ending(9));

        Conflict conflict = assertThrows(Conflict.class, () -> service.change(MEMBER, allocation.id(), 1, ending(2)));

        assertThat(conflict.current(), is(current));
        assertThrows(Conflict.class, () -> service.delete(MEMBER, allocation.id(), 1));
        assertThat(service.history(MEMBER, allocation.id()), is(List.of(allocation, current)));
    }

    @Test
    public void releasedIsWhatIsLeftFromTodayOn() {
        Allocation begun = world.plan(BOB, Target.of(ISSUE), -3, 4, MODE, 60);
        Allocation toCome = world.plan(BOB, Target.of(ISSUE), 0, 4, MODE, 60);
        Allocation over = world.plan(BOB, Target.of(ISSUE), -3, -1, MODE, 60);

        Optional<Allocation> left = service.release(MEMBER, begun.id(), 1);

        assertThat(left.orElseThrow().content().until(), is(MONDAY.minusDays(1)));
        assertThat(service.release(MEMBER, toCome.id(), 1), is(Optional.empty()));
        assertThrows(NotFound.class, () -> service.find(MEMBER, toCome.id()));
        assertThrows(Refused.class, () -> service.release(MEMBER, over.id(), 1));
    }

    @Test
    public void aProjectsListHoldsWhatIsForItsVersionsIssuesAndObjectives() {
        world.versions.add(7, "1.0", PROJECT);
        Allocation toProject = create(MANAGER, BOB, Target.of(PROJECT));
        Allocation toVersion = create(MANAGER, BOB, new Target(Target.Kind.VERSION, 7));
        Allocation toIssue = create(MANAGER, BOB, Target.of(ISSUE));
        long objective = world.goals.objective(MANAGER, world.goals.space).id();
        Allocation toObjective = create(MANAGER, BOB, new Target(Target.Kind.OBJECTIVE, objective));
        create(MANAGER, BOB, Target.of(HIDDEN));

        assertThat(
                service.all(MANAGER, new AllocationFilter(null, null, null, PROJECT, null, null))
                        .keySet(),
                contains(toProject, toVersion, toIssue, toObjective));
    }

    @Test
    public void whatIsPlannedForAnIssueMovesWithIt() {
        Allocation allocation = create(MEMBER, BOB, Target.of(ISSUE));
        world.goals.issues.put(
                FakeIssues.issue(ISSUE.value(), "PLANT-2", "Moved", AllocationWorld.HIDDEN_PROJECT, "1"));

        assertThat(
                service.all(MANAGER, new AllocationFilter(null, null, null, PROJECT, null, null))
                        .keySet(),
                hasSize(0));
        assertThat(
                service.all(MANAGER, new AllocationFilter(null, null, null, AllocationWorld.HIDDEN_PROJECT, null, null))
                        .keySet(),
                contains(allocation));
    }

    @Test
    public void aListAsksForAllItsIssuesAtOnce() {
        for (int count = 0; count < 30; count++) {
            create(MEMBER, BOB, Target.of(ISSUE));
        }
        int searches = world.goals.access.searches();

        service.all(OTHER, ANY);

        assertThat(world.goals.access.searches(), is(searches + 1));
    }

    private Allocation create(Actor actor, UserKey person, Target target) {
        return service.create(actor, change(Doer.of(person), target, 0, 4, MODE, 240), Attempt.fresh());
    }

    private static List<String> fields(Invalid invalid) {
        return invalid.problems().stream().map(Invalid.Problem::field).toList();
    }
}
