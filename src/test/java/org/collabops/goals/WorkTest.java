package org.collabops.goals;

import static org.collabops.goals.GoalWorld.FUNCTION;
import static org.collabops.goals.GoalWorld.MANAGER;
import static org.collabops.goals.GoalWorld.MEMBER;
import static org.collabops.goals.GoalWorld.OTHER;
import static org.collabops.goals.TestGoals.PROJECT;
import static org.collabops.goals.TestGoals.metric;
import static org.collabops.goals.TestGoals.number;
import static org.collabops.goals.TestGoals.ofType;
import static org.collabops.host.FakeAccess.Right.EDIT;
import static org.collabops.host.FakeAccess.Right.SEE;
import static org.collabops.host.StatusCategory.DONE;
import static org.collabops.host.StatusCategory.TO_DO;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collabops.Actor;
import org.collabops.Attempt;
import org.collabops.Invalid;
import org.collabops.IssueId;
import org.collabops.NotAllowed;
import org.collabops.NotFound;
import org.collabops.ProjectId;
import org.collabops.Refused;
import org.collabops.goals.CheckIn.Told;
import org.collabops.goals.GoalSettings.Switches;
import org.collabops.goals.Inheritance.Way;
import org.collabops.goals.WorkService.Served;
import org.collabops.goals.WorkService.Serving;
import org.collabops.host.Issue;
import org.junit.Test;

/** Issues that serve key results, what follows from them for a viewer, and how much work serves nothing. */
public class WorkTest {
    private static final IssueId EPIC = new IssueId(1);
    private static final IssueId STORY = new IssueId(2);
    private static final IssueId PART = new IssueId(3);
    private static final IssueId OTHERS = new IssueId(4);
    private static final IssueId SECRET = new IssueId(5);

    private final GoalWorld world = new GoalWorld();
    private final Objective objective = world.objective(MEMBER, world.space);
    private final KeyResult followed = world.keyResult(MEMBER, objective, ofType(KeyResultType.ISSUES));
    private final Issue epic = world.issue(EPIC.value(), TO_DO);
    private final Issue story = world.issue(STORY.value(), DONE);
    private final Issue part = world.issue(PART.value(), DONE, STORY, MANAGER, MEMBER, OTHER);
    private final Issue others = world.issue(OTHERS.value(), TO_DO);

    public WorkTest() {
        world.epics.put(STORY, EPIC);
        world.issue(SECRET.value(), TO_DO, null, MANAGER);
    }

    @Test
    public void whoEditsTheIssueAlignsIt() {
        world.access.grant(GoalWorld.STRANGER, PROJECT, SEE).grant(GoalWorld.STRANGER, EPIC, SEE);

        assertThrows(NotAllowed.class, () -> world.work.align(GoalWorld.STRANGER, followed.id(), EPIC));
        assertThrows(NotFound.class, () -> world.work.align(OTHER, followed.id(), SECRET));
        IssueLink link = world.work.align(OTHER, followed.id(), EPIC);

        assertThat(world.work.align(MEMBER, followed.id(), EPIC), is(link));
        assertThat(world.work.history(MEMBER, followed.id()), contains(link));
    }

    @Test
    public void anIssueOfAProjectWithoutGoalsIsNotAligned() {
        ProjectId elsewhere = new ProjectId(10009);
        IssueId issue = new IssueId(90);
        world.issues.add(90, "PLANT-1", "Elsewhere", elsewhere);
        world.access.grant(MEMBER, issue, SEE, EDIT);

        assertThrows(Refused.class, () -> world.work.align(MEMBER, followed.id(), issue));
        assertThrows(Refused.class, () -> world.work.align(FUNCTION, followed.id(), issue));
    }

    @Test
    public void subTasksAndIssuesOfAnEpicServeWhatItServes() {
        world.work.align(MEMBER, followed.id(), EPIC);

        assertThat(world.work.servedBy(MEMBER, epic), contains(new Served(followed, Way.DIRECT, EPIC)));
        assertThat(world.work.servedBy(MEMBER, story), contains(new Served(followed, Way.EPIC, EPIC)));
        assertThat(world.work.servedBy(MEMBER, part), contains(new Served(followed, Way.EPIC, EPIC)));
        assertThat(world.work.servedBy(MEMBER, others), is(empty()));
        assertThat(
                world.work.issuesOf(MEMBER, followed.id()),
                contains(new Serving(EPIC, EPIC), new Serving(STORY, EPIC), new Serving(PART, EPIC)));
        assertThat(progress(MEMBER).counted(), comparesEqualTo(Share.of(2, 3)));
    }

