package org.collabops.allocations.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.collabops.Actor;
import org.collabops.Days;
import org.collabops.allocations.AllocationService;
import org.collabops.allocations.IssuePlan;
import org.collabops.allocations.IssuePlanService;
import org.collabops.allocations.PersonLoad.Period;
import org.collabops.allocations.Seen;
import org.collabops.allocations.Target;
import org.collabops.host.Assignment;
import org.collabops.host.Issue;
import org.collabops.host.People;
import org.collabops.host.Person;
import org.collabops.host.Times;
import org.collabops.host.Words;
import org.collabops.people.TeamService;

/** Makes the panel of an issue: who is planned for it, and the weeks of its assignee. */
public final class PeoplePanels {
    private final IssuePlanService plans;
    private final AllocationService allocations;
    private final TeamService teams;
    private final People people;
    private final AllocationWords words;
    private final LoadCells cells;
    private final Times times;

    public PeoplePanels(
            IssuePlanService plans,
            AllocationService allocations,
            TeamService teams,
            People people,
            Words words,
            Times times) {
        this.plans = plans;
        this.allocations = allocations;
        this.teams = teams;
        this.people = people;
        this.words = new AllocationWords(words, people);
        this.cells = new LoadCells(this.words);
        this.times = times;
    }

    /** @throws org.collabops.NotFound when the reader may not see the issue, or people are off in its project */
    PeoplePanelView of(Issue issue, String projectKey, Assignment assignment) {
        Actor viewer = people.current();
        LocalDate today = times.today();
        IssuePlan plan = plans.of(viewer, issue, assignment.assignee(), today);
        boolean mayPlan = allocations.mayPlan(viewer, Target.of(issue.id()));
        Optional<Person> me = viewer.user().flatMap(people::find);
        Optional<Person> assignee = Optional.ofNullable(assignment.assignee()).flatMap(people::find);
        return new PeoplePanelView(
                issue.key(),
                rows(viewer, issue, plan),
                mayPlan,
                mayPlan && allocations.mayPlanOthers(viewer, Target.of(issue.id())),
                me.map(Person::name).orElse(null),
                me.map(Person::displayName).orElse(null),
                assignee.map(Person::displayName).orElse(null),
                assignee.map(Person::name).orElse(null),
                weeks(plan),
                today.toString(),
                assignment.due() == null ? null : assignment.due().toString(),
                UtilisationPage.path(projectKey));
    }

    private List<PlanRow> rows(Actor viewer, Issue issue, IssuePlan plan) {
        PlanRows rows = new PlanRows(allocations, words, viewer, teams.map(viewer));
        Seen seen = Seen.visible(issue);
        return plan.allocations().stream()
                .map(allocation -> rows.of(allocation, seen, plan.spreads().get(allocation), false))
                .toList();
    }

    private List<LoadCell> weeks(IssuePlan plan) {
        List<Optional<Period>> weeks = plan.weeks();
        if (weeks.stream().allMatch(Optional::isEmpty)) {
            return List.of();
        }
        List<Days> days = plan.days().weeks();
        return IntStream.range(0, weeks.size())
                .mapToObj(place -> cells.of(days.get(place), weeks.get(place)))
                .toList();
    }
}
