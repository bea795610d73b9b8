package org.collabops.allocations;

import static org.collabops.allocations.AllocationWorld.BOB;
import static org.collabops.allocations.AllocationWorld.CAROL;
import static org.collabops.allocations.AllocationWorld.HIDDEN_PROJECT;
import static org.collabops.allocations.AllocationWorld.ISSUE;
import static org.collabops.allocations.AllocationWorld.MANAGER;
import static org.collabops.allocations.AllocationWorld.MEMBER;
import static org.collabops.allocations.AllocationWorld.PROJECT;
import static org.collabops.allocations.AllocationWorld.WEEK;
import static org.collabops.allocations.TestAllocations.MONDAY;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import org.collabops.IssueId;
import org.collabops.NotFound;
import org.collabops.UserKey;
import org.collabops.allocations.Comparison.Line;
import org.collabops.goals.KeyResult;
import org.collabops.goals.KeyResultType;
import org.collabops.goals.Objective;
import org.collabops.goals.TestGoals;
import org.collabops.host.LoggedWork;
import org.collabops.host.StatusCategory;
import org.collabops.people.IndividualFigures;
import org.junit.Test;

public final class ComparisonServiceTest {
    private static final IssueId OTHER_ISSUE = new IssueId(101);
    private static final IssueId THIRD_ISSUE = new IssueId(102);

    private final AllocationWorld world = new AllocationWorld();

    @Test
    public void workCountsForTheNarrowestThingThatItsAuthorWasPlannedFor() {
        world.goals.issue(101, StatusCategory.TO_DO);
        world.goals.issue(102, StatusCategory.TO_DO);
        world.versions.add(7, "1.0", PROJECT);
        world.assignments.fix(OTHER_ISSUE, 7);
        plan(BOB, Target.of(PROJECT), 600);
        plan(BOB, new Target(Target.Kind.VERSION, 7), 300);
        plan(BOB, Target.of(ISSUE), 120);
        log(ISSUE, BOB, 60);
        log(OTHER_ISSUE, BOB, 240);
        log(THIRD_ISSUE, BOB, 30);

        assertThat(
                lines(compare(), BOB).stream().map(Line::minutes).toList(),
                contains(new PlannedAndActual(600, 30), new PlannedAndActual(300, 240), new PlannedAndActual(120, 60)));
    }

    @Test
    public void workThatServesAnObjectiveCountsForIt() {
        Objective objective = world.goals.objective(MANAGER, world.goals.space);
        KeyResult served = world.goals.keyResult(MANAGER, objective, TestGoals.ofType(KeyResultType.ISSUES));
        world.goals.work.align(MANAGER, served.id(), ISSUE);
        plan(BOB, new Target(Target.Kind.OBJECTIVE, objective.id()), 600);
        log(ISSUE, BOB, 60);

        assertThat(lines(compare(), BOB).stream().map(Line::minutes).toList(), contains(new PlannedAndActual(600, 60)));
    }

    @Test
    public void whatWasNotPlannedIsListedByIssue() {
        plan(BOB, Target.of(ISSUE), 120);
        log(ISSUE, CAROL, 90);

        Comparison found = compare();

        assertThat(
                lines(found, CAROL).stream()
                        .filter(line -> line.minutes().isUnplanned())
                        .map(line -> line.target().issue().id())
                        .toList(),
                contains(ISSUE));
        assertThat(found.total(), is(new PlannedAndActual(120, 90)));
        assertThat(found.total().variancePercent(), is(new BigDecimal("25.00")));
    }

    @Test
    public void secondsBecomeMinutesOncePerPersonAndTarget() {
        plan(BOB, Target.of(ISSUE), 120);
        for (int count = 0; count < 4; count++) {
            world.logged.add(new LoggedWork(ISSUE, BOB, MONDAY, 30));
        }

        assertThat(compare().total().actual(), is(2L));
    }

    @Test
    public void thePolicyKeepsPeopleOutWhomTheViewerMayNotSee() {
        plan(BOB, Target.of(ISSUE), 120);
        plan(CAROL, Target.of(ISSUE), 240);
        log(ISSUE, CAROL, 90);
        world.figures.put(IndividualFigures.SELF);

        Comparison found = compare();

        assertThat(found.total(), is(new PlannedAndActual(120, 0)));
        assertThat(found.notShown(), is(1));
    }

    @Test
    public void ofAHiddenProjectNothingIsTold() {
        assertThrows(NotFound.class, () -> world.comparison.of(MEMBER, HIDDEN_PROJECT, WEEK));
    }

    private Comparison compare() {
        return world.comparison.of(MEMBER, PROJECT, WEEK);
    }

    private static List<Line> lines(Comparison comparison, UserKey person) {
        return comparison.groups().stream()
                .flatMap(group -> group.people().stream())
                .filter(one -> one.person().equals(person))
                .findFirst()
                .orElseThrow()
                .lines();
    }

    private void plan(UserKey person, Target target, int minutes) {
        world.plan(person, target, 0, 4, AllocationMode.TOTAL_MINUTES, minutes);
    }

    private void log(IssueId issue, UserKey author, int minutes) {
        world.logged.add(new LoggedWork(issue, author, MONDAY, 60L * minutes));
    }
}
