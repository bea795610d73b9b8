package org.collabops.recognition.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.collabops.Actor;
import org.collabops.NotFound;
import org.collabops.UserKey;
import org.collabops.host.People;
import org.collabops.host.Projects;
import org.collabops.host.Words;
import org.collabops.recognition.LedgerService;
import org.collabops.recognition.LedgerService.Ledger;
import org.collabops.recognition.LedgerService.Line;
import org.collabops.rest.Export;
import org.collabops.rest.Parameters;
import org.collabops.rest.References;

/** {@code /ledger}: what a person gave away and was given in a period. */
@Path("/ledger")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class LedgerResource {
    private final LedgerService service;
    private final People people;
    private final Words words;
    private final References references;

    @Inject
    public LedgerResource(LedgerService service, Projects projects, People people, Words words) {
        this.service = service;
        this.people = people;
        this.words = words;
        this.references = new References(projects, people);
    }

    @GET
    public Map<String, Object> get(@Context UriInfo uri) {
        return json(ledger(new Parameters(uri.getQueryParameters(), Set.of("person", "period"))));
    }

    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response export(@Context UriInfo uri) {
        MultivaluedMap<String, String> given = uri.getQueryParameters();
        Ledger ledger = ledger(new Parameters(given, Set.of("person", "period", "format")));
        return new Export(words).file("ledger", given.getFirst("format"), RecognitionTables.ledger(), ledger.lines());
    }

    private Ledger ledger(Parameters parameters) {
        Actor viewer = people.current();
        boolean somebody = parameters.text("person").isPresent();
        UserKey person = KudosQuery.person(parameters, "person", people);
        LocalDate day = KudosQuery.day(parameters, "period");
        parameters.refuseProblems();
        return service.of(
                viewer, somebody ? person : viewer.user().orElseThrow(() -> new NotFound("Ledger of nobody")), day);
    }

    private Map<String, Object> json(Ledger ledger) {
        Map<String, Object> period = new LinkedHashMap<>();
        period.put("length", ledger.period().length().name());
        period.put("from", ledger.period().from().toString());
        period.put("until", ledger.period().lastDay().toString());
        period.put("zone", ledger.period().zone().getId());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("person", references.person(ledger.person()));
        json.put("period", period);
        json.put("allowance", ledger.allowance());
        json.put("spent", ledger.spent());
        json.put("remaining", ledger.remaining());
        json.put("earned", ledger.earned());
        json.put("entries", ledger.lines().stream().map(LedgerResource::entry).toList());
        return json;
    }

    private static Map<String, Object> entry(Line line) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("number", line.entry().number());
        json.put("at", line.step().revision().at().toString());
        json.put("amount", line.entry().amount());
        json.put("spent", line.entry().spent());
        json.put("kudos", line.kudos() == null ? null : line.kudos().id());
        return json;
    }
}
