package org.collabops.risks;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.NotFound;
import org.collabops.ProjectId;
import org.collabops.host.Access;

/** Which risks somebody may see: those of visible projects that use risks, about a visible issue or none. */
final class Sight {
    private final RiskSettings settings;
    private final Access access;

    Sight(RiskSettings settings, Access access) {
        this.settings = settings;
        this.access = access;
    }

    boolean covers(Actor actor, Risk risk) {
        if (!settings.enabled(risk.project())) {
            return false;
        }
        IssueId issue = risk.content().issue();
        return actor.isFunction()
                || access.maySee(actor, risk.project()) && (issue == null || access.maySee(actor, issue));
    }

    boolean covers(Actor actor, IssueId issue) {
        return actor.isFunction() || access.maySee(actor, issue);
    }

    void require(Actor actor, ProjectId project) {
        if (!actor.isFunction() && !access.maySee(actor, project)) {
            throw new NotFound("Project " + project);
        }
    }

    /** Those of {@code risks}, wherever they are, that the actor may see. */
    List<Risk> among(Actor actor, Collection<Risk> risks) {
        Map<ProjectId, Boolean> projects = new HashMap<>();
        List<Risk> inSight = risks.stream()
                .filter(risk -> projects.computeIfAbsent(
                        risk.project(),
                        project -> settings.enabled(project) && (actor.isFunction() || access.maySee(actor, project))))
                .toList();
        return aboutVisible(actor, inSight, Risk::issue);
    }

    /** Those of {@code risks}, all of visible projects, whose issue the actor may see too. */
    <R> List<R> aboutVisible(Actor actor, Collection<R> risks, Function<? super R, IssueId> issueOf) {
        Set<IssueId> visible = issues(
                actor, risks.stream().map(issueOf).filter(Objects::nonNull).collect(toSet()));
        return risks.stream()
                .filter(risk -> issueOf.apply(risk) == null || visible.contains(issueOf.apply(risk)))
                .toList();
    }

    /** By few searches, none for none. */
    Set<IssueId> issues(Actor actor, Set<IssueId> wanted) {
        return wanted.isEmpty() || actor.isFunction() ? wanted : access.visible(actor, wanted);
    }
}
