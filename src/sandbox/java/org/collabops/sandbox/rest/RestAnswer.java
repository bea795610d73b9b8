package org.collabops.sandbox.rest;

import java.util.Map;

/** What a resource answers; without a body the status says it all. */
record RestAnswer(int status, Object body, Map<String, String> headers) {
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;

    static RestAnswer ok(Object body) {
        return new RestAnswer(OK, body, Map.of());
    }

    static RestAnswer nothing() {
        return new RestAnswer(NO_CONTENT, null, Map.of());
    }

    static RestAnswer created(Object body, String where) {
        return new RestAnswer(CREATED, body, Map.of("Location", where));
    }

    static RestAnswer created() {
        return new RestAnswer(CREATED, null, Map.of());
    }
}
