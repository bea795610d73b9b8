package org.collabops.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.collabops.Conflict;
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

    /** 200 with the thing as the change left it, or 409 with the thing as it is now. */
    public static <T> Response changed(Words words, Supplier<T> change, Function<T, ?> json) {
        return unlessStale(words, () -> Response.ok(json.apply(change.get())).build(), json);
    }

    /** 204, or 409 with the thing as it is now. */
    public static <T> Response deleted(Words words, Runnable deletion, Function<T, ?> json) {
        return unlessStale(
                words,
                () -> {
                    deletion.run();
                    return Response.noContent().build();
                },
                json);
    }

    /** What the change answers, or 409 with the thing as it is now. */
    @SuppressWarnings("unchecked")
    public static <T> Response unlessStale(Words words, Supplier<Response> change, Function<T, ?> json) {
        try {
            return change.get();
        } catch (Conflict conflict) {
            return Response.status(Response.Status.CONFLICT)
                    .entity(Map.of(
                            "errors",
                            List.of(Map.of("field", "version", "message", words.say("collabops.error.stale"))),
                            "current",
                            json.apply((T) conflict.current())))
                    .build();
        }
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
