package org.collabops.allocations;

import static org.collabops.allocations.TestAllocations.MONDAY;
import static org.collabops.host.FakeAccess.Right.CREATE_ISSUES;
import static org.collabops.host.FakeAccess.Right.EDIT;
import static org.collabops.host.FakeAccess.Right.MANAGE;
import static org.collabops.host.FakeAccess.Right.SEE;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.collabops.Actor;
import org.collabops.Attempt;
import org.collabops.Days;
import org.collabops.FakeKept;
import org.collabops.Field;
import org.collabops.IssueId;
import org.collabops.Percent;
import org.collabops.ProjectId;
import org.collabops.Revision;
import org.collabops.UserKey;
import org.collabops.flags.FakeFlags;
import org.collabops.goals.GoalWorld;
import org.collabops.goals.TestGoals;
import org.collabops.host.FakeAssignments;
import org.collabops.host.FakeCaches;
import org.collabops.host.FakeProjects;
import org.collabops.host.FakeVersions;
import org.collabops.host.LoggedWork;
import org.collabops.host.StatusCategory;
import org.collabops.people.CapacityService;
import org.collabops.people.DayPart;
import org.collabops.people.FakeLeaves;
import org.collabops.people.FiguresPolicy;
import org.collabops.people.HolidayCalendar;
import org.collabops.people.IndividualFigures;
import org.collabops.people.Leave;
import org.collabops.people.LeaveContent;
import org.collabops.people.LeaveState;
import org.collabops.people.Membership;
import org.collabops.people.MembershipContent;
import org.collabops.people.PeopleAccess;
import org.collabops.people.PeopleSettings;
import org.collabops.people.Schedule;
import org.collabops.people.ScheduleContent;
import org.collabops.people.Team;
import org.collabops.people.TeamContent;
import org.collabops.people.TeamMoves;
import org.collabops.people.TeamService;
import org.collabops.people.Teams;
import org.collabops.people.WorkingTimes;
import org.collabops.settings.FakeSiteSettings;
import org.collabops.settings.Setting;

/**
 * Allocations over fakes: the project of {@link GoalWorld} and the one that only its manager sees, people switched on
 * in both, everybody working eight hours from Monday to Friday, and Bob and Carol in a team that Alice leads.
 */
final class AllocationWorld {
    static final ProjectId PROJECT = TestGoals.PROJECT;
    static final ProjectId HIDDEN_PROJECT = GoalWorld.HIDDEN_PROJECT;
    static final UserKey ALICE = TestGoals.OWNER;
    static final UserKey BOB = GoalWorld.BOB;
    static final UserKey CAROL = new UserKey("JIRAUSER10103");
    static final Actor MANAGER = GoalWorld.MANAGER;
    static final Actor MEMBER = GoalWorld.MEMBER;
    static final Actor OTHER = GoalWorld.OTHER;
    static final Actor STRANGER = GoalWorld.STRANGER;
    static final Actor FUNCTION = GoalWorld.FUNCTION;
    static final IssueId ISSUE = new IssueId(100);
    static final IssueId HIDDEN = new IssueId(900);
    static final Days WEEK = new Days(MONDAY, MONDAY.plusDays(7));

    private static final Revision FIRST =
            Revision.first(MANAGER, MONDAY.atStartOfDay().toInstant(ZoneOffset.UTC));

