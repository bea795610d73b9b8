package org.collabops.people.rest;

import static java.util.Comparator.comparing;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.collabops.people.Membership;
import org.collabops.rest.Listing;
import org.collabops.rest.Parameters;

/** Which members of a team a client asks for. */
final class MemberQuery {
    private final Listing<Membership> listing;

    MemberQuery(MultivaluedMap<String, String> given) {
        Parameters parameters = new Parameters(given, Listing.parameters());
        this.listing = new Listing<>(
                parameters, Map.of("number", comparing(Membership::number), "from", comparing(member -> member.content()
                        .from())));
        parameters.refuseProblems();
    }

    Map<String, Object> json(List<Membership> members, Function<Membership, Map<String, Object>> one) {
        return Listing.json(listing.page(members), one);
    }
}
