package org.collabops.risks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.collabops.Actor;
import org.collabops.Invalid;
import org.collabops.Invalid.Problem;
import org.collabops.IssueId;
import org.collabops.ProjectId;
import org.collabops.Refused;
import org.collabops.Text;
import org.collabops.UserKey;
import org.collabops.host.Issue;
import org.collabops.host.Issues;
import org.collabops.host.People;
import org.collabops.host.Person;

/** What must hold before a risk is stored; what a change leaves as it was is not judged again. */
final class RiskRules {
    private final Sight sight;
    private final Issues issues;
    private final People people;

    RiskRules(Sight sight, Issues issues, People people) {
        this.sight = sight;
        this.issues = issues;
        this.people = people;
    }

    /** @param before null for a new risk */
    void require(Actor actor, ProjectId project, RiskContent content, RiskContent before, LocalDate today) {
        List<Problem> problems = new ArrayList<>(content.problems());
        problemWithIssue(actor, project, content, before).ifPresent(problems::add);
        if (content.owner() != null && (before == null || !content.owner().equals(before.owner()))) {
            problemWithOwner(content.owner()).ifPresent(problems::add);
        }
        addProblemsWithControls(actor, content, before, problems);
        addProblemsWithAcceptance(content, before, today, problems);
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
        requireMove(content.status(), before);
    }

    Optional<Problem> problemWithIssue(Actor actor, ProjectId project, RiskContent content, RiskContent before) {
        IssueId id = content.issue();
        if (id == null || before != null && id.equals(before.issue())) {
            return Optional.empty();
        }
        Optional<Issue> issue = issues.find(id).filter(found -> sight.covers(actor, found.id()));
        if (issue.isEmpty()) {
            return Optional.of(new Problem("issue", Text.of("collabops.error.no-such-issue")));
        }
        return issue.get().project().equals(project)
                ? Optional.empty()
                : Optional.of(new Problem("issue", Text.of("collabops.risks.error.other-project")));
    }

    private Optional<Problem> problemWithOwner(UserKey owner) {
        return people.find(owner).filter(Person::active).isPresent()
                ? Optional.empty()
                : Optional.of(new Problem("owner", Text.of("collabops.error.no-such-user")));
    }

    private void addProblemsWithControls(Actor actor, RiskContent content, RiskContent before, List<Problem> problems) {
        Set<IssueId> known = before == null ? Set.of() : before.treatment().issues();
        List<Control> controls = content.treatment().controls();
        for (int place = 0; place < controls.size(); place++) {
            IssueId issue = controls.get(place).issue();
            if (!known.contains(issue) && (issues.find(issue).isEmpty() || !sight.covers(actor, issue))) {
                problems.add(new Problem("controls[" + place + "].issue", Text.of("collabops.error.no-such-issue")));
            }
        }
    }

    private static void addProblemsWithAcceptance(
            RiskContent content, RiskContent before, LocalDate today, List<Problem> problems) {
        boolean accepted = content.status() == Status.ACCEPTED;
        boolean accepts = accepted && (before == null || before.status() != Status.ACCEPTED);
        boolean changed = before == null || !Objects.equals(content.acceptance(), before.acceptance());
        if (content.acceptance() == null) {
            if (accepts || accepted && changed) {
                problems.add(new Problem("acceptance", Text.of("collabops.risks.error.acceptance")));
            }
        } else if (!accepted) {
            problems.add(new Problem("acceptance", Text.of("collabops.risks.error.not-accepted")));
        } else if ((accepts || changed)
                && content.acceptance().until() != null
                && content.acceptance().until().isBefore(today)) {
            problems.add(new Problem("acceptance.until", Text.of("collabops.risks.error.past")));
        }
    }

    private static void requireMove(Status wanted, RiskContent before) {
        boolean possible = before == null
                ? Status.FIRST.contains(wanted)
                : wanted == before.status() || before.status().next().contains(wanted);
        if (!possible) {
            throw new Refused("status", Text.of("collabops.risks.error.move"));
        }
    }
}
