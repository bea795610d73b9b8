package org.collabops.risks;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collabops.Actor;
import org.collabops.Page;
import org.collabops.ProjectId;
import org.collabops.host.Access;

/** The risks of whole projects: all that somebody may see of them, or a page, for which they are not read as a whole. */
final class RiskRegister {
    private final Risks risks;
    private final RiskSettings settings;
    private final Access access;
    private final Sight sight;

    RiskRegister(Risks risks, RiskSettings settings, Access access, Sight sight) {
        this.risks = risks;
        this.settings = settings;
        this.access = access;
        this.sight = sight;
    }

    /**
     * Where risks are switched on, of the projects that the actor may see.
     *
     * @param project null for all of them
     * @throws org.collabops.NotFound when the actor may not see this one
     */
    Set<ProjectId> projects(Actor actor, ProjectId project) {
        if (project != null) {
            sight.require(actor, project);
            return settings.enabled(project) ? Set.of(project) : Set.of();
        }
        return access.visibleProjects(actor).stream().filter(settings::enabled).collect(toSet());
    }

    /** The gravest first; the filter's residual levels are left aside. */
    List<Risk> all(Actor actor, Collection<ProjectId> projects, RiskFilter filter) {
        return projects.isEmpty()
                ? List.of()
                : sight.aboutVisible(actor, RiskLists.sifted(risks.ofProjects(projects), filter), Risk::issue);
    }

    /** Whether a page of it can be cut from the outlines of its risks, without what is said about them at length. */
    static boolean isInOutline(RiskFilter filter, RiskOrder order) {
        return !filter.asksForText() && filter.residualLevels().isEmpty() && !order.isByResidual();
    }

    Page<Risk> page(
            Actor actor,
            Collection<ProjectId> projects,
            RiskFilter filter,
            RiskOrder order,
            int startAt,
            int maxResults) {
        List<RiskOutline> found = projects.isEmpty()
                ? List.of()
                : sight.aboutVisible(actor, risks.outlines(projects, filter), RiskOutline::issue).stream()
                        .sorted(order.comparator())
                        .toList();
        Page<RiskOutline> page = Page.of(found, startAt, maxResults);
        Map<Long, Risk> whole = risks
                .withIds(page.values().stream().map(RiskOutline::id).toList())
                .stream()
                .collect(toMap(Risk::id, identity()));
        return new Page<>(
                startAt,
                maxResults,
                page.total(),
                page.values().stream()
                        .filter(outline -> whole.containsKey(outline.id()) && outline.isWhere(whole.get(outline.id())))
                        .map(outline -> whole.get(outline.id()))
                        .toList());
    }
}
