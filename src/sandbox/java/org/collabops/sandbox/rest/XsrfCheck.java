package org.collabops.sandbox.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Refuses a change that a page of another site could have made a browser send, unless a header says otherwise. */
final class XsrfCheck {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> BYPASS = Set.of("no-check", "nocheck");

    private XsrfCheck() {}

    static boolean passes(HttpServletRequest request) {
        String token = request.getHeader("X-Atlassian-Token");
        return READING.contains(request.getMethod())
                || token != null && BYPASS.contains(token.toLowerCase(Locale.ROOT))
                || !isLikeAForm(request) && !comesFromElsewhere(request);
    }

    private static boolean isLikeAForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null
                ? request.getMethod().equals("POST")
                : Stream.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain")
                        .anyMatch(type.toLowerCase(Locale.ROOT)::startsWith);
    }

    /** Only browsers can be led by other sites; they say where they were. */
    private static boolean comesFromElsewhere(HttpServletRequest request) {
        String agent = request.getHeader("User-Agent");
        if (agent == null || !agent.contains("Mozilla/")) {
            return false;
        }
        String origin = request.getHeader("Origin");
        String from = origin == null ? request.getHeader("Referer") : origin;
        return from == null || !isHere(from, request);
    }

    private static boolean isHere(String from, HttpServletRequest request) {
        try {
            URI there = URI.create(from);
            URI here = URI.create(request.getRequestURL().toString());
            return here.getScheme().equals(there.getScheme())
                    && here.getAuthority().equals(there.getAuthority());
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
