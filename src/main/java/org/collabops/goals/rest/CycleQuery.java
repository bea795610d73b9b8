package org.collabops.goals.rest;

import static java.util.Comparator.comparing;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collabops.goals.Cycle;
import org.collabops.goals.CycleState;
import org.collabops.rest.Listing;
import org.collabops.rest.Parameters;

/** Which cycles a client asks for. */
final class CycleQuery {
    private static final String[] FILTERS = {"state"};

    private final Set<CycleState> states;
    final Listing<Cycle> listing;
    final String format;

    private CycleQuery(MultivaluedMap<String, String> given, Set<String> known) {
        Parameters parameters = new Parameters(given, known);
        this.states = parameters.some("state", CycleState.class);
        this.listing = new Listing<>(
                parameters,
                Map.of(
                        "name",
                        comparing(cycle -> cycle.content().name(), String.CASE_INSENSITIVE_ORDER),
                        "from",
                        comparing(cycle -> cycle.content().from()),
                        "until",
                        comparing(cycle -> cycle.content().until()),
                        "state",
                        comparing(cycle -> cycle.content().state())));
        this.format = parameters.text("format").orElse(null);
        parameters.refuseProblems();
    }

    static CycleQuery list(MultivaluedMap<String, String> given) {
        return new CycleQuery(given, Listing.parameters(FILTERS));
    }

    static CycleQuery export(MultivaluedMap<String, String> given) {
        return new CycleQuery(given, Listing.exported(FILTERS));
    }

    List<Cycle> of(List<Cycle> all) {
        return states.isEmpty()
                ? all
                : all.stream()
                        .filter(cycle -> states.contains(cycle.content().state()))
                        .toList();
    }
}
