package org.collabops.people.rest;

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
import org.collabops.NotFound;
import org.collabops.ProjectId;
import org.collabops.host.People;
import org.collabops.host.Project;
import org.collabops.host.Projects;
import org.collabops.host.Words;
import org.collabops.people.PeopleSettings.Setting;
import org.collabops.people.PeopleSettingsService;
import org.collabops.rest.Answers;
import org.collabops.rest.Input;

/** {@code /projects/{p}/people-settings}: whether people are planned in a project. */
@Path("/projects/{project}/people-settings")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class PeopleSettingsResource {
    private final PeopleSettingsService service;
    private final Projects projects;
    private final People people;
    private final Words words;

    @Inject
    public PeopleSettingsResource(PeopleSettingsService service, Projects projects, People people, Words words) {
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
        Integer version = input.required("version", input.number("version"));
        Boolean enabled = input.required("enabled", input.bool("enabled"));
        input.refuseProblems();
        return Answers.changed(words, () -> service.change(actor, id, enabled, version), PeopleSettingsResource::json);
    }

    private ProjectId id(String keyOrId) {
        return projects.named(keyOrId).map(Project::id).orElseThrow(() -> new NotFound("Project " + keyOrId));
    }

    private static Map<String, Object> json(Setting setting) {
        return Map.of("enabled", setting.enabled(), "version", setting.version());
    }
}
