package org.collabops.people.store;

import static org.collabops.people.TestPeople.ALICE;
import static org.collabops.people.TestPeople.BOB;
import static org.collabops.people.TestPeople.FULL_WEEK;
import static org.collabops.people.TestPeople.MONDAY;
import static org.collabops.people.TestPeople.NOW;
import static org.collabops.people.TestPeople.first;
import static org.collabops.people.TestPeople.minutes;
import static org.collabops.people.TestPeople.wholeDays;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.collabops.Actor;
import org.collabops.Conflict;
import org.collabops.Days;
import org.collabops.Kept;
import org.collabops.Percent;
import org.collabops.ProjectId;
import org.collabops.Revised;
import org.collabops.UserKey;
import org.collabops.host.FakeCaches;
import org.collabops.people.CalendarContent;
import org.collabops.people.CalendarDay;
import org.collabops.people.DayPart;
import org.collabops.people.HolidayCalendar;
import org.collabops.people.IndividualFigures;
import org.collabops.people.Leave;
import org.collabops.people.LeaveContent;
import org.collabops.people.Membership;
import org.collabops.people.MembershipContent;
import org.collabops.people.PeopleSettings;
import org.collabops.people.PeopleSettings.Switches;
import org.collabops.people.Schedule;
import org.collabops.people.ScheduleContent;
import org.collabops.people.Team;
import org.collabops.people.TeamContent;
import org.collabops.people.TeamMoves;
import org.collabops.people.TeamMoves.Move;
import org.collabops.sandbox.db.BothDatabases;
import org.collabops.settings.SiteSettings;
import org.collabops.store.Parallel;
import org.junit.Before;
import org.junit.Test;

public class AoPeopleTest extends BothDatabases {
    private static final String LONGEST = "界".repeat(255);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final Actor ADMIN = Actor.user(ALICE);
    private static final ProjectId PROJECT = new ProjectId(10_000);

    private ActiveObjects ao;
    private AoLeaves leaves;

    @Before
    public void open() {
        ao = PeopleTables.over(database);
        leaves = new AoLeaves(ao);
    }

    @Test
    public void whatWasWrittenIsReadBack() {
        Kept<Schedule> schedules = AoPeople.schedules(ao);
        Kept<HolidayCalendar> calendars = AoPeople.calendars(ao);
        Kept<Team> teams = AoPeople.teams(ao);
        Schedule schedule = schedules.create(id ->
                new Schedule(id, ALICE, new ScheduleContent(MONDAY, FULL_WEEK, new Percent(3333), 7L), first(), false));
        HolidayCalendar calendar = calendars.create(id -> new HolidayCalendar(
                id,
                new CalendarContent(
                        LONGEST,
                        Map.of(
                                MONDAY,
                                CalendarDay.holiday("元旦 and more"),
                                MONDAY.plusDays(1),
                                CalendarDay.half(null),
                                MONDAY.plusDays(5),
                                CalendarDay.makeUp(DayOfWeek.FRIDAY, "补班"))),
                first(),
                false));
        Team team = teams.create(id -> new Team(
                id,
                new TeamContent(
                        LONGEST,
                        3L,
                        List.of(ALICE, new UserKey("a key with blanks")),
                        List.of(),
                        List.of(
                                new Membership(id, 1, BOB, new MembershipContent(MONDAY, null, Percent.WHOLE)),
                                new Membership(
                                        id,
                                        4,
                                        new UserKey("a key with blanks"),
                                        new MembershipContent(MONDAY, LAST.plusDays(1), new Percent(1)))),
                        4),
                first(),
                false));
        assertRead(schedules, schedule);
        assertRead(calendars, calendar);
        assertRead(teams, team);
    }

    @Test
    public void whatIsEmptyStaysEmpty() {
        Kept<HolidayCalendar> calendars = AoPeople.calendars(ao);
        Kept<Team> teams = AoPeople.teams(ao);
        assertRead(
                calendars,
                calendars.create(
                        id -> new HolidayCalendar(id, new CalendarContent("None", new TreeMap<>()), first(), false)));
        assertRead(
                teams,
                teams.create(id -> new Team(
                        id, new TeamContent("None", null, List.of(), List.of(), List.of(), 0), first(), false)));
    }

