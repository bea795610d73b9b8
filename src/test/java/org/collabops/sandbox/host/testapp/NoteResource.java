package org.collabops.sandbox.host.testapp;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** The test app's REST interface: without an annotation, for everyone, for administrators. */
@Path("/notes")
@Produces(MediaType.APPLICATION_JSON)
public class NoteResource {

    private final Notes notes;

    @Inject
    public NoteResource(Notes notes) {
        this.notes = notes;
    }

    @GET
    public Map<String, Integer> count() {
        return Map.of("count", notes.count());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Integer> add(NoteJson note) {
        notes.add(note.subject());
        return count();
    }

    @POST
    @Path("/form")
    public Map<String, Integer> addForm(String form) {
        notes.add(form);
        return count();
    }

    @GET
    @Path("/open")
    @AnonymousSiteAccess
    public Map<String, String> open() {
        return Map.of("open", "yes");
    }

    @GET
    @Path("/admin")
    @AdminOnly
    public Map<String, String> admin() {
        return Map.of("admin", "yes");
    }

    @GET
    @Path("/fault")
    public String fault() {
        throw new IllegalStateException("a fault");
    }

    /** What a note looks like from outside. */
    public record NoteJson(String subject) {}
}
