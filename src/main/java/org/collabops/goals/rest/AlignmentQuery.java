package org.collabops.goals.rest;

import static java.util.Comparator.comparing;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collabops.Text;
import org.collabops.goals.Alignment;
import org.collabops.goals.GoalKey;
import org.collabops.rest.Listing;
import org.collabops.rest.Parameters;

/** Which alignments a client asks for. */
final class AlignmentQuery {
    private static final String[] FILTERS = {"child", "parent"};

    private final GoalKey child;
    private final GoalKey parent;
    final Listing<Alignment> listing;
    final String format;

    private AlignmentQuery(MultivaluedMap<String, String> given, Set<String> known) {
        Parameters parameters = new Parameters(given, known);
        this.child = goal(parameters, "child");
        this.parent = goal(parameters, "parent");
        this.listing = new Listing<>(
                parameters,
                Map.of(
                        "id", comparing(Alignment::id),
                        "child", comparing(Alignment::child),
                        "parent", comparing(Alignment::parent),
                        "weight", comparing(Alignment::weight)));
        this.format = parameters.text("format").orElse(null);
        parameters.refuseProblems();
    }

    static AlignmentQuery list(MultivaluedMap<String, String> given) {
        return new AlignmentQuery(given, Listing.parameters(FILTERS));
    }

    static AlignmentQuery export(MultivaluedMap<String, String> given) {
        return new AlignmentQuery(given, Listing.exported(FILTERS));
    }

    List<Alignment> of(List<Alignment> all) {
        return all.stream()
                .filter(one -> child == null || child.equals(GoalKey.objective(one.child())))
                .filter(one -> parent == null || parent.equals(one.parent()))
                .toList();
    }

    private static GoalKey goal(Parameters parameters, String name) {
        return parameters.one(name, GoalKey::parse, Text.of("collabops.goals.error.goal"));
    }
}
