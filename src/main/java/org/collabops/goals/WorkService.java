package org.collabops.goals;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.NotFound;
import org.collabops.Refused;
import org.collabops.Revision;
import org.collabops.Text;
import org.collabops.goals.Inheritance.Source;
import org.collabops.goals.Inheritance.Way;
import org.collabops.host.Access;
import org.collabops.host.Issue;
import org.collabops.host.Issues;
import org.collabops.host.StatusCategory;

/** Which issues serve which key results. */
public final class WorkService {
    private static final int ATTEMPTS = 1000;

    private final GoalAccess goals;
    private final IssueLinks links;
    private final GoalSettings settings;
    private final Inheritance inheritance;
    private final Access access;
    private final Issues issues;
    private final Clock clock;

    public WorkService(
            GoalAccess goals,
            IssueLinks links,
            GoalSettings settings,
            Inheritance inheritance,
            Access access,
            Issues issues,
            Clock clock) {
        this.goals = goals;
        this.links = links;
        this.settings = settings;
        this.inheritance = inheritance;
        this.access = access;
        this.issues = issues;
        this.clock = clock;
    }

    /** A key result that an issue serves, and through which issue it does. */
    public record Served(KeyResult keyResult, Way way, IssueId through) {}

    /** An issue that serves a key result, and through which issue it does: itself when it was aligned. */
    public record Serving(IssueId issue, IssueId through) {
        public boolean isInherited() {
            return !issue.equals(through);
        }
    }

    /**
     * Lets an issue serve a key result, which takes Edit Issues; what it serves already it goes on serving.
     *
     * @throws Refused when goals are switched off in the issue's project, or the objective is closed
     */
    public IssueLink align(Actor actor, long keyResult, IssueId issue) {
        Issue found = requireMayAlign(actor, issue);
        if (!settings.enabled(found.project())) {
            throw new Refused("issue", Text.of("collabops.goals.error.off"));
        }
        GoalAccess.requireOpen(goals.objectiveOf(actor, goals.keyResult(actor, keyResult)));
        return write(actor, keyResult, issue, true);
    }

    /** Ends it, which takes Edit Issues or the right to change the key result; what ended already has ended. */
    public void release(Actor actor, long keyResult, IssueId issue) {
        KeyResult of = goals.keyResult(actor, keyResult);
        requireSight(actor, issue);
        GoalAccess.require(
                mayAlign(actor, issue) || goals.mayChange(actor, of), "collabops.goals.error.may-not-align-issue");
        GoalAccess.requireOpen(goals.objectiveOf(actor, of));
        if (links.find(keyResult, issue).isPresent()) {
            write(actor, keyResult, issue, false);
        }
    }

    public boolean mayAlign(Actor actor, IssueId issue) {
        return actor.isFunction() || access.mayEdit(actor, issue);
    }

    /** What an issue serves, its own alignments first; each key result once. */
    public List<Served> servedBy(Actor actor, Issue issue) {
        requireSight(actor, issue.id());
        if (!settings.enabled(issue.project())) {
            return List.of();
        }
        List<Source> sources = inheritance.sources(actor, issue);
        List<IssueLink> found =
                links.ofIssues(sources.stream().map(Source::issue).toList());
        if (found.isEmpty()) {
            return List.of();
        }
        GoalMap map = goals.map(actor);
        Map<Long, Served> served = new LinkedHashMap<>();
        for (Source source : sources) {
            found.stream()
                    .filter(link -> link.issue().equals(source.issue()))
                    .sorted(Comparator.comparing(IssueLink::keyResult))
                    .flatMap(link -> map.keyResult(link.keyResult()).stream())
                    .forEach(keyResult ->
                            served.putIfAbsent(keyResult.id(), new Served(keyResult, source.way(), source.issue())));
        }
        return List.copyOf(served.values());
    }

    /**
     * What an issue serves, its own alignments first, and all that was aligned to these key results.
     *
     * @param linked by key result, also of those that the actor may not see
     */
    record Service(List<Served> served, Map<Long, Set<IssueId>> linked) {
        static final Service NONE = new Service(List.of(), Map.of());
    }

    /** By one read of the links. */
    Service service(Actor actor, Issue issue) {
        requireSight(actor, issue.id());
        if (!settings.enabled(issue.project())) {
            return Service.NONE;
        }
        List<Source> sources = inheritance.sources(actor, issue);
        Map<Long, Set<IssueId>> linked =
                links.besides(sources.stream().map(Source::issue).toList());
        if (linked.isEmpty()) {
            return Service.NONE;
        }
        GoalMap map = goals.map(actor);
        Map<Long, Served> served = new LinkedHashMap<>();
        for (Source source : sources) {
            linked.keySet().stream()
                    .filter(keyResult -> linked.get(keyResult).contains(source.issue()))
                    .sorted()
                    .flatMap(keyResult -> map.keyResult(keyResult).stream())
                    .forEach(keyResult ->
                            served.putIfAbsent(keyResult.id(), new Served(keyResult, source.way(), source.issue())));
        }
        return new Service(List.copyOf(served.values()), linked);
    }

