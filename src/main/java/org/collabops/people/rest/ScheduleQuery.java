package org.collabops.people.rest;

import static java.util.Comparator.comparing;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import java.util.Set;
import org.collabops.UserKey;
import org.collabops.people.Schedule;
import org.collabops.rest.Listing;
import org.collabops.rest.Parameters;

/** Which schedules a client asks for. */
final class ScheduleQuery {
    private static final String[] FILTERS = {"person"};

    /** Null for everybody. */
    final UserKey person;

    final Listing<Schedule> listing;
    final String format;

    private ScheduleQuery(MultivaluedMap<String, String> given, Set<String> known, Persons persons) {
        Parameters parameters = new Parameters(given, known);
        this.listing = new Listing<>(
                parameters,
                Map.of(
                        "validFrom",
                        comparing(schedule -> schedule.content().validFrom()),
                        "id",
                        comparing(Schedule::id)));
        this.format = parameters.text("format").orElse(null);
        this.person = persons.filter(parameters);
        parameters.refuseProblems();
    }

    static ScheduleQuery list(MultivaluedMap<String, String> given, Persons persons) {
        return new ScheduleQuery(given, Listing.parameters(FILTERS), persons);
    }

    static ScheduleQuery export(MultivaluedMap<String, String> given, Persons persons) {
        return new ScheduleQuery(given, Listing.exported(FILTERS), persons);
    }
}
