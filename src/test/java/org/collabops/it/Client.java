package org.collabops.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.Map;

/** A user of the sandbox over HTTP; {@code name} null is nobody. */
final class Client {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String APP = "rest/collabops/1.0/";

    private final URI base;
    private final String name;

    Client(URI base, String name) {
        this.base = base;
        this.name = name;
    }

    Answer get(String path) {
        return send("GET", path, null);
    }

    Answer risks(String query) {
        return get(APP + "risks" + query);
    }

    Answer raise(Map<String, Object> risk) {
        return send("POST", APP + "risks", risk);
    }

    Answer change(long id, Map<String, Object> change) {
        return send("PUT", APP + "risks/" + id, change);
    }

    Answer delete(long id, int version) {
        return send("DELETE", APP + "risks/" + id + "?version=" + version, null);
    }

    Answer transition(String issue, int action) {
        return send(
                "POST",
                "rest/api/2/issue/" + issue + "/transitions",
                Map.of("transition", Map.of("id", String.valueOf(action))));
    }

    Answer put(String path, Map<String, Object> body) {
        return send("PUT", path, body);
    }

    Answer post(String path, Map<String, Object> body) {
        return send("POST", path, body);
    }

    /** With an idempotency key. */
    Answer post(String path, Map<String, Object> body, String key) {
        return send("POST", path, body, "Idempotency-Key", key);
    }

    Answer delete(String path) {
        return send("DELETE", path, null);
    }

    Answer send(String method, String path, Map<String, Object> body, String... headers) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path));
            if (headers.length > 0) {
                request.headers(headers);
            }
            if (name != null) {
                String credentials = Base64.getEncoder().encodeToString((name + ":" + name).getBytes(UTF_8));
                request.header("Authorization", "Basic " + credentials);
            }
            if (body == null) {
                request.method(method, BodyPublishers.noBody());
            } else {
                request.header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body)));
            }
            // Whoever is not logged in is refused before the body is read, which ends the connection.
            HttpClient connections = name == null ? HttpClient.newHttpClient() : HTTP;
            return new Answer(connections.send(request.build(), BodyHandlers.ofString(UTF_8)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    /** What came back. */
    record Answer(HttpResponse<String> response) {
        int status() {
            return response.statusCode();
        }

        String body() {
            return response.body();
        }

        JsonNode json() {
            try {
                return JSON.readTree(response.body());
            } catch (JsonProcessingException notJson) {
                throw new IllegalStateException(status() + ": " + response.body(), notJson);
            }
        }

        long id() {
            return json().path("id").asLong();
        }

        int version() {
            return json().path("version").asInt();
        }
    }
}
