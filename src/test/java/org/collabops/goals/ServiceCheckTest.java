package org.collabops.goals;

import static org.collabops.goals.GoalWorld.FUNCTION;
import static org.collabops.goals.GoalWorld.MANAGER;
import static org.collabops.goals.GoalWorld.MEMBER;
import static org.collabops.goals.TestGoals.PROJECT;
import static org.collabops.goals.TestGoals.ofType;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.collabops.Field;
import org.collabops.goals.GoalSettings.Switches;
import org.collabops.goals.ServiceCheck.Finding;
import org.collabops.host.Issue;
import org.collabops.host.StatusCategory;
import org.junit.Test;

public class ServiceCheckTest {
    private final GoalWorld world = new GoalWorld();
    private final ServiceCheck check = new ServiceCheck(world.rights, world.settings, world.work);
    private final Issue issue = world.issue(10011, StatusCategory.TO_DO);
    private final Issue subTask = world.issue(10012, StatusCategory.TO_DO, issue.id(), MEMBER);
    private final Objective objective = world.objective(MANAGER, world.space);
    private final KeyResult keyResult = world.keyResult(MANAGER, objective, ofType(KeyResultType.ISSUES));

    @Test
    public void anAlignedIssueServes() {
        assertThat(check.of(FUNCTION, issue, true), is(Finding.SERVES_NOTHING));

        world.work.align(MEMBER, keyResult.id(), issue.id());

        assertThat(check.of(FUNCTION, issue, false), is(Finding.SERVES));
    }

    @Test
    public void whatIsInheritedCountsOnlyWhenItMay() {
        world.work.align(MEMBER, keyResult.id(), issue.id());

        assertThat(check.of(FUNCTION, subTask, true), is(Finding.SERVES));
        assertThat(check.of(FUNCTION, subTask, false), is(Finding.SERVES_NOTHING));
    }

    @Test
    public void aClosedObjectiveIsNotActive() {
        world.work.align(MEMBER, keyResult.id(), issue.id());
        world.objectives.close(MANAGER, objective.id(), 1, null, null);

        assertThat(check.of(FUNCTION, issue, true), is(Finding.SERVES_NOTHING));
    }

    @Test
    public void withoutAnActiveCycleNothingCanBeKnown() {
        world.work.align(MEMBER, keyResult.id(), issue.id());
        end();

        assertThat(check.of(FUNCTION, issue, true), is(Finding.NO_ACTIVE_CYCLE));
        assertThat(check.ofNew(FUNCTION, PROJECT, null, true), is(Finding.NO_ACTIVE_CYCLE));
    }

    @Test
    public void whereGoalsAreOffNobodyIsAsked() {
        world.settings.set(PROJECT, Switches.DEFAULT);

        assertThat(check.of(FUNCTION, issue, true), is(Finding.OFF));
        assertThat(check.ofNew(FUNCTION, PROJECT, null, true), is(Finding.OFF));
    }

    @Test
    public void aNewSubTaskServesWhatItsParentServes() {
        assertThat(check.ofNew(FUNCTION, PROJECT, issue, true), is(Finding.NOT_CREATED));

        world.work.align(MEMBER, keyResult.id(), issue.id());

        assertThat(check.ofNew(FUNCTION, PROJECT, issue, true), is(Finding.SERVES));
        assertThat(check.ofNew(FUNCTION, PROJECT, issue, false), is(Finding.NOT_CREATED));
        world.settings.set(PROJECT, new Switches(true, false, true));
        assertThat(check.ofNew(FUNCTION, PROJECT, issue, true), is(Finding.NOT_CREATED));
    }

    private void end() {
        world.cycles.change(
                FUNCTION,
                world.quarter.id(),
                1,
                new CycleChange(
                        Field.absent(), Field.absent(), Field.absent(), Field.absent(), Field.of(CycleState.CLOSED)));
    }
}
