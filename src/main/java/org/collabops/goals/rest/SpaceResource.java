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
import org.collabops.NotFound;
import org.collabops.ProjectId;
import org.collabops.goals.GoalAccess;
import org.collabops.goals.Space;
import org.collabops.goals.SpaceChange;
import org.collabops.goals.SpaceService;
import org.collabops.host.People;
import org.collabops.host.Project;
import org.collabops.host.Projects;
import org.collabops.host.Words;
import org.collabops.rest.Answers;
import org.collabops.rest.Export;
import org.collabops.rest.Histories;
import org.collabops.rest.Input;
import org.collabops.rest.Listing;
import org.collabops.rest.References;

/** {@code /spaces}: where objectives stand together. */
@Path("/spaces")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class SpaceResource {
    private final SpaceService service;
    private final GoalAccess access;
    private final Projects projects;
    private final People people;
    private final Words words;
    private final References references;
    private final SpaceJson json;

    @Inject
    public SpaceResource(SpaceService service, GoalAccess access, Projects projects, People people, Words words) {
        this.service = service;
        this.access = access;
        this.projects = projects;
        this.people = people;
        this.words = words;
        this.references = new References(projects, people);
        this.json = new SpaceJson(service, people, references);
    }

    @GET
    public Map<String, Object> list(@Context UriInfo uri) {
        SpaceQuery query = SpaceQuery.list(uri.getQueryParameters(), projects);
        Actor actor = people.current();
        return Listing.json(query.listing.page(found(query)), space -> json.space(actor, space));
    }

    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response export(@Context UriInfo uri) {
        SpaceQuery query = SpaceQuery.export(uri.getQueryParameters(), projects);
        List<Space> found = query.listing.sorted(found(query));
        return new Export(words).file("spaces", query.format, GoalTables.spaces(references), found);
    }

    @POST
    public Response create(Map<String, Object> body, @Context UriInfo uri) {
        Actor actor = people.current();
        Input input = SpaceJson.open(body);
        String project = input.text("project").value();
        SpaceChange change = json.change(input);
        Space space = service.create(actor, project == null ? null : project(project), change);
        return Answers.created(uri, space.id(), json.space(actor, space));
    }

    @GET
    @Path("{id}")
    public Map<String, Object> get(@PathParam("id") String id) {
        Actor actor = people.current();
        return json.space(actor, service.find(actor, id(id)));
    }

    @PUT
    @Path("{id}")
    public Response change(@PathParam("id") String id, Map<String, Object> body) {
        Actor actor = people.current();
        service.find(actor, id(id));
        Input input = SpaceJson.open(body);
        Integer version = input.required("version", input.number("version"));
        SpaceChange change = json.change(input);
        return Answers.changed(
                words, () -> service.change(actor, id(id), version, change), space -> json.space(actor, space));
    }

    @DELETE
    @Path("{id}")
    public Response delete(@PathParam("id") String id, @QueryParam("version") String version) {
        Actor actor = people.current();
        service.find(actor, id(id));
        int basedOn = Answers.version(version);
        return Answers.<Space>deleted(
                words, () -> service.delete(actor, id(id), basedOn), space -> json.space(actor, space));
    }

    @GET
    @Path("{id}/history")
    public Map<String, Object> history(@PathParam("id") String id) {
        return new Histories(references).of(service.history(people.current(), id(id)), SpaceJson::fields);
    }

    private List<Space> found(SpaceQuery query) {
        Actor actor = people.current();
        if (query.project != null) {
            access.requireSight(actor, query.project);
        }
        return query.of(service.all(actor));
    }

    private ProjectId project(String keyOrId) {
        return projects.named(keyOrId).map(Project::id).orElseThrow(() -> new NotFound("Project " + keyOrId));
    }

    private static long id(String id) {
        return Answers.id("Space", id);
    }
}
