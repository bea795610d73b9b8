package org.collabops.goals.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.collabops.Actor;
import org.collabops.goals.Alignment;
import org.collabops.goals.AlignmentService;
import org.collabops.goals.GoalAccess;
import org.collabops.goals.GoalKey;
import org.collabops.host.People;
import org.collabops.host.Projects;
import org.collabops.host.Words;
import org.collabops.rest.Answers;
import org.collabops.rest.Export;
import org.collabops.rest.Histories;
import org.collabops.rest.Input;
import org.collabops.rest.Listing;
import org.collabops.rest.References;

/** {@code /alignments}: which objectives serve which other goals. */
@Path("/alignments")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class AlignmentResource {
    private final AlignmentService service;
    private final GoalAccess access;
    private final People people;
    private final Words words;
    private final References references;
    private final AlignmentJson json;

    @Inject
    public AlignmentResource(
            AlignmentService service, GoalAccess access, Projects projects, People people, Words words) {
        this.service = service;
        this.access = access;
        this.people = people;
        this.words = words;
        this.references = new References(projects, people);
        this.json = new AlignmentJson(references);
    }

    @GET
    public Map<String, Object> list(@Context UriInfo uri) {
        AlignmentQuery query = AlignmentQuery.list(uri.getQueryParameters());
        View view = view();
        return Listing.json(query.listing.page(found(query)), alignment -> json.alignment(view, alignment));
    }

    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response export(@Context UriInfo uri) {
        AlignmentQuery query = AlignmentQuery.export(uri.getQueryParameters());
        List<Alignment> found = query.listing.sorted(found(query));
        return new Export(words).file("alignments", query.format, GoalTables.alignments(view()), found);
    }

    @POST
    public Response align(Map<String, Object> body, @Context UriInfo uri) {
        Input input = AlignmentJson.open(body);
        GoalKey child = AlignmentJson.child(input);
        GoalKey parent = AlignmentJson.parent(input);
        BigDecimal weight = AlignmentJson.weight(input);
        input.refuseProblems();
        Alignment alignment = service.align(people.current(), child.id(), parent, weight);
        return Answers.created(uri, alignment.id(), json.alignment(view(), alignment));
    }

    @GET
    @Path("{id}")
    public Map<String, Object> get(@PathParam("id") String id) {
        return json.alignment(view(), service.find(people.current(), id(id)));
    }

    @PUT
    @Path("{id}")
    public Response change(@PathParam("id") String id, Map<String, Object> body) {
        Actor actor = people.current();
        Alignment before = service.find(actor, id(id));
        Input input = AlignmentJson.open(body);
        Integer version = input.required("version", input.number("version"));
        BigDecimal weight = body.containsKey("weight") ? AlignmentJson.weight(input) : before.weight();
        input.refuseProblems();
        return Answers.changed(
                words,
                () -> service.reweigh(actor, id(id), version, weight),
                alignment -> json.alignment(view(), alignment));
    }

    @DELETE
    @Path("{id}")
    public Response delete(@PathParam("id") String id, @QueryParam("version") String version) {
        Actor actor = people.current();
        service.find(actor, id(id));
        int basedOn = Answers.version(version);
        return Answers.<Alignment>deleted(
                words, () -> service.remove(actor, id(id), basedOn), alignment -> json.alignment(view(), alignment));
    }

    @GET
    @Path("{id}/history")
    public Map<String, Object> history(@PathParam("id") String id) {
        return new Histories(references).of(service.history(people.current(), id(id)), AlignmentJson::fields);
    }

    private List<Alignment> found(AlignmentQuery query) {
        return query.of(service.all(people.current()));
    }

    private View view() {
        return new View(people.current(), access);
    }

    private static long id(String id) {
        return Answers.id("Alignment", id);
    }
}
