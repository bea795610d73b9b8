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
import java.util.Set;
import java.util.function.Supplier;
import org.collabops.Actor;
import org.collabops.goals.GoalAccess;
import org.collabops.goals.Objective;
import org.collabops.goals.ObjectiveChange;
import org.collabops.goals.ObjectiveService;
import org.collabops.goals.StandingService;
import org.collabops.host.People;
import org.collabops.host.Projects;
import org.collabops.host.Words;
import org.collabops.rest.Answers;
import org.collabops.rest.Export;
import org.collabops.rest.Histories;
import org.collabops.rest.Input;
import org.collabops.rest.References;

/** {@code /objectives}: what groups of people want to reach, and how far they are. */
@Path("/objectives")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ObjectiveResource {
    private final ObjectiveService service;
    private final GoalAccess access;
    private final Projects projects;
    private final People people;
    private final Words words;
    private final References references;
    private final ObjectiveInput reader;
    private final ObjectiveJson writer;

    @Inject
    public ObjectiveResource(
            ObjectiveService service,
            StandingService standings,
            GoalAccess access,
            Projects projects,
            People people,
            Words words) {
        this.service = service;
        this.access = access;
        this.projects = projects;
        this.people = people;
        this.words = words;
        this.references = new References(projects, people);
        this.reader = new ObjectiveInput(people);
        this.writer = new ObjectiveJson(standings, access, references, words);
    }

    @GET
    public Map<String, Object> list(@Context UriInfo uri) {
        ObjectiveQuery query = ObjectiveQuery.list(uri.getQueryParameters(), projects, people);
        Actor actor = people.current();
        return writer.page(actor, query.listing.page(found(actor, query)));
    }

    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response export(@Context UriInfo uri) {
        ObjectiveQuery query = ObjectiveQuery.export(uri.getQueryParameters(), projects, people);
        Actor actor = people.current();
        return new Export(words)
                .file(
                        "objectives",
                        query.format,
                        GoalTables.objectives(references),
                        writer.rows(actor, query.listing.sorted(found(actor, query))));
    }

    @POST
    public Response create(Map<String, Object> body, @Context UriInfo uri) {
        Actor actor = people.current();
        Input input = ObjectiveInput.open(body);
        Long space = input.required("space", input.whole("space"));
        ObjectiveChange change = reader.change(input);
        Objective objective = service.create(actor, space, change);
        return Answers.created(uri, objective.id(), writer.one(actor, objective));
    }

    @GET
    @Path("{id}")
    public Map<String, Object> get(@PathParam("id") String id) {
        Actor actor = people.current();
        return writer.one(actor, service.find(actor, id(id)));
    }

    @PUT
    @Path("{id}")
    public Response change(@PathParam("id") String id, Map<String, Object> body) {
        Actor actor = people.current();
        service.find(actor, id(id));
        Input input = ObjectiveInput.open(body);
        Integer version = input.required("version", input.number("version"));
        ObjectiveChange change = reader.change(input);
        return changed(actor, () -> service.change(actor, id(id), version, change));
    }

    @POST
    @Path("{id}/close")
    public Response close(@PathParam("id") String id, Map<String, Object> body) {
        Actor actor = people.current();
        service.find(actor, id(id));
        Input input = new Input(body, Set.of("version", "score", "reason"));
        Integer version = input.required("version", input.number("version"));
        BigDecimal score = input.decimal("score").value();
        String reason = input.text("reason").value();
        input.refuseProblems();
        return changed(actor, () -> service.close(actor, id(id), version, score, reason));
    }

    @POST
    @Path("{id}/reopen")
    public Response reopen(@PathParam("id") String id, Map<String, Object> body) {
        Actor actor = people.current();
        service.find(actor, id(id));
        Input input = new Input(body, Set.of("version"));
        Integer version = input.required("version", input.number("version"));
        input.refuseProblems();
        return changed(actor, () -> service.reopen(actor, id(id), version));
    }

    @DELETE
    @Path("{id}")
    public Response delete(@PathParam("id") String id, @QueryParam("version") String version) {
        Actor actor = people.current();
        service.find(actor, id(id));
        int basedOn = Answers.version(version);
        return Answers.<Objective>deleted(
                words, () -> service.delete(actor, id(id), basedOn), objective -> writer.one(actor, objective));
    }

    @GET
    @Path("{id}/history")
    public Map<String, Object> history(@PathParam("id") String id) {
        return new Histories(references).of(service.history(people.current(), id(id)), ObjectiveJson::fields);
    }

    @GET
    @Path("{id}/explain")
    public Map<String, Object> explain(@PathParam("id") String id) {
        Actor actor = people.current();
        return writer.explain(actor, service.find(actor, id(id)));
    }

    private List<Objective> found(Actor actor, ObjectiveQuery query) {
        if (query.filter.project() != null) {
            access.requireSight(actor, query.filter.project());
        }
        return service.all(actor, query.filter);
    }

    private Response changed(Actor actor, Supplier<Objective> change) {
        return Answers.changed(words, change, objective -> writer.one(actor, objective));
    }

    private static long id(String id) {
        return Answers.id("Objective", id);
    }
}
