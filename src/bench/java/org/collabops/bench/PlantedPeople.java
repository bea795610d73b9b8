package org.collabops.bench;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.collabops.Kept;
import org.collabops.Percent;
import org.collabops.Revision;
import org.collabops.UserKey;
import org.collabops.host.FakeCaches;
import org.collabops.people.CalendarContent;
import org.collabops.people.CalendarDay;
import org.collabops.people.CapacityService;
import org.collabops.people.DayPart;
import org.collabops.people.FiguresPolicy;
import org.collabops.people.HolidayCalendar;
import org.collabops.people.LeaveState;
import org.collabops.people.Membership;
import org.collabops.people.MembershipContent;
import org.collabops.people.PeopleAccess;
import org.collabops.people.Schedule;
import org.collabops.people.Team;
import org.collabops.people.TeamContent;
import org.collabops.people.TeamService;
import org.collabops.people.Teams;
import org.collabops.people.WorkingTimes;
import org.collabops.people.store.AoLeaves;
import org.collabops.people.store.AoPeople;
import org.collabops.people.store.AoPolicySettings;
import org.collabops.people.store.AoTeamMoves;
import org.collabops.people.store.LeaveRow;
import org.collabops.people.store.ScheduleRow;

/** People in teams of twenty below one company that Bob leads, with holidays and three days of leave each. */
final class PlantedPeople {
    static final int COUNT = 1_000;
    static final LocalDate FROM = LocalDate.of(2027, 1, 4);
    static final int DAYS = 364;
    static final int DAY_MINUTES = 480;

    private static final int TEAM = 20;
    private static final int LEAVES = 3;
    private static final int HOLIDAY_EVERY = 31;

    /** What meetings leave of every fourth one's days. */
    private static final Percent BUSY = Percent.of(80);

    final List<UserKey> keys;
    final CapacityService capacities;
    final TeamService teams;
    final FiguresPolicy policy;
    final AoPolicySettings settings;

    private final BenchSite site;

    PlantedPeople(BenchSite site, ActiveObjects ao) {
        this.site = site;
        keys = IntStream.rangeClosed(1, COUNT)
                .mapToObj(
                        number -> site.user("user%05d".formatted(number)).user().orElseThrow())
                .toList();
        FakeCaches caches = new FakeCaches();
        Kept<Schedule> schedules = AoPeople.schedules(ao);
        Kept<HolidayCalendar> calendars = AoPeople.calendars(ao);
        Kept<Team> kept = AoPeople.teams(ao);
        long calendar = calendars
                .create(id -> new HolidayCalendar(id, new CalendarContent("Holidays", holidays()), first(), false))
                .id();
        ao.create(ScheduleRow.class, schedules(calendar));
        ao.create(LeaveRow.class, leave());
        found(kept);
        Teams all = new Teams(kept, new AoTeamMoves(ao), caches);
        settings = new AoPolicySettings(ao, caches, site.clock);
        policy = new FiguresPolicy(settings, all);
        teams = new TeamService(all, new PeopleAccess(all, site.access, site.clock), site.people, site.clock);
        WorkingTimes times = new WorkingTimes(schedules, calendars, new AoLeaves(ao), caches);
        capacities = new CapacityService(times, policy, site.people, site.clock);
    }

    static Percent availability(int number) {
        return number % 4 == 0 ? BUSY : Percent.WHOLE;
    }

    static boolean isHoliday(int day) {
        return day % HOLIDAY_EVERY == 0;
    }

    private static Map<LocalDate, CalendarDay> holidays() {
        Map<LocalDate, CalendarDay> days = new HashMap<>();
        for (int day = 0; day < DAYS; day += HOLIDAY_EVERY) {
            days.put(FROM.plusDays(day), CalendarDay.holiday("Holiday"));
        }
        return days;
    }

    private List<Map<String, Object>> schedules(long calendar) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int number = 0; number < COUNT; number++) {
            Map<String, Object> row = revised();
            row.put("SCHEDULE_ID", number + 1L);
            row.put("PERSON_KEY", keys.get(number).value());
            row.put("VALID_FROM", FROM.minusYears(1).toString());
            row.put("WEEK_MINUTES", "480,480,480,480,480,0,0");
            row.put("AVAILABILITY", availability(number).hundredths());
            row.put("CALENDAR_ID", calendar);
            rows.add(row);
        }
        return rows;
    }

    private List<Map<String, Object>> leave() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int number = 0; number < COUNT * LEAVES; number++) {
            LocalDate day = FROM.plusDays(number * 37L % DAYS);
            Map<String, Object> row = revised();
            row.put("LEAVE_ID", number + 1L);
            row.put("PERSON_KEY", keys.get(number % COUNT).value());
            row.put("FIRST_DAY", day.toString());
            row.put("LAST_DAY", day.plusDays(number % 5).toString());
            row.put("DAY_PART", DayPart.START.name());
            row.put("LEAVE_STATE", LeaveState.APPROVED.name());
            rows.add(row);
        }
        return rows;
    }

    private void found(Kept<Team> kept) {
        UserKey bob = site.user("bob").user().orElseThrow();
        TeamContent top = new TeamContent("Company", null, List.of(bob), List.of(), List.of(), 0);
        long company = kept.create(id -> new Team(id, top, first(), false)).id();
        MembershipContent always = new MembershipContent(FROM.minusYears(1), null, Percent.WHOLE);
        for (int start = 0; start < COUNT; start += TEAM) {
            List<UserKey> people = keys.subList(start, start + TEAM);
            String name = "Team " + start / TEAM;
            kept.create(id -> new Team(
                    id,
                    new TeamContent(
                            name,
                            company,
                            List.of(),
                            List.of(),
                            IntStream.range(0, TEAM)
                                    .mapToObj(place -> new Membership(id, place + 1, people.get(place), always))
                                    .toList(),
                            TEAM),
                    first(),
                    false));
        }
    }

    private Revision first() {
        return Revision.first(site.rule(), site.clock.instant());
    }

    private Map<String, Object> revised() {
        Map<String, Object> row = new HashMap<>();
        row.put("REVISION", 1);
        row.put("CHANGED_AT", site.clock.millis());
        row.put("REMOVED", false);
        return row;
    }
}
