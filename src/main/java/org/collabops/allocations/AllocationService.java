package org.collabops.allocations;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.collabops.Actor;
import org.collabops.Attempt;
import org.collabops.Conflict;
import org.collabops.Days;
import org.collabops.Invalid;
import org.collabops.NotFound;
import org.collabops.ProjectId;
import org.collabops.Refused;
import org.collabops.Revision;
import org.collabops.Text;
import org.collabops.UserKey;
import org.collabops.host.Issue;
import org.collabops.host.People;
import org.collabops.host.Person;
import org.collabops.people.Team;
import org.collabops.people.TeamService;

/** What people do with allocations, by whatever way. */
public final class AllocationService {
    static final String NAME = "org.collabops.jira:collabops-allocations";

    private final Allocations allocations;
    private final AllocationAccess access;
    private final Targets targets;
    private final TeamService teams;
    private final People people;
    private final Clock clock;

    public AllocationService(
            Allocations allocations,
            AllocationAccess access,
            Targets targets,
            TeamService teams,
            People people,
            Clock clock) {
        this.allocations = allocations;
        this.access = access;
        this.targets = targets;
        this.teams = teams;
        this.people = people;
        this.clock = clock;
    }

    /** Those whose target the actor sees, each with it, in the order of their ids. */
    public Map<Allocation, Seen> all(Actor actor, AllocationFilter filter) {
        List<Allocation> found = allocations.matching(filter);
        Map<Target, Seen> seen = targets.seen(
                actor,
                found.stream().map(allocation -> allocation.content().target()).collect(toSet()));
        Map<Allocation, Seen> all = new LinkedHashMap<>();
        for (Allocation allocation : found) {
            Seen target = seen.get(allocation.content().target());
            if (target.isVisible()
                    && (filter.project() == null || filter.project().equals(target.project()))) {
                all.put(allocation, target);
            }
        }
        return all;
    }

    /** All of those with these ids, each with its target as it was seen. */
    Map<Allocation, Seen> whole(Map<Long, Seen> seen) {
        Map<Allocation, Seen> whole = new LinkedHashMap<>();
        allocations.withIds(seen.keySet()).forEach(allocation -> whole.put(allocation, seen.get(allocation.id())));
        return whole;
    }

    /** Of anybody, and for whatever: for a service that tells no more of them than the actor may know. */
    SeenAllocations during(Actor actor, Days days) {
        return SeenAllocations.of(actor, allocations.outlines(days), targets);
    }

    /** To an issue that the actor sees, and the named person's of these days, whatever they are for; one statement. */
    List<Allocation> around(Actor actor, Issue issue, UserKey person, Days days) {
        access.require(actor, Target.of(issue.id()));
        return allocations.around(issue.id(), person, days);
    }

    public Allocation find(Actor actor, long id) {
        Allocation allocation = allocations.find(id).orElseThrow(() -> new NotFound("Allocation " + id));
        access.require(actor, allocation.content().target());
        return allocation;
    }

    /** @throws NotFound when the attempt has succeeded before and what it made is deleted */
    public Allocation create(Actor actor, AllocationChange change, Attempt attempt) {
        AllocationContent content = change.appliedTo(AllocationContent.FIRST);
        requireValid(content, null);
        Seen seen = access.require(actor, content.target());
        access.requirePlan(actor, content.doer(), seen);
        return allocations
                .create(attempt, id -> new Allocation(id, content, Revision.first(actor, clock.instant()), false))
                .orElseThrow(() -> new NotFound("Allocation"));
    }

    /** @throws Conflict with the current {@link Allocation} when there is a newer one than {@code version} */
    public Allocation change(Actor actor, long id, int version, AllocationChange change) {
        Allocation allocation = planned(actor, id, version);
        AllocationContent before = allocation.content();
        AllocationContent content = change.appliedTo(before);
        requireValid(content, before);
        access.requirePlan(actor, content.doer(), access.require(actor, content.target()));
        return content.equals(before) ? allocation : revised(actor, allocation, content);
    }

    public void delete(Actor actor, long id, int version) {
        Allocation allocation = planned(actor, id, version);
        remove(actor, allocation);
    }

