package org.collabops.plugin;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.collabops.Invalid;
import org.collabops.Invalid.Problem;
import org.collabops.NotAllowed;
import org.collabops.NotFound;
import org.collabops.Refused;
import org.collabops.Text;
import org.collabops.host.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns refusals into answers that name the field; a surprise is logged under an id and only the id is told. */
@Provider
public final class RestErrors implements ExceptionMapper<RuntimeException> {
    private static final Logger LOG = LoggerFactory.getLogger(RestErrors.class);

    private final Words words;

    @Inject
    public RestErrors(Words words) {
        this.words = words;
    }

    @Override
    public Response toResponse(RuntimeException failure) {
        if (failure instanceof NotFound) {
            return answer(404, new Problem(null, Text.of("collabops.error.not-found")));
        }
        if (failure instanceof NotAllowed refusal) {
            return answer(403, new Problem(null, refusal.reason()));
        }
        if (failure instanceof Invalid invalid) {
            return answer(400, invalid.problems());
        }
        if (failure instanceof Refused refused) {
            return answer(422, refused.problem());
        }
        if (failure instanceof WebApplicationException web) {
            return web.getResponse();
        }
        String id = UUID.randomUUID().toString();
        LOG.error("Fault {}", id, failure);
        return answer(500, new Problem(null, Text.of("collabops.error.fault", id)));
    }

    private Response answer(int status, Problem problem) {
        return answer(status, List.of(problem));
    }

    private Response answer(int status, List<Problem> problems) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of("errors", problems.stream().map(this::error).toList()))
                .build();
    }

    private Map<String, Object> error(Problem problem) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("field", problem.field());
        error.put("message", words.say(problem.message()));
        return error;
    }
}
