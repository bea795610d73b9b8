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

/** A random history of giving and taking back, against an oracle that adds everything up anew each time. */
public final class LedgerHistory {
    private final RecognitionWorld world = new RecognitionWorld();
    private final List<Gifted> gifts = new ArrayList<>();
    private final Random random;
    private final int allowance;
    private final KudosService service;
    private final Withdrawals withdrawals;
    private final LedgerService ledgers;

    /** @param log that nobody has written to */
    public LedgerHistory(KudosLog log, Random random) {
        this.random = random;
        this.allowance = 1 + random.nextInt(20);
        world.site.put(RecognitionWorld.policy(true, allowance));
        GiftCheck check = new GiftCheck(world.values, world.people);
        this.service = new KudosService(log, world.sight, world.rights, check, world.site, world.clock());
        this.withdrawals = new Withdrawals(service, log, world.rights, world.site, world.clock());
        this.ledgers = new LedgerService(log, world.sight, world.site, world.figures, world.clock());
    }

    /** Lets time pass, gives and takes back at random, and compares after each step. */
    public void run(int steps) {
        for (int step = 0; step < steps; step++) {
            switch (random.nextInt(4)) {
                case 0 -> world.pass(Duration.ofHours(random.nextInt(1000)));
                case 1 -> takeBack();
                default -> give();
            }
            compare();
        }
    }

    private void give() {
        List<UserKey> named = new ArrayList<>();
        for (int k = 1 + random.nextInt(4); k > 0; k--) {
            named.add(List.of(ANN, BEN, CID).get(random.nextInt(3)));
        }
        int points = random.nextInt(8);
        Set<UserKey> heads = new LinkedHashSet<>(named);
        heads.remove(ANN);
        boolean affordable = points * heads.size() <= allowance - spent(month());
        Kudos given = null;
        try {
            given = service.give(
                    ANN_ACTS,
                    RecognitionWorld.gift(points, Visibility.PUBLIC, named.toArray(new UserKey[0])),
                    Attempt.fresh());
        } catch (Refused refusal) {
            assertThat(heads.isEmpty() || !affordable, is(true));
            return;
        }
        assertThat(!heads.isEmpty() && affordable, is(true));
        gifts.add(new Gifted(given, month(), points, heads.size()));
    }

    private void takeBack() {
        List<Gifted> open = gifts.stream()
                .filter(gift -> !gift.withdrawn)
                .filter(gift ->
                        Duration.between(gift.kudos.content().at(), world.now()).compareTo(Duration.ofHours(24)) < 0)
                .toList();
        if (!open.isEmpty()) {
            Gifted gift = open.get(random.nextInt(open.size()));
            withdrawals.withdraw(ANN_ACTS, gift.kudos.id(), 1, null);
            gift.withdrawn = true;
            gift.refunded = gift.month.equals(month());
        }
    }

    private void compare() {
        LedgerService.Ledger ledger = ledgers.of(ANN_ACTS, ANN, null);
        int spent = spent(month());
        assertThat(ledger.spent(), is(spent));
        assertThat(ledger.remaining(), is(allowance - spent));
        int earned = gifts.stream()
                .filter(gift -> !gift.withdrawn && gift.month.equals(month()))
                .filter(gift -> gift.kudos.content().recipients().contains(BEN))
                .mapToInt(gift -> gift.perHead)
                .sum();
        assertThat(ledgers.of(RecognitionWorld.BEN_ACTS, BEN, null).earned(), is(earned));
        int balance = 0;
        for (LedgerService.Line line : ledger.lines()) {
            balance += line.entry().amount();
            assertThat(line.entry().spent(), is(balance));
        }
    }

    private int spent(YearMonth month) {
        return gifts.stream()
                .filter(gift -> gift.month.equals(month) && !gift.refunded)
                .mapToInt(gift -> gift.cost)
                .sum();
    }

    private YearMonth month() {
        return YearMonth.from(world.now().atZone(ZONE));
    }

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
}
