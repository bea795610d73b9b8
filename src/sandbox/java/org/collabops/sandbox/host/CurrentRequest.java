package org.collabops.sandbox.host;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;

/** The request that the current thread answers, because a template knows it although nobody hands it over. */
public final class CurrentRequest implements Filter {

    private static final ThreadLocal<HttpServletRequest> CURRENT = new ThreadLocal<>();

    /** The current request; empty in a thread of the app's own. */
    public static Optional<HttpServletRequest> get() {
        return Optional.ofNullable(CURRENT.get());
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var before = CURRENT.get();
        CURRENT.set((HttpServletRequest) request);
        try {
            chain.doFilter(request, response);
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }
}