    @Test
    public void fiveThousandDaysAreOneRevision() {
        Map<LocalDate, CalendarDay> days = new TreeMap<>();
        IntStream.range(0, 5_000).forEach(day -> days.put(MONDAY.plusDays(day), CalendarDay.holiday("界".repeat(40))));
        Kept<HolidayCalendar> calendars = AoPeople.calendars(ao);
        assertRead(
                calendars,
                calendars.create(id -> new HolidayCalendar(id, new CalendarContent("Many", days), first(), false)));
    }

    @Test
    public void leaveIsFoundByTheDaysAndPeopleThatItTouches() {
        Leave early = add(ALICE, wholeDays(MONDAY.minusDays(9), MONDAY.minusDays(1)));
        Leave now = add(ALICE, wholeDays(MONDAY.minusDays(1), MONDAY));
        Leave part = add(BOB, minutes(MONDAY.plusDays(1), 90, DayPart.END));
        Leave endless = add(BOB, wholeDays(MONDAY, LAST));
        Days week = Days.through(MONDAY, MONDAY.plusDays(6));
        assertThat(leaves.during(week, Set.of(ALICE, BOB)), containsInAnyOrder(now, part, endless));
        assertThat(leaves.during(week, Set.of(ALICE)), contains(now));
        assertThat(leaves.during(week, Set.of()), is(empty()));
        assertThat(
                leaves.during(Days.through(MONDAY.minusDays(9), MONDAY.minusDays(9)), Set.of(ALICE)), contains(early));
        assertThat(leaves.during(Days.through(LAST, LAST), Set.of(BOB)), contains(endless));
        leaves.revise(new Leave(now.id(), ALICE, now.content(), now.revision().next(ADMIN, NOW), true));
        assertThat(leaves.during(week, Set.of(ALICE)), is(empty()));
    }

    @Test
    public void leaveOfManyPeopleIsOneStatement() {
        Leave mine = add(ALICE, wholeDays(MONDAY, MONDAY));
        List<UserKey> many = new ArrayList<>(LongStream.range(0, 1_500)
                .mapToObj(number -> new UserKey("key" + number))
                .toList());
        add(new UserKey("nobody of them"), wholeDays(MONDAY, MONDAY));
        many.add(ALICE);
        assertThat(leaves.during(Days.through(MONDAY, MONDAY), many), contains(mine));
    }

    @Test
    public void ofManyMovesAtOnceEachTakesANumberOfItsOwn() throws Exception {
        TeamMoves moves = new AoTeamMoves(ao);
        List<Long> taken = Parallel.run(8, thread -> {
            List<Long> mine = new ArrayList<>();
            while (mine.size() < 5) {
                long next = moves.all().size() + 1L;
                if (moves.announce(new Move(next, thread, 1, 2))) {
                    mine.add(next);
                }
            }
            return mine;
        });
        assertThat(
                taken.stream().sorted().toList(),
                is(LongStream.rangeClosed(1, 40).boxed().toList()));
        assertThat(
                moves.all().stream().map(Move::number).toList(),
                is(LongStream.rangeClosed(1, 40).boxed().toList()));
    }

    @Test
    public void aSettingIsChangedOnWhatItIs() {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        PeopleSettings settings = new AoPeopleSettings(ao, new FakeCaches(), clock);
        assertThat(settings.enabled(PROJECT), is(false));
        settings.change(ADMIN, PROJECT, new Switches(true), 0);
        assertThat(settings.enabled(PROJECT), is(true));
        assertThrows(Conflict.class, () -> settings.change(ADMIN, PROJECT, Switches.DEFAULT, 0));
        assertThat(settings.change(ADMIN, PROJECT, Switches.DEFAULT, 1).version(), is(2));
        assertThat(settings.enabled(PROJECT), is(false));

        SiteSettings<IndividualFigures> policy = new AoPolicySettings(ao, new FakeCaches(), clock);
        assertThat(policy.current(), is(IndividualFigures.MANAGER));
        policy.change(ADMIN, IndividualFigures.OFF, 0);
        assertThat(policy.current(), is(IndividualFigures.OFF));
        assertThrows(Conflict.class, () -> policy.change(ADMIN, IndividualFigures.ALL, 0));
    }

    private Leave add(UserKey person, LeaveContent content) {
        return leaves.create(id -> new Leave(id, person, content, first(), false));
    }

    private static <T extends Revised> void assertRead(Kept<T> kept, T thing) {
        assertThat(kept.find(thing.id()), is(Optional.of(thing)));
        assertThat(kept.all(), contains(thing));
        assertThat(kept.history(thing.id()), contains(thing));
    }
}
