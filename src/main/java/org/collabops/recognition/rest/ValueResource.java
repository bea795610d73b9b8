package org.collabops.recognition.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collabops.Actor;
import org.collabops.host.People;
import org.collabops.host.Projects;
import org.collabops.host.Words;
import org.collabops.recognition.Value;
import org.collabops.recognition.ValueChange;
import org.collabops.recognition.ValueService;
import org.collabops.rest.Answers;
import org.collabops.rest.Export;
import org.collabops.rest.Histories;
import org.collabops.rest.Input;
import org.collabops.rest.Listing;
import org.collabops.rest.References;

/** {@code /values}: what thanks can show. */
@Path("/values")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ValueResource {
    private static final Set<String> FIELDS = Set.of(
            "name",
            "meaning",
            "active",
            "version",
            // What a client got from here and sends back: read only, and not looked at.
            "id",
            "changedAt",
            "changedBy",
            "mayChange");

    private final ValueService service;
    private final People people;
    private final Words words;
    private final References references;

    @Inject
    public ValueResource(ValueService service, Projects projects, People people, Words words) {
        this.service = service;
        this.people = people;
        this.words = words;
        this.references = new References(projects, people);
    }

    @GET
    public Map<String, Object> list(@Context UriInfo uri) {
        ValueQuery query = ValueQuery.list(uri.getQueryParameters());
        return Listing.json(query.listing.page(found(query)), this::json);
    }

    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response export(@Context UriInfo uri) {
        ValueQuery query = ValueQuery.export(uri.getQueryParameters());
        return new Export(words)
                .file("values", query.format, RecognitionTables.values(), query.listing.sorted(found(query)));
    }

    @POST
    public Response create(Map<String, Object> body, @Context UriInfo uri) {
        Value created = service.create(people.current(), change(new Input(body, FIELDS)));
        return Answers.created(uri, created.id(), json(created));
    }

    @GET
    @Path("{id}")
    public Map<String, Object> get(@PathParam("id") String id) {
        return json(service.find(people.current(), id(id)));
    }

    @PUT
    @Path("{id}")
    public Response change(@PathParam("id") String id, Map<String, Object> body) {
        Actor actor = people.current();
        service.find(actor, id(id));
        Input input = new Input(body, FIELDS);
        Integer version = input.required("version", input.number("version"));
        ValueChange change = change(input);
        return Answers.changed(words, () -> service.change(actor, id(id), version, change), this::json);
    }

    @GET
    @Path("{id}/history")
    public Map<String, Object> history(@PathParam("id") String id) {
        return new Histories(references).of(service.history(people.current(), id(id)), ValueResource::fields);
    }

    private List<Value> found(ValueQuery query) {
        return query.of(service.all(people.current()));
    }

    private static ValueChange change(Input input) {
        ValueChange change = new ValueChange(input.text("name"), input.text("meaning"), input.bool("active"));
        input.refuseProblems();
        return change;
    }

    private Map<String, Object> json(Value value) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", value.id());
        json.put("version", value.version());
        json.putAll(fields(value));
        json.put("changedAt", value.revision().at().toString());
        json.put("changedBy", references.person(value.revision().by()));
        json.put("mayChange", service.mayManage(people.current()));
        return json;
    }

    private static Map<String, Object> fields(Value value) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", value.content().name());
        fields.put("meaning", value.content().meaning());
        fields.put("active", value.content().active());
        return fields;
    }

    private static long id(String id) {
        return Answers.id("Value", id);
    }
}
