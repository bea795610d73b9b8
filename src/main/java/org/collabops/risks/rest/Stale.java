package org.collabops.risks.rest;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.collabops.host.Words;

/** The answer to a change that was based on an older version: the current state, and nothing is stored. */
final class Stale {
    private final Words words;

    Stale(Words words) {
        this.words = words;
    }

    Response answer(Map<String, Object> current) {
        return Response.status(Response.Status.CONFLICT)
                .entity(Map.of(
                        "errors",
                        List.of(Map.of("field", "version", "message", words.say("collabops.error.stale"))),
                        "current",
                        current))
                .build();
    }
}
