package org.collabops.goals.web;

import static org.collabops.goals.GoalWorld.MANAGER;
import static org.collabops.goals.GoalWorld.MEMBER;
import static org.collabops.goals.TestGoals.metric;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import org.collabops.Actor;
import org.collabops.goals.Direction;
import org.collabops.goals.KeyResult;
import org.collabops.goals.Objective;
import org.collabops.host.FakeAccess.Right;
import org.junit.Test;

public class GoalsViewsTest {
    private final GoalScreensWorld world = new GoalScreensWorld();

    @Test
    public void aProjectWithoutObjectivesSaysWhereOneCanBegin() {
        GoalsView view = view(GoalQuery.FIRST);

        assertThat(view.rows(), is(empty()));
        assertThat(view.filtered(), is(false));
        assertThat(view.mayAdd(), is(true));
        assertThat(view.cycle(), is(String.valueOf(world.goals.quarter.id())));
        assertThat(view.dates(), is("2026-10-01 – 2026-12-31"));
    }

    @Test
    public void theTreeHoldsKeyResultsAndAlignedObjectivesWithWhatCounts() {
        Objective top = world.goals.objective(MANAGER, world.goals.space);
        KeyResult keyResult = world.goals.keyResult(MANAGER, top, metric(Direction.INCREASE, "0", "10"));
        Objective below = world.goals.objective(MEMBER, world.goals.space);
        world.goals.align(MANAGER, below, top);
        world.goals.checkIn(MANAGER, keyResult, "5");

        ObjectiveRow row = view(GoalQuery.FIRST).rows().get(0);

        assertThat(row.goal(), is("objective:" + top.id()));
        assertThat(row.standing().counted(), is("collabops.percent[50]"));
        assertThat(row.keyResults().get(0).measure(), is("collabops.percent[collabops.goals.measure.travel[0; 10]]"));
        assertThat(row.keyResults().get(0).standing().current(), is("collabops.goals.now[collabops.percent[5]]"));
        assertThat("the reader's day", row.keyResults().get(0).standing().checkedIn(), is("2026-11-21"));
        assertThat(row.servedBy().get(0).goal(), is("objective:" + below.id()));
        assertThat(row.servedBy().get(0).counts(), is(true));
        assertThat(
                row.servedBy().get(0).ownerName(),
                is(view(GoalQuery.FIRST).rows().get(1).ownerName()));
        assertThat(view(GoalQuery.FIRST).rows().get(1).serves().get(0).title(), is("Objective"));
    }

    @Test
    public void largeValuesAreReadInGroupsOfThreeDigits() {
        Objective objective = world.goals.objective(MANAGER, world.goals.space);
        KeyResult keyResult = world.goals.keyResult(MANAGER, objective, metric(Direction.INCREASE, "0", "12000"));
        world.goals.checkIn(MANAGER, keyResult, "1040.5");

        KeyResultRow row = view(GoalQuery.FIRST).rows().get(0).keyResults().get(0);

        assertThat(row.measure(), is("collabops.percent[collabops.goals.measure.travel[0; 12,000]]"));
        assertThat(row.standing().current(), is("collabops.goals.now[collabops.percent[1,040.5]]"));
    }

    @Test
    public void progressIsRoundedOnce() {
        KeyResult keyResult = world.goals.keyResult(
                MANAGER, world.goals.objective(MANAGER, world.goals.space), metric(Direction.INCREASE, "0", "26"));
        world.goals.checkIn(MANAGER, keyResult, "1");

        StandingView standing = view(GoalQuery.FIRST).rows().get(0).standing();

        assertThat("3.846, which two decimals make 3.85", standing.counted(), is("collabops.percent[3.8]"));
    }

    @Test
    public void objectivesOfOtherProjectsStayAway() {
        world.goals.objective(MANAGER, world.goals.hidden);
        world.goals.objective(MEMBER, world.goals.everybodys);

        assertThat(view(GoalQuery.FIRST).total(), is(0));
    }

    @Test
    public void filtersTellClosedMineAndText() {
        Objective open = world.goals.objective(MANAGER, world.goals.space);
        Objective closed = world.goals.objective(MEMBER, world.goals.space);
        world.goals.objectives.close(MANAGER, closed.id(), 1, null, null);

        assertThat(ids(new GoalQuery(null, null, "closed", null, null, null)), contains(closed.id()));
        assertThat(view(new GoalQuery(null, null, "all", null, null, null)).total(), is(2));
        assertThat(ids(new GoalQuery("all", null, null, "me", "objective", null)), contains(open.id()));
        GoalsView nothing = view(new GoalQuery(null, null, null, null, "no such words", null));
        assertThat(nothing.total(), is(0));
        assertThat(nothing.filtered(), is(true));
    }

    @Test
    public void theRuleOfThePaceStandsBelowGoalsOfOneCycleOnly() {
        world.goals.objective(MANAGER, world.goals.space);

        assertThat(view(GoalQuery.FIRST).rule(), is(not(nullValue())));
        assertThat(view(new GoalQuery("all", null, null, null, null, null)).rule(), is(nullValue()));
    }

    @Test
    public void pagesEndWhereTheListDoes() {
        for (int number = 0; number <= GoalsViews.PAGE; number++) {
            world.goals.objective(MANAGER, world.goals.space);
        }

        GoalsView last = view(new GoalQuery(null, null, null, null, null, "4000"));

        assertThat(last.from(), is(GoalsViews.PAGE + 1));
        assertThat(last.until(), is(GoalsViews.PAGE + 1));
        assertThat(last.total(), is(GoalsViews.PAGE + 1));
    }

    @Test
    public void nobodySeesButtonsThatWouldBeRefused() {
        world.goals.objective(MANAGER, world.goals.space);
        world.goals.people.logIn(MEMBER);
        ObjectiveRow row = view(GoalQuery.FIRST).rows().get(0);

        assertThat(row.mayChange(), is(false));
        assertThat(row.mayManage(), is(false));
    }

    @Test
    public void anonymousReadersGetThePageWithoutTools() {
        world.goals.objective(MANAGER, world.goals.space);
        world.goals.access.grant(Actor.anonymous(), world.project.id(), Right.SEE);
        world.goals.people.logIn(Actor.anonymous());

        GoalsView view = view(GoalQuery.FIRST);

        assertThat(view.me(), is(nullValue()));
        assertThat(view.mayAdd(), is(false));
    }

    private java.util.List<Long> ids(GoalQuery query) {
        return view(query).rows().stream().map(ObjectiveRow::id).toList();
    }

    private GoalsView view(GoalQuery query) {
        return world.views.of(world.project, query);
    }
}
