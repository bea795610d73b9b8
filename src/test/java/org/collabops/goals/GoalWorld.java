package org.collabops.goals;

import static org.collabops.goals.TestGoals.NOW;
import static org.collabops.goals.TestGoals.PROJECT;
import static org.collabops.goals.TestGoals.cycleOf;
import static org.collabops.goals.TestGoals.keyResultOf;
import static org.collabops.goals.TestGoals.objectiveTitled;
import static org.collabops.goals.TestGoals.quarter;
import static org.collabops.goals.TestGoals.spaceNamed;
import static org.collabops.host.FakeAccess.Right.ADMINISTER;
import static org.collabops.host.FakeAccess.Right.CREATE_ISSUES;
import static org.collabops.host.FakeAccess.Right.EDIT;
import static org.collabops.host.FakeAccess.Right.MANAGE;
import static org.collabops.host.FakeAccess.Right.SEE;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.collabops.Actor;
import org.collabops.Attempt;
import org.collabops.FakeKept;
import org.collabops.Field;
import org.collabops.IssueId;
import org.collabops.ProjectId;
import org.collabops.UserKey;
import org.collabops.goals.CheckIn.Told;
import org.collabops.host.FakeAccess;
import org.collabops.host.FakeCaches;
import org.collabops.host.FakeEpics;
import org.collabops.host.FakeIssues;
import org.collabops.host.FakePeople;
import org.collabops.host.FakeQueries;
import org.collabops.host.Issue;
import org.collabops.host.StatusCategory;
import org.collabops.settings.FakeSiteSettings;

/**
 * All of goals over fakes: a project with goals on, one beside it that only the manager sees, a running quarter, a
 * space of each project and one of everybody, and people of every right.
 */
public final class GoalWorld {
    public static final ProjectId HIDDEN_PROJECT = new ProjectId(10001);
    public static final UserKey BOB = new UserKey("JIRAUSER10102");
    public static final Actor MANAGER = Actor.user(TestGoals.OWNER);
    public static final Actor MEMBER = Actor.user(BOB);
    public static final Actor OTHER = Actor.user(new UserKey("JIRAUSER10103"));
    public static final Actor STRANGER = Actor.user(new UserKey("JIRAUSER10107"));
    public static final Actor FUNCTION = Actor.function("org.collabops.jira:f", BOB);

    public final FakeAccess access = new FakeAccess();
    public final FakeIssues issues = new FakeIssues();
    public final FakeEpics epics = new FakeEpics();
    public final FakePeople people = new FakePeople();
    public final FakeQueries queries = new FakeQueries(issues, epics, access);
    public final FakeGoalSettings settings =
            new FakeGoalSettings().switchOn(PROJECT).switchOn(HIDDEN_PROJECT);
    public final FakeSiteSettings<PaceBounds> pace = new FakeSiteSettings<>(PaceBounds.DEFAULT);
    public final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

    final FakeAlignmentLog log = new FakeAlignmentLog();
    final FakeCheckIns ledger = new FakeCheckIns();
    final FakeIssueLinks links = new FakeIssueLinks();
    private final AtomicLong ids = new AtomicLong();
    final Goals goals = new Goals(
            new FakeKept<>(ids), new FakeKept<>(ids), new FakeKept<>(ids), new FakeKept<>(ids), log, new FakeCaches());

    public final GoalAccess rights = new GoalAccess(goals, settings, access);
    public final CycleService cycles = new CycleService(goals, rights, clock);
    public final SpaceService spaces = new SpaceService(goals, rights, access, settings, people, clock);
    public final ObjectiveService objectives = new ObjectiveService(goals, rights, people, clock);
    public final KeyResultService keyResults = new KeyResultService(goals, rights, queries, people, clock);
    public final AlignmentService alignments = new AlignmentService(goals, rights, clock);
    public final CheckInService checkIns = new CheckInService(rights, ledger, clock);
    public final Inheritance inheritance = new Inheritance(settings, access, issues, epics, queries);
    public final WorkService work = new WorkService(rights, links, settings, inheritance, access, issues, clock);
    public final StandingService standings = new StandingService(rights, ledger, work, queries, pace, clock);
    public final CoverageService coverage = new CoverageService(rights, settings, work, access, issues, queries);
    public final GoalSettingsService goalSettings = new GoalSettingsService(settings, pace, access);

    public final Cycle quarter;
    public final Space space;
    public final Space hidden;
    public final Space everybodys;

    public GoalWorld() {
        people.add("JIRAUSER10101", "alice", "Alice");
        people.add("JIRAUSER10102", "bob", "Bob");
        people.add("JIRAUSER10103", "carol", "Carol");
        for (Actor member : List.of(MANAGER, MEMBER, OTHER)) {
            access.grant(member, PROJECT, SEE, CREATE_ISSUES);
        }
        access.grant(MANAGER, PROJECT, MANAGE, ADMINISTER).grant(MANAGER, HIDDEN_PROJECT, SEE, CREATE_ISSUES, MANAGE);
        quarter = cycles.create(FUNCTION, cycleOf(quarter()));
        space = spaces.create(MANAGER, PROJECT, spaceNamed("Shipping"));
        hidden = spaces.create(MANAGER, HIDDEN_PROJECT, spaceNamed("Secret"));
        everybodys = spaces.create(FUNCTION, null, new SpaceChange(Field.of("Company"), Field.of(BOB)));
    }

    public Objective objective(Actor owner, Space in) {
        return objectives.create(owner, in.id(), objectiveTitled("Objective", quarter.id()));
    }

    public KeyResult keyResult(Actor owner, Objective of, KeyResultContent content) {
        return keyResults.create(owner, of.id(), keyResultOf(content));
    }

    public Alignment align(Actor actor, Objective child, Objective parent) {
        return alignments.align(actor, child.id(), parent.key(), BigDecimal.ONE);
    }

    public CheckIn checkIn(Actor actor, KeyResult keyResult, String value) {
        return checkIns.checkIn(
                actor, keyResult.id(), new Told(new BigDecimal(value), null, null, null), Attempt.fresh());
    }

    /** An issue of the open project that all its members see and edit. */
    public Issue issue(long id, StatusCategory category) {
        return issue(id, category, null, MANAGER, MEMBER, OTHER);
    }

    public Issue issue(long id, StatusCategory category, IssueId parent, Actor... seenBy) {
        for (Actor actor : seenBy) {
            access.grant(actor, new IssueId(id), SEE, EDIT);
        }
        return issues.put(
                new Issue(new IssueId(id), "SHIP-" + id, "Summary", PROJECT, "1", category, "1", parent, false));
    }
}
