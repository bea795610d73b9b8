package org.collabops.recognition;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.collabops.UserKey;
import org.junit.Test;

public class RecipientsTest {
    private static final int CASES = 10_000;

    @Test
    public void whoIsThankedIsWhoANaiveLoopLeaves() {
        Random random = new Random(11);
        for (int i = 0; i < CASES; i++) {
            UserKey giver = person(random.nextInt(6));
            Set<UserKey> inactive = new HashSet<>();
            List<UserKey> named = new ArrayList<>();
            for (int k = random.nextInt(8); k > 0; k--) {
                named.add(person(random.nextInt(6)));
                if (random.nextInt(4) == 0) {
                    inactive.add(person(random.nextInt(6)));
                }
            }
            List<UserKey> left = new ArrayList<>();
            List<UserKey> out = new ArrayList<>();
            for (UserKey one : named) {
                List<UserKey> to = inactive.contains(one) ? out : left;
                if (!one.equals(giver) && !to.contains(one)) {
                    to.add(one);
                }
            }

            Recipients recipients = Recipients.of(giver, named, person -> !inactive.contains(person));

            assertThat(recipients, is(new Recipients(left, out, named.contains(giver))));
        }
    }

    private static UserKey person(int number) {
        return new UserKey("k" + number);
    }
}
