package org.collabops.sandbox.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Forbids the browser every script that is not a file of this site, and keeps what the browser had to stop. */
final class ContentSecurity extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(ContentSecurity.class);
    private static final String REPORT_PATH = "/csp-report";
    private static final int LONGEST_REPORT = 10_000;
    private static final int MOST_REPORTS = 1_000;

    private final transient List<String> violations = new CopyOnWriteArrayList<>();

    List<String> violations() {
        return List.copyOf(violations);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws IOException, ServletException {
        String reports = request.getContextPath() + REPORT_PATH;
        response.setHeader("Content-Security-Policy", "script-src 'self'; report-uri " + reports);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        if (request.getRequestURI().equals(reports)) {
            keep(request);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            next.doFilter(request, response);
        }
    }

    private void keep(HttpServletRequest request) throws IOException {
        byte[] report = request.getInputStream().readNBytes(LONGEST_REPORT);
        if (report.length > 0 && violations.size() < MOST_REPORTS) {
            String violation = new String(report, StandardCharsets.UTF_8);
            violations.add(violation);
            LOG.warn("The browser stopped a script: {}", violation);
        }
    }
}
