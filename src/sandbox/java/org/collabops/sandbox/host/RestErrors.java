package org.collabops.sandbox.host;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers a fault of the app that the app itself does not answer. */
final class RestErrors implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(RestErrors.class);
    private static final int FAULT = 500;

    static Response error(int status, String message) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of("message", message, "status-code", status))
                .build();
    }

    @Override
    public Response toResponse(Throwable fault) {
        if (fault instanceof WebApplicationException answer) {
            return answer.getResponse();
        }
        LOG.error("A REST resource failed", fault);
        return error(FAULT, String.valueOf(fault.getMessage()));
    }
}
