package org.collabops.goals.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.collabops.Actor;
import org.collabops.NotFound;
import org.collabops.RequestKeys;
import org.collabops.goals.CheckIn;
import org.collabops.goals.CheckIn.Told;
import org.collabops.goals.CheckInService;
import org.collabops.goals.KeyResultService;
import org.collabops.host.People;
import org.collabops.host.Projects;
import org.collabops.host.Words;
import org.collabops.rest.Answers;
import org.collabops.rest.Export;
import org.collabops.rest.Listing;
import org.collabops.rest.References;

/** {@code /key-results/{id}/check-ins}: the ledger of a key result. */
@Path("/key-results/{id}/check-ins")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class CheckInResource {
    private final CheckInService service;
    private final KeyResultService keyResults;
    private final RequestKeys requests;
    private final People people;
    private final Words words;
    private final References references;
    private final CheckInJson json;

    @Inject
    public CheckInResource(
            CheckInService service,
            KeyResultService keyResults,
            RequestKeys requests,
            Projects projects,
            People people,
            Words words) {
        this.service = service;
        this.keyResults = keyResults;
        this.requests = requests;
        this.people = people;
        this.words = words;
        this.references = new References(projects, people);
        this.json = new CheckInJson(references);
    }

    @GET
    public Map<String, Object> list(@PathParam("id") String id, @Context UriInfo uri) {
        CheckInQuery query = CheckInQuery.list(uri.getQueryParameters());
        return Listing.json(query.listing.page(service.ledger(people.current(), id(id))), json::checkIn);
    }

    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response export(@PathParam("id") String id, @Context UriInfo uri) {
        CheckInQuery query = CheckInQuery.export(uri.getQueryParameters());
        return new Export(words)
                .file(
                        "check-ins-" + id(id),
                        query.format,
                        GoalTables.checkIns(references),
                        query.listing.sorted(service.ledger(people.current(), id(id))));
    }

    @POST
    public Response checkIn(
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") String key,
            Map<String, Object> body,
            @Context UriInfo uri) {
        Actor actor = people.current();
        keyResults.find(actor, id(id));
        Told told = CheckInJson.told(body);
        CheckIn checkIn = service.checkIn(actor, id(id), told, requests.attempt(actor, uri.getPath(), key));
        return Answers.created(uri, checkIn.number(), json.checkIn(checkIn));
    }

    @GET
    @Path("{number}")
    public Map<String, Object> get(@PathParam("id") String id, @PathParam("number") String number) {
        long wanted = Answers.id("Check-in", number);
        return service.ledger(people.current(), id(id)).stream()
                .filter(checkIn -> checkIn.number() == wanted)
                .findFirst()
                .map(json::checkIn)
                .orElseThrow(() -> new NotFound("Check-in " + number));
    }

    private static long id(String id) {
        return KeyResultResource.id(id);
    }
}
