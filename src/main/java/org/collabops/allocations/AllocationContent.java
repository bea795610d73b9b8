package org.collabops.allocations;

import java.io.Serializable;
import java.time.LocalDate;
import org.collabops.Checks;
import org.collabops.Days;
import org.collabops.PlainText;

/**
 * All that people can say about an allocation.
 *
 * @param until the last day
 * @param value in minutes, or in hundredths of a percent
 */
public record AllocationContent(
        Doer doer,
        Target target,
        LocalDate from,
        LocalDate until,
        AllocationMode mode,
        Integer value,
        OnLeave onLeave,
        AllocationState state,
        String note)
        implements Serializable {
    static final int MAX_NOTE = 1_000;

    /** Five years, so that spreading stays cheap. */
    static final int MAX_DAYS = 1_830;

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2999;

    public static final AllocationContent FIRST =
            new AllocationContent(null, null, null, null, null, null, null, AllocationState.CONFIRMED, null);

    public Days days() {
        return Days.through(from, until);
    }

    public Amount amount() {
        return new Amount(mode, value, onLeave);
    }

    Checks checked() {
        Checks checks = new Checks()
                .required("target", target)
                .required("from", from)
                .required("until", until)
                .required("mode", mode)
                .required("amount", value)
                .required("state", state)
                .problem(note != null && note.length() > MAX_NOTE, "note", "collabops.error.too-long", MAX_NOTE)
                .problem(note != null && !PlainText.isStorable(note), "note", "collabops.error.characters");
        checkDoer(checks);
        if (from != null && until != null) {
            checkDays(checks);
        }
        if (mode != null && value != null) {
            checks.problem(
                    value < 1 || value > mode.most(), "amount", "collabops.allocations.error.amount." + mode.name());
        }
        return checks;
    }

    private void checkDoer(Checks checks) {
        if (doer == null || !doer.isOne()) {
            checks.problem("person", "collabops.allocations.error.resource");
        } else if (doer.placeholder() != null) {
            checks.name("placeholder", doer.placeholder());
        }
    }

    private void checkDays(Checks checks) {
        if (until.isBefore(from)) {
            checks.problem("until", "collabops.allocations.error.until-before-from");
        } else if (from.plusDays(MAX_DAYS).isBefore(until)
                || from.getYear() < FIRST_YEAR
                || until.getYear() > LAST_YEAR) {
            checks.problem("until", "collabops.allocations.error.too-many-days", MAX_DAYS, FIRST_YEAR, LAST_YEAR);
        }
    }

    AllocationContent endingOn(LocalDate last) {
        return new AllocationContent(doer, target, from, last, mode, value, onLeave, state, note);
    }
}
