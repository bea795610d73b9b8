package org.collabops.people;

import static org.collabops.people.TestPeople.MONDAY;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.collabops.Days;
import org.junit.Test;

public class ShownDaysTest {
    private static final Days WEEK = Days.through(MONDAY, MONDAY.plusDays(6));

    @Test
    public void allDaysAreShownOrNone() {
        assertThat(ShownDays.ALL.containsAllOf(WEEK), is(true));
        assertThat(ShownDays.NONE.containsAnyOf(WEEK), is(false));
    }

    @Test
    public void aRangeIsShownAsItsDaysAre() {
        Random random = new Random(6);
        for (int round = 0; round < 10_000; round++) {
            List<Days> some = new ArrayList<>();
            for (int part = random.nextInt(4); part > 0; part--) {
                some.add(days(random));
            }
            ShownDays shown = ShownDays.only(some);
            Days asked = days(random);

            assertThat(shown.containsAllOf(asked), is(asked.stream().allMatch(shown::contains)));
            assertThat(shown.containsAnyOf(asked), is(asked.stream().anyMatch(shown::contains)));
        }
    }

    private static Days days(Random random) {
        int first = random.nextInt(12);
        return Days.through(MONDAY.plusDays(first), MONDAY.plusDays(first + random.nextInt(5)));
    }
}
