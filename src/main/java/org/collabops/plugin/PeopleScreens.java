package org.collabops.plugin;

import java.time.Clock;
import org.collabops.host.People;
import org.collabops.host.Words;
import org.collabops.people.CalendarService;
import org.collabops.people.CapacityService;
import org.collabops.people.LeaveService;
import org.collabops.people.PeopleAccess;
import org.collabops.people.ScheduleService;
import org.collabops.people.TeamCapacityService;
import org.collabops.people.TeamService;
import org.collabops.people.web.PeopleViews;
import org.collabops.people.web.TeamViews;
import org.collabops.people.web.TimeViews;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans that the pages of people share with the fragments of them, a part of {@link CollabOps}. */
@Configuration(proxyBeanMethods = false)
class PeopleScreens {
    @Bean
    TimeViews timeViews(
            CapacityService capacities,
            ScheduleService schedules,
            LeaveService leaves,
            CalendarService calendars,
            PeopleAccess access,
            Words words,
            Clock clock) {
        return new TimeViews(capacities, schedules, leaves, calendars, access, words, clock);
    }

    @Bean
    TeamViews teamViews(TeamService teams, TeamCapacityService capacities, People people, Words words) {
        return new TeamViews(teams, capacities, people, words);
    }

    @Bean
    PeopleViews peopleViews(
            TimeViews times, TeamViews teamViews, TeamService teams, CalendarService calendars, People people) {
        return new PeopleViews(times, teamViews, teams, calendars, people);
    }
}
