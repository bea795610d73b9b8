package org.collabops.people.rest;

import static java.util.Comparator.comparing;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import org.collabops.people.HolidayCalendar;
import org.collabops.rest.Listing;
import org.collabops.rest.Parameters;

/** Which calendars a client asks for. */
final class CalendarQuery {
    final Listing<HolidayCalendar> listing;

    CalendarQuery(MultivaluedMap<String, String> given) {
        Parameters parameters = new Parameters(given, Listing.parameters());
        this.listing = new Listing<>(
                parameters,
                Map.of(
                        "name", comparing(calendar -> calendar.content().name(), String.CASE_INSENSITIVE_ORDER),
                        "id", comparing(HolidayCalendar::id)));
        parameters.refuseProblems();
    }
}
