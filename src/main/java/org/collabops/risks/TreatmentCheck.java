package org.collabops.risks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collabops.Actor;
import org.collabops.host.Issue;
import org.collabops.host.Issues;
import org.collabops.host.People;
import org.collabops.host.Person;

/**
 * Whether the grave risks of an issue are taken care of: each has a response, an active owner and, unless it is to be
 * accepted, an issue that treats it. What is not known does not hold anybody up: an unassessed risk passes.
 *
 * <p>Models differ in their levels, so it is the look of a level that says how grave it is.
 */
public final class TreatmentCheck {
    private static final Set<Status> CHECKED = EnumSet.of(Status.OPEN, Status.TREATING);

    private final RiskService service;
    private final Issues issues;
    private final People people;

    public TreatmentCheck(RiskService service, Issues issues, People people) {
        this.service = service;
        this.issues = issues;
        this.people = people;
    }

    /** What the gravest risk that is not taken care of lacks; empty when all are. */
    public Optional<Lack> lack(Actor actor, Issue issue, Look look) {
        return service.ofIssue(actor, issue, RiskFilter.ANY.withStatuses(CHECKED)).about().stream()
                .filter(risk -> risk.content().inherent() != null)
                .filter(risk -> risk.content().inherent().level().look().compareTo(look) >= 0)
                .map(risk -> new Lack(risk, missing(risk.content())))
                .filter(lack -> !lack.parts().isEmpty())
                .findFirst();
    }

    /** What takes care of a risk. */
    public enum Part {
        RESPONSE,
        OWNER,
        TREATMENT
    }

    /** A risk with what it has not. */
    public record Lack(Risk risk, List<Part> parts) {}

    private List<Part> missing(RiskContent content) {
        List<Part> parts = new ArrayList<>();
        if (content.response() == null) {
            parts.add(Part.RESPONSE);
        }
        if (people.find(content.owner()).filter(Person::active).isEmpty()) {
            parts.add(Part.OWNER);
        }
        if (content.response() != Response.ACCEPT && !isTreated(content.treatment())) {
            parts.add(Part.TREATMENT);
        }
        return parts;
    }

    /** Whether any control is left: issues may have been deleted. */
    private boolean isTreated(Treatment treatment) {
        return !issues.all(treatment.issues()).isEmpty();
    }
}
