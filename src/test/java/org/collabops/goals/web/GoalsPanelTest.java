package org.collabops.goals.web;

import static org.collabops.goals.GoalWorld.MANAGER;
import static org.collabops.goals.GoalWorld.MEMBER;
import static org.collabops.goals.GoalWorld.STRANGER;
import static org.collabops.goals.TestGoals.metric;
import static org.collabops.goals.TestGoals.ofType;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;
import org.collabops.goals.Direction;
import org.collabops.goals.KeyResult;
import org.collabops.goals.KeyResultType;
import org.collabops.goals.Objective;
import org.collabops.host.Issue;
import org.collabops.host.StatusCategory;
import org.junit.Test;

public class GoalsPanelTest {
    private final GoalScreensWorld world = new GoalScreensWorld();
    private final GoalsPanel panel = new GoalsPanel(world.panels, world.words);
    private final Issue issue = world.goals.issue(1, StatusCategory.TO_DO);
    private final Objective objective = world.goals.objective(MANAGER, world.goals.space);
    private final KeyResult keyResult =
            world.goals.keyResult(MANAGER, objective, metric(Direction.INCREASE, "0", "100"));

    @Test
    public void anIssueThatServesNothingSaysSoAndMayBeAligned() {
        assertThat(view().rows(), is(empty()));
        assertThat(view().mayAlign(), is(true));
        assertThat(view().goalsPath(), is("/projects/SHIP?selectedItem=org.collabops.jira:collabops-goals-page"));
    }

    @Test
    public void aServedKeyResultShowsWhereItStandsInWords() {
        world.goals.work.align(MANAGER, keyResult.id(), issue.id());
        world.goals.checkIn(MANAGER, keyResult, "120");

        ServedRow row = view().rows().get(0);

        assertThat(row.keyResult().title(), is("Metric"));
        assertThat(row.keyResult().standing().counted(), is("collabops.percent[100]"));
        assertThat(row.keyResult().standing().raw(), is("collabops.percent[120]"));
        assertThat(row.keyResult().standing().bar(), is("100"));
        assertThat(row.keyResult().standing().paceName(), is("collabops.goals.pace.ON_TRACK"));
        assertThat(row.keyResult().standing().paceStyle(), is("on-track"));
        assertThat(row.through(), is(nullValue()));
        assertThat(row.mayRelease(), is(true));
    }

    @Test
    public void whatNobodyCheckedInIsUnknownAndNotZero() {
        world.goals.work.align(MANAGER, keyResult.id(), issue.id());

        StandingView standing = view().rows().get(0).keyResult().standing();

        assertThat(standing.counted(), is(nullValue()));
        assertThat(standing.bar(), is(nullValue()));
        assertThat(standing.paceName(), is(nullValue()));
        assertThat(standing.unknown(), is("collabops.goals.left-out.no-value"));
    }

    @Test
    public void theWayLeadsUpToTheTop() {
        Objective top = world.goals.objective(MANAGER, world.goals.space);
        world.goals.align(MANAGER, objective, top);
        world.goals.work.align(MANAGER, keyResult.id(), issue.id());

        ServedRow row = view().rows().get(0);

        assertThat(row.way().stream().map(WayStep::indent).toList(), contains(0, 1));
        assertThat(row.way().get(0).where(), is("Shipping"));
        assertThat(row.way().get(1).where(), is(nullValue()));
    }

    @Test
    public void whatASubTaskInheritsNamesItsParentAndIsNotRemovedThere() {
        Issue child = world.goals.issue(2, StatusCategory.TO_DO, issue.id(), MANAGER);
        world.goals.work.align(MANAGER, keyResult.id(), issue.id());

        ServedRow row = view(child).rows().get(0);

        assertThat(row.through(), is("SHIP-1"));
        assertThat(row.mayRelease(), is(false));
    }

    @Test
    public void onlyOwnersAreOfferedToCheckIn() {
        world.goals.work.align(MANAGER, keyResult.id(), issue.id());
        assertThat(view().rows().get(0).keyResult().mayChange(), is(true));

        world.goals.people.logIn(MEMBER);

        assertThat(view().rows().get(0).keyResult().mayChange(), is(false));
    }

    @Test
    public void aClosedObjectiveIsNeitherReleasedNorCheckedIn() {
        world.goals.work.align(MANAGER, keyResult.id(), issue.id());
        world.goals.objectives.close(MANAGER, objective.id(), 1, null, null);

        ServedRow row = view().rows().get(0);

        assertThat(row.mayRelease(), is(false));
        assertThat(row.keyResult().mayChange(), is(false));
    }

    @Test
    public void aKeyResultOfIssuesCountsThoseThatServeIt() {
        KeyResult ofIssues = world.goals.keyResult(MANAGER, objective, ofType(KeyResultType.ISSUES));
        Issue done = world.goals.issue(3, StatusCategory.DONE);
        world.goals.work.align(MANAGER, ofIssues.id(), issue.id());
        world.goals.work.align(MANAGER, ofIssues.id(), done.id());

        StandingView standing = view().rows().get(0).keyResult().standing();
        assertThat(standing.counted(), is("collabops.percent[50]"));
        assertThat(standing.current(), is("collabops.goals.measure.done-of[1; 2]"));
    }

    @Test
    public void whoMayNotSeeTheIssueGetsNothing() {
        world.goals.people.logIn(STRANGER);

        assertThat(view(), is(nullValue()));
    }

    @Test
    public void aFaultIsOneLineThatNamesTheLog() {
        GoalsPanel broken = new GoalsPanel(null, world.words);

        Map<String, Object> context = broken.getContextMap(Map.of("issue", world.jiraIssue(issue)));

        assertThat(context.get("collabopsGoalPanel"), is(nullValue()));
        assertThat((String) context.get("collabopsFault"), matchesPattern("collabops.error.fault\\[[0-9a-f-]{36}]"));
    }

    private GoalPanelView view() {
        return view(issue);
    }

    private GoalPanelView view(Issue of) {
        return (GoalPanelView)
                panel.getContextMap(Map.of("issue", world.jiraIssue(of))).get("collabopsGoalPanel");
    }
}