    @Test
    public void anIssueThatServesInTwoWaysCountsOnceAndByItself() {
        world.work.align(MEMBER, followed.id(), EPIC);
        world.work.align(MEMBER, followed.id(), STORY);

        assertThat(world.work.servedBy(MEMBER, story), contains(new Served(followed, Way.DIRECT, STORY)));
        assertThat(world.work.issuesOf(MEMBER, followed.id()), hasSize(3));
        assertThat(progress(MEMBER).counted(), comparesEqualTo(Share.of(2, 3)));
    }

    @Test
    public void eachWayOfInheritingIsSwitchedOffByTheProject() {
        world.work.align(MEMBER, followed.id(), EPIC);

        world.settings.set(PROJECT, new Switches(true, false, true));
        assertThat(world.work.servedBy(MEMBER, part), is(empty()));
        assertThat(issues(MEMBER), contains(EPIC, STORY));

        world.settings.set(PROJECT, new Switches(true, true, false));
        assertThat(world.work.servedBy(MEMBER, story), is(empty()));
        assertThat(issues(MEMBER), contains(EPIC));
        assertThat(world.work.servedBy(MEMBER, part), is(empty()));
    }

    @Test
    public void hiddenIssuesChangeNoNumber() {
        world.work.align(MEMBER, followed.id(), STORY);
        Progress before = progress(MEMBER);
        world.work.align(MANAGER, followed.id(), SECRET);
        world.epics.put(OTHERS, SECRET);

        assertThat(progress(MEMBER), is(before));
        assertThat(issues(MEMBER), contains(STORY, PART));
        assertThat(world.work.servedBy(MEMBER, others), is(empty()));
        assertThat(issues(MANAGER), contains(STORY, PART, OTHERS, SECRET));
        assertThat(progress(MANAGER).counted(), comparesEqualTo(number("0.5")));
        assertThat(world.work.history(MEMBER, followed.id()), hasSize(1));
    }

    @Test
    public void whatIsReleasedServesNoMore() {
        IssueLink link = world.work.align(MEMBER, followed.id(), STORY);

        world.work.release(OTHER, followed.id(), STORY);
        world.work.release(OTHER, followed.id(), STORY);

        assertThat(issues(MEMBER), is(empty()));
        assertThat(progress(MEMBER).isKnown(), is(false));
        assertThat(world.work.history(MEMBER, followed.id()), hasSize(2));
        assertThat(world.work.align(MEMBER, followed.id(), STORY).version(), is(link.version() + 2));
    }

    @Test
    public void aDeletedIssueServesNothing() {
        world.work.align(MEMBER, followed.id(), STORY);
        world.issues.remove(STORY);
        world.issues.remove(PART);
        world.access.revokeAll(MEMBER).grant(MEMBER, PROJECT, SEE);

        assertThat(progress(MEMBER).isKnown(), is(false));
    }

    @Test
    public void aQueryCountsWhatTheViewerSees() {
        world.queries.answer("type = Bug", STORY, OTHERS, SECRET);
        KeyResult query = world.keyResult(
                MEMBER,
                objective,
                new KeyResultContent(
                        "Bugs",
                        KeyResultType.JQL,
                        Direction.DECREASE,
                        number("5"),
                        number("0"),
                        null,
                        null,
                        "type = Bug",
                        BigDecimal.ONE,
                        null,
                        null));

        assertThat(world.standings.of(MEMBER, query.key()).current(), is(number("2")));
        assertThat(world.standings.of(MANAGER, query.key()).progress().counted(), comparesEqualTo(number("0.4")));
    }

    @Test
    public void aHiddenObjectiveChangesNoNumberOfTheOneAbove() {
        KeyResult mine = world.keyResult(MEMBER, objective, metric(Direction.INCREASE, "0", "10"));
        world.checkIn(MEMBER, mine, "5");
        Objective secretOne = world.objective(MANAGER, world.hidden);
        KeyResult hidden = world.keyResult(MANAGER, secretOne, metric(Direction.INCREASE, "0", "10"));
        world.checkIn(MANAGER, hidden, "10");
        Standing before = world.standings.of(MEMBER, objective.key());
        world.align(MANAGER, secretOne, objective);

        assertThat(world.standings.of(MEMBER, objective.key()), is(before));
        assertThat(world.standings.of(MANAGER, objective.key()).progress().counted(), comparesEqualTo(number("0.75")));
        assertThat(world.standings.of(MEMBER, List.of(hidden.key(), mine.key())).keySet(), is(Set.of(mine.key())));
        assertThrows(NotFound.class, () -> world.standings.of(MEMBER, secretOne.key()));
    }

