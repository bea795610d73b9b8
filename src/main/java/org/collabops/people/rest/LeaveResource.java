package org.collabops.people.rest;

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
import org.collabops.UserKey;
import org.collabops.host.People;
import org.collabops.host.Projects;
import org.collabops.host.Words;
import org.collabops.people.Leave;
import org.collabops.people.LeaveChange;
import org.collabops.people.LeaveService;
import org.collabops.rest.Answers;
import org.collabops.rest.Export;
import org.collabops.rest.Histories;
import org.collabops.rest.Input;
import org.collabops.rest.Listing;
import org.collabops.rest.References;

/** {@code /leave}: days on which people do not work, or not all day. */
@Path("/leave")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class LeaveResource {
    private final LeaveService service;
    private final People people;
    private final Words words;
    private final Persons persons;
    private final References references;
    private final LeaveJson json;

    @Inject
    public LeaveResource(LeaveService service, Projects projects, People people, Words words) {
        this.service = service;
        this.people = people;
        this.words = words;
        this.persons = new Persons(people);
        this.references = new References(projects, people);
        this.json = new LeaveJson(service, references);
    }

    @GET
    public Map<String, Object> list(@Context UriInfo uri) {
        LeaveQuery query = LeaveQuery.list(uri.getQueryParameters(), persons);
        return Listing.json(query.listing.page(found(query)), json::leave);
    }

    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response export(@Context UriInfo uri) {
        LeaveQuery query = LeaveQuery.export(uri.getQueryParameters(), persons);
        return new Export(words)
                .file("leave", query.format, PeopleTables.leave(references), query.listing.sorted(found(query)));
    }

    @POST
    public Response create(Map<String, Object> body, @Context UriInfo uri) {
        Actor actor = people.current();
        Input input = LeaveJson.open(body);
        UserKey person = persons.ownerOf(input, actor);
        LeaveChange change = LeaveJson.change(input);
        Leave leave = service.create(actor, person, change);
        return Answers.created(uri, leave.id(), json.checked(leave));
    }

    @GET
    @Path("{id}")
    public Map<String, Object> get(@PathParam("id") String id) {
        return json.checked(service.find(people.current(), id(id)));
    }

    @PUT
    @Path("{id}")
    public Response change(@PathParam("id") String id, Map<String, Object> body) {
        Actor actor = people.current();
        service.find(actor, id(id));
        Input input = LeaveJson.open(body);
        Integer version = input.required("version", input.number("version"));
        LeaveChange change = LeaveJson.change(input);
        return Answers.changed(words, () -> service.change(actor, id(id), version, change), json::checked);
    }

    @DELETE
    @Path("{id}")
    public Response delete(@PathParam("id") String id, @QueryParam("version") String version) {
        Actor actor = people.current();
        service.find(actor, id(id));
        return Answers.deleted(words, () -> service.delete(actor, id(id), Answers.version(version)), json::checked);
    }

    @GET
    @Path("{id}/history")
    public Map<String, Object> history(@PathParam("id") String id) {
        return new Histories(references).of(service.history(people.current(), id(id)), LeaveJson::fields);
    }

    private List<Leave> found(LeaveQuery query) {
        return query.of(service.all(people.current()));
    }

    private static long id(String id) {
        return Answers.id("Leave", id);
    }
}