    /**
     * Ends an allocation with yesterday, as far as it has begun; one that has not is deleted.
     *
     * @return what is left of it
     * @throws Refused when it has ended already
     * @throws Conflict with the current {@link Allocation} when there is a newer one than {@code version}
     */
    public Optional<Allocation> release(Actor actor, long id, int version) {
        Allocation allocation = planned(actor, id, version);
        LocalDate yesterday =
                LocalDate.ofInstant(clock.instant(), clock.getZone()).minusDays(1);
        if (!allocation.content().until().isAfter(yesterday)) {
            throw new Refused("until", Text.of("collabops.allocations.error.ended"));
        }
        if (allocation.content().from().isAfter(yesterday)) {
            remove(actor, allocation);
            return Optional.empty();
        }
        return Optional.of(revised(actor, allocation, allocation.content().endingOn(yesterday)));
    }

    /** The target of an allocation that the actor has found. */
    public Seen target(Actor actor, Allocation allocation) {
        return access.require(actor, allocation.content().target());
    }

    public List<Allocation> history(Actor actor, long id) {
        find(actor, id);
        return allocations.history(id);
    }

    /** @param seen its target, which the actor sees */
    public boolean mayChange(Actor actor, Allocation allocation, Seen seen) {
        return access.mayPlan(actor, allocation.content().doer(), seen);
    }

    /** @param seen the target of a person's allocation, which the actor sees */
    public boolean mayChange(Actor actor, AllocationOutline allocation, Seen seen) {
        return access.mayPlan(actor, Doer.of(allocation.person()), seen);
    }

    /** Whether a target is there for the actor, and people are switched on in its project. */
    public boolean isOn(Actor actor, Target target) {
        return targets.seen(actor, target).isVisible();
    }

    /** Whether the actor may plan somebody for a target: oneself, or others. */
    public boolean mayPlan(Actor actor, Target target) {
        Seen seen = targets.seen(actor, target);
        return seen.isVisible()
                && (access.mayPlanOthers(actor, seen)
                        || actor.user()
                                .filter(user -> access.mayPlan(actor, Doer.of(user), seen))
                                .isPresent());
    }

    /** Whether there is anybody else whom the actor may plan for a target: everybody, or the people of own teams. */
    public boolean mayPlanOthers(Actor actor, Target target) {
        Seen seen = targets.seen(actor, target);
        return seen.isVisible() && access.mayPlanOthers(actor, seen);
    }

    /** What people can be planned for in a project, without its issues: as {@link Targets#choices}. */
    public List<Seen> targets(Actor actor, ProjectId project) {
        return targets.choices(actor, project);
    }

    /** The teams that the actor may plan for a target. */
    public List<Team> teams(Actor actor, Target target) {
        Seen seen = targets.seen(actor, target);
        return teams.map(actor).all().stream()
                .filter(team -> seen.isVisible() && access.mayPlan(actor, new Doer(null, null, team.id()), seen))
                .toList();
    }

    private Allocation planned(Actor actor, long id, int version) {
        Allocation allocation = find(actor, id);
        access.requirePlan(
                actor,
                allocation.content().doer(),
                access.require(actor, allocation.content().target()));
        if (allocation.version() != version) {
            throw new Conflict(allocation);
        }
        return allocation;
    }

    private void requireValid(AllocationContent content, AllocationContent before) {
        content.checked().refuseProblems();
        Doer doer = content.doer();
        boolean isNew = before == null || !Objects.equals(doer, before.doer());
        if (isNew
                && doer.person() != null
                && people.find(doer.person()).filter(Person::active).isEmpty()) {
            throw new Invalid("person", Text.of("collabops.error.no-such-user"));
        }
        if (isNew
                && doer.team() != null
                && teams.map(Actor.function(NAME, null)).team(doer.team()).isEmpty()) {
            throw new Invalid("team", Text.of("collabops.allocations.error.no-such-team"));
        }
    }

    private void remove(Actor actor, Allocation allocation) {
        allocations.revise(new Allocation(
                allocation.id(), allocation.content(), allocation.revision().next(actor, clock.instant()), true));
    }

    private Allocation revised(Actor actor, Allocation allocation, AllocationContent content) {
        Allocation revised = allocation.revised(content, allocation.revision().next(actor, clock.instant()));
        allocations.revise(revised);
        return revised;
    }
}
