package org.collabops.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.collabops.Actor;
import org.collabops.Field;
import org.collabops.NotFound;
import org.collabops.ProjectId;
import org.collabops.host.People;
import org.collabops.host.Project;
import org.collabops.host.Projects;
import org.collabops.host.Words;
import org.collabops.settings.Setting;

/**
 * {@code /projects/{project}/<feature>-settings}: what a project chose for a feature. What a request leaves out stays.
 *
 * @param <S> what is chosen
 */
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public abstract class ProjectSettings<S> {
    private final Projects projects;
    private final People people;
    private final Words words;
    private final Set<String> fields;

    /** @param fields of a request, beside the version */
    protected ProjectSettings(Projects projects, People people, Words words, Set<String> fields) {
        this.projects = projects;
        this.people = people;
        this.words = words;
        this.fields = new TreeSet<>(fields);
        this.fields.add("version");
    }

    protected abstract Setting<S> setting(Actor actor, ProjectId project);

    protected abstract Setting<S> change(Actor actor, ProjectId project, S wanted, int version);

    protected abstract S wanted(Input input, S before);

    protected abstract Map<String, Object> json(Setting<S> setting);

    @GET
    public final Map<String, Object> get(@PathParam("project") String project) {
        return json(setting(people.current(), id(project)));
    }

    @PUT
    public final Response change(@PathParam("project") String project, Map<String, Object> body) {
        Actor actor = people.current();
        ProjectId id = id(project);
        S before = setting(actor, id).chosen();
        Input input = new Input(body, fields);
        Integer version = input.required("version", input.number("version"));
        S wanted = wanted(input, before);
        input.refuseProblems();
        return Answers.changed(words, () -> change(actor, id, wanted, version), this::json);
    }

    /** A switch: what is not given stays as it was. */
    protected static boolean chosen(Input input, String name, boolean before) {
        Field<Boolean> given = input.bool(name);
        return Boolean.TRUE.equals(given.isPresent() ? input.required(name, given) : Boolean.valueOf(before));
    }

    private ProjectId id(String keyOrId) {
        return projects.named(keyOrId).map(Project::id).orElseThrow(() -> new NotFound("Project " + keyOrId));
    }
}
