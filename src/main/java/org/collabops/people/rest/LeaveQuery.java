package org.collabops.people.rest;

import static java.util.Comparator.comparing;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collabops.UserKey;
import org.collabops.people.Leave;
import org.collabops.rest.Listing;
import org.collabops.rest.Parameters;

/** Which leave a client asks for. */
final class LeaveQuery {
    private static final String[] FILTERS = {"person", "from", "until"};

    final Listing<Leave> listing;
    final String format;

    private final UserKey person;
    private final LocalDate from;
    private final LocalDate last;

    private LeaveQuery(MultivaluedMap<String, String> given, Set<String> known, Persons persons) {
        Parameters parameters = new Parameters(given, known);
        this.listing = new Listing<>(
                parameters, Map.of("from", comparing(leave -> leave.content().from()), "id", comparing(Leave::id)));
        this.format = parameters.text("format").orElse(null);
        this.person = persons.filter(parameters);
        this.from = parameters.date("from");
        this.last = parameters.date("until");
        parameters.refuseProblems();
    }

    static LeaveQuery list(MultivaluedMap<String, String> given, Persons persons) {
        return new LeaveQuery(given, Listing.parameters(FILTERS), persons);
    }

    static LeaveQuery export(MultivaluedMap<String, String> given, Persons persons) {
        return new LeaveQuery(given, Listing.exported(FILTERS), persons);
    }

    List<Leave> of(List<Leave> all) {
        return all.stream()
                .filter(leave -> person == null || person.equals(leave.person()))
                .filter(leave -> from == null || leave.content().until().isAfter(from))
                .filter(leave -> last == null || !leave.content().from().isAfter(last))
                .toList();
    }
}
