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
import org.collabops.Actor;
import org.collabops.NotFound;
import org.collabops.host.Access;
import org.collabops.host.Issues;
import org.collabops.host.People;
import org.collabops.host.Projects;
import org.collabops.host.Times;
import org.collabops.host.Words;
import org.collabops.rest.Answers;
import org.collabops.rest.Input;
import org.collabops.risks.Risk;
import org.collabops.risks.RiskChange;
import org.collabops.risks.RiskModel;
import org.collabops.risks.RiskService;

/** {@code /risks/{id}}: one risk. */
@Path("/risks")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class RiskResource {
    private final RiskService service;
    private final Issues issues;
    private final Times times;
    private final People people;
    private final RiskInput reader;
    private final RiskJson writer;
    private final Named named;
    private final Words words;

    @Inject
    public RiskResource(
            RiskService service,
            Projects projects,
            Issues issues,
            Times times,
            Access access,
            People people,
            Words words) {
        this.service = service;
        this.issues = issues;
        this.times = times;
        this.people = people;
        this.reader = new RiskInput(new VisibleIssues(issues, access, people), people);
        this.writer = new RiskJson(service, projects, issues, people, words);
        this.named = new Named(projects, issues);
        this.words = words;
    }

    @POST
    public Response raise(Map<String, Object> body, @Context UriInfo uri) {
        Actor actor = people.current();
        Input input = reader.open(body);
        String project = reader.project(input);
        RiskModel model = project == null ? RiskModel.DEFAULT : service.model(actor, named.project(project));
        RiskChange change = reader.change(input, model);
        Risk risk = service.raise(actor, named.project(project), change);
        return Answers.created(uri, risk.id(), writer.risk(actor, risk));
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
        Risk risk = service.find(actor, id(id));
        Input input = reader.open(body);
        Integer version = reader.version(input);
        RiskChange change = reader.change(input, service.model(risk.project()));
        return Answers.changed(
                words, () -> service.change(actor, id(id), version, change), now -> writer.risk(actor, now));
    }

    @DELETE
    @Path("{id}")
    public Response delete(@PathParam("id") String id, @QueryParam("version") String version) {
        Actor actor = people.current();
        service.find(actor, id(id));
        int basedOn = Answers.version(version);
        return Answers.<Risk>deleted(
                words, () -> service.delete(actor, id(id), basedOn), now -> writer.risk(actor, now));
    }

    @GET
    @Path("{id}/history")
    public Map<String, Object> history(@PathParam("id") String id) {
        return new RiskHistory(writer, issues, times, service.history(people.current(), id(id))).written();
    }

    /** What the residual is computed from, line by line. */
    @GET
    @Path("{id}/explain")
    public Map<String, Object> explain(@PathParam("id") String id) {
        Risk risk = service.find(people.current(), id(id));
        return new RiskExplanation(writer.models)
                .of(risk, service.residuals(people.current(), List.of(risk)), service.setup(risk.project()));
    }

    /** @throws NotFound for what is no id */
    static long id(String id) {
        if (!id.matches("[0-9]{1,18}")) {
            throw new NotFound("Risk " + id);
        }
        return Long.parseLong(id);
    }
}
