package org.collabops.risks;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.collabops.Actor;
import org.collabops.Conflict;
import org.collabops.Invalid;
import org.collabops.Invalid.Problem;
import org.collabops.IssueId;
import org.collabops.NotAllowed;
import org.collabops.NotFound;
import org.collabops.Page;
import org.collabops.ProjectId;
import org.collabops.Refused;
import org.collabops.Revision;
import org.collabops.Text;
import org.collabops.UserKey;
import org.collabops.host.Access;
import org.collabops.host.Issue;
import org.collabops.host.Issues;
import org.collabops.host.People;
import org.collabops.host.Person;
import org.collabops.host.Practice;

/**
 * All that can be done with risks, by whatever way: panel, register, report, REST, post-function.
 *
 * <p>Every method asks first what the actor may see; an invisible risk leaves no trace in any answer.
 */
public final class RiskService {
    private final Risks risks;
    private final RiskSettings settings;
    private final Access access;
    private final Issues issues;
    private final People people;
    private final Clock clock;

    public RiskService(Risks risks, RiskSettings settings, Access access, Issues issues, People people, Clock clock) {
        this.risks = risks;
        this.settings = settings;
        this.access = access;
        this.issues = issues;
        this.people = people;
        this.clock = clock;
    }

    /** @throws Refused when risks are switched off in the project */
    public Risk raise(Actor actor, ProjectId project, RiskChange change) {
        requireSight(actor, project);
        return raise(actor, project, change, Origin.person()).orElseThrow();
    }

    /** @return empty when the origin was used by somebody else */
    Optional<Risk> raise(Actor actor, ProjectId project, RiskChange change, Origin origin) {
        if (!settings.enabled(project)) {
            throw new Refused("project", Text.of("collabops.risks.error.off"));
        }
        RiskContent content = change.appliedTo(RiskContent.ownedBy(actor.user().orElse(null)));
        if (problemWithIssue(actor, project, content, null).isEmpty() && !mayRaise(actor, project, content)) {
            throw new NotAllowed(Text.of("collabops.risks.error.may-not-raise"));
        }
        requireValid(actor, project, content, null);
        return risks.create(project, content, Revision.first(actor, clock.instant()), origin);
    }

    /**
     * A change that changes nothing makes no revision.
     *
     * @param version the revision that the change was based on
     * @throws Conflict with the current {@link Risk} when there is a newer one
     */
    public Risk change(Actor actor, long id, int version, RiskChange change) {
        Risk risk = find(actor, id);
        RiskContent content = change.appliedTo(risk.content());
        if (!mayChange(actor, risk, content)) {
            throw new NotAllowed(Text.of("collabops.risks.error.may-not-change"));
        }
        requireCurrent(risk, version);
        requireValid(actor, risk.project(), content, risk.content());
        if (content.equals(risk.content())) {
            return risk;
        }
        Risk revised = risk.revised(content, risk.revision().next(actor, clock.instant()));
        risks.revise(revised);
        return revised;
    }

    public void delete(Actor actor, long id, int version) {
        Risk risk = find(actor, id);
        if (!mayManage(actor, risk.project())) {
            throw new NotAllowed(Text.of("collabops.risks.error.may-not-delete"));
        }
        requireCurrent(risk, version);
        risks.revise(risk.deleted(risk.revision().next(actor, clock.instant())));
    }

    public Risk find(Actor actor, long id) {
        return risks.find(id).filter(risk -> maySee(actor, risk)).orElseThrow(() -> new NotFound("Risk " + id));
    }

    /** All revisions, the first one first; an issue of former times that the actor may not see is left out. */
    public List<Risk> history(Actor actor, long id) {
        find(actor, id);
        List<Risk> revisions = risks.history(id);
        Set<IssueId> visible = visible(actor, revisions);
        return revisions.stream()
                .map(risk -> visible.contains(risk.content().issue()) ? risk : risk.withoutIssue())
                .toList();
    }

    /** The risks about an issue, the gravest first; empty where risks are switched off. */
    public List<Risk> ofIssue(Actor actor, Issue issue, RiskFilter filter) {
        if (!access.maySee(actor, issue.id())) {
            throw new NotFound("Issue " + issue.key());
        }
        return settings.enabled(issue.project()) ? sifted(risks.ofIssue(issue.id()), filter) : List.of();
    }

    /** The risks of a project; empty where risks are switched off. */
    public List<Risk> ofProject(Actor actor, ProjectId project, RiskFilter filter) {
        requireSight(actor, project);
        return settings.enabled(project) ? visible(actor, risks.ofProjects(Set.of(project)), filter) : List.of();
    }

    /** The risks of all projects that the actor may see. */
    public List<Risk> everywhere(Actor actor, RiskFilter filter) {
        Set<ProjectId> projects =
                access.visibleProjects(actor).stream().filter(settings::enabled).collect(toSet());
        return projects.isEmpty() ? List.of() : visible(actor, risks.ofProjects(projects), filter);
    }

    public static Page<Risk> page(List<Risk> found, RiskOrder order, int startAt, int maxResults) {
        return Page.of(found.stream().sorted(order.comparator()).toList(), startAt, maxResults);
    }

