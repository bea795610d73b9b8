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
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collabops.Actor;
import org.collabops.Conflict;
import org.collabops.NotFound;
import org.collabops.ProjectId;
import org.collabops.host.People;
import org.collabops.host.Project;
import org.collabops.host.Projects;
import org.collabops.host.Words;
import org.collabops.rest.Input;
import org.collabops.risks.RiskService;
import org.collabops.risks.RiskSettings.Setting;

/** {@code /projects/{p}/risk-settings}: whether a project uses risks. */
@Path("/projects/{project}/risk-settings")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class RiskSettingsResource {
    private final RiskService service;
    private final Projects projects;
    private final People people;
    private final Words words;

    @Inject
    public RiskSettingsResource(RiskService service, Projects projects, People people, Words words) {
        this.service = service;
        this.projects = projects;
        this.people = people;
        this.words = words;
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
        Input input = new Input(body, Set.of("enabled", "version"));
        Boolean enabled = input.required("enabled", input.bool("enabled"));
        Integer version = input.required("version", input.number("version"));
        input.refuseProblems();
        try {
            return Response.ok(json(service.switchRisks(actor, id, enabled, version)))
                    .build();
        } catch (Conflict conflict) {
            return Response.status(Response.Status.CONFLICT)
                    .entity(Map.of(
                            "errors",
                            List.of(Map.of("field", "version", "message", words.say("collabops.error.stale"))),
                            "current",
                            json((Setting) conflict.current())))
                    .build();
        }
    }

    private ProjectId id(String keyOrId) {
        return projects.named(keyOrId).map(Project::id).orElseThrow(() -> new NotFound("Project " + keyOrId));
    }

    private static Map<String, Object> json(Setting setting) {
        return Map.of("enabled", setting.enabled(), "version", setting.version());
    }
}
