package org.collabops.people.store;

import static org.collabops.people.TestPeople.MONDAY;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.collabops.Actor;
import org.collabops.Days;
import org.collabops.UserKey;
import org.collabops.people.DayPart;
import org.collabops.people.Leave;
import org.collabops.people.LeaveContent;
import org.collabops.people.LeaveState;
import org.collabops.people.TestPeople;
import org.collabops.sandbox.db.BothDatabases;
import org.junit.Test;

/** The one statement of every capacity, against a loop over all leave that there is. */
public class LeavePropertyTest extends BothDatabases {
    private static final int CASES = 10_000;
    private static final int WRITTEN = 100;
    private static final int SPAN = 60;
    private static final Actor SOMEBODY = Actor.user(TestPeople.ALICE);

    private final Random random = new Random(9);
    private final Map<Long, Leave> current = new HashMap<>();

    @Test
    public void leaveOfSomeDaysIsWhatALoopFinds() {
        AoLeaves leaves = new AoLeaves(PeopleTables.over(database));
        for (int number = 0; number < WRITTEN; number++) {
            write(leaves);
        }
        for (int number = 0; number < CASES; number++) {
            Days days = days();
            Set<UserKey> people = new HashSet<>();
            for (int count = random.nextInt(5); count > 0; count--) {
                people.add(person());
            }
            assertThat(Set.copyOf(leaves.during(days, people)), is(found(days, people)));
        }
    }

    private void write(AoLeaves leaves) {
        UserKey person = person();
        Leave made = leaves.create(id -> new Leave(id, person, some(), TestPeople.first(), false));
        if (random.nextInt(3) > 0) {
            current.put(made.id(), made);
            return;
        }
        boolean deleted = random.nextBoolean();
        Leave revised = new Leave(
                made.id(),
                person,
                some(),
                made.revision().next(SOMEBODY, Instant.parse("2026-03-02T08:00:00Z")),
                deleted);
        leaves.revise(revised);
        if (!deleted) {
            current.put(made.id(), revised);
        }
    }

    /** Day by day. */
    private Set<Leave> found(Days days, Set<UserKey> people) {
        return current.values().stream()
                .filter(leave -> people.contains(leave.person()))
                .filter(leave -> days.stream()
                        .anyMatch(day -> !day.isBefore(leave.content().from())
                                && day.isBefore(leave.content().until())))
                .collect(Collectors.toSet());
    }

    private LeaveContent some() {
        LocalDate from = MONDAY.plusDays(random.nextInt(SPAN));
        return new LeaveContent(
                from,
                from.plusDays(1 + random.nextInt(9)),
                random.nextBoolean() ? null : 1 + random.nextInt(900),
                DayPart.values()[random.nextInt(2)],
                LeaveState.values()[random.nextInt(2)]);
    }

    private UserKey person() {
        return new UserKey("k" + random.nextInt(6));
    }

    private Days days() {
        int from = random.nextInt(SPAN + 20) - 10;
        return new Days(MONDAY.plusDays(from), MONDAY.plusDays(from + 1L + random.nextInt(14)));
    }
}
