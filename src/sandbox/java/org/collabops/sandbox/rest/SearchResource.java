package org.collabops.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.collabops.sandbox.world.SearchPage;
import org.collabops.sandbox.world.World;

/** /search: JQL in, a page of issues out. */
final class SearchResource {
    private static final int DEFAULT_PAGE = 50;

    private final World world;

    SearchResource(World world) {
        this.world = world;
    }

    void addTo(RestRoutes routes) {
        routes.get("search", this::search).on("POST", "search", call -> RestAnswer.ok(search(call)));
    }

    private Object search(RestCall call) {
        JsonNode body = call.body();
        String jql = body.hasNonNull("jql") ? body.get("jql").asText() : call.parameter("jql", "");
        SearchPage page = world.search().find(call.user(), jql, call.startAt(), call.maxResults(DEFAULT_PAGE));
        IssueJson issues = new IssueJson(world, call);
        WantedFields fields = WantedFields.navigable(call.words("fields"));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("expand", "schema,names");
        answer.put("startAt", page.startAt());
        answer.put("maxResults", page.maxResults());
        answer.put("total", page.total());
        answer.put(
                "issues",
                page.issues().stream()
                        .map(issue -> issues.of(issue, fields, call.expands("changelog")))
                        .toList());
        return answer;
    }
}
