package org.collabops.risks.web;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
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
import org.collabops.risks.Assessment;
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
    private final Clock clock;

    RiskLines(RiskService service, Issues issues, People people, RiskNames names, Clock clock) {
        this.service = service;
        this.issues = issues;
        this.people = people;
        this.names = names;
        this.clock = clock;
    }

    /** The day on which review dates fall due, where Jira runs. */
    LocalDate today() {
        return clock.instant().atZone(ZoneId.systemDefault()).toLocalDate();
    }

    /** With what the viewer may change. */
    List<RiskLine> of(Actor viewer, Collection<Risk> risks) {
        return rows(risks, risk -> service.mayChange(viewer, risk));
    }

    /** For paper and spreadsheets, on which nobody changes anything. */
    List<RiskLine> printed(Collection<Risk> risks) {
        return rows(risks, risk -> false);
    }

    private List<RiskLine> rows(Collection<Risk> risks, Predicate<Risk> mayChange) {
        LocalDate today = today();
        Set<IssueId> about = risks.stream()
                .map(risk -> risk.content().issue())
                .filter(Objects::nonNull)
                .collect(toSet());
        Map<IssueId, Issue> issuesById = about.isEmpty() ? Map.of() : issues.all(about);
        Map<UserKey, String> owners = new HashMap<>();
        return risks.stream()
                .map(risk -> row(
                        risk,
                        issuesById.get(risk.content().issue()),
                        owners.computeIfAbsent(risk.content().owner(), this::displayName),
                        mayChange.test(risk),
                        today))
                .toList();
    }

    private String displayName(UserKey owner) {
        return people.find(owner).map(Person::displayName).orElse(null);
    }

    private RiskLine row(Risk risk, Issue issue, String ownerName, boolean mayChange, LocalDate today) {
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
                content.status() == Status.OPEN,
                names.of(content.status()),
                RiskNames.look(content.status()),
                names.of(content.response()),
                names.of(content.category()),
                ownerName,
                issue == null ? null : issue.key(),
                issue == null ? null : issue.summary(),
                review == null ? null : review.toString(),
                review != null && review.isBefore(today) && !content.isClosed(),
                mayChange);
    }
}
