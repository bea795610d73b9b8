package org.collabops.goals;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import org.collabops.Revised;
import org.collabops.Revision;

/**
 * One entry in the ledger of a key result: what somebody told, and the state it led to.
 *
 * @param keyResult the id of the key result
 * @param value null when only the confidence was told
 * @param confidence 0..10; null when not told
 * @param at when this held; earlier than the entry itself when told afterwards
 * @param state what holds from this entry on, which is not this entry's when it was told afterwards
 * @param attempt what the entry was made by, unique among all entries
 * @param revision whose number counts the entries of the key result
 */
public record CheckIn(
        long keyResult,
        BigDecimal value,
        Integer confidence,
        String note,
        Instant at,
        State state,
        String attempt,
        Revision revision)
        implements Revised, Serializable {

    public static final int MAX_NOTE = 4096;

    /** The latest value and the latest confidence, each with the time it held at. */
    public record State(BigDecimal value, Instant valueAt, Integer confidence, Instant confidenceAt)
            implements Serializable {
        static final State NOTHING = new State(null, null, null, null);

        State with(Told told) {
            boolean newerValue = told.value() != null && !isAfter(valueAt, told.at());
            boolean newerConfidence = told.confidence() != null && !isAfter(confidenceAt, told.at());
            return new State(
                    newerValue ? told.value() : value,
                    newerValue ? told.at() : valueAt,
                    newerConfidence ? told.confidence() : confidence,
                    newerConfidence ? told.at() : confidenceAt);
        }

        /** When anything was told last; null when nothing was. */
        public Instant at() {
            return confidenceAt == null || valueAt != null && valueAt.isAfter(confidenceAt) ? valueAt : confidenceAt;
        }

        private static boolean isAfter(Instant known, Instant told) {
            return known != null && known.isAfter(told);
        }
    }

    /** What somebody tells at a check-in; {@code at} null means now. */
    public record Told(BigDecimal value, Integer confidence, String note, Instant at) {
        Told at(Instant moment) {
            return new Told(value, confidence, note, moment);
        }
    }

    @Override
    public long id() {
        return keyResult;
    }

    @Override
    public boolean deleted() {
        return false;
    }

    /** The position in the ledger of the key result, counted from 1. */
    public int number() {
        return version();
    }
}