    final GoalWorld goals = new GoalWorld();
    final FakeProjects projects = new FakeProjects();
    final FakeVersions versions = new FakeVersions();
    final FakeAssignments assignments = new FakeAssignments();
    final FakeFlags flags = new FakeFlags();
    final List<LoggedWork> logged = new ArrayList<>();
    final Set<ProjectId> off = new HashSet<>();
    final Clock clock = Clock.fixed(MONDAY.atTime(8, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    final FakeAllocations store = new FakeAllocations();
    final FakeSiteSettings<IndividualFigures> figures = new FakeSiteSettings<>(IndividualFigures.ALL);

    private final AtomicLong ids = new AtomicLong();
    private final FakeKept<Schedule> schedules = new FakeKept<>(ids);
    private final FakeLeaves leaves = new FakeLeaves(ids);
    private final FakeKept<Team> keptTeams = new FakeKept<>(ids);
    private final Teams teamsOfSite = new Teams(keptTeams, new NoMoves(), new FakeCaches());

    final FiguresPolicy policy = new FiguresPolicy(figures, teamsOfSite);
    final TeamService teams =
            new TeamService(teamsOfSite, new PeopleAccess(teamsOfSite, goals.access, clock), goals.people, clock);
    final CapacityService capacities;
    final Targets targets = new Targets(
            projects, versions, goals.issues, goals.rights, goals.access, project -> !off.contains(project));
    final AllocationAccess access = new AllocationAccess(targets, teams, goals.access, clock);
    final AllocationService service = new AllocationService(store, access, targets, teams, goals.people, clock);
    final LoadService loads;
    final UtilisationService utilisation;
    final ComparisonService comparison;
    final CapacityCheck check;
    final Team team;

    AllocationWorld() {
        projects.add(PROJECT.value(), "SHIP", "Shipping");
        projects.add(HIDDEN_PROJECT.value(), "PLANT", "Plant");
        goals.issue(ISSUE.value(), StatusCategory.TO_DO);
        goals.issues.add(HIDDEN.value(), "PLANT-1", "Secret", HIDDEN_PROJECT);
        goals.access.grant(MANAGER, HIDDEN, SEE, EDIT);
        goals.access.grant(MANAGER, PROJECT, SEE, CREATE_ISSUES, MANAGE);
        for (UserKey person : List.of(ALICE, BOB, CAROL)) {
            schedules.create(id -> new Schedule(
                    id,
                    person,
                    new ScheduleContent(
                            MONDAY.minusYears(1), List.of(480, 480, 480, 480, 480, 0, 0), Percent.WHOLE, null),
                    FIRST,
                    false));
        }
        team = keptTeams.create(id -> new Team(
                id,
                new TeamContent(
                        "Packing",
                        null,
                        List.of(ALICE),
                        List.of(),
                        List.of(member(id, 1, BOB), member(id, 2, CAROL)),
                        2),
                FIRST,
                false));
        capacities = new CapacityService(
                new WorkingTimes(schedules, new FakeKept<HolidayCalendar>(ids), leaves, new FakeCaches()),
                policy,
                goals.people,
                clock);
        loads = new LoadService(store, targets, capacities, policy);
        utilisation = new UtilisationService(service, access, loads, teams);
        comparison = new ComparisonService(
                service,
                access,
                loads,
                targets,
                new Narrowest(assignments, goals.rights, goals.work),
                (viewer, project, days) -> logged.stream()
                        .filter(work -> days.contains(work.day()))
                        .toList(),
                policy,
                teams);
        check = new CapacityCheck(new OnUnlessOff(), loads, policy, clock);
    }

    private static Membership member(long of, int number, UserKey person) {
        return new Membership(of, number, person, new MembershipContent(MONDAY.minusDays(60), null, Percent.WHOLE));
    }

    /** Of one person to a target on days after the Monday, both included. */
    Allocation plan(UserKey person, Target target, int from, int until, AllocationMode mode, int value) {
        return service.create(FUNCTION, change(Doer.of(person), target, from, until, mode, value), Attempt.fresh());
    }

    static AllocationChange change(Doer doer, Target target, int from, int until, AllocationMode mode, Integer value) {
        return new AllocationChange(
                Field.of(doer),
                Field.of(target),
                Field.of(MONDAY.plusDays(from)),
                Field.of(MONDAY.plusDays(until)),
                Field.of(mode),
                Field.of(value),
                Field.absent(),
                Field.absent(),
                Field.absent());
    }

    static AllocationChange ending(int until) {
        return new AllocationChange(
                Field.absent(),
                Field.absent(),
                Field.absent(),
                Field.of(MONDAY.plusDays(until)),
                Field.absent(),
                Field.absent(),
                Field.absent(),
                Field.absent(),
                Field.absent());
    }

    void leave(UserKey person, int from, int until) {
        leaves.create(id -> new Leave(
                id,
                person,
                new LeaveContent(
                        MONDAY.plusDays(from), MONDAY.plusDays(until + 1), null, DayPart.START, LeaveState.APPROVED),
                FIRST,
                false));
    }

    private final class OnUnlessOff implements PeopleSettings {
        @Override
        public Switches chosen(ProjectId project) {
            return new Switches(!off.contains(project));
        }

        @Override
        public Setting<Switches> of(ProjectId project) {
            return new Setting<>(project, chosen(project), null);
        }

        @Override
        public Setting<Switches> change(Actor actor, ProjectId project, Switches wanted, int basedOn) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class NoMoves implements TeamMoves {
        @Override
        public List<Move> all() {
            return List.of();
        }

        @Override
        public boolean announce(Move move) {
            return true;
        }
    }
}
