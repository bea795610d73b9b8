package org.collabops.sandbox.host;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;

/** Lets only licensed users call a resource, unless its method or else its class says otherwise. */
@Priority(Priorities.AUTHENTICATION)
final class RestAccess implements ContainerRequestFilter {

    private final AccessRule rule;

    @Context
    private ResourceInfo resource;

    RestAccess(Roles roles) {
        rule = new AccessRule(roles);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        int status = rule.status(resource.getResourceMethod(), resource.getResourceClass());
        if (status == Roles.NOT_LOGGED_IN) {
            request.abortWith(RestErrors.error(status, "Client must be authenticated to access this resource."));
        } else if (status != Roles.OK) {
            request.abortWith(RestErrors.error(status, "Client is not allowed to access this resource."));
        }
    }
}