    /** What the actor may do in a project or on one of its issues ({@code issue} null for none). */
    public Rights rights(Actor actor, ProjectId project, IssueId issue) {
        return new Rights(mayWrite(actor, project, issue), mayManage(actor, project));
    }

    /** Whether the actor may change this risk at all; accepting it takes {@link #mayManage} besides. */
    public boolean mayChange(Actor actor, Risk risk) {
        return mayManage(actor, risk.project())
                || risk.isOwn(actor)
                        && mayWrite(actor, risk.project(), risk.content().issue());
    }

    /** Accept, delete, and change what others raised or own. */
    public boolean mayManage(Actor actor, ProjectId project) {
        return actor.isFunction() || access.mayManage(actor, project, Practice.RISKS);
    }

    /** Whether risks are switched on in the project. */
    public boolean enabled(ProjectId project) {
        return settings.enabled(project);
    }

    /** Whoever may administer a project sees its settings, with or without Browse Projects. */
    public RiskSettings.Setting setting(Actor actor, ProjectId project) {
        if (!access.mayAdminister(actor, project)) {
            requireSight(actor, project);
        }
        return settings.of(project);
    }

    /** @throws Conflict with the current {@link RiskSettings.Setting} when there is a newer one */
    public RiskSettings.Setting switchRisks(Actor actor, ProjectId project, boolean enabled, int version) {
        if (!access.mayAdminister(actor, project)) {
            requireSight(actor, project);
            throw new NotAllowed(Text.of("collabops.error.project-admins-only"));
        }
        return settings.change(actor, project, enabled, version);
    }

    /** What an actor may do with the risks in one place. */
    public record Rights(boolean mayRaise, boolean mayManage) {
        public static final Rights NONE = new Rights(false, false);

        public boolean mayChange(Actor actor, Risk risk) {
            return mayManage || mayRaise && risk.isOwn(actor);
        }
    }

    private List<Risk> visible(Actor actor, List<Risk> found, RiskFilter filter) {
        List<Risk> wanted = sifted(found, filter);
        Set<IssueId> visible = visible(actor, wanted);
        return wanted.stream()
                .filter(risk -> risk.content().issue() == null
                        || visible.contains(risk.content().issue()))
                .toList();
    }

    /** The issues of these risks that the actor may see. */
    private Set<IssueId> visible(Actor actor, Collection<Risk> found) {
        Set<IssueId> about = found.stream()
                .map(risk -> risk.content().issue())
                .filter(Objects::nonNull)
                .collect(toSet());
        return about.isEmpty() || actor.isFunction() ? about : access.visible(actor, about);
    }

    private static List<Risk> sifted(Collection<Risk> found, RiskFilter filter) {
        return found.stream()
                .filter(filter::accepts)
                .sorted(RiskOrder.DEFAULT.comparator())
                .toList();
    }

    private boolean maySee(Actor actor, Risk risk) {
        if (!settings.enabled(risk.project())) {
            return false;
        }
        IssueId issue = risk.content().issue();
        return actor.isFunction()
                || access.maySee(actor, risk.project()) && (issue == null || access.maySee(actor, issue));
    }

    private boolean mayRaise(Actor actor, ProjectId project, RiskContent content) {
        return actor.isFunction()
                || mayWrite(actor, project, content.issue())
                        && (content.status() != Status.ACCEPTED || mayManage(actor, project));
    }

    private boolean mayWrite(Actor actor, ProjectId project, IssueId issue) {
        return issue == null ? access.mayCreateIssues(actor, project) : access.mayEdit(actor, issue);
    }

    private boolean mayChange(Actor actor, Risk risk, RiskContent wanted) {
        if (mayManage(actor, risk.project())) {
            return true;
        }
        boolean accepts = (risk.content().status() == Status.ACCEPTED) != (wanted.status() == Status.ACCEPTED);
        boolean moves = !Objects.equals(risk.content().issue(), wanted.issue());
        return !accepts && mayChange(actor, risk) && (!moves || mayWrite(actor, risk.project(), wanted.issue()));
    }

    private void requireSight(Actor actor, ProjectId project) {
        if (!actor.isFunction() && !access.maySee(actor, project)) {
            throw new NotFound("Project " + project);
        }
    }

    private static void requireCurrent(Risk risk, int version) {
        if (risk.version() != version) {
            throw new Conflict(risk);
        }
    }

    /** @param before null for a new risk; what did not change is not judged again */
    private void requireValid(Actor actor, ProjectId project, RiskContent content, RiskContent before) {
        List<Problem> problems = new ArrayList<>(content.problems());
        problemWithIssue(actor, project, content, before).ifPresent(problems::add);
        if (content.owner() != null && (before == null || !content.owner().equals(before.owner()))) {
            problemWithOwner(content.owner()).ifPresent(problems::add);
        }
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
    }

    private Optional<Problem> problemWithIssue(
            Actor actor, ProjectId project, RiskContent content, RiskContent before) {
        IssueId id = content.issue();
        if (id == null || before != null && id.equals(before.issue())) {
            return Optional.empty();
        }
        Optional<Issue> issue = issues.find(id).filter(found -> actor.isFunction() || access.maySee(actor, found.id()));
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
}
