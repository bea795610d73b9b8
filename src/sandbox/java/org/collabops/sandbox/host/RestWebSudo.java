package org.collabops.sandbox.host;

import com.atlassian.sal.api.websudo.WebSudoNotRequired;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.AnnotatedElement;
import java.util.stream.Stream;

/** Refuses a resource that wants the password confirmed, as its method, else its class, else its package says. */
@Priority(Priorities.AUTHORIZATION)
final class RestWebSudo implements ContainerRequestFilter {

    private static final String BASIC = "Basic ";

    private final WebSudo webSudo;

    @Context
    private ResourceInfo resource;

    RestWebSudo(WebSudo webSudo) {
        this.webSudo = webSudo;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!isRequired() || bringsThePassword(request)) {
            return;
        }
        CurrentRequest.get().ifPresent(current -> {
            if (webSudo.canExecuteRequest(current)) {
                webSudo.willExecuteWebSudoRequest(current);
            } else {
                request.abortWith(RestErrors.error(Roles.NOT_LOGGED_IN, "This resource requires WebSudo."));
            }
        });
    }

    private boolean isRequired() {
        var type = resource.getResourceClass();
        return Stream.<AnnotatedElement>of(resource.getResourceMethod(), type, type.getPackage())
                .filter(RestWebSudo::says)
                .findFirst()
                .filter(nearest -> nearest.isAnnotationPresent(WebSudoRequired.class))
                .isPresent();
    }

    private static boolean says(AnnotatedElement element) {
        return element.isAnnotationPresent(WebSudoRequired.class)
                || element.isAnnotationPresent(WebSudoNotRequired.class);
    }

    private static boolean bringsThePassword(ContainerRequestContext request) {
        String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, BASIC, 0, BASIC.length());
    }
}
