package org.collabops.risks.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.collabops.Actor;
import org.collabops.Attempt;
import org.collabops.Field;
import org.collabops.RequestKeys;
import org.collabops.host.Access;
import org.collabops.host.Issues;
import org.collabops.host.People;
import org.collabops.host.Projects;
import org.collabops.host.Words;
import org.collabops.rest.Answers;
import org.collabops.rest.Input;
import org.collabops.risks.Acceptance;
import org.collabops.risks.Cause;
import org.collabops.risks.Control;
import org.collabops.risks.Risk;
import org.collabops.risks.RiskChange;
import org.collabops.risks.RiskService;
import org.collabops.risks.RiskSteps;

/** {@code /risks/{id}/…}: the treatment of a risk and the steps in its life. */
@Path("/risks")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class RiskStepsResource {
    private final RiskService service;
    private final RiskSteps steps;
    private final RequestKeys requests;
    private final People people;
    private final RiskInput reader;
    private final TreatmentInput treatment;
    private final RiskJson writer;
    private final Words words;

    @Inject
    public RiskStepsResource(
            RiskService service,
            RiskSteps steps,
            RequestKeys requests,
            Projects projects,
            Issues issues,
            Access access,
            People people,
            Words words) {
        this.service = service;
        this.steps = steps;
        this.requests = requests;
        this.people = people;
        this.reader = new RiskInput(new VisibleIssues(issues, access, people), people);
        this.treatment = new TreatmentInput(new VisibleIssues(issues, access, people));
        this.writer = new RiskJson(service, projects, issues, people, words);
        this.words = words;
    }

    @GET
    @Path("{id}/causes")
    public Map<String, Object> causes(@PathParam("id") String id) {
        return causes(found(id));
    }

    @PUT
    @Path("{id}/causes")
    public Response changeCauses(@PathParam("id") String id, Map<String, Object> body) {
        Risk risk = found(id);
        Input input = new Input(body, Set.of("version", "causes"));
        Integer version = input.required("version", input.number("version"));
        Field<List<Cause>> causes = treatment.causes(input);
        input.required("causes", causes);
        input.refuseProblems();
        return answer(() -> Response.ok(causes(service.change(
                        people.current(), risk.id(), version, RiskChange.treats(causes, Field.absent()))))
                .build());
    }

    @GET
    @Path("{id}/controls")
    public Map<String, Object> controls(@PathParam("id") String id) {
        return controls(found(id));
    }

    @PUT
    @Path("{id}/controls")
    public Response changeControls(@PathParam("id") String id, Map<String, Object> body) {
        Risk risk = found(id);
        Input input = new Input(body, Set.of("version", "controls"));
        Integer version = input.required("version", input.number("version"));
        Field<List<Control>> controls = treatment.controls(input);
        input.required("controls", controls);
        input.refuseProblems();
        return answer(() -> Response.ok(controls(service.change(
                        people.current(), risk.id(), version, RiskChange.treats(Field.absent(), controls))))
                .build());
    }

    @GET
    @Path("{id}/reviews")
    public Map<String, Object> reviews(@PathParam("id") String id) {
        found(id);
        return Map.of(
                "values",
                steps.reviews(people.current(), RiskResource.id(id)).stream()
                        .map(writer::review)
                        .toList());
    }

    @POST
    @Path("{id}/reviews")
    public Response review(
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") String key,
            Map<String, Object> body,
            @Context UriInfo uri) {
        Risk risk = found(id);
        Input input = new Input(body, Set.of("note", "reviewDate"));
        Field<String> note = input.text("note");
        Field<LocalDate> next = input.date("reviewDate");
        input.refuseProblems();
        Actor actor = people.current();
        Attempt attempt = requests.attempt(actor, "/risks/" + risk.id() + "/reviews", key);
        return answer(() -> {
            Risk reviewed = steps.review(actor, risk.id(), note.value(), next, attempt);
            return Response.created(uri.getAbsolutePath())
                    .entity(writer.review(
                            new RiskSteps.Reviewed(reviewed.content().review(), reviewed)))
                    .build();
        });
    }

    @POST
    @Path("{id}/acceptance")
    public Response accept(@PathParam("id") String id, Map<String, Object> body, @Context UriInfo uri) {
        Risk risk = found(id);
        Input input = new Input(body, Set.of("version", "reason", "until"));
        Integer version = input.number("version").value();
        Acceptance acceptance = reader.acceptanceOf(input);
        input.refuseProblems();
        return stepped(uri, () -> steps.accept(people.current(), risk.id(), version, acceptance));
    }

    @POST
    @Path("{id}/realise")
    public Response realise(@PathParam("id") String id, Map<String, Object> body, @Context UriInfo uri) {
        Risk risk = found(id);
        Input input = new Input(body == null ? Map.of() : body, Set.of("version"));
        Integer version = input.number("version").value();
        input.refuseProblems();
        return stepped(uri, () -> steps.realise(people.current(), risk.id(), version));
    }

    private Risk found(String id) {
        return service.find(people.current(), RiskResource.id(id));
    }

    private Map<String, Object> causes(Risk risk) {
        return new Json()
                .with("version", risk.version())
                .with("values", RiskJson.causes(risk))
                .map();
    }

    private Map<String, Object> controls(Risk risk) {
        return new Json()
                .with("version", risk.version())
                .with("values", writer.controls(risk, service.residuals(people.current(), List.of(risk))))
                .map();
    }

    private Response stepped(UriInfo uri, Supplier<Risk> step) {
        return answer(() -> {
            Actor viewer = people.current();
            Risk stepped = step.get();
            return Response.created(uri.getAbsolutePath().resolve("../" + stepped.id()))
                    .entity(writer.risk(viewer, stepped))
                    .build();
        });
    }

    private Response answer(Supplier<Response> change) {
        return Answers.<Risk>unlessStale(words, change, risk -> writer.risk(people.current(), risk));
    }
}
