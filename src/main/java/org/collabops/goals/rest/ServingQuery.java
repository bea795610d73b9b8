package org.collabops.goals.rest;

import static java.util.Comparator.comparing;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collabops.goals.WorkService.Serving;
import org.collabops.rest.Listing;
import org.collabops.rest.Parameters;

/** Which of the issues that serve a key result a client asks for. */
final class ServingQuery {
    private static final String[] FILTERS = {"inherited"};

    private final Boolean inherited;
    final Listing<Serving> listing;
    final String format;

    private ServingQuery(MultivaluedMap<String, String> given, Set<String> known) {
        Parameters parameters = new Parameters(given, known);
        this.inherited = parameters.bool("inherited");
        this.listing = new Listing<>(
                parameters, Map.of("issue", comparing(Serving::issue), "through", comparing(Serving::through)));
        this.format = parameters.text("format").orElse(null);
        parameters.refuseProblems();
    }

    static ServingQuery list(MultivaluedMap<String, String> given) {
        return new ServingQuery(given, Listing.parameters(FILTERS));
    }

    static ServingQuery export(MultivaluedMap<String, String> given) {
        return new ServingQuery(given, Listing.exported(FILTERS));
    }

    List<Serving> of(List<Serving> all) {
        return inherited == null
                ? all
                : all.stream()
                        .filter(serving -> serving.isInherited() == inherited)
                        .toList();
    }
}
