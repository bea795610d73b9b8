package org.collabops.sandbox.host;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;

/** Refuses a change that a form of a foreign site could have sent, unless a header says that a script sent it. */
@Priority(Priorities.AUTHORIZATION)
final class RestXsrf implements ContainerRequestFilter {

    private static final String HEADER = "X-Atlassian-Token";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final List<MediaType> OF_FORMS = List.of(
            MediaType.APPLICATION_FORM_URLENCODED_TYPE, MediaType.MULTIPART_FORM_DATA_TYPE, MediaType.TEXT_PLAIN_TYPE);

    @Override
    public void filter(ContainerRequestContext request) {
        if (isLikeAForm(request) && !"no-check".equals(request.getHeaderString(HEADER))) {
            request.abortWith(RestErrors.error(Roles.FORBIDDEN, "XSRF check failed"));
        }
    }

    private static boolean isLikeAForm(ContainerRequestContext request) {
        if (READING.contains(request.getMethod())) {
            return false;
        }
        var type = request.getMediaType();
        return type == null
                ? request.getMethod().equals("POST")
                : OF_FORMS.stream().anyMatch(form -> form.isCompatible(type));
    }
}
