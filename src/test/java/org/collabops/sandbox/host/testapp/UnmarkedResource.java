package org.collabops.sandbox.host.testapp;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** A resource that nobody told Jira how to make. */
@Path("/unmarked")
public class UnmarkedResource {

    private final Notes notes;

    public UnmarkedResource(Notes notes) {
        this.notes = notes;
    }

    @GET
    public String get() {
        return "" + notes.count();
    }
}
