package org.collabops.recognition.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.NotFound;
import org.collabops.Page;
import org.collabops.ProjectId;
import org.collabops.RequestKeys;
import org.collabops.host.Issue;
import org.collabops.host.Issues;
import org.collabops.host.People;
import org.collabops.host.Project;
import org.collabops.host.Projects;
import org.collabops.host.Words;
import org.collabops.recognition.Circles;
import org.collabops.recognition.Gift;
import org.collabops.recognition.Kudos;
import org.collabops.recognition.KudosFilter;
import org.collabops.recognition.KudosService;
import org.collabops.recognition.KudosService.Preview;
import org.collabops.recognition.RecognitionSettingsService;
import org.collabops.recognition.ValueService;
import org.collabops.recognition.Withdrawals;
import org.collabops.rest.Answers;
import org.collabops.rest.Export;
import org.collabops.rest.Histories;
import org.collabops.rest.Listing;
import org.collabops.rest.References;

/** {@code /kudos}: thanks to one or several people. */
@Path("/kudos")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class KudosResource {
    private final KudosService service;
    private final Withdrawals withdrawals;
    private final ValueService values;
    private final RecognitionSettingsService settings;
    private final RequestKeys requests;
    private final Projects projects;
    private final Issues issues;
    private final People people;
    private final Words words;
    private final References references;
    private final GiftInput input;

    @Inject
    public KudosResource(
            KudosService service,
            Withdrawals withdrawals,
            ValueService values,
            Circles circles,
            RecognitionSettingsService settings,
            RequestKeys requests,
            Projects projects,
            Issues issues,
            People people,
            Words words) {
        this.service = service;
        this.withdrawals = withdrawals;
        this.values = values;
        this.settings = settings;
        this.requests = requests;
        this.projects = projects;
        this.issues = issues;
        this.people = people;
        this.words = words;
        this.references = new References(projects, people);
        this.input = new GiftInput(circles, projects, issues, people);
    }

    @GET
    public Map<String, Object> list(@Context UriInfo uri) {
        KudosQuery query = KudosQuery.list(uri.getQueryParameters(), people, zone());
        Page<Kudos> page = query.listing.page(found(query));
        return Listing.json(page, json(page.values())::kudos);
    }

    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response export(@Context UriInfo uri) {
        KudosQuery query = KudosQuery.export(uri.getQueryParameters(), people, zone());
        List<Kudos> found = query.listing.sorted(found(query));
        return new Export(words)
                .file("thanks", query.format, RecognitionTables.kudos(json(found), references, zone()), found);
    }

    @POST
    public Response give(@HeaderParam("Idempotency-Key") String key, Map<String, Object> body, @Context UriInfo uri) {
        Actor actor = people.current();
        Gift gift = input.gift(actor, body);
        Kudos given = service.give(actor, gift, requests.attempt(actor, uri.getPath(), key));
        return Answers.created(uri, given.id(), json(List.of(given)).kudos(given));
    }

    @POST
    @Path("preview")
    public Map<String, Object> preview(Map<String, Object> body) {
        Actor actor = people.current();
        Preview preview = service.preview(actor, input.gift(actor, body));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(
                "to",
                preview.recipients().people().stream().map(references::person).toList());
        json.put(
                "inactive",
                preview.recipients().inactive().stream().map(references::person).toList());
        json.put("cost", preview.cost());
        json.put("remaining", preview.remaining());
        json.put("affordable", preview.cost() <= preview.remaining());
        return json;
    }

    @GET
    @Path("{id}")
    public Map<String, Object> get(@PathParam("id") String id) {
        Kudos kudos = service.find(people.current(), id(id));
        return json(List.of(kudos)).kudos(kudos);
    }

    @DELETE
    @Path("{id}")
    public Response withdraw(
            @PathParam("id") String id, @QueryParam("version") String version, @QueryParam("reason") String reason) {
        Actor actor = people.current();
        service.find(actor, id(id));
        return Answers.<Kudos>deleted(
                words,
                () -> withdrawals.withdraw(actor, id(id), Answers.version(version), reason),
                current -> json(List.of(current)).kudos(current));
    }

    @GET
    @Path("{id}/history")
    public Map<String, Object> history(@PathParam("id") String id) {
        return new Histories(references).of(service.history(people.current(), id(id)), KudosJson::fields);
    }

    private List<Kudos> found(KudosQuery query) {
        Actor actor = people.current();
        KudosFilter filter = query.filter(query.project.map(this::project).orElse(null));
        return query.issue.isEmpty()
                ? service.matching(actor, filter)
                : service.ofIssue(actor, issue(query.issue.get())).stream()
                        .filter(kudos -> filter.matches(kudos.content()))
                        .toList();
    }

    private KudosJson json(List<Kudos> shown) {
        return new KudosJson(people.current(), shown, values, withdrawals, issues, references);
    }

    private ZoneId zone() {
        return settings.site().current().zone();
    }

    private ProjectId project(String keyOrId) {
        return projects.named(keyOrId).map(Project::id).orElseThrow(() -> new NotFound("Project " + keyOrId));
    }

    private IssueId issue(String keyOrId) {
        return issues.named(keyOrId).map(Issue::id).orElseThrow(() -> new NotFound("Issue " + keyOrId));
    }

    private static long id(String id) {
        return Answers.id("Thanks", id);
    }
}