    /** The visible issues that serve a key result, each once, by id. */
    public List<Serving> issuesOf(Actor actor, long keyResult) {
        goals.keyResult(actor, keyResult);
        Map<IssueId, IssueId> serving = serving(actor, List.of(keyResult)).getOrDefault(keyResult, Map.of());
        return serving.entrySet().stream()
                .map(entry -> new Serving(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Serving::issue))
                .toList();
    }

    /** Who aligned and released what, the first one first, as far as the actor sees the issues. */
    public List<IssueLink> history(Actor actor, long keyResult) {
        goals.keyResult(actor, keyResult);
        List<IssueLink> all = links.history(keyResult);
        Set<IssueId> visible = inheritance
                .visible(actor, all.stream().map(IssueLink::issue).collect(toSet()))
                .keySet();
        return all.stream().filter(link -> visible.contains(link.issue())).toList();
    }

    /** By key result: the visible issues that serve it, with the issue through which each does. */
    public Map<Long, Map<IssueId, IssueId>> serving(Actor actor, Collection<Long> keyResults) {
        return work(actor, keyResults).serving();
    }

    /** What serves these key results and how far it is, read in bulk. */
    Work work(Actor actor, Collection<Long> keyResults) {
        return work(actor, links.issuesOf(keyResults));
    }

    /** What serves key results and how far it is. */
    Work work(Actor actor, Map<Long, Set<IssueId>> linked) {
        Map<IssueId, StatusCategory> visible = inheritance.visible(
                actor, linked.values().stream().flatMap(Set::stream).collect(toSet()));
        Map<IssueId, Set<IssueId>> heirs = inheritance.heirs(actor, visible.keySet());
        Set<IssueId> more = heirs.values().stream()
                .flatMap(Set::stream)
                .filter(heir -> !visible.containsKey(heir))
                .collect(toSet());
        Map<IssueId, StatusCategory> categories = new HashMap<>(visible);
        categories.putAll(inheritance.visible(actor, more));
        Map<Long, Map<IssueId, IssueId>> serving = new HashMap<>();
        linked.forEach((keyResult, direct) -> serving.put(keyResult, withHeirs(direct, visible.keySet(), heirs)));
        return new Work(serving, categories);
    }

    /**
     * The issues that serve key results.
     *
     * @param serving by key result, each issue with the one through which it serves
     */
    record Work(Map<Long, Map<IssueId, IssueId>> serving, Map<IssueId, StatusCategory> categories) {
        Progress progress(long keyResult) {
            Set<IssueId> issues = serving.getOrDefault(keyResult, Map.of()).keySet();
            return Measure.byIssues(done(issues), issues.size());
        }

        private long done(Set<IssueId> issues) {
            return issues.stream()
                    .filter(issue -> categories.get(issue) == StatusCategory.DONE)
                    .count();
        }
    }

    private static Map<IssueId, IssueId> withHeirs(
            Set<IssueId> direct, Set<IssueId> visible, Map<IssueId, Set<IssueId>> heirs) {
        Map<IssueId, IssueId> through = new HashMap<>();
        for (IssueId issue : direct) {
            if (visible.contains(issue)) {
                through.put(issue, issue);
                heirs.getOrDefault(issue, Set.of()).forEach(heir -> through.putIfAbsent(heir, issue));
            }
        }
        return through;
    }

    private IssueLink write(Actor actor, long keyResult, IssueId issue, boolean serves) {
        for (int tries = 0; tries < ATTEMPTS; tries++) {
            Optional<IssueLink> before = links.find(keyResult, issue);
            if (before.filter(link -> link.serves() == serves).isPresent()) {
                return before.get();
            }
            Revision revision = before.map(link -> link.revision().next(actor, clock.instant()))
                    .orElseGet(() -> Revision.first(actor, clock.instant()));
            IssueLink link = new IssueLink(keyResult, issue, serves, revision);
            if (links.append(link)) {
                return link;
            }
        }
        throw new IllegalStateException("No free revision of the link of issue " + issue);
    }

    private Issue requireMayAlign(Actor actor, IssueId issue) {
        Issue found = requireSight(actor, issue);
        GoalAccess.require(mayAlign(actor, issue), "collabops.goals.error.may-not-align-issue");
        return found;
    }

    private Issue requireSight(Actor actor, IssueId issue) {
        return issues.find(issue)
                .filter(found -> actor.isFunction() || access.maySee(actor, issue))
                .orElseThrow(() -> new NotFound("Issue " + issue));
    }
}
