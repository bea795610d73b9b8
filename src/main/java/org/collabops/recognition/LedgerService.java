package org.collabops.recognition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.collabops.Actor;
import org.collabops.NotFound;
import org.collabops.UserKey;
import org.collabops.people.FiguresPolicy;
import org.collabops.settings.SiteSettings;

/** What a person gave away and was given in a period. */
public final class LedgerService {
    private final KudosLog log;
    private final KudosSight sight;
    private final SiteSettings<SitePolicy> site;
    private final FiguresPolicy figures;
    private final Clock clock;

    public LedgerService(
            KudosLog log, KudosSight sight, SiteSettings<SitePolicy> site, FiguresPolicy figures, Clock clock) {
        this.log = log;
        this.sight = sight;
        this.site = site;
        this.figures = figures;
        this.clock = clock;
    }

    /**
     * A ledger in a period. What one may still give away is no figure about oneself but a limit that one acts under, so
     * everybody sees that of one's own.
     *
     * @param allowance as it is today, also for a period in the past
     * @param earned the points of the thanks that the viewer sees; null where the policy hides figures of the person
     * @param lines the first one first
     */
    public record Ledger(
            UserKey person, Period period, int allowance, int spent, int remaining, Integer earned, List<Line> lines) {}

    /** @param kudos null when the viewer may not see it, or it was withdrawn */
    public record Line(Entry entry, Kudos step, Kudos kudos) {}

    /**
     * @param day in the period; null for today
     * @throws NotFound when the policy hides the figures of somebody else on any day of the period
     */
    public Ledger of(Actor viewer, UserKey person, LocalDate day) {
        SitePolicy policy = site.current();
        Period period = day == null ? policy.periodAt(clock.instant()) : Period.of(day, policy.period(), policy.zone());
        boolean oneself = viewer.user().filter(person::equals).isPresent();
        boolean allowed = figures.maySeeAll(viewer, person, period.days());
        if (!oneself && !allowed) {
            throw new NotFound("Ledger of " + person);
        }
        List<Line> lines = lines(viewer, person, period);
        Entry latest = lines.isEmpty() ? null : lines.get(lines.size() - 1).entry();
        return new Ledger(
                person,
                period,
                policy.allowance(),
                latest == null ? 0 : latest.spent(),
                policy.remaining(latest),
                allowed ? earned(viewer, person, period) : null,
                lines);
    }

    private List<Line> lines(Actor viewer, UserKey person, Period period) {
        List<Kudos> steps = log.ledger(person, period.key());
        Set<Long> withdrawn =
                steps.stream().filter(Kudos::deleted).map(Kudos::id).collect(Collectors.toSet());
        Map<Long, Kudos> seen = new HashMap<>();
        sight.visible(
                        viewer,
                        steps.stream()
                                .filter(step -> !withdrawn.contains(step.id()))
                                .toList())
                .forEach(kudos -> seen.put(kudos.id(), kudos));
        List<Line> lines = new ArrayList<>();
        steps.forEach(step -> lines.add(new Line(step.entry(), step, seen.get(step.id()))));
        return lines;
    }

    private int earned(Actor viewer, UserKey person, Period period) {
        KudosFilter received = new KudosFilter(null, null, null, person, null, period.start(), period.end());
        return sight.visible(viewer, log.matching(received)).stream()
                .mapToInt(kudos -> kudos.content().points())
                .sum();
    }
}
