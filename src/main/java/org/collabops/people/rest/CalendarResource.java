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
import java.util.Map;
import org.collabops.Actor;
import org.collabops.host.People;
import org.collabops.host.Projects;
import org.collabops.host.Words;
import org.collabops.people.CalendarChange;
import org.collabops.people.CalendarService;
import org.collabops.people.HolidayCalendar;
import org.collabops.rest.Answers;
import org.collabops.rest.Export;
import org.collabops.rest.Histories;
import org.collabops.rest.Input;
import org.collabops.rest.Listing;
import org.collabops.rest.References;

/** {@code /holiday-calendars}: the days on which people work other than usually. */
@Path("/holiday-calendars")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class CalendarResource {
    private final CalendarService service;
    private final People people;
    private final Words words;
    private final References references;
    private final CalendarJson json;

    @Inject
    public CalendarResource(CalendarService service, Projects projects, People people, Words words) {
        this.service = service;
        this.people = people;
        this.words = words;
        this.references = new References(projects, people);
        this.json = new CalendarJson(references);
    }

    @GET
    public Map<String, Object> list(@Context UriInfo uri) {
        CalendarQuery query = new CalendarQuery(uri.getQueryParameters());
        Actor actor = people.current();
        boolean mayManage = service.mayKeep(actor);
        return Listing.json(query.listing.page(service.all(actor)), calendar -> json.brief(calendar, mayManage));
    }

    @POST
    public Response create(Map<String, Object> body, @Context UriInfo uri) {
        Actor actor = people.current();
        CalendarChange change = CalendarJson.change(CalendarJson.open(body));
        HolidayCalendar calendar = service.create(actor, change);
        return Answers.created(uri, calendar.id(), whole(calendar));
    }

    @GET
    @Path("{id}")
    public Map<String, Object> get(@PathParam("id") String id) {
        return whole(service.find(people.current(), id(id)));
    }

    @GET
    @Path("{id}/export")
    @Produces(MediaType.WILDCARD)
    public Response export(@PathParam("id") String id, @QueryParam("format") String format) {
        HolidayCalendar calendar = service.find(people.current(), id(id));
        return new Export(words)
                .file(
                        "holiday-calendar-" + calendar.id(),
                        format,
                        PeopleTables.days(),
                        calendar.content().days().entrySet().stream().toList());
    }

    @PUT
    @Path("{id}")
    public Response change(@PathParam("id") String id, Map<String, Object> body) {
        Actor actor = people.current();
        service.find(actor, id(id));
        Input input = CalendarJson.open(body);
        Integer version = input.required("version", input.number("version"));
        CalendarChange change = CalendarJson.change(input);
        return Answers.changed(words, () -> service.change(actor, id(id), version, change), this::whole);
    }

    /** Tells what a file would do, or does it, all of it in one revision. */
    @POST
    @Path("{id}/import")
    public Response importFile(@PathParam("id") String id, Map<String, Object> body) {
        Actor actor = people.current();
        HolidayCalendar before = service.managed(actor, id(id));
        CalendarImportJson.Request request = CalendarImportJson.read(body);
        Map<String, Object> preview = new CalendarImportJson(words).preview(request.file(), before);
        return Answers.unlessStale(
                words,
                () -> {
                    HolidayCalendar after = request.apply()
                            ? service.apply(actor, before.id(), request.version(), request.file())
                            : before;
                    return Response.ok(CalendarImportJson.answer(preview, request.apply(), whole(after)))
                            .build();
                },
                this::whole);
    }

    @DELETE
    @Path("{id}")
    public Response delete(@PathParam("id") String id, @QueryParam("version") String version) {
        Actor actor = people.current();
        service.find(actor, id(id));
        return Answers.deleted(words, () -> service.delete(actor, id(id), Answers.version(version)), this::whole);
    }

    @GET
    @Path("{id}/history")
    public Map<String, Object> history(@PathParam("id") String id) {
        return new Histories(references).of(service.history(people.current(), id(id)), CalendarJson::fields);
    }

    private Map<String, Object> whole(HolidayCalendar calendar) {
        return json.whole(calendar, service.mayKeep(people.current()));
    }

    private static long id(String id) {
        return Answers.id("Holiday calendar", id);
    }
}
