package org.collabops.people.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.collabops.Actor;
import org.collabops.Days;
import org.collabops.NotFound;
import org.collabops.host.People;
import org.collabops.host.Person;
import org.collabops.host.Project;
import org.collabops.people.CalendarService;
import org.collabops.people.Team;
import org.collabops.people.TeamService;

/** Makes views of the page “People”. */
public final class PeopleViews {
    private final TimeViews times;
    private final TeamViews teamViews;
    private final TeamService teams;
    private final CalendarService calendars;
    private final People people;

    public PeopleViews(
            TimeViews times, TeamViews teamViews, TeamService teams, CalendarService calendars, People people) {
        this.times = times;
        this.teamViews = teamViews;
        this.teams = teams;
        this.calendars = calendars;
        this.people = people;
    }

    /**
     * @param person user name of the one whose working time is shown; null for the reader
     * @param team the id of the team whose members are shown; null for none
     */
    PeopleView of(Project project, String person, Long team) {
        Actor viewer = people.current();
        Person me = viewer.user().flatMap(people::find).orElseThrow(() -> new NotFound("Nobody"));
        Person shown = person == null ? me : people.named(person).orElseThrow(() -> new NotFound("User " + person));
        Days weeks = times.weeks();
        return new PeopleView(
                project.key(),
                me.name(),
                me.displayName(),
                times.of(viewer, shown),
                weeks.weeks().stream()
                        .map(week -> week.from().toString().substring(5))
                        .toList(),
                teamViews.of(viewer, weeks, team),
                calendarNames(viewer),
                keptTeams(viewer),
                teams.mayFound(viewer));
    }

    private Map<String, String> calendarNames(Actor viewer) {
        Map<String, String> names = new LinkedHashMap<>();
        calendars
                .all(viewer)
                .forEach(calendar -> names.put(
                        String.valueOf(calendar.id()), calendar.content().name()));
        return names;
    }

    private Map<String, String> keptTeams(Actor viewer) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Team team : teams.map(viewer).all()) {
            if (teams.mayKeep(viewer, team.id())) {
                names.put(String.valueOf(team.id()), team.content().name());
            }
        }
        return names;
    }
}
