package org.collabops.goals.rest;

import static java.util.Comparator.comparing;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import java.util.Set;
import org.collabops.goals.CheckIn;
import org.collabops.rest.Listing;
import org.collabops.rest.Parameters;

/** Which part of a ledger a client asks for. */
final class CheckInQuery {
    final Listing<CheckIn> listing;
    final String format;

    private CheckInQuery(MultivaluedMap<String, String> given, Set<String> known) {
        Parameters parameters = new Parameters(given, known);
        this.listing =
                new Listing<>(parameters, Map.of("number", comparing(CheckIn::number), "at", comparing(CheckIn::at)));
        this.format = parameters.text("format").orElse(null);
        parameters.refuseProblems();
    }

    static CheckInQuery list(MultivaluedMap<String, String> given) {
        return new CheckInQuery(given, Listing.parameters());
    }

    static CheckInQuery export(MultivaluedMap<String, String> given) {
        return new CheckInQuery(given, Listing.exported());
    }
}
