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
import org.collabops.NotFound;
import org.collabops.Text;
import org.collabops.host.People;
import org.collabops.host.Projects;
import org.collabops.host.Words;
import org.collabops.rest.Answers;
import org.collabops.risks.RiskModel;
import org.collabops.risks.RiskModelService;
import org.collabops.risks.RiskModels.Versioned;

/** {@code /risk-models}: the models of the site; whoever is logged in reads them, administrators keep them. */
@Path("/risk-models")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class RiskModelResource {
    private final RiskModelService service;
    private final People people;
    private final ModelJson writer;
    private final RefJson refs;
    private final Words words;

    @Inject
    public RiskModelResource(RiskModelService service, Projects projects, People people, Words words) {
        this.service = service;
        this.people = people;
        this.writer = new ModelJson(words);
        this.refs = new RefJson(projects, people);
        this.words = words;
    }

    @GET
    public Map<String, Object> all() {
        return Map.of("values", service.all().stream().map(writer::model).toList());
    }

    @POST
    public Response create(Map<String, Object> body, @Context UriInfo uri) {
        RiskModel made = service.create(people.current(), ModelInput.read(body, 0));
        return Answers.created(uri, made.id(), writer.model(made));
    }

    @GET
    @Path("{id}")
    public Map<String, Object> get(@PathParam("id") String id) {
        return writer.model(service.find(id(id)));
    }

    /** Makes the next version; what was assessed by an older one stays as it is. */
    @PUT
    @Path("{id}")
    public Response change(@PathParam("id") String id, Map<String, Object> body) {
        service.find(id(id));
        RiskModel wanted = ModelInput.read(body, id(id));
        return Answers.changed(words, () -> service.change(people.current(), wanted), writer::model);
    }

    @DELETE
    @Path("{id}")
    public Response delete(@PathParam("id") String id, @QueryParam("version") String version) {
        service.find(id(id));
        int based = Answers.version(version);
        return Answers.deleted(words, () -> service.delete(people.current(), id(id), based), writer::model);
    }

    @GET
    @Path("{id}/versions")
    public Map<String, Object> versions(@PathParam("id") String id) {
        return Map.of(
                "values", service.versions(id(id)).stream().map(this::version).toList());
    }

    @GET
    @Path("{id}/health")
    public Map<String, Object> health(@PathParam("id") String id) {
        return health(service.health(service.find(id(id))));
    }

    /** Of a model that is not stored yet. */
    @POST
    @Path("health")
    public Map<String, Object> healthOfDraft(Map<String, Object> body) {
        return health(service.health(ModelInput.read(body, 0)));
    }

    private Map<String, Object> version(Versioned versioned) {
        return new Json()
                .with("version", versioned.model().version())
                .with(
                        "at",
                        versioned.revision() == null
                                ? null
                                : versioned.revision().at().toString())
                .with(
                        "by",
                        versioned.revision() == null
                                ? null
                                : refs.person(versioned.revision().by()))
                .with("model", writer.model(versioned.model()))
                .map();
    }

    private Map<String, Object> health(List<Text> warnings) {
        return new Json()
                .with("healthy", warnings.isEmpty())
                .with("values", warnings.stream().map(writer::say).toList())
                .map();
    }

    private static long id(String id) {
        if (!id.matches("[0-9]{1,18}")) {
            throw new NotFound("Risk model " + id);
        }
        return Long.parseLong(id);
    }
}
