package org.collabops.goals.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collabops.Actor;
import org.collabops.NotFound;
import org.collabops.goals.KeyResultService;
import org.collabops.goals.WorkService;
import org.collabops.goals.WorkService.Serving;
import org.collabops.host.Issue;
import org.collabops.host.Issues;
import org.collabops.host.People;
import org.collabops.host.Projects;
import org.collabops.host.Words;
import org.collabops.rest.Answers;
import org.collabops.rest.Export;
import org.collabops.rest.Input;
import org.collabops.rest.References;

/** {@code /key-results/{id}/issues}: the work that serves a key result. */
@Path("/key-results/{id}/issues")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ServingResource {
    private final WorkService service;
    private final KeyResultService keyResults;
    private final Issues issues;
    private final People people;
    private final Words words;
    private final ServingJson json;

    @Inject
    public ServingResource(
            WorkService service,
            KeyResultService keyResults,
            Issues issues,
            Projects projects,
            People people,
            Words words) {
        this.service = service;
        this.keyResults = keyResults;
        this.issues = issues;
        this.people = people;
        this.words = words;
        this.json = new ServingJson(issues, new References(projects, people));
    }

    @GET
    public Map<String, Object> list(@PathParam("id") String id, @Context UriInfo uri) {
        ServingQuery query = ServingQuery.list(uri.getQueryParameters());
        return json.page(query.listing.page(found(id, query)));
    }

    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response export(@PathParam("id") String id, @Context UriInfo uri) {
        ServingQuery query = ServingQuery.export(uri.getQueryParameters());
        List<Serving> found = query.listing.sorted(found(id, query));
        return new Export(words)
                .file("key-result-issues-" + id(id), query.format, GoalTables.serving(), json.rows(found));
    }

    @POST
    public Response align(@PathParam("id") String id, Map<String, Object> body, @Context UriInfo uri) {
        Actor actor = people.current();
        keyResults.find(actor, id(id));
        Input input = new Input(body, Set.of("issue"));
        String named = input.required("issue", input.text("issue"));
        input.refuseProblems();
        Issue issue = issue(named);
        service.align(actor, id(id), issue.id());
        Serving serving = new Serving(issue.id(), issue.id());
        return Answers.created(uri, issue.key(), ServingJson.serving(new ServingJson.Row(serving, issue, issue)));
    }

    @GET
    @Path("{issue}")
    public Map<String, Object> get(@PathParam("id") String id, @PathParam("issue") String issue) {
        Issue named = issue(issue);
        List<Serving> found = service.issuesOf(people.current(), id(id)).stream()
                .filter(serving -> serving.issue().equals(named.id()))
                .toList();
        return json.rows(found).stream()
                .map(ServingJson::serving)
                .findFirst()
                .orElseThrow(() -> new NotFound("Issue " + issue));
    }

    @DELETE
    @Path("{issue}")
    public Response release(@PathParam("id") String id, @PathParam("issue") String issue) {
        service.release(people.current(), id(id), issue(issue).id());
        return Response.noContent().build();
    }

    @GET
    @Path("history")
    public Map<String, Object> history(@PathParam("id") String id) {
        return json.history(service.history(people.current(), id(id)));
    }

    private List<Serving> found(String id, ServingQuery query) {
        return query.of(service.issuesOf(people.current(), id(id)));
    }

    private Issue issue(String keyOrId) {
        return issues.named(keyOrId).orElseThrow(() -> new NotFound("Issue " + keyOrId));
    }

    private static long id(String id) {
        return KeyResultResource.id(id);
    }
}
