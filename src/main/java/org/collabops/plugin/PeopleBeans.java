package org.collabops.plugin;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.security.groups.GroupManager;
import java.time.Clock;
import org.collabops.Kept;
import org.collabops.host.Access;
import org.collabops.host.Caches;
import org.collabops.host.Groups;
import org.collabops.host.People;
import org.collabops.host.jira.JiraGroups;
import org.collabops.people.CalendarService;
import org.collabops.people.CapacityService;
import org.collabops.people.FiguresPolicy;
import org.collabops.people.HolidayCalendar;
import org.collabops.people.IndividualFigures;
import org.collabops.people.LeaveService;
import org.collabops.people.Leaves;
import org.collabops.people.MembershipService;
import org.collabops.people.PeopleAccess;
import org.collabops.people.PeopleSettings;
import org.collabops.people.PeopleSettingsService;
import org.collabops.people.Schedule;
import org.collabops.people.ScheduleService;
import org.collabops.people.Team;
import org.collabops.people.TeamCapacityService;
import org.collabops.people.TeamMoves;
import org.collabops.people.TeamService;
import org.collabops.people.Teams;
import org.collabops.people.WorkingTimes;
import org.collabops.people.store.AoLeaves;
import org.collabops.people.store.AoPeople;
import org.collabops.people.store.AoPeopleSettings;
import org.collabops.people.store.AoPolicySettings;
import org.collabops.people.store.AoTeamMoves;
import org.collabops.settings.SiteSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of people, a part of {@link CollabOps}. */
@Configuration(proxyBeanMethods = false)
class PeopleBeans {
    @Bean
    Groups groups(HostServices host) {
        return new JiraGroups(host.imported(GroupManager.class));
    }

    @Bean
    Kept<Schedule> schedules(ActiveObjects ao) {
        return AoPeople.schedules(ao);
    }

    @Bean
    Kept<HolidayCalendar> holidayCalendars(ActiveObjects ao) {
        return AoPeople.calendars(ao);
    }

    @Bean
    Kept<Team> keptTeams(ActiveObjects ao) {
        return AoPeople.teams(ao);
    }

    @Bean
    Leaves leaves(ActiveObjects ao) {
        return new AoLeaves(ao);
    }

    @Bean
    TeamMoves teamMoves(ActiveObjects ao) {
        return new AoTeamMoves(ao);
    }

    @Bean
    PeopleSettings peopleSettings(ActiveObjects ao, Caches caches, Clock clock) {
        return new AoPeopleSettings(ao, caches, clock);
    }

    @Bean
    SiteSettings<IndividualFigures> policySettings(ActiveObjects ao, Caches caches, Clock clock) {
        return new AoPolicySettings(ao, caches, clock);
    }

    @Bean
    Teams teams(Kept<Team> teams, TeamMoves moves, Caches caches) {
        return new Teams(teams, moves, caches);
    }

    @Bean
    WorkingTimes workingTimes(Kept<Schedule> schedules, Kept<HolidayCalendar> calendars, Leaves leaves, Caches caches) {
        return new WorkingTimes(schedules, calendars, leaves, caches);
    }

    @Bean
    FiguresPolicy figuresPolicy(SiteSettings<IndividualFigures> settings, Teams teams) {
        return new FiguresPolicy(settings, teams);
    }

    @Bean
    PeopleAccess peopleAccess(Teams teams, Access access, Clock clock) {
        return new PeopleAccess(teams, access, clock);
    }

    @Bean
    ScheduleService scheduleService(WorkingTimes times, PeopleAccess access, Clock clock) {
        return new ScheduleService(times, access, clock);
    }

    @Bean
    CalendarService calendarService(WorkingTimes times, PeopleAccess access, Clock clock) {
        return new CalendarService(times, access, clock);
    }

    @Bean
    LeaveService leaveService(WorkingTimes times, PeopleAccess access, Clock clock) {
        return new LeaveService(times, access, clock);
    }

    @Bean
    TeamService teamService(Teams teams, PeopleAccess access, People people, Clock clock) {
        return new TeamService(teams, access, people, clock);
    }

    @Bean
    MembershipService membershipService(TeamService teams) {
        return new MembershipService(teams);
    }

    @Bean
    CapacityService capacityService(WorkingTimes times, FiguresPolicy policy, People people, Clock clock) {
        return new CapacityService(times, policy, people, clock);
    }

    @Bean
    TeamCapacityService teamCapacityService(TeamService teams, CapacityService capacities, FiguresPolicy policy) {
        return new TeamCapacityService(teams, capacities, policy);
    }

    @Bean
    PeopleSettingsService peopleSettingsService(
            PeopleSettings settings, SiteSettings<IndividualFigures> policy, Access access) {
        return new PeopleSettingsService(settings, policy, access);
    }

    @Bean
    Upkeep teamUpkeep(Teams teams) {
        return new Upkeep("teams had been left half-written and are mended", teams::mendProjections);
    }

    @Bean
    Upkeep workingTimeUpkeep(WorkingTimes times) {
        return new Upkeep("working times had been left half-written and are mended", times::mendProjections);
    }
}
