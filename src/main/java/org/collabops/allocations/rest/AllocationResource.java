package org.collabops.allocations.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.collabops.Actor;
import org.collabops.NotAllowed;
import org.collabops.RequestKeys;
import org.collabops.Text;
import org.collabops.allocations.Allocation;
import org.collabops.allocations.AllocationAccess;
import org.collabops.allocations.AllocationChange;
import org.collabops.allocations.AllocationService;
import org.collabops.allocations.LoadService;
import org.collabops.allocations.Seen;
import org.collabops.allocations.Spread;
import org.collabops.host.Issues;
import org.collabops.host.People;
import org.collabops.host.Projects;
import org.collabops.host.Words;
import org.collabops.people.TeamService;
import org.collabops.rest.Answers;
import org.collabops.rest.Export;
import org.collabops.rest.Histories;
import org.collabops.rest.Input;
import org.collabops.rest.References;

/** {@code /allocations}: who is planned for what. */
@Path("/allocations")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class AllocationResource {
    private final AllocationService service;
    private final AllocationAccess access;
    private final LoadService loads;
    private final RequestKeys requests;
    private final Projects projects;
    private final Issues issues;
    private final People people;
    private final Words words;
    private final References references;
    private final AllocationInput reader;
    private final AllocationJson writer;

    @Inject
    public AllocationResource(
            AllocationService service,
            AllocationAccess access,
            LoadService loads,
            TeamService teams,
            RequestKeys requests,
            Projects projects,
            Issues issues,
            People people,
            Words words) {
        this.service = service;
        this.access = access;
        this.loads = loads;
        this.requests = requests;
        this.projects = projects;
        this.issues = issues;
        this.people = people;
        this.words = words;
        this.references = new References(projects, people);
        this.reader = new AllocationInput(projects, issues, people, target -> service.isOn(people.current(), target));
        this.writer = new AllocationJson(service, loads, teams, references);
    }

    @GET
    public Map<String, Object> list(@Context UriInfo uri) {
        AllocationQuery query = AllocationQuery.list(uri.getQueryParameters(), projects, issues, people);
        Actor actor = people.current();
        Map<Allocation, Seen> found = found(actor, query);
        return writer.page(actor, query.listing.page(List.copyOf(found.keySet())), found);
    }

    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response export(@Context UriInfo uri) {
        AllocationQuery query = AllocationQuery.export(uri.getQueryParameters(), projects, issues, people);
        Actor actor = people.current();
        Map<Allocation, Seen> found = found(actor, query);
        return new Export(words)
                .file(
                        "allocations",
                        query.format,
                        AllocationTables.allocations(references),
                        writer.rows(actor, found, query.listing.sorted(List.copyOf(found.keySet()))));
    }

    @POST
    public Response create(@HeaderParam("Idempotency-Key") String key, Map<String, Object> body, @Context UriInfo uri) {
        Actor actor = people.current();
        AllocationChange change = reader.change(AllocationInput.open(body), null);
        Allocation allocation = service.create(actor, change, requests.attempt(actor, uri.getPath(), key));
        return Answers.created(uri, allocation.id(), writer.allocation(actor, allocation));
    }

    @GET
    @Path("{id}")
    public Map<String, Object> get(@PathParam("id") String id) {
        Actor actor = people.current();
        return writer.allocation(actor, service.find(actor, id(id)));
    }

    @PUT
    @Path("{id}")
    public Response change(@PathParam("id") String id, Map<String, Object> body) {
        Actor actor = people.current();
        Allocation before = service.find(actor, id(id));
        Input input = AllocationInput.open(body);
        Integer version = input.required("version", input.number("version"));
        AllocationChange change = reader.change(input, before.content().mode());
        return changed(actor, () -> service.change(actor, id(id), version, change));
    }

    /** Ends it with yesterday; one that has not begun is deleted. */
    @POST
    @Path("{id}/release")
    public Response release(@PathParam("id") String id, Map<String, Object> body) {
        Actor actor = people.current();
        service.find(actor, id(id));
        Input input = new Input(body, Set.of("version"));
        Integer version = input.required("version", input.number("version"));
        input.refuseProblems();
        return Answers.unlessStale(
                words,
                () -> service.release(actor, id(id), version)
                        .map(left -> Response.ok(writer.allocation(actor, left)))
                        .orElse(Response.noContent())
                        .build(),
                seen(actor));
    }

    @DELETE
    @Path("{id}")
    public Response delete(@PathParam("id") String id, @QueryParam("version") String version) {
        Actor actor = people.current();
        service.find(actor, id(id));
        return Answers.deleted(words, () -> service.delete(actor, id(id), Answers.version(version)), seen(actor));
    }

    @GET
    @Path("{id}/history")
    public Map<String, Object> history(@PathParam("id") String id) {
        return new Histories(references).of(service.history(people.current(), id(id)), AllocationJson::fields);
    }

    @GET
    @Path("{id}/explain")
    public Map<String, Object> explain(@PathParam("id") String id) {
        Actor actor = people.current();
        Allocation allocation = service.find(actor, id(id));
        Spread spread = loads.spreads(actor, List.of(allocation)).get(allocation);
        if (spread == null) {
            throw new NotAllowed(Text.of("collabops.people.error.figures-hidden"));
        }
        return AllocationJson.explain(allocation, spread);
    }

    private Map<Allocation, Seen> found(Actor actor, AllocationQuery query) {
        if (query.filter.project() != null) {
            access.requireSight(actor, query.filter.project());
        }
        if (query.filter.target() != null) {
            access.require(actor, query.filter.target());
        }
        return service.all(actor, query.filter);
    }

    private Response changed(Actor actor, Supplier<Allocation> change) {
        return Answers.unlessStale(
                words, () -> Response.ok(writer.allocation(actor, change.get())).build(), seen(actor));
    }

    /** What it was moved to meanwhile may be hidden from whoever comes second. */
    private Function<Allocation, Object> seen(Actor actor) {
        return current -> writer.allocation(actor, service.find(actor, current.id()));
    }

    private static long id(String id) {
        return Answers.id("Allocation", id);
    }
}
