package org.collabops.goals;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.collabops.Actor;
import org.collabops.Attempt;
import org.collabops.Checks;
import org.collabops.Refused;
import org.collabops.Revision;
import org.collabops.goals.CheckIn.State;
import org.collabops.goals.CheckIn.Told;

/** What people tell about how a key result goes; an entry is never changed, the next one corrects it. */
public final class CheckInService {
    private static final int ATTEMPTS = 1000;

    private final GoalAccess access;
    private final CheckIns checkIns;
    private final Clock clock;

    public CheckInService(GoalAccess access, CheckIns checkIns, Clock clock) {
        this.access = access;
        this.checkIns = checkIns;
        this.clock = clock;
    }

    /**
     * Adds an entry, once per attempt.
     *
     * @return the entry of this attempt, new or from an earlier try
     * @throws Refused when the objective is closed
     */
    public CheckIn checkIn(Actor actor, long keyResult, Told told, Attempt attempt) {
        return checkIn(actor, keyResult, attempt, (before, content) -> told);
    }

    /**
     * Adds {@code step} to the value that holds when the entry is made, so that of two at once none is lost; as
     * {@link #checkIn} otherwise. A metric begins at its baseline, and a milestone stays between 0 and 1.
     */
    public CheckIn step(
            Actor actor, long keyResult, BigDecimal step, Integer confidence, String note, Attempt attempt) {
        return checkIn(
                actor,
                keyResult,
                attempt,
                (before, content) -> new Told(stepped(before.value(), step, content), confidence, note, null));
    }

    /** The latest first. */
    public List<CheckIn> ledger(Actor actor, long keyResult) {
        access.keyResult(actor, keyResult);
        List<CheckIn> history = checkIns.history(keyResult);
        return history.stream()
                .sorted((one, other) -> Integer.compare(other.number(), one.number()))
                .toList();
    }

    /** What is told once the state before it is known. */
    private interface Telling {
        Told told(State before, KeyResultContent content);
    }

    private CheckIn checkIn(Actor actor, long keyResult, Attempt attempt, Telling telling) {
        KeyResult of = access.keyResult(actor, keyResult);
        GoalAccess.require(access.mayChange(actor, of), "collabops.goals.error.may-not-check-in");
        Optional<CheckIn> earlier = checkIns.by(attempt);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        GoalAccess.requireOpen(access.objectiveOf(actor, of));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        for (int tries = 0; tries < ATTEMPTS; tries++) {
            CheckIn next = next(actor, of, telling, attempt, now);
            if (checkIns.append(next)) {
                return next;
            }
            Optional<CheckIn> twin = checkIns.by(attempt);
            if (twin.isPresent()) {
                return twin.get();
            }
        }
        throw new IllegalStateException("No free number in the ledger of key result " + keyResult);
    }

    private CheckIn next(Actor actor, KeyResult of, Telling telling, Attempt attempt, Instant now) {
        Optional<CheckIn> latest = checkIns.latest(of.id());
        State before = latest.map(CheckIn::state).orElse(State.NOTHING);
        Told said = telling.told(before, of.content());
        requireValid(of.content().type(), said, now);
        Told told =
                said.at(said.at() == null ? latest(now, before.at()) : said.at().truncatedTo(ChronoUnit.MILLIS));
        Revision revision =
                latest.map(entry -> entry.revision().next(actor, now)).orElseGet(() -> Revision.first(actor, now));
        return new CheckIn(
                of.id(),
                told.value(),
                told.confidence(),
                told.note(),
                told.at(),
                before.with(told),
                attempt.key(),
                revision);
    }

    /** What is told of now follows what was told before it, though the clock of another node was ahead. */
    private static Instant latest(Instant now, Instant before) {
        return before != null && before.isAfter(now) ? before : now;
    }

    private static BigDecimal stepped(BigDecimal before, BigDecimal step, KeyResultContent content) {
        BigDecimal baseline = content.baseline() == null ? BigDecimal.ZERO : content.baseline();
        BigDecimal value = (before == null ? baseline : before).add(step);
        return content.type() == KeyResultType.MILESTONE ? Share.clamped(value) : value;
    }

    private static void requireValid(KeyResultType type, Told told, Instant now) {
        BigDecimal value = told.value();
        new Checks()
                .problem(value == null && told.confidence() == null, "value", "collabops.goals.error.nothing-told")
                .problem(value != null && !type.isTold(), "value", "collabops.goals.error.computed")
                .problem(
                        value != null && type == KeyResultType.MILESTONE && !isYesOrNo(value),
                        "value",
                        "collabops.goals.error.milestone")
                .problem(!Figures.isValue(value), "value", "collabops.goals.error.value")
                .problem(
                        told.confidence() != null && (told.confidence() < 0 || told.confidence() > Confidence.MAX),
                        "confidence",
                        "collabops.error.between",
                        0,
                        Confidence.MAX)
                .problem(
                        told.note() != null && told.note().length() > CheckIn.MAX_NOTE,
                        "note",
                        "collabops.error.too-long",
                        CheckIn.MAX_NOTE)
                .text("note", told.note())
                .problem(told.at() != null && told.at().isAfter(now), "at", "collabops.goals.error.future")
                .problem(told.at() != null && told.at().isBefore(Instant.EPOCH), "at", "collabops.goals.error.date")
                .refuseProblems();
    }

    private static boolean isYesOrNo(BigDecimal value) {
        return value.signum() == 0 || value.compareTo(BigDecimal.ONE) == 0;
    }
}
