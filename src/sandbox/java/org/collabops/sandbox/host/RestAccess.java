package org.collabops.sandbox.host;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.List;

/** Lets only licensed users call a resource, unless its method or else its class says otherwise. */
@Priority(Priorities.AUTHENTICATION)
final class RestAccess implements ContainerRequestFilter {

    private static final List<Class<? extends Annotation>> OPEN =
            List.of(UnrestrictedAccess.class, AnonymousSiteAccess.class);

    private final Roles roles;

    @Context
    private ResourceInfo resource;

    RestAccess(Roles roles) {
        this.roles = roles;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        int status = status(resource.getResourceMethod());
        if (status == Roles.NOT_LOGGED_IN) {
            request.abortWith(RestErrors.error(status, "Client must be authenticated to access this resource."));
        } else if (status != Roles.OK) {
            request.abortWith(RestErrors.error(status, "Client is not allowed to access this resource."));
        }
    }

    private int status(AnnotatedElement method) {
        for (var element : List.of(method, resource.getResourceClass())) {
            if (OPEN.stream().anyMatch(element::isAnnotationPresent)) {
                return Roles.OK;
            }
            if (element.isAnnotationPresent(SystemAdminOnly.class)) {
                return roles.granted(GlobalPermissionKey.SYSTEM_ADMIN);
            }
            if (element.isAnnotationPresent(AdminOnly.class)) {
                return roles.granted(GlobalPermissionKey.ADMINISTER);
            }
        }
        return roles.licensed();
    }
}
