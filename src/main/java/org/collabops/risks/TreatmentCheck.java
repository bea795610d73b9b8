package org.collabops.risks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collabops.Actor;
import org.collabops.Text;
import org.collabops.host.Issue;
import org.collabops.host.Issues;
import org.collabops.host.People;
import org.collabops.host.Person;

/**
 * Whether the grave risks of an issue are taken care of: each has a response, an active owner and an issue that treats
 * it. What is not known does not hold anybody up: an unassessed risk passes, as does an issue without risks.
 */
public final class TreatmentCheck {
    private static final Set<Status> CHECKED = EnumSet.of(Status.DRAFT, Status.OPEN, Status.TREATING);

    private final RiskService service;
    private final Issues issues;
    private final People people;

    public TreatmentCheck(RiskService service, Issues issues, People people) {
        this.service = service;
        this.issues = issues;
        this.people = people;
    }

    /**
     * What the gravest risk that is not taken care of lacks, in one sentence; empty when all are.
     *
     * @param look the levels that look at least as grave are checked, in whatever model
     */
    public Optional<Text> missing(Actor actor, Issue issue, Look look) {
        List<Risk> open = service.ofIssue(actor, issue, RiskFilter.ANY.withStatuses(CHECKED)).about();
        return open.stream()
                .filter(risk -> risk.content().inherent() != null)
                .filter(risk -> risk.content().inherent().level().look().compareTo(look) >= 0)
                .flatMap(risk -> missing(risk).stream())
                .findFirst();
    }

    private Optional<Text> missing(Risk risk) {
        RiskContent content = risk.content();
        List<String> lacks = new ArrayList<>();
        if (content.response() == null) {
            lacks.add("response");
        }
        if (content.owner() == null
                || people.find(content.owner()).filter(Person::active).isEmpty()) {
            lacks.add("owner");
        }
        if (needsTreatment(content)
                && content.treatment().issues().stream()
                        .allMatch(control -> issues.find(control).isEmpty())) {
            lacks.add("treatment");
        }
        return lacks.isEmpty()
                ? Optional.empty()
                : Optional.of(Text.of("collabops.risks.validator.missing." + String.join("-", lacks), risk.label()));
    }

    /** Who decided to accept a risk does not treat it. */
    private static boolean needsTreatment(RiskContent content) {
        return content.response() != Response.ACCEPT;
    }
}
