package org.collabops.sandbox.rest;

import com.atlassian.jira.issue.MutableIssue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.collabops.sandbox.world.Audience;
import org.collabops.sandbox.world.IssueDetails.Comment;
import org.collabops.sandbox.world.World;

/** /issue/…/comment: what people say, each to those who may read it. */
final class CommentResource {
    private static final int DEFAULT_PAGE = 1_000;

    private final World world;

    CommentResource(World world) {
        this.world = world;
    }

    void addTo(RestRoutes routes) {
        routes.get("issue/*/comment", this::all)
                .on("POST", "issue/*/comment", this::add)
                .get("issue/*/comment/*", call -> json(call, one(call, id(call))))
                .on("PUT", "issue/*/comment/*", this::edit)
                .on("DELETE", "issue/*/comment/*", this::delete);
    }

    private Object all(RestCall call) {
        List<Comment> all = comments(call);
        int max = call.maxResults(DEFAULT_PAGE);
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("startAt", call.startAt());
        page.put("maxResults", max);
        page.put("total", all.size());
        page.put(
                "comments",
                all.stream()
                        .skip(call.startAt())
                        .limit(max)
                        .map(comment -> json(call, comment))
                        .toList());
        return page;
    }

    private RestAnswer add(RestCall call) {
        MutableIssue issue = issue(call);
        long id = world.issues()
                .comments()
                .add(call.user(), issue.getId(), body(call.body()), Visibilities.of(call.body(), Audience.everyone()));
        Map<String, Object> json = json(call, one(call, id));
        return RestAnswer.created(json, json.get("self").toString());
    }

    private RestAnswer edit(RestCall call) {
        Comment before = one(call, id(call));
        world.issues()
                .comments()
                .edit(
                        call.user(),
                        issue(call).getId(),
                        before.id(),
                        body(call.body()),
                        Visibilities.of(call.body(), before.audience()));
        return RestAnswer.ok(json(call, one(call, before.id())));
    }

    private RestAnswer delete(RestCall call) {
        world.issues().comments().delete(call.user(), issue(call).getId(), id(call));
        return RestAnswer.nothing();
    }

    static String body(JsonNode comment) {
        return comment.path("body").asText("");
    }

    private Comment one(RestCall call, long id) {
        return comments(call).stream()
                .filter(comment -> comment.id() == id)
                .findFirst()
                .orElseThrow(() -> new RestFailure(404, "Can not find a comment for the id: " + id + "."));
    }

    private static long id(RestCall call) {
        return call.id(3, "Can not find a comment for the id: " + call.part(3) + ".");
    }

    private List<Comment> comments(RestCall call) {
        return world.issues().details(issue(call), call.user()).comments();
    }

    private Map<String, Object> json(RestCall call, Comment comment) {
        return new SpokenJson(world, call, issue(call)).comment(comment);
    }

    private MutableIssue issue(RestCall call) {
        return IssueAccess.visible(world, call, call.part(1));
    }
}
