package org.collabops.people.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import org.collabops.Kept;
import org.collabops.people.HolidayCalendar;
import org.collabops.people.Schedule;
import org.collabops.people.Team;
import org.collabops.store.AoKept;

/** Where schedules, calendars and teams are kept in Active Objects; all kinds take their ids from one table. */
public final class AoPeople {
    private AoPeople() {}

    public static Kept<Schedule> schedules(ActiveObjects ao) {
        return new AoKept<>(ao, PeopleIdRow.class, Records.SCHEDULES);
    }

    public static Kept<HolidayCalendar> calendars(ActiveObjects ao) {
        return new AoKept<>(ao, PeopleIdRow.class, Records.CALENDARS);
    }

    public static Kept<Team> teams(ActiveObjects ao) {
        return new AoKept<>(ao, PeopleIdRow.class, Records.TEAMS);
    }
}
