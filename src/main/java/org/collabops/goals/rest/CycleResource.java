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
import java.util.List;
import java.util.Map;
import org.collabops.Actor;
import org.collabops.goals.Cycle;
import org.collabops.goals.CycleChange;
import org.collabops.goals.CycleService;
import org.collabops.host.People;
import org.collabops.host.Projects;
import org.collabops.host.Words;
import org.collabops.rest.Answers;
import org.collabops.rest.Export;
import org.collabops.rest.Histories;
import org.collabops.rest.Input;
import org.collabops.rest.Listing;
import org.collabops.rest.References;

/** {@code /cycles}: the periods in which objectives are pursued. */
@Path("/cycles")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class CycleResource {
    private final CycleService service;
    private final People people;
    private final Words words;
    private final References references;
    private final CycleJson writer;

    @Inject
    public CycleResource(CycleService service, Projects projects, People people, Words words) {
        this.service = service;
        this.people = people;
        this.words = words;
        this.references = new References(projects, people);
        this.writer = new CycleJson(references);
    }

    @GET
    public Map<String, Object> list(@Context UriInfo uri) {
        CycleQuery query = CycleQuery.list(uri.getQueryParameters());
        Actor actor = people.current();
        boolean mayManage = service.mayManage(actor);
        return Listing.json(query.listing.page(found(query)), cycle -> writer.cycle(cycle, mayManage));
    }

    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response export(@Context UriInfo uri) {
        CycleQuery query = CycleQuery.export(uri.getQueryParameters());
        return new Export(words).file("cycles", query.format, GoalTables.cycles(), query.listing.sorted(found(query)));
    }

    @POST
    public Response create(Map<String, Object> body, @Context UriInfo uri) {
        Actor actor = people.current();
        Input input = CycleJson.open(body);
        CycleChange change = CycleJson.change(input);
        Cycle cycle = service.create(actor, change);
        return Answers.created(uri, cycle.id(), writer.cycle(cycle, true));
    }

    @GET
    @Path("{id}")
    public Map<String, Object> get(@PathParam("id") String id) {
        Actor actor = people.current();
        return writer.cycle(service.find(actor, id(id)), service.mayManage(actor));
    }

    @PUT
    @Path("{id}")
    public Response change(@PathParam("id") String id, Map<String, Object> body) {
        Actor actor = people.current();
        service.find(actor, id(id));
        Input input = CycleJson.open(body);
        Integer version = input.required("version", input.number("version"));
        CycleChange change = CycleJson.change(input);
        return Answers.changed(
                words, () -> service.change(actor, id(id), version, change), cycle -> writer.cycle(cycle, true));
    }

    @DELETE
    @Path("{id}")
    public Response delete(@PathParam("id") String id, @QueryParam("version") String version) {
        Actor actor = people.current();
        service.find(actor, id(id));
        int basedOn = Answers.version(version);
        return Answers.<Cycle>deleted(
                words, () -> service.delete(actor, id(id), basedOn), cycle -> writer.cycle(cycle, true));
    }

    @GET
    @Path("{id}/history")
    public Map<String, Object> history(@PathParam("id") String id) {
        return new Histories(references).of(service.history(people.current(), id(id)), CycleJson::fields);
    }

    private List<Cycle> found(CycleQuery query) {
        return query.of(service.all(people.current()));
    }

    private static long id(String id) {
        return Answers.id("Cycle", id);
    }
}
