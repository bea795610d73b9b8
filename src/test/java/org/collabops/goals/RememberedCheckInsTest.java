package org.collabops.goals;

import static org.collabops.goals.GoalWorld.MANAGER;
import static org.collabops.goals.GoalWorld.MEMBER;
import static org.collabops.goals.TestGoals.metric;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.collabops.host.FakeCaches;
import org.junit.Test;

public class RememberedCheckInsTest {
    private final GoalWorld world = new GoalWorld();
    private final KeyResult one =
            world.keyResult(MANAGER, world.objective(MEMBER, world.space), metric(Direction.INCREASE, "0", "10"));
    private final KeyResult other =
            world.keyResult(MANAGER, world.objective(MEMBER, world.space), metric(Direction.INCREASE, "0", "10"));
    private final AtomicInteger loads = new AtomicInteger();
    private final RememberedCheckIns remembered = new RememberedCheckIns(
            world.ledger,
            () -> {
                loads.incrementAndGet();
                return world.ledger.latest(List.of(one.id(), other.id()));
            },
            new FakeCaches());

    @Test
    public void theLatestEntriesAreLoadedOnce() {
        CheckIn entry = world.checkIn(MEMBER, one, "4");

        assertThat(remembered.latest(List.of(one.id(), other.id())), is(Map.of(one.id(), entry)));
        assertThat(remembered.latest(List.of(other.id())), is(Map.of()));
        assertThat(loads.get(), is(1));
    }

    @Test
    public void anEntryThatIsAddedIsTheLatestAtOnce() {
        CheckIn first = world.checkIn(MEMBER, one, "4");
        assertThat(remembered.latest(List.of(one.id())).get(one.id()), is(first));
        CheckIn copy = new CheckIn(
                one.id(),
                first.value(),
                null,
                "Again",
                first.at(),
                first.state(),
                "another attempt",
                first.revision().next(MEMBER, first.at()));

        assertThat(remembered.append(copy), is(true));

        assertThat(remembered.latest(List.of(one.id())).get(one.id()), is(copy));
    }

    @Test
    public void anEntryThatLosesItsNumberShowsTheWinner() {
        remembered.latest(List.of(one.id()));
        CheckIn winner = world.checkIn(MEMBER, one, "4");

        assertThat(remembered.append(winner), is(false));

        assertThat(remembered.latest(List.of(one.id())).get(one.id()), is(winner));
    }
}
