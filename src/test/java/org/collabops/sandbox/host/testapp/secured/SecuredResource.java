package org.collabops.sandbox.host.testapp.secured;

import com.atlassian.sal.api.websudo.WebSudoNotRequired;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** A resource that is secured by its package, with one method that is not. */
@Path("/secured")
public class SecuredResource {

    @GET
    public String get() {
        return "secured";
    }

    @GET
    @Path("open")
    @WebSudoNotRequired
    public String open() {
        return "open";
    }
}
