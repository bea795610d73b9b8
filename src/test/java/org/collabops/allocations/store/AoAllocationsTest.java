package org.collabops.allocations.store;

import static org.collabops.allocations.TestAllocations.BOB;
import static org.collabops.allocations.TestAllocations.MONDAY;
import static org.collabops.allocations.TestAllocations.content;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.collabops.Actor;
import org.collabops.Attempt;
import org.collabops.Conflict;
import org.collabops.Days;
import org.collabops.IssueId;
import org.collabops.Revision;
import org.collabops.UserKey;
import org.collabops.allocations.Allocation;
import org.collabops.allocations.AllocationContent;
import org.collabops.allocations.AllocationFilter;
import org.collabops.allocations.AllocationMode;
import org.collabops.allocations.AllocationOutline;
import org.collabops.allocations.AllocationState;
import org.collabops.allocations.Allocations;
import org.collabops.allocations.Doer;
import org.collabops.allocations.OnLeave;
import org.collabops.allocations.Target;
import org.collabops.sandbox.db.BothDatabases;
import org.collabops.sandbox.host.TestActiveObjects;
import org.collabops.store.Parallel;
import org.junit.Before;
import org.junit.Test;

public class AoAllocationsTest extends BothDatabases {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final Revision FIRST = Revision.first(Actor.user(BOB), NOW);
    private static final UserKey CAROL = new UserKey("JIRAUSER10103");
    private static final Days WEEK = new Days(MONDAY, MONDAY.plusDays(7));

    private static final AllocationFilter ANY = new AllocationFilter(null, null, null, null, null, null);

    private ActiveObjects ao;
    private Allocations allocations;

    @Before
    public void open() {
        ao = TestActiveObjects.over(database, AllocationIdRow.class, AllocationRevisionRow.class, AllocationRow.class);
        allocations = new AoAllocations(ao);
    }

    @Test
    public void whatWasWrittenIsReadBack() {
        Allocation longest = add(new AllocationContent(
                new Doer(null, "界".repeat(255), null),
                new Target(Target.Kind.VERSION, Long.MAX_VALUE),
                MONDAY,
                MONDAY.plusDays(1_829),
                AllocationMode.PERCENT,
                100_000,
                OnLeave.REDISTRIBUTE,
                AllocationState.TENTATIVE,
                "界".repeat(1_000)));
        Allocation team = add(of(new Doer(null, null, 7L), new Target(Target.Kind.OBJECTIVE, 3), 0, 4));

        assertThat(allocations.find(longest.id()), is(Optional.of(longest)));
        assertThat(allocations.history(team.id()), is(List.of(team)));
        assertThat(allocations.matching(ANY), is(List.of(longest, team)));
    }

    @Test
    public void anAttemptMakesOneAllocationHoweverOftenItIsTried() throws Exception {
        Attempt attempt = Attempt.order(12);

        List<Allocation> made = Parallel.run(
                8,
                thread -> List.of(allocations
                        .create(attempt, id -> new Allocation(id, toIssue(100, 0, 4), FIRST, false))
                        .orElseThrow()));

        assertThat(new HashSet<>(made), hasSize(1));
        assertThat(allocations.matching(ANY), hasSize(1));
    }

    @Test
    public void whatAnAttemptMadeIsNotMadeAgainAfterItIsDeleted() {
        Attempt attempt = Attempt.order(12);
        Allocation made = allocations
                .create(attempt, id -> new Allocation(id, toIssue(100, 0, 4), FIRST, false))
                .orElseThrow();
        allocations.revise(revised(made, made.content(), true));

        assertThat(
                allocations.create(attempt, id -> new Allocation(id, toIssue(100, 0, 4), FIRST, false)),
                is(Optional.empty()));
        assertThat(allocations.matching(ANY), is(empty()));
        assertThat(allocations.history(made.id()), hasSize(2));
    }

    @Test
    public void aStaleRevisionStoresNothing() {
        Allocation first = add(toIssue(100, 0, 4));
        Allocation current = revised(first, toIssue(100, 0, 9), false);
        allocations.revise(current);

        Conflict conflict =
                assertThrows(Conflict.class, () -> allocations.revise(revised(first, toIssue(100, 0, 2), false)));

        assertThat(conflict.current(), is(current));
        assertThat(allocations.find(first.id()), is(Optional.of(current)));
    }

    @Test
    public void listsHoldWhatTouchesTheirDaysAndNothingElse() {
        add(toIssue(100, -9, -1));
        Allocation before = add(toIssue(100, -9, 0));
        Allocation inside = add(toIssue(100, 2, 3));
        Allocation after = add(toIssue(100, 6, 20));
        add(toIssue(100, 7, 20));

        assertThat(
                allocations.matching(new AllocationFilter(null, null, null, null, null, WEEK)),
                is(List.of(before, inside, after)));
    }

    @Test
    public void aFilterTakesWhatItsAllocationsSay() {
        Allocation bobs = add(toIssue(100, 0, 4));
        Allocation carols = add(of(Doer.of(CAROL), new Target(Target.Kind.PROJECT, 100), 0, 4));
        Allocation teams = add(of(new Doer(null, null, 7L), new Target(Target.Kind.ISSUE, 101), 0, 4));

        assertThat(allocations.matching(new AllocationFilter(BOB, null, null, null, null, null)), is(List.of(bobs)));
        assertThat(allocations.matching(new AllocationFilter(null, 7L, null, null, null, null)), is(List.of(teams)));
        assertThat(
                allocations.matching(
                        new AllocationFilter(null, null, carols.content().target(), null, null, null)),
                is(List.of(carols)));
        assertThat(
                allocations.matching(new AllocationFilter(null, null, null, null, AllocationState.TENTATIVE, null)),
                is(empty()));
    }