    @Test
    public void aStandingSaysPaceConfidenceAndAge() {
        KeyResult mine = world.keyResult(MEMBER, objective, metric(Direction.INCREASE, "0", "10"));
        world.checkIns.checkIn(
                MEMBER,
                mine.id(),
                new Told(number("5"), 8, null, TestGoals.NOW.minusSeconds(9 * 86_400)),
                Attempt.fresh());

        Standing standing = world.standings.of(OTHER, mine.key());
        Standing above = world.standings.of(OTHER, objective.key());

        assertThat(standing.current(), is(number("5")));
        assertThat(standing.pace().status(), is(Pace.Status.AT_RISK));
        assertThat(standing.confidence(), is(new Confidence(number("8"), 1, 0)));
        assertThat(standing.freshness(), is(Freshness.OVERDUE));
        assertThat(above.freshness(), is(Freshness.OVERDUE));
        assertThat(above.confidence().missing(), is(1));
        assertThat(above.progress().leftOut(), hasSize(1));
    }

    @Test
    public void aDraftCountsForNoParent() {
        Objective draft = world.objective(MEMBER, world.space);
        KeyResult its = world.keyResult(MEMBER, draft, metric(Direction.INCREASE, "0", "10"));
        world.checkIn(MEMBER, its, "10");
        world.align(MEMBER, draft, objective);
        assertThat(world.standings.of(MEMBER, objective.key()).progress().isKnown(), is(true));

        world.objectives.change(MEMBER, draft.id(), 1, TestGoals.objectiveMoved(ObjectiveState.DRAFT));

        assertThat(world.standings.of(MEMBER, objective.key()).progress().isKnown(), is(false));
        assertThat(world.standings.of(MEMBER, draft.key()).progress().isKnown(), is(true));
    }

    @Test
    public void coverageTellsAlignedFromUnalignedWork() {
        world.work.align(MEMBER, followed.id(), STORY);
        world.work.align(MANAGER, followed.id(), SECRET);
        KeyResult idle = world.keyResult(MEMBER, objective, ofType(KeyResultType.ISSUES));

        Coverage members = world.coverage.ofProjects(MEMBER, List.of(PROJECT));
        Coverage managers = world.coverage.ofProjects(MANAGER, List.of(PROJECT));

        assertThat(members.lines(), contains(new Coverage.Line(PROJECT, 4, 2)));
        assertThat(members.unaligned(), contains(EPIC, OTHERS));
        assertThat(members.alignedPercent(), is(number("50.00")));
        assertThat(members.idle(), contains(idle));
        assertThat(managers.lines(), contains(new Coverage.Line(PROJECT, 5, 3)));
        assertThrows(NotFound.class, () -> world.coverage.ofProjects(MEMBER, List.of(GoalWorld.HIDDEN_PROJECT)));
    }

    @Test
    public void coverageOfAQueryIsOfWhatItFinds() {
        world.queries.answer("labels = x", STORY, OTHERS, SECRET);
        world.work.align(MEMBER, followed.id(), STORY);

        Coverage coverage = world.coverage.ofQuery(MEMBER, "labels = x");

        assertThat(coverage.issues(), is(2));
        assertThat(coverage.unaligned(), contains(OTHERS));
        assertThrows(Invalid.class, () -> world.coverage.ofQuery(MEMBER, "labels ="));
    }

    @Test
    public void manyStandingsCostNoMoreReadsThanOne() {
        world.work.align(MEMBER, followed.id(), STORY);
        world.standings.of(MEMBER, followed.key());
        int before = world.queries.searches();
        world.standings.of(MEMBER, followed.key());
        int one = world.queries.searches() - before;
        for (int more = 0; more < 20; more++) {
            KeyResult another = world.keyResult(MEMBER, objective, ofType(KeyResultType.ISSUES));
            world.work.align(MEMBER, another.id(), STORY);
        }
        before = world.queries.searches();

        Map<GoalKey, Standing> all = world.standings.of(MEMBER, List.of(objective.key()));

        assertThat(all.values().iterator().next().progress().lines(), hasSize(21));
        assertThat(world.queries.searches() - before, is(one));
    }

    private List<IssueId> issues(Actor viewer) {
        return world.work.issuesOf(viewer, followed.id()).stream()
                .map(Serving::issue)
                .toList();
    }

    private Progress progress(Actor viewer) {
        return world.standings.of(viewer, followed.key()).progress();
    }
}
