package org.collabops.people;

import static org.collabops.people.TestPeople.ALICE;
import static org.collabops.people.TestPeople.BOB;
import static org.collabops.people.TestPeople.CAROL;
import static org.collabops.people.TestPeople.FULL_WEEK;
import static org.collabops.people.TestPeople.MONDAY;
import static org.collabops.people.TestPeople.NOW;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.collabops.Actor;
import org.collabops.FakeKept;
import org.collabops.Field;
import org.collabops.Percent;
import org.collabops.UserKey;
import org.collabops.host.FakeAccess;
import org.collabops.host.FakeCaches;
import org.collabops.host.FakePeople;
import org.collabops.settings.FakeSiteSettings;

/** All of people over fakes: Alice leads the company, Bob a team of it, to which Carol belongs; Dan plans people. */
public final class PeopleWorld {
    public static final UserKey DAN = new UserKey("JIRAUSER10104");
    public static final Actor LEAD = Actor.user(BOB);
    public static final Actor BOSS = Actor.user(ALICE);
    public static final Actor MEMBER = Actor.user(CAROL);
    public static final Actor PLANNER = Actor.user(DAN);
    public static final Actor STRANGER = Actor.user(new UserKey("JIRAUSER10109"));

    public final FakeAccess access = new FakeAccess().grantPlanning(PLANNER);
    public final FakePeople people = new FakePeople();
    public final FakeSiteSettings<IndividualFigures> policy = new FakeSiteSettings<>(IndividualFigures.DEFAULT);
    public final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

    private final AtomicLong ids = new AtomicLong();

    public final FakeTeamMoves moves = new FakeTeamMoves();
    public final FakeKept<Team> keptTeams = new FakeKept<>(ids);
    public final Teams teams = new Teams(keptTeams, moves, new FakeCaches());
    public final WorkingTimes times =
            new WorkingTimes(new FakeKept<>(ids), new FakeKept<>(ids), new FakeLeaves(ids), new FakeCaches());
    public final FiguresPolicy figures = new FiguresPolicy(policy, teams);
    public final PeopleAccess rights = new PeopleAccess(teams, access, clock);
    public final ScheduleService schedules = new ScheduleService(times, rights, clock);
    public final CalendarService calendars = new CalendarService(times, rights, clock);
    public final LeaveService leaves = new LeaveService(times, rights, clock);
    public final TeamService teamService = new TeamService(teams, rights, people, clock);
    public final MembershipService members = new MembershipService(teamService);
    public final CapacityService capacities = new CapacityService(times, figures, people, clock);
    public final TeamCapacityService teamCapacities = new TeamCapacityService(teamService, capacities, figures);

    public final Team company;
    public final Team team;

    public PeopleWorld() {
        List.of(ALICE, BOB, CAROL, DAN).forEach(key -> people.add(key.value(), key.value() + " name", key.value()));
        company = found("Company", null, ALICE);
        team = found("Team", company.id(), BOB);
        join(team.id(), CAROL, 100);
    }

    public Team found(String name, Long parent, UserKey... leads) {
        return teamService.create(
                PLANNER, new TeamChange(Field.of(name), Field.of(parent), Field.of(List.of(leads)), Field.absent()));
    }

    public Membership join(long id, UserKey person, int percent) {
        return members.add(
                PLANNER,
                id,
                person,
                new MembershipChange(Field.of(MONDAY.minusDays(7)), Field.absent(), Field.of(Percent.of(percent))));
    }

    public Schedule schedule(UserKey person, LocalDate validFrom) {
        return schedules.create(PLANNER, person, week(validFrom));
    }

    static ScheduleChange week(LocalDate validFrom) {
        return new ScheduleChange(Field.of(validFrom), Field.of(FULL_WEEK), Field.absent(), Field.absent());
    }

    static TeamChange parent(Long parent) {
        return new TeamChange(Field.absent(), Field.of(parent), Field.absent(), Field.absent());
    }
}