    @Test
    public void aroundAnIssueAreItsOwnAndThePersonsOfTheseDaysByOneStatement() throws Exception {
        Allocation own = add(of(Doer.of(CAROL), Target.of(new IssueId(100)), -30, -20));
        Allocation elsewhere = add(toIssue(101, 0, 4));
        add(toIssue(101, 10, 14));
        add(of(Doer.of(CAROL), Target.of(new IssueId(101)), 0, 4));

        assertThat(allocations.around(new IssueId(100), BOB, WEEK), is(List.of(own, elsewhere)));
        assertThat(allocations.around(new IssueId(100), null, WEEK), is(List.of(own)));
        assertThat(database.statements().during(() -> allocations.around(new IssueId(100), BOB, WEEK)), hasSize(1));
    }

    @Test
    public void manyPeopleAreReadByOneStatement() throws Exception {
        Allocation bobs = add(toIssue(100, 0, 4));
        Set<UserKey> many = new HashSet<>(Set.of(BOB));
        IntStream.range(0, 600).forEach(number -> many.add(new UserKey("u" + number)));

        assertThat(allocations.outlines(WEEK, many), is(List.of(outline(bobs))));
        assertThat(allocations.outlines(WEEK, Set.of(BOB)), is(List.of(outline(bobs))));
        assertThat(allocations.outlines(WEEK, Set.of(CAROL)), is(empty()));
        assertThat(database.statements().during(() -> allocations.outlines(WEEK, many)), hasSize(1));
    }

    @Test
    public void outlinesHoldWhatTouchesTheirDaysOfEverybody() {
        add(toIssue(100, -9, -1));
        Allocation bobs = add(toIssue(100, 6, 20));
        Allocation teams = add(of(new Doer(null, null, 7L), new Target(Target.Kind.OBJECTIVE, 3), -9, 0));
        allocations.revise(revised(add(toIssue(100, 2, 3)), toIssue(100, 2, 3), true));

        assertThat(allocations.outlines(WEEK), is(List.of(outline(bobs), outline(teams))));
    }

    @Test
    public void allocationsAreFoundByManyIdsUnlessTheyAreDeleted() {
        Allocation first = add(toIssue(100, 0, 4));
        Allocation deleted = add(toIssue(100, 0, 4));
        Allocation last = add(toIssue(100, 0, 4));
        allocations.revise(revised(deleted, deleted.content(), true));
        List<Long> many = new ArrayList<>(List.of(last.id(), deleted.id(), first.id()));
        LongStream.range(1_000, 2_000).forEach(many::add);

        assertThat(allocations.withIds(many), is(List.of(first, last)));
        assertThat(allocations.withIds(List.of()), is(empty()));
    }

    @Test
    public void lostProjectionsAreMended() {
        Allocation lost = add(toIssue(100, 0, 4));
        ao.deleteWithSQL(AllocationRow.class, "ALLOCATION_ID = ?", lost.id());

        assertThat(allocations.mendProjections(), is(1));
        assertThat(allocations.matching(ANY), is(List.of(lost)));
    }

    @Test
    public void ofManyWritersOfOneVersionOneWins() throws Exception {
        Allocation allocation = add(toIssue(100, 0, 4));

        List<Integer> won = Parallel.run(8, thread -> {
            List<Integer> successes = new ArrayList<>();
            try {
                allocations.revise(revised(allocation, toIssue(100, 0, 5 + thread), false));
                successes.add(thread);
            } catch (Conflict lostTheRace) {
                assertThat(((Allocation) lostTheRace.current()).version(), is(2));
            }
            return successes;
        });

        assertThat(won, hasSize(1));
        assertThat(allocations.find(allocation.id()).orElseThrow().content(), is(toIssue(100, 0, 5 + won.get(0))));
    }

    private Allocation add(AllocationContent content) {
        return allocations
                .create(Attempt.fresh(), id -> new Allocation(id, content, FIRST, false))
                .orElseThrow();
    }

    private static AllocationOutline outline(Allocation allocation) {
        AllocationContent content = allocation.content();
        return new AllocationOutline(
                allocation.id(),
                content.doer().person(),
                content.target(),
                content.days(),
                content.amount(),
                content.state());
    }

    private static Allocation revised(Allocation allocation, AllocationContent content, boolean deleted) {
        return new Allocation(allocation.id(), content, allocation.revision().next(Actor.user(BOB), NOW), deleted);
    }

    private static AllocationContent toIssue(long issue, int from, int until) {
        return of(Doer.of(BOB), Target.of(new IssueId(issue)), from, until);
    }

    private static AllocationContent of(Doer doer, Target target, int from, int until) {
        AllocationContent any = content(from, until, AllocationMode.MINUTES_PER_DAY, 240, OnLeave.KEEP);
        return new AllocationContent(
                doer, target, any.from(), any.until(), any.mode(), any.value(), any.onLeave(), any.state(), any.note());
    }
}
