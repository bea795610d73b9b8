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
import org.collabops.people.Schedule;
import org.collabops.people.ScheduleChange;
import org.collabops.people.ScheduleService;
import org.collabops.rest.Answers;
import org.collabops.rest.Export;
import org.collabops.rest.Histories;
import org.collabops.rest.Input;
import org.collabops.rest.Listing;
import org.collabops.rest.References;

/** {@code /schedules}: how people work from some day on. */
@Path("/schedules")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ScheduleResource {
    private final ScheduleService service;
    private final People people;
    private final Words words;
    private final Persons persons;
    private final References references;
    private final ScheduleJson json;

    @Inject
    public ScheduleResource(ScheduleService service, Projects projects, People people, Words words) {
        this.service = service;
        this.people = people;
        this.words = words;
        this.persons = new Persons(people);
        this.references = new References(projects, people);
        this.json = new ScheduleJson(references);
    }

    @GET
    public Map<String, Object> list(@Context UriInfo uri) {
        ScheduleQuery query = ScheduleQuery.list(uri.getQueryParameters(), persons);
        return Listing.json(query.listing.page(found(query)), json::schedule);
    }

    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response export(@Context UriInfo uri) {
        ScheduleQuery query = ScheduleQuery.export(uri.getQueryParameters(), persons);
        return new Export(words)
                .file(
                        "schedules",
                        query.format,
                        PeopleTables.schedules(references),
                        query.listing.sorted(found(query)));
    }

    @POST
    public Response create(Map<String, Object> body, @Context UriInfo uri) {
        Actor actor = people.current();
        Input input = ScheduleJson.open(body);
        UserKey person = persons.ownerOf(input, actor);
        ScheduleChange change = ScheduleJson.change(input);
        Schedule schedule = service.create(actor, person, change);
        return Answers.created(uri, schedule.id(), json.schedule(schedule));
    }

    @GET
    @Path("{id}")
    public Map<String, Object> get(@PathParam("id") String id) {
        return json.schedule(service.find(people.current(), id(id)));
    }

    @PUT
    @Path("{id}")
    public Response change(@PathParam("id") String id, Map<String, Object> body) {
        Actor actor = people.current();
        service.find(actor, id(id));
        Input input = ScheduleJson.open(body);
        Integer version = input.required("version", input.number("version"));
        ScheduleChange change = ScheduleJson.change(input);
        return Answers.changed(words, () -> service.change(actor, id(id), version, change), json::schedule);
    }

    @DELETE
    @Path("{id}")
    public Response delete(@PathParam("id") String id, @QueryParam("version") String version) {
        Actor actor = people.current();
        service.find(actor, id(id));
        return Answers.deleted(words, () -> service.delete(actor, id(id), Answers.version(version)), json::schedule);
    }

    @GET
    @Path("{id}/history")
    public Map<String, Object> history(@PathParam("id") String id) {
        return new Histories(references).of(service.history(people.current(), id(id)), ScheduleJson::fields);
    }

    private List<Schedule> found(ScheduleQuery query) {
        Actor actor = people.current();
        return query.person == null ? service.all(actor) : service.of(actor, query.person);
    }

    private static long id(String id) {
        return Answers.id("Schedule", id);
    }
}
