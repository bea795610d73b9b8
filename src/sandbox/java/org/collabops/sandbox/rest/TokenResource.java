package org.collabops.sandbox.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.collabops.sandbox.world.AccessToken;
import org.collabops.sandbox.world.World;

/** /rest/pat/latest/tokens: everybody's own tokens; the secret is told once, when a token is made. */
final class TokenResource {
    private final World world;

    TokenResource(World world) {
        this.world = world;
    }

    void addTo(RestRoutes routes) {
        routes.get("tokens", this::all)
                .on("POST", "tokens", this::create)
                .get("tokens/*", call -> json(one(call)))
                .on("DELETE", "tokens/*", this::revoke);
    }

    private Object all(RestCall call) {
        call.needsLogin();
        return world.tokens().of(call.user()).stream().map(TokenResource::json).toList();
    }

    private RestAnswer create(RestCall call) {
        call.needsLogin();
        String name = call.body().path("name").asText("").strip();
        if (name.isEmpty()) {
            throw new RestFailure(400, "Token name can't be empty.");
        }
        Integer days = call.body().hasNonNull("expirationDuration") ? call.number("expirationDuration", 0) : null;
        AccessToken.Fresh fresh = world.tokens().create(call.user(), name, days);
        Map<String, Object> json = json(fresh.token());
        json.put("rawToken", fresh.secret());
        return RestAnswer.created(
                json, call.base() + "/rest/pat/latest/tokens/" + fresh.token().id());
    }

    private RestAnswer revoke(RestCall call) {
        world.tokens().revoke(one(call));
        return RestAnswer.nothing();
    }

    private AccessToken one(RestCall call) {
        call.needsLogin();
        long id = call.id(1, "Token not found.");
        return world.tokens().of(call.user()).stream()
                .filter(token -> token.id() == id)
                .findFirst()
                .orElseThrow(() -> new RestFailure(404, "Token not found."));
    }

    private static Map<String, Object> json(AccessToken token) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", token.id());
        json.put("name", token.name());
        json.put("createdAt", JiraJson.moment(token.created()));
        if (token.expires() != null) {
            json.put("expiringAt", JiraJson.moment(token.expires()));
        }
        if (token.lastUsed() != null) {
            json.put("lastAccessedAt", JiraJson.moment(token.lastUsed()));
        }
        return json;
    }
}
