package org.collabops.people;

import static org.collabops.people.TestPeople.ALICE;
import static org.collabops.people.TestPeople.BOB;
import static org.collabops.people.TestPeople.CAROL;
import static org.collabops.people.TestPeople.MONDAY;
import static org.collabops.people.TestPeople.leave;
import static org.collabops.people.TestPeople.wholeDays;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.collabops.Days;
import org.collabops.Revision;
import org.collabops.UserKey;
import org.collabops.host.FakeCaches;
import org.junit.Test;

public class RememberedLeavesTest {
    private static final Days WEEK = Days.through(MONDAY, MONDAY.plusDays(6));

    private final FakeLeaves kept = new FakeLeaves(new AtomicLong());
    private final Leaves remembered = new RememberedLeaves(kept, new FakeCaches());

    @Test
    public void eachPersonIsReadOnceAlsoWithoutLeave() {
        Leave leave = take(ALICE, 0);
        Leave later = take(ALICE, 20);

        assertThat(remembered.during(WEEK, Set.of(ALICE, BOB)), contains(leave));
        assertThat(remembered.during(WEEK, Set.of(ALICE, BOB)), contains(leave));
        assertThat(remembered.of(Set.of(ALICE)), containsInAnyOrder(leave, later));
        assertThat(kept.reads(), is(1));
    }

    @Test
    public void whoeverIsMissingIsReadAtOnce() {
        Leave alices = take(ALICE, 0);
        Leave bobs = take(BOB, 1);
        Leave carols = take(CAROL, 2);
        remembered.during(WEEK, Set.of(ALICE));

        assertThat(remembered.during(WEEK, Set.of(ALICE, BOB, CAROL)), containsInAnyOrder(alices, bobs, carols));
        assertThat(kept.reads(), is(2));
    }

    @Test
    public void whatIsWrittenIsSeenAtOnce() {
        remembered.during(WEEK, Set.of(ALICE));
        Leave leave = take(ALICE, 0);

        assertThat(remembered.during(WEEK, Set.of(ALICE)), contains(leave));
        remembered.revise(
                new Leave(leave.id(), ALICE, leave.content(), new Revision(2, TestPeople.NOW, ALICE, null), true));
        assertThat(remembered.during(WEEK, Set.of(ALICE)), is(empty()));
    }

    @Test
    public void whatIsReadWhileLeaveIsWrittenIsNotKept() {
        kept.afterReading(() -> {
            kept.afterReading(() -> {});
            take(ALICE, 0);
        });

        assertThat(remembered.during(WEEK, Set.of(ALICE)), is(empty()));
        assertThat(remembered.during(WEEK, Set.of(ALICE)).size(), is(1));
    }

    @Test
    public void ofMorePeopleThanAPageShowsTheDaysAloneAreReadAndNothingIsKept() {
        Set<UserKey> many = IntStream.range(0, 101)
                .mapToObj(number -> new UserKey("u" + number))
                .collect(Collectors.toSet());

        remembered.during(WEEK, many);
        remembered.during(WEEK, many);

        assertThat(kept.reads(), is(2));
    }

    @Test
    public void noMoreCopiesAreKeptThanAreBounded() {
        for (int group = 0; group < 25; group++) {
            int first = group * 100;
            List<UserKey> people = IntStream.range(first, first + 100)
                    .mapToObj(number -> new UserKey("u" + number))
                    .toList();
            remembered.during(WEEK, people);
        }

        remembered.during(WEEK, Set.of(new UserKey("u0")));
        assertThat("the first is held", kept.reads(), is(25));
        remembered.during(WEEK, Set.of(new UserKey("u2400")));
        assertThat("the last is not", kept.reads(), is(26));
    }

    private Leave take(UserKey person, int day) {
        return remembered.create(id -> leave(id, person, wholeDays(MONDAY.plusDays(day), MONDAY.plusDays(day))));
    }
}
