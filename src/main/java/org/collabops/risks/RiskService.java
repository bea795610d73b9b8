package org.collabops.risks;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collabops.Actor;
import org.collabops.Conflict;
import org.collabops.IssueId;
import org.collabops.NotAllowed;
import org.collabops.NotFound;
import org.collabops.Page;
import org.collabops.ProjectId;
import org.collabops.Refused;
import org.collabops.Revision;
import org.collabops.Text;
import org.collabops.host.Access;
import org.collabops.host.Issue;
import org.collabops.host.Issues;
import org.collabops.host.People;

/**
 * All that can be done with risks, by whatever way: panel, register, report, REST, post-function.
 *
 * <p>Every method asks first what the actor may see; an invisible risk leaves no trace in any answer.
 */
public final class RiskService {
    private final Risks risks;
    private final RiskSettings settings;
    private final RiskModels models;
    private final Issues issues;
    private final Clock clock;
    private final Sight sight;
    private final RiskRights rights;
    private final RiskRules rules;
    private final RiskRegister register;

    public RiskService(
            Risks risks,
            RiskSettings settings,
            RiskModels models,
            Access access,
            Issues issues,
            People people,
            Clock clock) {
        this.risks = risks;
        this.settings = settings;
        this.models = models;
        this.issues = issues;
        this.clock = clock;
        this.sight = new Sight(settings, access);
        this.rights = new RiskRights(access);
        this.rules = new RiskRules(sight, issues, people);
        this.register = new RiskRegister(risks, settings, access, sight);
    }

    /** @throws Refused when risks are switched off in the project */
    public Risk raise(Actor actor, ProjectId project, RiskChange change) {
        sight.require(actor, project);
        return raise(actor, project, change, Origin.person()).orElseThrow();
    }

    /** @return empty when the origin was used by somebody else */
    Optional<Risk> raise(Actor actor, ProjectId project, RiskChange change, Origin origin) {
        RiskSetup setup = settings.chosen(project);
        if (!setup.enabled()) {
            throw new Refused("project", Text.of("collabops.risks.error.off"));
        }
        RiskContent content = change.appliedTo(RiskContent.ownedBy(actor.user().orElse(null)));
        if (!change.reviewDate().isPresent()) {
            content = content.withReviewDate(setup.dueAfter(today(), content.inherent()));
        }
        if (rules.problemWithIssue(actor, project, content, null).isEmpty()
                && !rights.mayRaise(actor, project, content)) {
            throw new NotAllowed(Text.of("collabops.risks.error.may-not-raise"));
        }
        rules.require(actor, project, content, null, today());
        Optional<Risk> raised = risks.create(project, content, Revision.first(actor, clock.instant()), origin);
        raised.ifPresent(this::watchControls);
        return raised;
    }

    /**
     * A change that changes nothing makes no revision.
     *
     * @param version the revision that the change was based on
     * @throws Conflict with the current {@link Risk} when there is a newer one
     * @throws Refused when the risk cannot go to that status from where it is
     */
    public Risk change(Actor actor, long id, int version, RiskChange change) {
        Risk risk = find(actor, id);
        RiskContent content = wanted(actor, risk, change);
        if (!rights.mayChange(actor, risk, content)) {
            throw new NotAllowed(Text.of("collabops.risks.error.may-not-change"));
        }
        requireCurrent(risk, version);
        rules.require(actor, risk.project(), content, risk.content(), today());
        return content.equals(risk.content()) ? risk : revised(actor, risk, content);
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
        return risks.find(id).filter(risk -> sight.covers(actor, risk)).orElseThrow(() -> new NotFound("Risk " + id));
    }

    /** By a number that the risk has, or had before its issue moved to another project. */
    public Risk find(Actor actor, ProjectId project, int number) {
        return risks.numbered(project, number)
                .filter(risk -> sight.covers(actor, risk))
                .orElseThrow(() -> new NotFound("Risk " + number + " of project " + project));
    }

    /** All revisions, the first one first; issues that the actor may not see are left out. */
    public List<Risk> history(Actor actor, long id) {
        find(actor, id);
        List<Risk> revisions = risks.history(id);
        Set<IssueId> mentioned = new HashSet<>();
        revisions.forEach(risk -> {
            mentioned.addAll(risk.content().treatment().issues());
            Optional.ofNullable(risk.content().issue()).ifPresent(mentioned::add);
        });
        Set<IssueId> visible = sight.issues(actor, mentioned);
        return revisions.stream()
                .map(risk -> visible.contains(risk.content().issue()) ? risk : risk.withoutIssue())
                .map(risk -> risk.withTreatment(risk.content().treatment().only(visible::contains)))
                .toList();
    }

    /** The risks about an issue and those that it controls, the gravest first; none where risks are switched off. */
    public IssueRisks ofIssue(Actor actor, Issue issue, RiskFilter filter) {
        if (!sight.covers(actor, issue.id())) {
            throw new NotFound("Issue " + issue.key());
        }
        if (!settings.enabled(issue.project())) {
            return IssueRisks.NONE;
        }
        List<Risk> found = RiskLists.sifted(risks.ofIssue(issue.id()), filter);
        List<Risk> controlled = sight.among(actor, RiskLists.controlledBy(issue.id(), found));
        return new IssueRisks(
                wanted(actor, RiskLists.about(issue.id(), found), filter), wanted(actor, controlled, filter));
    }

    /** The risks of a project; empty where risks are switched off. */
    public List<Risk> ofProject(Actor actor, ProjectId project, RiskFilter filter) {
        return wanted(actor, register.all(actor, register.projects(actor, project), filter), filter);
    }

