package org.collabops.sandbox.rest;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.collabops.sandbox.world.Audience;
import org.collabops.sandbox.world.World;

/** /issueLink and /issueLinkType. In “A blocks B” Jira calls A the inward issue, B the outward one. */
final class LinkResource {
    private final World world;

    LinkResource(World world) {
        this.world = world;
    }

    void addTo(RestRoutes routes) {
        routes.on("POST", "issueLink", this::link)
                .on("DELETE", "issueLink/*", this::unlink)
                .get("issueLinkType", this::types)
                .get("issueLinkType/*", this::type);
    }

    private RestAnswer link(RestCall call) {
        call.needsLogin();
        JsonNode body = call.body();
        MutableIssue source = end(call, "inwardIssue");
        MutableIssue target = end(call, "outwardIssue");
        world.issues().links().create(call.user(), typeName(body.path("type")), source.getId(), target.getId());
        if (body.path("comment").isObject()) {
            JsonNode comment = body.get("comment");
            world.issues()
                    .comments()
                    .add(
                            call.user(),
                            source.getId(),
                            CommentResource.body(comment),
                            Visibilities.of(comment, Audience.everyone()));
        }
        return RestAnswer.created();
    }

    private String typeName(JsonNode type) {
        return world.issues().links().types().stream()
                .filter(known -> known.getId().toString().equals(type.path("id").asText()))
                .map(IssueLinkType::getName)
                .findFirst()
                .orElse(type.path("name").asText());
    }

    private MutableIssue end(RestCall call, String name) {
        JsonNode issue = call.body().path(name);
        String keyOrId = issue.path("key").asText(issue.path("id").asText());
        if (keyOrId.isEmpty()) {
            throw new RestFailure(400, List.of(), Map.of(name, "An issue is required"));
        }
        return IssueAccess.visible(world, call, keyOrId);
    }

    private RestAnswer unlink(RestCall call) {
        call.needsLogin();
        world.issues().links().delete(call.user(), call.id(1, "No issue link with id '" + call.part(1) + "' exists."));
        return RestAnswer.nothing();
    }

    private Object types(RestCall call) {
        return Map.of(
                "issueLinkTypes",
                world.issues().links().types().stream()
                        .map(type -> json(call, type))
                        .toList());
    }

    private Object type(RestCall call) {
        return world.issues().links().types().stream()
                .filter(type -> type.getId().toString().equals(call.part(1)))
                .findFirst()
                .map(type -> json(call, type))
                .orElseThrow(() -> new RestFailure(404, "No issue link type with id '" + call.part(1) + "' found."));
    }

    static Map<String, Object> json(RestCall call, IssueLinkType type) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", type.getId().toString());
        json.put("name", type.getName());
        json.put("inward", type.getInward());
        json.put("outward", type.getOutward());
        json.put("self", call.self("issueLinkType", type.getId().toString()));
        return json;
    }
}
