package org.collabops.risks.web;

import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.UserKey;
import org.collabops.host.Issue;
import org.collabops.host.Issues;
import org.collabops.host.People;
import org.collabops.host.Person;
import org.collabops.host.Times;
import org.collabops.risks.Assessment;
import org.collabops.risks.Residual;
import org.collabops.risks.Residuals;
import org.collabops.risks.Risk;
import org.collabops.risks.RiskContent;
import org.collabops.risks.RiskService;
import org.collabops.risks.Status;

/** Translates risks into the rows of a list; issues and owners are read once each. */
final class RiskLines {
    private final RiskService service;
    private final Issues issues;
    private final People people;
    private final RiskNames names;
    private final Times times;

    RiskLines(RiskService service, Issues issues, People people, RiskNames names, Times times) {
        this.service = service;
        this.issues = issues;
        this.people = people;
        this.names = names;
        this.times = times;
    }

    /** With what the viewer may change. */
    List<RiskLine> of(Actor viewer, Collection<Risk> risks) {
        return rows(viewer, risks, risk -> service.mayChange(viewer, risk));
    }

    /** For paper and spreadsheets, on which nobody changes anything. */
    List<RiskLine> printed(Actor viewer, Collection<Risk> risks) {
        return rows(viewer, risks, risk -> false);
    }

    private List<RiskLine> rows(Actor viewer, Collection<Risk> risks, Predicate<Risk> mayChange) {
        LocalDate today = times.today();
        Residuals residuals = service.residuals(viewer, risks);
        Set<IssueId> about = risks.stream()
                .map(risk -> risk.content().issue())
                .filter(Objects::nonNull)
                .collect(toSet());
        Map<IssueId, Issue> issuesById = about.isEmpty() ? new HashMap<>() : issues.all(about);
        Map<UserKey, String> owners = new HashMap<>();
        return risks.stream()
                .map(risk -> row(
                        risk,
                        residuals.of(risk),
                        issuesById.get(risk.content().issue()),
                        owners.computeIfAbsent(risk.content().owner(), this::displayName),
                        mayChange.test(risk),
                        today))
                .toList();
    }

    private String displayName(UserKey owner) {
        return people.find(owner).map(Person::displayName).orElse(null);
    }

    private RiskLine row(
            Risk risk, Residual residual, Issue issue, String ownerName, boolean mayChange, LocalDate today) {
        RiskContent content = risk.content();
        Assessment inherent = content.inherent();
        LocalDate review = content.reviewDate();
        return new RiskLine(
                risk.id(),
                risk.label(),
                content.title(),
                inherent == null ? null : RiskNames.style(inherent.level()),
                inherent == null ? null : names.of(inherent.level()),
                inherent == null ? null : inherent.score(),
                residual == null ? null : RiskNames.style(residual.level()),
                residual == null ? null : names.of(residual.level()),
                residual == null ? null : shown(residual.score()),
                residual != null && residual.score().compareTo(BigDecimal.valueOf(inherent.score())) != 0,
                content.status() == Status.OPEN,
                names.of(content.status()),
                RiskNames.look(content.status()),
                names.of(content.response()),
                names.of(content.category()),
                ownerName,
                issue == null ? null : issue.key(),
                issue == null ? null : issue.summary(),
                review == null ? null : review.toString(),
                isOverdue(content, today),
                mayChange);
    }

    /** A review that was due yesterday, or an acceptance that has run out. */
    private static boolean isOverdue(RiskContent content, LocalDate today) {
        boolean review = content.reviewDate() != null && content.reviewDate().isBefore(today);
        boolean acceptance =
                content.acceptance() != null && content.acceptance().until().isBefore(today);
        return (review || acceptance) && !content.isClosed();
    }

    private static String shown(BigDecimal score) {
        BigDecimal shortest = score.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0).toPlainString() : shortest.toPlainString();
    }
}
