package org.collabops.sandbox.host;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.collabops.sandbox.services.SiteAddress;

/** The address that the current request came to; outside of one, that of a sandbox nobody has configured. */
final class RequestAddress implements SiteAddress {

    private static final URI OTHERWISE = URI.create("http://localhost:2990/jira");

    @Override
    public String contextPath() {
        return CurrentRequest.get().map(HttpServletRequest::getContextPath).orElse(OTHERWISE.getPath());
    }

    @Override
    public String baseUrl() {
        return CurrentRequest.get().map(RequestAddress::server).orElse("http://" + OTHERWISE.getAuthority())
                + contextPath();
    }

    /** Scheme, host and port, without the context path. */
    static String server(HttpServletRequest request) {
        String url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getRequestURI().length());
    }
}
