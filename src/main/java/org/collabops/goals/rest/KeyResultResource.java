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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.collabops.Actor;
import org.collabops.NotFound;
import org.collabops.goals.GoalAccess;
import org.collabops.goals.GoalMap;
import org.collabops.goals.KeyResult;
import org.collabops.goals.KeyResultChange;
import org.collabops.goals.KeyResultService;
import org.collabops.goals.StandingService;
import org.collabops.goals.WorkService;
import org.collabops.goals.WorkService.Served;
import org.collabops.host.Issue;
import org.collabops.host.Issues;
import org.collabops.host.People;
import org.collabops.host.Projects;
import org.collabops.host.Words;
import org.collabops.rest.Answers;
import org.collabops.rest.Export;
import org.collabops.rest.Histories;
import org.collabops.rest.Input;
import org.collabops.rest.References;

/** {@code /key-results}: by what one sees that objectives are reached. */
@Path("/key-results")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class KeyResultResource {
    private final KeyResultService service;
    private final WorkService work;
    private final GoalAccess access;
    private final Issues issues;
    private final People people;
    private final Words words;
    private final References references;
    private final KeyResultInput reader;
    private final KeyResultJson writer;

    @Inject
    public KeyResultResource(
            KeyResultService service,
            WorkService work,
            StandingService standings,
            GoalAccess access,
            Issues issues,
            Projects projects,
            People people,
            Words words) {
        this.service = service;
        this.work = work;
        this.access = access;
        this.issues = issues;
        this.people = people;
        this.words = words;
        this.references = new References(projects, people);
        this.reader = new KeyResultInput(people);
        this.writer = new KeyResultJson(standings, access, references, words);
    }

    @GET
    public Map<String, Object> list(@Context UriInfo uri) {
        KeyResultQuery query = KeyResultQuery.list(uri.getQueryParameters(), people);
        Actor actor = people.current();
        return writer.page(actor, query.listing.page(found(actor, query)));
    }

    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response export(@Context UriInfo uri) {
        KeyResultQuery query = KeyResultQuery.export(uri.getQueryParameters(), people);
        Actor actor = people.current();
        return new Export(words)
                .file(
                        "key-results",
                        query.format,
                        GoalTables.keyResults(references),
                        writer.rows(actor, query.listing.sorted(found(actor, query))));
    }

    @POST
    public Response create(Map<String, Object> body, @Context UriInfo uri) {
        Actor actor = people.current();
        Input input = KeyResultInput.open(body);
        Long objective = input.required("objective", input.whole("objective"));
        KeyResultChange change = reader.change(input);
        KeyResult keyResult = service.create(actor, objective, change);
        return Answers.created(uri, keyResult.id(), writer.one(actor, keyResult));
    }

    @GET
    @Path("{id}")
    public Map<String, Object> get(@PathParam("id") String id) {
        Actor actor = people.current();
        return writer.one(actor, service.find(actor, id(id)));
    }

    @PUT
    @Path("{id}")
    public Response change(@PathParam("id") String id, Map<String, Object> body) {
        Actor actor = people.current();
        service.find(actor, id(id));
        Input input = KeyResultInput.open(body);
        Integer version = input.required("version", input.number("version"));
        KeyResultChange change = reader.change(input);
        return Answers.changed(
                words, () -> service.change(actor, id(id), version, change), keyResult -> writer.one(actor, keyResult));
    }

    @DELETE
    @Path("{id}")
    public Response delete(@PathParam("id") String id, @QueryParam("version") String version) {
        Actor actor = people.current();
        service.find(actor, id(id));
        int basedOn = Answers.version(version);
        return Answers.<KeyResult>deleted(
                words, () -> service.delete(actor, id(id), basedOn), keyResult -> writer.one(actor, keyResult));
    }

    @GET
    @Path("{id}/history")
    public Map<String, Object> history(@PathParam("id") String id) {
        return new Histories(references).of(service.history(people.current(), id(id)), KeyResultJson::fields);
    }

    @GET
    @Path("{id}/explain")
    public Map<String, Object> explain(@PathParam("id") String id) {
        Actor actor = people.current();
        return writer.explain(actor, service.find(actor, id(id)));
    }

    /** The oldest first; those that an issue serves as it serves them. */
    private List<KeyResult> found(Actor actor, KeyResultQuery query) {
        GoalMap map = access.map(actor);
        List<KeyResult> all = query.issue.isPresent()
                ? work.servedBy(actor, issue(query.issue.get())).stream()
                        .map(Served::keyResult)
                        .toList()
                : map.keyResults().stream()
                        .sorted(Comparator.comparing(KeyResult::id))
                        .toList();
        return query.of(all, map);
    }

    private Issue issue(String keyOrId) {
        return issues.named(keyOrId).orElseThrow(() -> new NotFound("Issue " + keyOrId));
    }

    static long id(String id) {
        return Answers.id("Key result", id);
    }
}
