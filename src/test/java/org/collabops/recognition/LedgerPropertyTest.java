package org.collabops.recognition;

import static org.collabops.recognition.RecognitionWorld.ANN;
import static org.collabops.recognition.RecognitionWorld.ANN_ACTS;
import static org.collabops.recognition.RecognitionWorld.BEN;
import static org.collabops.recognition.RecognitionWorld.CID;
import static org.collabops.recognition.RecognitionWorld.ZONE;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.collabops.Attempt;
import org.collabops.Refused;
import org.collabops.UserKey;
import org.junit.Test;

/** Random histories of giving and taking back, against an oracle that adds everything up anew each time. */
public class LedgerPropertyTest {
    private static final int CASES = 10_000;
    private static final int STEPS = 8;

    private static final class Gifted {
        private final Kudos kudos;
        private final YearMonth month;
        private final int cost;
        private final int perHead;
        private boolean refunded;
        private boolean withdrawn;

        private Gifted(Kudos kudos, YearMonth month, int perHead, int heads) {
            this.kudos = kudos;
            this.month = month;
            this.cost = perHead * heads;
            this.perHead = perHead;
        }
    }

    @Test
    public void balancesAreWhatAllGiftsAddUpTo() {
        Random random = new Random(13);
        for (int i = 0; i < CASES; i++) {
            oneHistory(random);
        }
    }

    private static void oneHistory(Random random) {
        RecognitionWorld world = new RecognitionWorld();
        int allowance = 1 + random.nextInt(20);
        world.site.put(RecognitionWorld.policy(true, allowance));
        List<Gifted> gifts = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            switch (random.nextInt(4)) {
                case 0 -> world.pass(Duration.ofHours(random.nextInt(1000)));
                case 1 -> takeBack(world, random, gifts);
                default -> give(world, random, allowance, gifts);
            }
            compare(world, allowance, gifts);
        }
    }

    private static void give(RecognitionWorld world, Random random, int allowance, List<Gifted> gifts) {
        List<UserKey> named = new ArrayList<>();
        for (int k = 1 + random.nextInt(4); k > 0; k--) {
            named.add(List.of(ANN, BEN, CID).get(random.nextInt(3)));
        }
        int points = random.nextInt(8);
        Set<UserKey> heads = new LinkedHashSet<>(named);
        heads.remove(ANN);
        boolean affordable = points * heads.size() <= allowance - spent(gifts, month(world));
        Kudos given = null;
        try {
            given = world.service.give(
                    ANN_ACTS,
                    RecognitionWorld.gift(points, Visibility.PUBLIC, named.toArray(new UserKey[0])),
                    Attempt.fresh());
        } catch (Refused refusal) {
            assertThat(heads.isEmpty() || !affordable, is(true));
            return;
        }
        assertThat(!heads.isEmpty() && affordable, is(true));
        gifts.add(new Gifted(given, month(world), points, heads.size()));
    }

    private static void takeBack(RecognitionWorld world, Random random, List<Gifted> gifts) {
        List<Gifted> open = gifts.stream()
                .filter(gift -> !gift.withdrawn)
                .filter(gift ->
                        Duration.between(gift.kudos.content().at(), world.now()).compareTo(Duration.ofHours(24)) < 0)
                .toList();
        if (!open.isEmpty()) {
            Gifted gift = open.get(random.nextInt(open.size()));
            world.withdrawals.withdraw(ANN_ACTS, gift.kudos.id(), 1, null);
            gift.withdrawn = true;
            gift.refunded = gift.month.equals(month(world));
        }
    }

    private static void compare(RecognitionWorld world, int allowance, List<Gifted> gifts) {
        LedgerService.Ledger ledger = world.ledgers.of(ANN_ACTS, ANN, null);
        int spent = spent(gifts, month(world));
        assertThat(ledger.spent(), is(spent));
        assertThat(ledger.remaining(), is(allowance - spent));
        int earned = gifts.stream()
                .filter(gift -> !gift.withdrawn && gift.month.equals(month(world)))
                .filter(gift -> gift.kudos.content().recipients().contains(BEN))
                .mapToInt(gift -> gift.perHead)
                .sum();
        assertThat(world.ledgers.of(RecognitionWorld.BEN_ACTS, BEN, null).earned(), is(earned));
        int balance = 0;
        for (LedgerService.Line line : ledger.lines()) {
            balance += line.entry().amount();
            assertThat(line.entry().spent(), is(balance));
        }
    }

    private static int spent(List<Gifted> gifts, YearMonth month) {
        return gifts.stream()
                .filter(gift -> gift.month.equals(month) && !gift.refunded)
                .mapToInt(gift -> gift.cost)
                .sum();
    }

    private static YearMonth month(RecognitionWorld world) {
        return YearMonth.from(world.now().atZone(ZONE));
    }
}
