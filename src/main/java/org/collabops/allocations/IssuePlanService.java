package org.collabops.allocations;

import static java.util.stream.Collectors.toMap;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collabops.Actor;
import org.collabops.Days;
import org.collabops.NotFound;
import org.collabops.UserKey;
import org.collabops.host.Issue;

/** Who is planned for one issue: what its page shows, at the price that a page may have. */
public final class IssuePlanService {
    /** Of the assignee, from the present one on. */
    public static final int WEEKS = 6;

    private static final Comparator<Allocation> FIRST_FIRST = Comparator.comparing(
                    (Allocation allocation) -> allocation.content().from())
            .thenComparing(Allocation::id);

    private final AllocationService allocations;
    private final LoadService loads;

    public IssuePlanService(AllocationService allocations, LoadService loads) {
        this.allocations = allocations;
        this.loads = loads;
    }

    /**
     * By one statement on allocations and one on leave.
     *
     * @param assignee null while it is nobody's
     * @param today the viewer's day
     * @throws NotFound when the viewer does not see the issue, or people are off in its project
     */
    public IssuePlan of(Actor viewer, Issue issue, UserKey assignee, LocalDate today) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Days weeks = new Days(monday, monday.plusWeeks(WEEKS));
        List<Allocation> read = allocations.around(viewer, issue, assignee, weeks);
        List<Allocation> own = read.stream()
                .filter(allocation -> allocation.content().target().is(issue.id()))
                .sorted(FIRST_FIRST)
                .toList();
        Map<UserKey, PersonLoad> known = loads.of(viewer, people(own, assignee), read, weeks);
        PersonLoad load = assignee == null ? null : known.get(assignee);
        return new IssuePlan(
                own,
                spreads(own, known),
                weeks,
                weeks.weeks().stream()
                        .map(week -> load == null ? Optional.<PersonLoad.Period>empty() : load.period(week))
                        .toList());
    }

    private static Set<UserKey> people(List<Allocation> own, UserKey assignee) {
        Set<UserKey> people = new HashSet<>();
        own.forEach(allocation -> people.add(allocation.content().doer().person()));
        people.add(assignee);
        people.remove(null);
        return people;
    }

    private static Map<Allocation, Spread> spreads(List<Allocation> own, Map<UserKey, PersonLoad> known) {
        Map<Long, Spread> byId = known.values().stream()
                .flatMap(load -> load.plans().stream()
                        .filter(plan -> load.isSeen(plan.outline().days())))
                .collect(toMap(Planned::id, Planned::spread));
        Map<Allocation, Spread> spreads = new HashMap<>();
        own.stream()
                .filter(allocation -> byId.containsKey(allocation.id()))
                .forEach(allocation -> spreads.put(allocation, byId.get(allocation.id())));
        return spreads;
    }
}
