package org.collabops.recognition;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collabops.Actor;
import org.collabops.Attempt;
import org.collabops.IssueId;
import org.collabops.NotAllowed;
import org.collabops.NotFound;
import org.collabops.ProjectId;
import org.collabops.Refused;
import org.collabops.Revision;
import org.collabops.Text;
import org.collabops.UserKey;
import org.collabops.settings.SiteSettings;

/** Thanks: given once per attempt, read by whoever may see them, within what the giver's allowance can carry. */
public final class KudosService {
    private static final int ATTEMPTS = 1000;
    /** Most readers see most thanks, so twice of what is shown mostly holds it. */
    private static final int READ_FOR_EACH_SHOWN = 2;
    /** Where little is found, more is read at a time, so that a long wall costs few statements. */
    private static final int GROWTH = 4;

    private static final int LONGEST_READ = 10_000;

    private final KudosLog log;
    private final KudosSight sight;
    private final KudosAccess access;
    private final GiftCheck check;
    private final SiteSettings<SitePolicy> site;
    private final Clock clock;

    public KudosService(
            KudosLog log,
            KudosSight sight,
            KudosAccess access,
            GiftCheck check,
            SiteSettings<SitePolicy> site,
            Clock clock) {
        this.log = log;
        this.sight = sight;
        this.access = access;
        this.check = check;
        this.site = site;
        this.clock = clock;
    }

    /**
     * Gives thanks, once per attempt.
     *
     * @return the thanks of this attempt, new or from an earlier try
     * @throws Refused when nobody is left to be thanked, or the giver's allowance cannot carry them
     */
    public Kudos give(Actor actor, Gift gift, Attempt attempt) {
        ProjectId project = access.place(actor, gift);
        UserKey giver = giver(actor);
        Optional<Kudos> earlier = log.by(attempt);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        SitePolicy policy = site.stored().chosen();
        KudosContent content = check.checked(giver, gift, project, policy, now);
        Entry entry = entry(content, policy);
        long id = log.newId();
        for (int tries = 0; tries < ATTEMPTS; tries++) {
            Kudos given = Kudos.given(id, content, entry, attempt.key(), Revision.first(actor, now));
            if (log.append(given)) {
                return given;
            }
            Optional<Kudos> twin = log.by(attempt);
            if (twin.isPresent()) {
                return twin.get();
            }
            entry = entry(content, policy);
        }
        throw new IllegalStateException("No free number in the ledger of " + giver);
    }

    /** What a gift would come to, without giving it; refused as {@link #give} would be. */
    public Preview preview(Actor actor, Gift gift) {
        ProjectId project = access.place(actor, gift);
        UserKey giver = giver(actor);
        Instant now = clock.instant();
        SitePolicy policy = site.current();
        KudosContent content = check.checked(giver, gift, project, policy, now);
        int remaining =
                policy.remaining(log.latestEntry(giver, policy.periodAt(now).key()));
        return new Preview(check.recipients(giver, gift), content.cost(), remaining);
    }

    /** @param remaining what the giver may still give away in the period, before this */
    public record Preview(Recipients recipients, int cost, int remaining) {}

    public Kudos find(Actor viewer, long id) {
        return log.find(id)
                .filter(kudos -> sight.maySee(viewer, kudos))
                .orElseThrow(() -> new NotFound("Thanks " + id));
    }

    /** All revisions, the first one first; of what was withdrawn there is nothing to see. */
    public List<Kudos> history(Actor viewer, long id) {
        find(viewer, id);
        return log.history(id);
    }

    /** The newest first. */
    public List<Kudos> ofIssue(Actor viewer, IssueId issue) {
        access.issue(viewer, issue);
        return log.ofIssue(issue).stream()
                .filter(kudos -> sight.admits(viewer, kudos.content()))
                .toList();
    }

    /** The newest first. */
    public List<Kudos> matching(Actor viewer, KudosFilter filter) {
        if (filter.project() != null) {
            access.requireSight(viewer, filter.project());
        }
        return sight.visible(viewer, log.matching(filter));
    }

    /**
     * The newest of a project, a part at a time.
     *
     * @param before the id of the last one of the part before, or {@link Long#MAX_VALUE}
     */
    public Part newest(Actor viewer, KudosFilter filter, long before, int size) {
        access.requireSight(viewer, filter.project());
        List<Kudos> seen = new ArrayList<>();
        long last = before;
        int limit = READ_FOR_EACH_SHOWN * (size + 1);
        for (; seen.size() <= size; limit = Math.min(GROWTH * limit, LONGEST_READ)) {
            List<Kudos> read = log.newest(filter, last, limit);
            seen.addAll(sight.visible(
                    viewer,
                    read.stream()
                            .filter(kudos -> filter.matches(kudos.content()))
                            .toList()));
            if (read.size() < limit) {
                break;
            }
            last = read.get(read.size() - 1).id();
        }
        return new Part(List.copyOf(seen.subList(0, Math.min(size, seen.size()))), seen.size() > size);
    }

    /** @param more whether older ones follow */
    public record Part(List<Kudos> kudos, boolean more) {}

    /** @throws NotFound when the viewer may not see the project, or recognition is switched off there */
    public void requireSight(Actor viewer, ProjectId project) {
        access.requireSight(viewer, project);
    }

    public boolean mayGive(Actor actor, IssueId issue) {
        return !actor.isAnonymous() && !access.issue(actor, issue).archived();
    }

    private Entry entry(KudosContent content, SitePolicy policy) {
        if (content.cost() == 0) {
            return null;
        }
        String period = policy.periodAt(content.at()).key();
        Entry latest = log.latestEntry(content.giver(), period);
        int remaining = policy.remaining(latest);
        if (content.cost() > remaining) {
            throw new Refused("points", Text.of("collabops.recognition.error.allowance", content.cost(), remaining));
        }
        return Entry.after(latest, content.giver(), period, content.cost());
    }

    private static UserKey giver(Actor actor) {
        return actor.user().orElseThrow(() -> new NotAllowed(Text.of("collabops.recognition.error.nobody-gives")));
    }
}
