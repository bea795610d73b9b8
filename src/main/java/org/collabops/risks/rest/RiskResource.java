package org.collabops.risks.rest;

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
import java.util.Optional;
import org.collabops.Actor;
import org.collabops.Conflict;
import org.collabops.Invalid;
import org.collabops.NotFound;
import org.collabops.ProjectId;
import org.collabops.Text;
import org.collabops.host.Issue;
import org.collabops.host.Issues;
import org.collabops.host.People;
import org.collabops.host.Project;
import org.collabops.host.Projects;
import org.collabops.host.Words;
import org.collabops.rest.Input;
import org.collabops.risks.Risk;
import org.collabops.risks.RiskChange;
import org.collabops.risks.RiskFilter;
import org.collabops.risks.RiskService;
import org.collabops.risks.RiskSummary;

/** {@code /risks}: one risk, lists of risks and their summary. */
@Path("/risks")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class RiskResource {
    private final RiskService service;
    private final Projects projects;
    private final Issues issues;
    private final People people;
    private final Words words;
    private final RiskInput reader;
    private final RiskJson writer;

    @Inject
    public RiskResource(RiskService service, Projects projects, Issues issues, People people, Words words) {
        this.service = service;
        this.projects = projects;
        this.issues = issues;
        this.people = people;
        this.words = words;
        this.reader = new RiskInput(issues, people);
        this.writer = new RiskJson(service, projects, issues, people, words);
    }

    @GET
    public Map<String, Object> list(@Context UriInfo uri) {
        RiskQuery query = new RiskQuery(uri.getQueryParameters(), people);
        List<Risk> found = found(query);
        return writer.page(people.current(), RiskService.page(found, query.order, query.startAt, query.maxResults));
    }

    @GET
    @Path("summary")
    public Map<String, Object> summary(@Context UriInfo uri) {
        return writer.summary(RiskSummary.of(found(new RiskQuery(uri.getQueryParameters(), people))));
    }

    @POST
    public Response raise(Map<String, Object> body, @Context UriInfo uri) {
        Actor actor = people.current();
        Input input = reader.open(body);
        String project = reader.project(input);
        RiskChange change = reader.change(input);
        Risk risk = service.raise(actor, project(project), change);
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(String.valueOf(risk.id()))
                        .build())
                .entity(writer.risk(actor, risk))
                .build();
    }

    @GET
    @Path("{id}")
    public Map<String, Object> get(@PathParam("id") String id) {
        return writer.risk(people.current(), service.find(people.current(), id(id)));
    }

    @PUT
    @Path("{id}")
    public Response change(@PathParam("id") String id, Map<String, Object> body) {
        Actor actor = people.current();
        service.find(actor, id(id));
        Input input = reader.open(body);
        Integer version = reader.version(input);
        RiskChange change = reader.change(input);
        try {
            Risk changed = service.change(actor, id(id), version, change);
            return Response.ok(writer.risk(actor, changed)).build();
        } catch (Conflict conflict) {
            return stale(actor, conflict);
        }
    }

    @DELETE
    @Path("{id}")
    public Response delete(@PathParam("id") String id, @QueryParam("version") String version) {
        Actor actor = people.current();
        service.find(actor, id(id));
        if (version == null || !version.matches("[0-9]{1,9}")) {
            throw new Invalid("version", Text.of("collabops.error.required"));
        }
        try {
            service.delete(actor, id(id), Integer.parseInt(version));
            return Response.noContent().build();
        } catch (Conflict conflict) {
            return stale(actor, conflict);
        }
    }

    @GET
    @Path("{id}/history")
    public Map<String, Object> history(@PathParam("id") String id) {
        return new RiskHistory(writer).of(service.history(people.current(), id(id)));
    }

    private List<Risk> found(RiskQuery query) {
        Actor actor = people.current();
        Optional<ProjectId> project = query.parameter("project").map(this::project);
        Optional<Issue> issue = query.parameter("issue").map(this::issue);
        RiskFilter filter = query.filter;
        if (issue.isPresent()) {
            List<Risk> ofIssue = service.ofIssue(actor, issue.get(), filter);
            return project.isPresent() && !project.get().equals(issue.get().project()) ? List.of() : ofIssue;
        }
        return project.isPresent()
                ? service.ofProject(actor, project.get(), filter)
                : service.everywhere(actor, filter);
    }

    private ProjectId project(String keyOrId) {
        return projects.named(keyOrId).map(Project::id).orElseThrow(() -> new NotFound("Project " + keyOrId));
    }

    private Issue issue(String keyOrId) {
        return issues.named(keyOrId).orElseThrow(() -> new NotFound("Issue " + keyOrId));
    }

    private Response stale(Actor actor, Conflict conflict) {
        return Response.status(Response.Status.CONFLICT)
                .entity(Map.of(
                        "errors",
                        List.of(Map.of("field", "version", "message", words.say("collabops.error.stale"))),
                        "current",
                        writer.risk(actor, (Risk) conflict.current())))
                .build();
    }

    private static long id(String id) {
        if (!id.matches("[0-9]{1,18}")) {
            throw new NotFound("Risk " + id);
        }
        return Long.parseLong(id);
    }
}
