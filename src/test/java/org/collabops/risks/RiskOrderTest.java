package org.collabops.risks;

import static org.collabops.risks.TestRisks.content;
import static org.collabops.risks.TestRisks.risk;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.Test;

public class RiskOrderTest {
    private static final Risk LOW = risk(1, content("b", new Assessment(1, 1), Status.OPEN));
    private static final Risk HIGH = risk(2, content("  C", new Assessment(5, 3), Status.CLOSED));
    private static final Risk HIGH_TOO = risk(3, content("a", new Assessment(3, 5), Status.OPEN));
    private static final Risk UNASSESSED = risk(4, content("d", null, Status.ACCEPTED));

    @Test
    public void theGravestStandsFirstAndEqualsGoById() {
        assertThat(sorted("-score"), contains(2L, 3L, 1L, 4L));
    }

    @Test
    public void theUnassessedStandLastInBothDirections() {
        assertThat(sorted("score"), contains(1L, 2L, 3L, 4L));
    }

    @Test
    public void titlesSortWhateverTheCaseAndTheSpaceBeforeThem() {
        assertThat(sorted("title"), contains(3L, 1L, 2L, 4L));
        assertThat(sorted("-title"), contains(4L, 2L, 1L, 3L));
    }

    @Test
    public void statusSortsByTheLifeOfARisk() {
        assertThat(sorted("status"), contains(1L, 3L, 4L, 2L));
    }

    @Test
    public void anOrderReadsBackWhatItWrites() {
        for (RiskOrder.Key key : RiskOrder.Key.values()) {
            for (boolean descending : List.of(true, false)) {
                RiskOrder order = new RiskOrder(key, descending);
                assertThat(RiskOrder.parse(order.id()), is(Optional.of(order)));
            }
        }
    }

    @Test
    public void anUnknownOrderIsNone() {
        assertThat(RiskOrder.parse("id; drop table"), is(Optional.empty()));
    }

    private static List<Long> sorted(String order) {
        return Stream.of(UNASSESSED, HIGH_TOO, HIGH, LOW)
                .sorted(RiskOrder.parse(order).orElseThrow().comparator(risk -> null))
                .map(Risk::id)
                .toList();
    }
}
