package org.collabops.goals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.collabops.Text;

/** What a day of a cycle means for a goal: how far it should have come, and whether a check-in is late. */
final class Calendar {
    private final CycleContent cycle;
    private final PaceBounds bounds;
    private final LocalDate today;

    Calendar(CycleContent cycle, PaceBounds bounds, Instant now) {
        this.cycle = cycle;
        this.bounds = bounds;
        this.today = day(now);
    }

    /** @param counted null while unknown */
    Pace pace(BigDecimal counted) {
        if (today.isBefore(cycle.from())) {
            return new Pace(
                    null,
                    null,
                    Pace.Status.NOT_STARTED,
                    Text.of("collabops.goals.pace.not-started", cycle.from().toString()));
        }
        long days = ChronoUnit.DAYS.between(cycle.from(), cycle.until());
        long begun = Math.min(days, ChronoUnit.DAYS.between(cycle.from(), today) + 1);
        BigDecimal expected = Share.of(begun, days);
        BigDecimal ratio = counted == null ? null : Share.of(counted, expected);
        Text rule = Text.of(
                "collabops.goals.pace.rule",
                begun,
                days,
                bounds.onTrackFrom().toPlainString(),
                bounds.atRiskFrom().toPlainString(),
                cycle.zone().getId());
        return new Pace(expected, ratio, ratio == null ? null : status(ratio), rule);
    }

    /** @param since when a check-in was made last or, failing that, when the key result was written */
    Freshness freshness(Instant since) {
        if (today.isBefore(cycle.from()) || !today.isBefore(cycle.until())) {
            return null;
        }
        LocalDate last = day(since).isBefore(cycle.from()) ? cycle.from() : day(since);
        long waited = ChronoUnit.DAYS.between(last, today);
        if (waited > 2L * bounds.cadenceDays()) {
            return Freshness.STALE;
        }
        return waited > bounds.cadenceDays() ? Freshness.OVERDUE : Freshness.FRESH;
    }

    private Pace.Status status(BigDecimal ratio) {
        if (Share.isAtLeast(ratio, bounds.onTrackFrom())) {
            return Pace.Status.ON_TRACK;
        }
        return Share.isAtLeast(ratio, bounds.atRiskFrom()) ? Pace.Status.AT_RISK : Pace.Status.OFF_TRACK;
    }

    private LocalDate day(Instant instant) {
        return instant.atZone(cycle.zone()).toLocalDate();
    }
}
