package org.collabops.goals;

import static org.collabops.goals.TestGoals.NOW;
import static org.collabops.goals.TestGoals.alignment;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.collabops.Actor;
import org.collabops.goals.AlignmentLog.Entry;
import org.junit.Test;

public class AlignmentsTest {
    private static final int CASES = 10_000;

    private final Random random = new Random(7);
    private final FakeAlignmentLog log = new FakeAlignmentLog();

    @Test
    public void anObjectiveCannotServeItself() {
        assertThat(Alignments.of(log).wouldCloseCycle(1, 1), is(true));
        assertThat(Alignments.of(log).wouldCloseCycle(1, 2), is(false));
    }

    @Test
    public void aWayBackIsFoundHoweverLong() {
        for (int child = 1; child < 10_000; child++) {
            add(child, child + 1);
        }

        assertThat(Alignments.of(log).wouldCloseCycle(10_000, 1), is(true));
        assertThat(Alignments.of(log).wouldCloseCycle(1, 10_000), is(false));
    }

    @Test
    public void whatWasRemovedHoldsNoMore() {
        Alignment added = add(1, 2);
        log.append(new Entry(
                2, added.revised(added.weight(), true, added.revision().next(Actor.anonymous(), NOW))));

        Alignments state = Alignments.of(log);

        assertThat(state.all(), is(empty()));
        assertThat(state.next(), is(3L));
        assertThat(state.wouldCloseCycle(2, 1), is(false));
    }

    @Test
    public void aCycleIsRefusedExactlyWhenTheGraphWouldHaveOne() {
        for (int number = 0; number < CASES; number++) {
            FakeAlignmentLog graph = new FakeAlignmentLog();
            int objectives = 2 + random.nextInt(6);
            List<int[]> arrows = new ArrayList<>();
            for (int attempt = 0; attempt < 10; attempt++) {
                int child = 1 + random.nextInt(objectives);
                int parent = 1 + random.nextInt(objectives);
                List<int[]> tried = new ArrayList<>(arrows);
                tried.add(new int[] {child, parent});

                boolean refused = Alignments.of(graph).wouldCloseCycle(child, parent);

                assertThat(refused, is(hasCycle(objectives, tried)));
                if (!refused) {
                    arrows = tried;
                    add(graph, child, parent);
                }
            }
        }
    }

    /** Whether some objective comes back to itself: the reach of every one, step by step. */
    private static boolean hasCycle(int objectives, List<int[]> arrows) {
        boolean[][] reaches = new boolean[objectives + 1][objectives + 1];
        arrows.forEach(arrow -> reaches[arrow[0]][arrow[1]] = true);
        for (int via = 1; via <= objectives; via++) {
            for (int from = 1; from <= objectives; from++) {
                for (int to = 1; to <= objectives; to++) {
                    reaches[from][to] |= reaches[from][via] && reaches[via][to];
                }
            }
        }
        for (int objective = 1; objective <= objectives; objective++) {
            if (reaches[objective][objective]) {
                return true;
            }
        }
        return false;
    }

    private Alignment add(long child, long parent) {
        return add(log, child, parent);
    }

    private static Alignment add(FakeAlignmentLog to, long child, long parent) {
        long number = to.size() + 1L;
        Alignment added = alignment(number, child, GoalKey.objective(parent), parent, BigDecimal.ONE);
        to.append(new Entry(number, added));
        return added;
    }
}
