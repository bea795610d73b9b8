package org.collabops.recognition.rest;

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
import org.collabops.Actor;
import org.collabops.Field;
import org.collabops.NotFound;
import org.collabops.ProjectId;
import org.collabops.host.People;
import org.collabops.host.Project;
import org.collabops.host.Projects;
import org.collabops.host.Words;
import org.collabops.recognition.RecognitionSettings.Setting;
import org.collabops.recognition.RecognitionSettings.Switches;
import org.collabops.recognition.RecognitionSettingsService;
import org.collabops.rest.Answers;
import org.collabops.rest.Input;

/** {@code /projects/{p}/recognition-settings}: whether a project uses recognition, and whether it asks for thanks. */
@Path("/projects/{project}/recognition-settings")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class RecognitionSettingsResource {
    private final RecognitionSettingsService service;
    private final Projects projects;
    private final People people;
    private final Words words;

    @Inject
    public RecognitionSettingsResource(
            RecognitionSettingsService service, Projects projects, People people, Words words) {
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
        Switches before = service.setting(actor, id).switches();
        Input input = new Input(body, Set.of("enabled", "asks", "version"));
        Integer version = input.required("version", input.number("version"));
        boolean enabled = chosen(input, "enabled", before.enabled());
        boolean asks = chosen(input, "asks", before.asks());
        input.refuseProblems();
        return Answers.changed(
                words,
                () -> service.change(actor, id, new Switches(enabled, asks), version),
                RecognitionSettingsResource::json);
    }

    static boolean chosen(Input input, String name, boolean before) {
        Field<Boolean> given = input.bool(name);
        Boolean chosen = given.isPresent() ? input.required(name, given) : Boolean.valueOf(before);
        return chosen != null && chosen;
    }

    private ProjectId id(String keyOrId) {
        return projects.named(keyOrId).map(Project::id).orElseThrow(() -> new NotFound("Project " + keyOrId));
    }

    private static Map<String, Object> json(Setting setting) {
        return Map.of(
                "enabled", setting.switches().enabled(),
                "asks", setting.switches().asks(),
                "version", setting.version());
    }
}
