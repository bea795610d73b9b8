package org.collabops.people.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.LinkedHashMap;
import java.util.Map;
import org.collabops.Actor;
import org.collabops.host.People;
import org.collabops.host.Words;
import org.collabops.people.CalendarContent;
import org.collabops.people.CalendarService;
import org.collabops.people.HolidayCalendar;
import org.collabops.people.TeamService;

/**
 * The page on which whoever plans people keeps calendars and teams.
 *
 * <p>Its name is the address of the page and shared with all other apps: it never changes.
 */
public final class CollabopsPeopleAdmin extends JiraWebActionSupport {
    private static final long serialVersionUID = 1;

    private final transient CalendarService calendars;
    private final transient TeamService teams;
    private final transient TeamViews teamViews;
    private final transient TimeViews times;
    private final transient People people;
    private final transient Words words;

    private transient PeopleAdminView view;

    public CollabopsPeopleAdmin(
            CalendarService calendars,
            TeamService teams,
            TeamViews teamViews,
            TimeViews times,
            People people,
            Words words) {
        this.calendars = calendars;
        this.teams = teams;
        this.teamViews = teamViews;
        this.times = times;
        this.people = people;
        this.words = words;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        Actor viewer = people.current();
        if (!calendars.mayKeep(viewer)) {
            addErrorMessage(words.say("collabops.people.error.may-not-plan"));
            return ERROR;
        }
        view = new PeopleAdminView(
                calendars.all(viewer).stream().map(CollabopsPeopleAdmin::row).toList(),
                teamViews.of(viewer, times.weeks(), null),
                parents(viewer));
        return SUCCESS;
    }

    /** What the template knows by this name; null when the reader may keep nothing here. */
    public PeopleAdminView getCollabopsPeopleAdmin() {
        return view;
    }

    private Map<String, String> parents(Actor viewer) {
        Map<String, String> names = new LinkedHashMap<>();
        teams.map(viewer)
                .all()
                .forEach(team ->
                        names.put(String.valueOf(team.id()), team.content().name()));
        return names;
    }

    private static CalendarRow row(HolidayCalendar calendar) {
        CalendarContent content = calendar.content();
        return new CalendarRow(
                calendar.id(),
                calendar.version(),
                content.name(),
                content.days().size(),
                years(content));
    }

    private static String years(CalendarContent content) {
        if (content.days().isEmpty()) {
            return null;
        }
        int first = content.days().firstKey().getYear();
        int last = content.days().lastKey().getYear();
        return first == last ? String.valueOf(first) : first + " – " + last;
    }
}
