package org.collabops.sandbox.host.testapp.secured;

import com.atlassian.sal.api.websudo.WebSudoNotRequired;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** A resource that opts out of its package's security, with one method that is secured again. */
@Path("/free")
@WebSudoNotRequired
public class FreeResource {

    @GET
    public String get() {
        return "free";
    }

    @GET
    @Path("closed")
    @WebSudoRequired
    public String closed() {
        return "closed";
    }
}
