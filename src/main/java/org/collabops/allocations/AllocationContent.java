package org.collabops.allocations;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.collabops.Days;
import org.collabops.Invalid;
import org.collabops.Invalid.Problem;
import org.collabops.PlainText;
import org.collabops.Text;

/**
 * All that people can say about an allocation.
 *
 * @param until the last day
 * @param value in minutes, or in hundredths of a percent
 */
public record AllocationContent(
        Resource resource,
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
    static final int MAX_PLACEHOLDER = 255;

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

    /** @throws Invalid naming each field that is missing or wrong */
    void check() {
        List<Problem> problems = new ArrayList<>();
        require(problems, "target", target);
        require(problems, "from", from);
        require(problems, "until", until);
        require(problems, "mode", mode);
        require(problems, "amount", value);
        require(problems, "state", state);
        checkResource(problems);
        if (from != null && until != null) {
            checkDays(problems);
        }
        if (mode != null && value != null && (value < 1 || value > mode.most())) {
            problems.add(problem("amount", "collabops.allocations.error.amount." + mode.name()));
        }
        if (note != null && note.length() > MAX_NOTE) {
            problems.add(problem("note", "collabops.error.too-long", MAX_NOTE));
        } else if (note != null && !PlainText.isStorable(note)) {
            problems.add(problem("note", "collabops.error.characters"));
        }
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
    }

    private void checkResource(List<Problem> problems) {
        if (resource == null || !resource.isOne()) {
            problems.add(problem("person", "collabops.allocations.error.resource"));
        } else if (resource.placeholder() != null) {
            String name = resource.placeholder();
            if (name.isBlank()) {
                problems.add(problem("placeholder", "collabops.error.required"));
            } else if (name.length() > MAX_PLACEHOLDER) {
                problems.add(problem("placeholder", "collabops.error.too-long", MAX_PLACEHOLDER));
            } else if (!PlainText.isOneLine(name)) {
                problems.add(problem("placeholder", "collabops.error.characters"));
            }
        }
    }

    private void checkDays(List<Problem> problems) {
        if (until.isBefore(from)) {
            problems.add(problem("until", "collabops.allocations.error.until-before-from"));
        } else if (from.plusDays(MAX_DAYS).isBefore(until)
                || from.getYear() < FIRST_YEAR
                || until.getYear() > LAST_YEAR) {
            problems.add(
                    problem("until", "collabops.allocations.error.too-many-days", MAX_DAYS, FIRST_YEAR, LAST_YEAR));
        }
    }

    private static void require(List<Problem> problems, String field, Object value) {
        if (value == null) {
            problems.add(problem(field, "collabops.error.required"));
        }
    }

    private static Problem problem(String field, String key, Object... arguments) {
        return new Problem(field, Text.of(key, arguments));
    }

    AllocationContent endingOn(LocalDate last) {
        return new AllocationContent(resource, target, from, last, mode, value, onLeave, state, note);
    }
}
