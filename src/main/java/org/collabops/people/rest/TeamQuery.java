package org.collabops.people.rest;

import static java.util.Comparator.comparing;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collabops.UserKey;
import org.collabops.people.Membership;
import org.collabops.people.Team;
import org.collabops.rest.Listing;
import org.collabops.rest.Parameters;

/** Which teams a client asks for. */
final class TeamQuery {
    private static final String[] FILTERS = {"person"};

    final Listing<Team> listing;
    final String format;

    private final UserKey person;

    private TeamQuery(MultivaluedMap<String, String> given, Set<String> known, Persons persons) {
        Parameters parameters = new Parameters(given, known);
        this.listing = new Listing<>(
                parameters,
                Map.of(
                        "name", comparing(team -> team.content().name(), String.CASE_INSENSITIVE_ORDER),
                        "id", comparing(Team::id)));
        this.format = parameters.text("format").orElse(null);
        this.person = persons.filter(parameters);
        parameters.refuseProblems();
    }

    static TeamQuery list(MultivaluedMap<String, String> given, Persons persons) {
        return new TeamQuery(given, Listing.parameters(FILTERS), persons);
    }

    static TeamQuery export(MultivaluedMap<String, String> given, Persons persons) {
        return new TeamQuery(given, Listing.exported(FILTERS), persons);
    }

    List<Team> of(List<Team> all) {
        return all.stream()
                .filter(team -> person == null
                        || team.content().members().stream()
                                .map(Membership::person)
                                .anyMatch(person::equals))
                .toList();
    }
}
