package org.collabops.sandbox.rest;

import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** One request: who, what, where below /rest/api/2, with which parameters and body. */
record RestCall(
        HttpServletRequest request,
        ApplicationUser user,
        String method,
        List<String> path,
        String base,
        JsonNode body) {

    static RestCall of(HttpServletRequest request, ApplicationUser user, ObjectMapper json) throws IOException {
        String info = request.getPathInfo() == null ? "" : request.getPathInfo();
        List<String> path =
                Arrays.stream(info.split("/")).filter(part -> !part.isEmpty()).toList();
        String url = request.getRequestURL().toString();
        String base = url.substring(0, url.length() - request.getRequestURI().length()) + request.getContextPath();
        return new RestCall(request, user, request.getMethod(), path, base, body(request, json));
    }

    private static JsonNode body(HttpServletRequest request, ObjectMapper json) throws IOException {
        if (request.getMethod().equals("GET")) {
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

    /** Whether the method and the path fit; {@code *} stands for any one part. */
    boolean is(String wantedMethod, String... parts) {
        if (!method.equals(wantedMethod) || parts.length != path.size()) {
            return false;
        }
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].equals("*") && !parts[i].equals(path.get(i))) {
                return false;
            }
        }
        return true;
    }

    String part(int index) {
        return path.get(index);
    }

    String parameter(String name, String otherwise) {
        String value = request.getParameter(name);
        return value == null ? otherwise : value;
    }

    int number(String name, int otherwise) {
        String value = body.hasNonNull(name) ? body.get(name).asText() : request.getParameter(name);
        try {
            return value == null ? otherwise : Math.max(Integer.parseInt(value), 0);
        } catch (NumberFormatException wrong) {
            throw new RestFailure(400, "'" + value + "' is not a number for '" + name + "'.");
        }
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
