package org.collabops.risks.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.collabops.Actor;
import org.collabops.Conflict;
import org.collabops.Field;
import org.collabops.NotFound;
import org.collabops.ProjectId;
import org.collabops.host.People;
import org.collabops.host.Project;
import org.collabops.host.Projects;
import org.collabops.host.StatusCategory;
import org.collabops.host.Words;
import org.collabops.rest.Input;
import org.collabops.risks.RiskModel;
import org.collabops.risks.RiskModelService;
import org.collabops.risks.RiskSettings.Setting;
import org.collabops.risks.RiskSetup;

/** {@code /projects/{p}/risk-settings}: whether and how a project uses risks. */
@Path("/projects/{project}/risk-settings")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class RiskSettingsResource {
    private static final Set<String> MODEL_FIELDS =
            Set.of("id", "version", "name", "builtIn", "mode", "likelihoods", "impacts", "levels", "bands", "cells");

    private final RiskModelService service;
    private final Projects projects;
    private final People people;
    private final ModelJson models;
    private final Stale stale;

    @Inject
    public RiskSettingsResource(RiskModelService service, Projects projects, People people, Words words) {
        this.service = service;
        this.projects = projects;
        this.people = people;
        this.models = new ModelJson(words);
        this.stale = new Stale(words);
    }

    @GET
    public Map<String, Object> get(@PathParam("project") String project) {
        return json(service.setting(people.current(), id(project)));
    }

    @PUT
    public Response change(@PathParam("project") String project, Map<String, Object> body) {
        Actor actor = people.current();
        ProjectId id = id(project);
        service.setting(actor, id);
        Input input = new Input(body, Set.of("enabled", "version", "model", "cadenceDays", "doneMeans"));
        Integer version = input.required("version", input.number("version"));
        RiskSetup wanted = wanted(input, service.setting(actor, id).setup());
        input.refuseProblems();
        try {
            return Response.ok(json(service.configure(actor, id, wanted, version)))
                    .build();
        } catch (Conflict conflict) {
            return stale.answer(json((Setting) conflict.current()));
        }
    }

    private static RiskSetup wanted(Input input, RiskSetup current) {
        Field<Boolean> enabled = input.bool("enabled");
        Field<StatusCategory> doneMeans = input.oneOf("doneMeans", StatusCategory.class, StatusCategory::name);
        return new RiskSetup(
                Boolean.TRUE.equals(enabled.or(current.enabled())),
                model(input, current),
                cadence(input, current),
                doneMeans.value() == null
                        ? doneMeans.isPresent() ? StatusCategory.DONE : current.doneMeans()
                        : doneMeans.value());
    }

    /** By its id, or as it was given: an object with the id. */
    private static long model(Input input, RiskSetup current) {
        if (!input.holdsObject("model")) {
            Field<Integer> id = input.number("model");
            return id.value() == null ? id.isPresent() ? RiskModel.BUILT_IN : current.model() : id.value();
        }
        Input model = input.object("model", MODEL_FIELDS).value();
        Integer id = model.required("id", model.number("id"));
        input.adopt("model", model);
        return id == null ? current.model() : id;
    }

    private static Map<String, Integer> cadence(Input input, RiskSetup current) {
        Field<Map<String, Integer>> cadence = input.numbers("cadenceDays");
        return !cadence.isPresent() ? current.cadenceDays() : cadence.value() == null ? Map.of() : cadence.value();
    }

    private ProjectId id(String keyOrId) {
        return projects.named(keyOrId).map(Project::id).orElseThrow(() -> new NotFound("Project " + keyOrId));
    }

    private Map<String, Object> json(Setting setting) {
        RiskSetup setup = setting.setup();
        return new Json()
                .with("enabled", setup.enabled())
                .with("version", setting.version())
                .with("model", models.model(service.find(setup.model())))
                .with("cadenceDays", new TreeMap<>(setup.cadenceDays()))
                .with("doneMeans", setup.doneMeans().name())
                .map();
    }
}
