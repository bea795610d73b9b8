package org.collabops.allocations.store;

import static org.collabops.allocations.TestAllocations.MONDAY;
import static org.collabops.allocations.TestAllocations.content;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.collabops.Actor;
import org.collabops.Attempt;
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
import org.junit.Test;

/** What loads and reports are computed from, against a loop over all that was ever written. */
public class AllocationQueriesPropertyTest extends BothDatabases {
    private static final int CASES = 10_000;
    private static final int WRITTEN = 100;
    private static final int SPAN = 60;
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private final Random random = new Random(8);
    private final List<Allocation> current = new ArrayList<>();
    private Allocations allocations;

    @Test
    public void everyQueryFindsWhatALoopFinds() {
        allocations = new AoAllocations(TestActiveObjects.over(
                database, AllocationIdRow.class, AllocationRevisionRow.class, AllocationRow.class));
        IntStream.range(0, WRITTEN).forEach(number -> write());
        for (int number = 0; number < CASES; number++) {
            switch (number % 3) {
                case 0 -> ofPeople();
                case 1 -> aroundAnIssue();
                default -> matching();
            }
        }
    }

    /** A third is changed, and of these some are deleted. */
    private void write() {
        Allocation made = allocations
                .create(
                        Attempt.fresh(),
                        id -> new Allocation(id, some(), Revision.first(Actor.user(person()), NOW), false))
                .orElseThrow();
        boolean deleted = random.nextInt(9) == 0;
        if (!deleted && random.nextInt(3) > 0) {
            current.add(made);
            return;
        }
        Revision next = made.revision().next(Actor.user(person()), NOW);
        Allocation revised = new Allocation(made.id(), deleted ? made.content() : some(), next, deleted);
        allocations.revise(revised);
        if (!deleted) {
            current.add(revised);
        }
    }

    private void ofPeople() {
        Days days = days();
        Set<UserKey> people = new HashSet<>();
        for (int count = random.nextInt(4); count > 0; count--) {
            people.add(person());
        }
        assertThat(
                allocations.outlines(days, people),
                is(outlines(one -> people.contains(one.doer().person()) && touches(one, days))));
        assertThat(allocations.outlines(days), is(outlines(one -> touches(one, days))));
    }

    private void aroundAnIssue() {
        Days days = days();
        IssueId issue = new IssueId(1 + random.nextInt(4));
        UserKey person = random.nextInt(4) == 0 ? null : person();
        assertThat(
                allocations.around(issue, person, days),
                is(found(one -> one.target().equals(Target.of(issue))
                        || person != null && person.equals(one.doer().person()) && touches(one, days))));
    }

    private void matching() {
        UserKey person = orNull(person());
        Long team = orNull(1L + random.nextInt(2));
        Target target = orNull(target());
        AllocationState state = orNull(AllocationState.values()[random.nextInt(2)]);
        Days days = orNull(days());
        assertThat(
                allocations.matching(new AllocationFilter(person, team, target, null, state, days)),
                is(found(one -> (person == null || person.equals(one.doer().person()))
                        && (team == null || team.equals(one.doer().team()))
                        && (target == null || target.equals(one.target()))
                        && (state == null || state == one.state())
                        && (days == null || touches(one, days)))));
    }

    private List<Allocation> found(Predicate<AllocationContent> wanted) {
        return current.stream()
                .filter(allocation -> wanted.test(allocation.content()))
                .toList();
    }

    private List<AllocationOutline> outlines(Predicate<AllocationContent> wanted) {
        return found(wanted).stream().map(Allocation::outline).toList();
    }

    /** Day by day. */
    private static boolean touches(AllocationContent content, Days days) {
        return days.stream()
                .anyMatch(day -> !day.isBefore(content.from())
                        && !day.isAfter(content.days().last()));
    }

    private AllocationContent some() {
        int from = random.nextInt(SPAN);
        AllocationContent any =
                content(from, from + random.nextInt(9), AllocationMode.MINUTES_PER_DAY, 240, OnLeave.KEEP);
        Doer doer =
                switch (random.nextInt(6)) {
                    case 0 -> new Doer(null, "Somebody", null);
                    case 1 -> new Doer(null, null, 1L + random.nextInt(2));
                    default -> Doer.of(person());
                };
        return new AllocationContent(
                doer,
                target(),
                any.from(),
                any.until(),
                any.mode(),
                any.value(),
                any.onLeave(),
                AllocationState.values()[random.nextInt(2)],
                any.note());
    }

    /** The kinds share their ids. */
    private Target target() {
        return new Target(Target.Kind.values()[random.nextInt(4)], 1L + random.nextInt(4));
    }

    private UserKey person() {
        return new UserKey("k" + random.nextInt(5));
    }

    private Days days() {
        int from = random.nextInt(SPAN + 20) - 10;
        return new Days(MONDAY.plusDays(from), MONDAY.plusDays(from + 1L + random.nextInt(14)));
    }

    private <T> T orNull(T value) {
        return random.nextInt(3) == 0 ? value : null;
    }
}
