package org.collabops.goals;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.host.Access;
import org.collabops.host.Epics;
import org.collabops.host.Issue;
import org.collabops.host.Issues;
import org.collabops.host.Queries;
import org.collabops.host.StatusCategory;

/**
 * What issues serve because others do: sub-tasks what their parent serves, issues what their epic serves, where the
 * project of the heir has this switched on. Nobody inherits from an issue that the viewer may not see.
 */
public final class Inheritance {
    private final GoalSettings settings;
    private final Access access;
    private final Issues issues;
    private final Epics epics;
    private final Queries queries;

    public Inheritance(GoalSettings settings, Access access, Issues issues, Epics epics, Queries queries) {
        this.settings = settings;
        this.access = access;
        this.issues = issues;
        this.epics = epics;
        this.queries = queries;
    }

    /** How an issue comes to serve something, the nearest way first. */
    public enum Way {
        DIRECT,
        PARENT,
        EPIC
    }

    /** An issue whose service another one shares. */
    public record Source(IssueId issue, Way way) {}

    /** What an issue serves by: itself first, then its parent, then the epic of either. */
    List<Source> sources(Actor actor, Issue issue) {
        List<Source> sources = new ArrayList<>(List.of(new Source(issue.id(), Way.DIRECT)));
        GoalSettings.Switches switches = settings.chosen(issue.project());
        IssueId member = issue.id();
        if (issue.parent() != null) {
            if (!switches.fromParent() || !isVisible(actor, issue.parent())) {
                return sources;
            }
            sources.add(new Source(issue.parent(), Way.PARENT));
            member = issue.parent();
        }
        if (switches.fromEpic()) {
            epics.of(member)
                    .filter(epic -> isVisible(actor, epic))
                    .ifPresent(epic -> sources.add(new Source(epic, Way.EPIC)));
        }
        return sources;
    }

    /** Those of {@code linked} that the actor may see, with how far each is; archived ones are not seen. */
    Map<IssueId, StatusCategory> visible(Actor actor, Collection<IssueId> linked) {
        return linked.isEmpty() ? Map.of() : queries.categories(actor, linked);
    }

    /** The visible issues that share what each of these serves; {@code visible} are the actor's. */
    Map<IssueId, Set<IssueId>> heirs(Actor actor, Set<IssueId> visible) {
        Map<IssueId, Set<IssueId>> children = new HashMap<>(children(actor, visible));
        Set<IssueId> next = children.values().stream()
                .flatMap(Set::stream)
                .filter(child -> !visible.contains(child))
                .collect(toSet());
        children.putAll(children(actor, next));
        Map<IssueId, Set<IssueId>> heirs = new HashMap<>();
        for (IssueId issue : visible) {
            Set<IssueId> below = new HashSet<>();
            for (IssueId child : children.getOrDefault(issue, Set.of())) {
                below.add(child);
                below.addAll(children.getOrDefault(child, Set.of()));
            }
            if (!below.isEmpty()) {
                heirs.put(issue, below);
            }
        }
        return heirs;
    }

    private Map<IssueId, Set<IssueId>> children(Actor actor, Set<IssueId> above) {
        if (above.isEmpty()) {
            return Map.of();
        }
        Map<IssueId, Set<IssueId>> children = queries.children(actor, above);
        return settings.allInherit() ? children : switchedOn(children);
    }

    private Map<IssueId, Set<IssueId>> switchedOn(Map<IssueId, Set<IssueId>> children) {
        Map<IssueId, Issue> known =
                issues.all(children.values().stream().flatMap(Set::stream).collect(toSet()));
        Map<IssueId, Set<IssueId>> kept = new HashMap<>();
        children.forEach((above, below) -> kept.put(
                above,
                below.stream()
                        .filter(child -> known.containsKey(child) && inherits(known.get(child), above))
                        .collect(toSet())));
        return kept;
    }

    private boolean inherits(Issue child, IssueId above) {
        GoalSettings.Switches switches = settings.chosen(child.project());
        return above.equals(child.parent()) ? switches.fromParent() : switches.fromEpic();
    }

    /** As {@link #visible}: what is archived hands nothing on. */
    private boolean isVisible(Actor actor, IssueId issue) {
        return (actor.isFunction() || access.maySee(actor, issue))
                && issues.find(issue).filter(found -> !found.archived()).isPresent();
    }
}