    /** The risks of all projects that the actor may see. */
    public List<Risk> everywhere(Actor actor, RiskFilter filter) {
        return wanted(actor, register.all(actor, register.projects(actor, null), filter), filter);
    }

    /**
     * A part of the sorted list of what {@link #ofProject} or {@link #everywhere} finds.
     *
     * @param project null for everywhere
     */
    public Page<Risk> page(
            Actor actor, ProjectId project, RiskFilter filter, RiskOrder order, int startAt, int maxResults) {
        Set<ProjectId> projects = register.projects(actor, project);
        return RiskRegister.isInOutline(filter, order)
                ? register.page(actor, projects, filter, order, startAt, maxResults)
                : page(actor, wanted(actor, register.all(actor, projects, filter), filter), order, startAt, maxResults);
    }

    /** A part of a list that was found already. */
    public Page<Risk> page(Actor actor, List<Risk> found, RiskOrder order, int startAt, int maxResults) {
        return Page.of(sorted(actor, found, order), startAt, maxResults);
    }

    public List<Risk> sorted(Actor actor, List<Risk> found, RiskOrder order) {
        return order.isByResidual()
                ? RiskLists.sorted(found, order, residuals(actor, found))
                : found.stream().sorted(order.comparator()).toList();
    }

    /** What is left of these risks, as the actor sees their controls. */
    public Residuals residuals(Actor actor, Collection<Risk> of) {
        Set<IssueId> controls = of.stream()
                .flatMap(risk -> risk.content().treatment().issues().stream())
                .collect(toSet());
        Set<IssueId> visible = sight.issues(actor, controls);
        return new Residuals(settings, visible.isEmpty() ? Map.of() : issues.all(visible));
    }

    /** What the actor may do in a project or on one of its issues ({@code issue} null for none). */
    public Rights rights(Actor actor, ProjectId project, IssueId issue) {
        return new Rights(rights.mayWrite(actor, project, issue), mayManage(actor, project));
    }

    /** Whether the actor may change this risk at all; accepting it takes {@link #mayManage} besides. */
    public boolean mayChange(Actor actor, Risk risk) {
        return rights.mayChange(actor, risk);
    }

    /** Accept, delete, and change what others raised or own. */
    public boolean mayManage(Actor actor, ProjectId project) {
        return rights.mayManage(actor, project);
    }

    /** Whether risks are switched on in the project. */
    public boolean enabled(ProjectId project) {
        return settings.enabled(project);
    }

    /** How the project uses risks: at most 60 seconds old. */
    public RiskSetup setup(ProjectId project) {
        return settings.chosen(project);
    }

    /** The model that new assessments of a project are made by. */
    public RiskModel model(ProjectId project) {
        return models.current(settings.chosen(project).model()).orElse(RiskModel.DEFAULT);
    }

    /** @throws NotFound when the actor may not see the project */
    public RiskModel model(Actor actor, ProjectId project) {
        sight.require(actor, project);
        return model(project);
    }

    /** The day it is where Jira runs, which is written down for all readers. */
    LocalDate today() {
        return clock.instant().atZone(ZoneId.systemDefault()).toLocalDate();
    }

    /** What an actor may do with the risks in one place. */
    public record Rights(boolean mayRaise, boolean mayManage) {
        public static final Rights NONE = new Rights(false, false);

        public boolean mayChange(Actor actor, Risk risk) {
            return mayManage || mayRaise && risk.isOwn(actor);
        }
    }

    Risk revised(Actor actor, Risk risk, RiskContent content) {
        Risk revised = risk.revised(content, risk.revision().next(actor, clock.instant()));
        risks.revise(revised);
        watchControls(revised);
        return revised;
    }

    /** Remembers which controls count now, so that a later change of their issue is noticed. */
    private void watchControls(Risk risk) {
        Set<IssueId> controls = risk.content().treatment().issues();
        if (!controls.isEmpty()) {
            RiskSetup setup = settings.chosen(risk.project());
            issues.all(controls).forEach((id, issue) -> risks.noteCounting(risk.id(), id, setup.counts(issue)));
        }
    }

    /** What the request asks for, with what follows from it: hidden controls stay, a graver level pulls the review in. */
    private RiskContent wanted(Actor actor, Risk risk, RiskChange change) {
        RiskContent before = risk.content();
        RiskContent content = change.appliedTo(before);
        if (change.controls().isPresent() || change.causes().isPresent()) {
            Set<IssueId> visible = sight.issues(actor, before.treatment().issues());
            content = content.withTreatment(content.treatment().keepingHidden(before.treatment(), visible::contains));
        }
        if (!change.reviewDate().isPresent()) {
            content = content.withReviewDate(settings.chosen(risk.project())
                    .dueAfterChange(before.reviewDate(), before.inherent(), content.inherent(), today()));
        }
        boolean ends = before.status() == Status.ACCEPTED && content.status() != Status.ACCEPTED;
        return ends && !change.acceptance().isPresent() ? content.withoutAcceptance() : content;
    }

    private List<Risk> wanted(Actor actor, List<Risk> visible, RiskFilter filter) {
        if (filter.residualLevels().isEmpty()) {
            return visible;
        }
        Residuals residuals = residuals(actor, visible);
        return visible.stream()
                .filter(risk -> filter.acceptsResidual(residuals.of(risk)))
                .toList();
    }

    private static void requireCurrent(Risk risk, int version) {
        if (risk.version() != version) {
            throw new Conflict(risk);
        }
    }
}
