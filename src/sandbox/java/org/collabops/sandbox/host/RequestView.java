package org.collabops.sandbox.host;

/** The part of the request that templates read as {@code $req}. */
public final class RequestView {

    private final String contextPath;

    RequestView(String contextPath) {
        this.contextPath = contextPath;
    }

    public String getContextPath() {
        return contextPath;
    }
}
