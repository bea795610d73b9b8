package org.collabops.recognition.rest;

import static java.util.Comparator.comparing;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collabops.recognition.Value;
import org.collabops.rest.Listing;
import org.collabops.rest.Parameters;

/** Which values a client asks for. */
final class ValueQuery {
    private static final String[] FILTERS = {"active"};

    final Listing<Value> listing;
    final String format;
    private final Boolean active;

    private ValueQuery(MultivaluedMap<String, String> given, Set<String> known) {
        Parameters parameters = new Parameters(given, known);
        this.listing = new Listing<>(
                parameters,
                Map.of(
                        "name", comparing(value -> value.content().name(), String.CASE_INSENSITIVE_ORDER),
                        "id", comparing(Value::id)));
        this.format = parameters.text("format").orElse(null);
        this.active = parameters.bool("active");
        parameters.refuseProblems();
    }

    static ValueQuery list(MultivaluedMap<String, String> given) {
        return new ValueQuery(given, Listing.parameters(FILTERS));
    }

    static ValueQuery export(MultivaluedMap<String, String> given) {
        return new ValueQuery(given, Listing.exported(FILTERS));
    }

    List<Value> of(List<Value> all) {
        return all.stream()
                .filter(value -> active == null || active == value.content().active())
                .toList();
    }
}
