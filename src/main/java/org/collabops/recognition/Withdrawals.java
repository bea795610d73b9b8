package org.collabops.recognition;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.collabops.Actor;
import org.collabops.Checks;
import org.collabops.Conflict;
import org.collabops.NotAllowed;
import org.collabops.ProjectId;
import org.collabops.Text;
import org.collabops.settings.SiteSettings;

/**
 * Takes thanks back: the giver for a day, a moderator with a reason. The recipients lose the points always; the giver
 * gets them back while the period lasts in which they were given.
 */
public final class Withdrawals {
    public static final int MAX_REASON = 500;
    private static final int ATTEMPTS = 1000;

    private final KudosService service;
    private final KudosLog log;
    private final KudosAccess access;
    private final SiteSettings<SitePolicy> site;
    private final Clock clock;

    public Withdrawals(
            KudosService service, KudosLog log, KudosAccess access, SiteSettings<SitePolicy> site, Clock clock) {
        this.service = service;
        this.log = log;
        this.access = access;
        this.site = site;
        this.clock = clock;
    }

    /** What the actor can do to thanks that the actor sees. */
    public enum Right {
        NONE,
        FREELY,
        WITH_REASON
    }

    /** What the actor can do to each of many thanks: every project is asked about once. */
    public Function<Kudos, Right> rights(Actor actor) {
        Map<ProjectId, Boolean> moderated = new HashMap<>();
        return kudos -> {
            if (access.mayTakeBack(actor, kudos.content(), clock.instant())) {
                return Right.FREELY;
            }
            boolean moderator =
                    moderated.computeIfAbsent(kudos.content().project(), project -> access.isModerator(actor, project));
            return moderator ? Right.WITH_REASON : Right.NONE;
        };
    }

    /**
     * @param reason needed of a moderator; null when a giver tells none
     * @throws Conflict with the current {@link Kudos} when there is a newer one
     */
    public void withdraw(Actor actor, long id, int version, String reason) {
        Kudos before = service.find(actor, id);
        Right right = rights(actor).apply(before);
        if (right == Right.NONE) {
            throw new NotAllowed(Text.of("collabops.recognition.error.may-not-withdraw"));
        }
        String why = reason == null || reason.isBlank() ? null : reason.strip();
        requireValid(why, right);
        Conflict.unless(before, version);
        Instant now = clock.instant();
        for (int tries = 0; tries < ATTEMPTS; tries++) {
            Kudos withdrawn =
                    before.withdrawn(refund(before, now), why, before.revision().next(actor, now));
            if (log.append(withdrawn)) {
                return;
            }
            Optional<Kudos> current = log.find(id);
            if (current.filter(kudos -> kudos.version() == version).isEmpty()) {
                throw new Conflict(current.orElse(withdrawn));
            }
        }
        throw new IllegalStateException(
                "No free number in the ledger of " + before.content().giver());
    }

    /** Null when nothing was spent, or another period has begun since. */
    private Entry refund(Kudos kudos, Instant now) {
        String period = site.stored().chosen().periodAt(now).key();
        return log.history(kudos.id()).stream()
                .map(Kudos::entry)
                .filter(Objects::nonNull)
                .filter(entry -> entry.period().equals(period))
                .findFirst()
                .map(entry ->
                        Entry.after(log.latestEntry(entry.account(), period), entry.account(), period, -entry.amount()))
                .orElse(null);
    }

    private static void requireValid(String reason, Right right) {
        new Checks()
                .problem(right == Right.WITH_REASON && reason == null, "reason", "collabops.error.required")
                .problem(
                        reason != null && reason.length() > MAX_REASON,
                        "reason",
                        "collabops.error.too-long",
                        MAX_REASON)
                .text("reason", reason)
                .refuseProblems();
    }
}
