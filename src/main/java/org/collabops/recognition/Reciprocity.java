package org.collabops.recognition;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.collabops.Percent;
import org.collabops.UserKey;

/**
 * How much thanking is returned: the share of pairs of giver and recipient for which the recipient thanked the giver
 * after that, and not later than {@link #WINDOW}. High shares can mean friends who thank each other, and nothing worse.
 */
final class Reciprocity {
    static final Duration WINDOW = Duration.ofDays(7);

    private final Map<Pair, List<Instant>> moments = new HashMap<>();

    private record Pair(UserKey giver, UserKey recipient) {}

    /** @param known all thanks that may be an answer */
    Reciprocity(Collection<Kudos> known) {
        known.stream().map(Kudos::content).forEach(content -> content.recipients()
                .forEach(recipient -> moments.computeIfAbsent(
                                new Pair(content.giver(), recipient), pair -> new ArrayList<>())
                        .add(content.at())));
    }

    /** Rounded half up to two decimals; null when there are no thanks. */
    Percent of(Collection<Kudos> given) {
        long pairs = 0;
        long returned = 0;
        for (Kudos kudos : given) {
            for (UserKey recipient : kudos.content().recipients()) {
                pairs++;
                if (isReturned(
                        new Pair(recipient, kudos.content().giver()),
                        kudos.content().at())) {
                    returned++;
                }
            }
        }
        return share(returned, pairs);
    }

    static Percent share(long part, long whole) {
        return whole == 0 ? null : new Percent(Math.toIntExact((part * 20_000 + whole) / (2 * whole)));
    }

    private boolean isReturned(Pair answer, Instant thanked) {
        return moments.getOrDefault(answer, List.of()).stream()
                .anyMatch(at -> at.isAfter(thanked) && !at.isAfter(thanked.plus(WINDOW)));
    }
}
