package org.collabops.recognition;

import org.collabops.UserKey;

/**
 * An entry in the ledger of what a person gives away in a period. It carries the balance that it leads to, and whoever
 * comes second for its number takes the next one, so that no two gifts at once can spend the same points.
 *
 * @param period the {@link Period#key()}
 * @param number the position in the ledger, counted from 1
 * @param amount the points that are spent; negative when they come back
 * @param spent the points that are spent in the period once this entry is made
 */
public record Entry(UserKey account, String period, int number, int amount, int spent) {
    /** The entry after {@code latest}, which is null in a new period. */
    static Entry after(Entry latest, UserKey account, String period, int amount) {
        int number = latest == null ? 0 : latest.number();
        int spent = latest == null ? 0 : latest.spent();
        return new Entry(account, period, number + 1, amount, spent + amount);
    }
}
