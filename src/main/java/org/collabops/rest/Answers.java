package org.collabops.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.collabops.Invalid;
import org.collabops.NotFound;
import org.collabops.Text;
import org.collabops.host.Words;

/** The answers that all resources give in the same way, and what they read from an address. */
public final class Answers {
    private Answers() {}

    /** 201 with the address of the new thing below that of the request. */
    public static Response created(UriInfo uri, Object id, Object thing) {
        return Response.created(
                        uri.getAbsolutePathBuilder().path(String.valueOf(id)).build())
                .entity(thing)
                .build();
    }

    /** 409 with the thing as it is now. */
    public static Response stale(Words words, Object current) {
        return Response.status(Response.Status.CONFLICT)
                .entity(Map.of(
                        "errors",
                        List.of(Map.of("field", "version", "message", words.say("collabops.error.stale"))),
                        "current",
                        current))
                .build();
    }

    /** The id in a path; what is no id is not there. */
    public static long id(String what, String written) {
        if (!written.matches("[0-9]{1,18}")) {
            throw new NotFound(what + " " + written);
        }
        return Long.parseLong(written);
    }

    /** The version that a request to delete was based on. */
    public static int version(String written) {
        if (written == null || !written.matches("[0-9]{1,9}")) {
            throw new Invalid("version", Text.of("collabops.error.required"));
        }
        return Integer.parseInt(written);
    }
}
