package org.collabops.people;

import static org.collabops.people.TestPeople.ALICE;
import static org.collabops.people.TestPeople.MONDAY;
import static org.collabops.people.TestPeople.member;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.collabops.Percent;
import org.junit.Test;

public class CommitmentsTest {
    @Test
    public void threeThirdsAreTheWhole() {
        Percent third = new Percent(3333);
        assertThat(
                Commitments.split(480, List.of(third, third, third)).stream()
                        .mapToInt(Integer::intValue)
                        .sum(),
                is(480));
        assertThat(Commitments.split(100, List.of(third, third, third)), is(List.of(34, 33, 33)));
    }

    @Test
    public void partsSumToTheRoundedWholeAndNoneIsOffByAMinute() {
        Random random = new Random(5);
        for (int round = 0; round < 10_000; round++) {
            int minutes = random.nextInt(1441);
            List<Percent> shares = IntStream.range(0, random.nextInt(6))
                    .mapToObj(place -> new Percent(random.nextInt(10_001)))
                    .toList();
            List<Integer> parts = Commitments.split(minutes, shares);
            BigDecimal exact =
                    shares.stream().map(share -> exact(minutes, share)).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(
                    parts.stream().mapToInt(Integer::intValue).sum(),
                    is(exact.setScale(0, RoundingMode.HALF_UP).intValueExact()));
            for (int place = 0; place < shares.size(); place++) {
                BigDecimal error = exact(minutes, shares.get(place))
                        .subtract(BigDecimal.valueOf(parts.get(place)))
                        .abs();
                assertThat(error.compareTo(BigDecimal.ONE) < 0, is(true));
            }
        }
    }

    @Test
    public void teamsTogetherHaveNoMoreOfAPersonThanThereIs() {
        List<Membership> twice = List.of(member(1, 1, ALICE, 100), member(2, 1, ALICE, 50));
        assertThat(Commitments.minutesFor(Set.of(1L, 2L), twice, MONDAY, 480), is(480));
        assertThat(Commitments.minutesFor(Set.of(2L), twice, MONDAY, 480), is(240));
        assertThat(Commitments.sum(twice, MONDAY), is(Percent.of(150)));
    }

    private static BigDecimal exact(int minutes, Percent share) {
        return share.decimal().multiply(BigDecimal.valueOf(minutes)).movePointLeft(2);
    }
}
