package org.collabops.sandbox.rest;

import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One request: who, what, where below the root of the interface, with which parameters and body. */
record RestCall(
        HttpServletRequest request,
        ApplicationUser user,
        String method,
        List<String> path,
        String base,
        JsonNode body) {
    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "DELETE", "OPTIONS");
    private static final int LONGEST_PAGE = 1_000;

    static RestCall of(HttpServletRequest request, ApplicationUser user, ObjectMapper json) throws IOException {
        String info = request.getPathInfo() == null ? "" : request.getPathInfo();
        List<String> path =
                Arrays.stream(info.split("/")).filter(part -> !part.isEmpty()).toList();
        String url = request.getRequestURL().toString();
        String base = url.substring(0, url.length() - request.getRequestURI().length()) + request.getContextPath();
        return new RestCall(request, user, request.getMethod(), path, base, body(request, json));
    }

    private static JsonNode body(HttpServletRequest request, ObjectMapper json) throws IOException {
        if (WITHOUT_BODY.contains(request.getMethod())) {
            return JsonNodeFactory.instance.objectNode();
        }
        String type = request.getContentType();
        if (type == null || !type.startsWith("application/json")) {
            throw new RestFailure(415, "Unsupported Media Type");
        }
        JsonNode body = json.readTree(request.getInputStream());
        if (body == null || !body.isObject()) {
            throw new RestFailure(400, "The request body must be a JSON object.");
        }
        return body;
    }

    String part(int index) {
        return path.get(index);
    }

    long id(int index, String ifNone) {
        if (!part(index).matches("\\d{1,15}")) {
            throw new RestFailure(404, ifNone);
        }
        return Long.parseLong(part(index));
    }

    String parameter(String name, String otherwise) {
        String value = request.getParameter(name);
        return value == null ? otherwise : value;
    }

    /** A list that a script sends in the body as an array, or in the address with commas or several times. */
    Set<String> words(String name) {
        if (body.path(name).isArray()) {
            Set<String> words = new LinkedHashSet<>();
            body.get(name).forEach(word -> words.add(word.asText()));
            return words;
        }
        String[] values = request.getParameterValues(name);
        return values == null
                ? Set.of()
                : Arrays.stream(values)
                        .flatMap(value -> Arrays.stream(value.split(",")))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    boolean expands(String what) {
        return words("expand").stream().anyMatch(word -> word.equals(what) || word.startsWith(what + "."));
    }

    int number(String name, int otherwise) {
        String value = body.hasNonNull(name) ? body.get(name).asText() : request.getParameter(name);
        try {
            return value == null ? otherwise : Math.max(Integer.parseInt(value), 0);
        } catch (NumberFormatException wrong) {
            throw new RestFailure(400, "'" + value + "' is not a number for '" + name + "'.");
        }
    }

    int startAt() {
        return number("startAt", 0);
    }

    int maxResults(int otherwise) {
        return Math.min(number("maxResults", otherwise), LONGEST_PAGE);
    }

    void needsLogin() {
        if (user == null) {
            throw new RestFailure(401, "You are not authenticated. Authentication required to perform this operation.");
        }
    }

    String self(String... parts) {
        return base + "/rest/api/2/" + String.join("/", parts);
    }
}
