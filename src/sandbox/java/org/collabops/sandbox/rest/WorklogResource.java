package org.collabops.sandbox.rest;

import com.atlassian.jira.issue.MutableIssue;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.collabops.sandbox.world.Audience;
import org.collabops.sandbox.world.IssueDetails.Worklog;
import org.collabops.sandbox.world.World;

/** /issue/…/worklog: the work people logged. */
final class WorklogResource {
    private final World world;

    WorklogResource(World world) {
        this.world = world;
    }

    void addTo(RestRoutes routes) {
        routes.get("issue/*/worklog", this::all)
                .on("POST", "issue/*/worklog", this::add)
                .get("issue/*/worklog/*", call -> json(call, one(call, id(call))))
                .on("PUT", "issue/*/worklog/*", this::edit)
                .on("DELETE", "issue/*/worklog/*", this::delete);
    }

    private Object all(RestCall call) {
        List<Worklog> all = worklogs(call);
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("startAt", 0);
        page.put("maxResults", all.size());
        page.put("total", all.size());
        page.put("worklogs", all.stream().map(worklog -> json(call, worklog)).toList());
        return page;
    }

    private RestAnswer add(RestCall call) {
        JsonNode body = call.body();
        long id = world.issues()
                .worklogs()
                .add(
                        call.user(),
                        issue(call).getId(),
                        started(body, world.clock().instant()),
                        seconds(body, 0),
                        body.path("comment").asText(""),
                        Visibilities.of(body, Audience.everyone()));
        Map<String, Object> json = json(call, one(call, id));
        return RestAnswer.created(json, json.get("self").toString());
    }

    private RestAnswer edit(RestCall call) {
        JsonNode body = call.body();
        Worklog before = one(call, id(call));
        world.issues()
                .worklogs()
                .edit(
                        call.user(),
                        issue(call).getId(),
                        before.id(),
                        started(body, before.started()),
                        seconds(body, before.seconds()),
                        body.path("comment").asText(before.note()));
        return RestAnswer.ok(json(call, one(call, before.id())));
    }

    private RestAnswer delete(RestCall call) {
        world.issues().worklogs().delete(call.user(), issue(call).getId(), id(call));
        return RestAnswer.nothing();
    }

    private static Instant started(JsonNode body, Instant otherwise) {
        if (!body.hasNonNull("started")) {
            return otherwise;
        }
        try {
            return OffsetDateTime.parse(body.get("started").asText(), JiraJson.MOMENT)
                    .toInstant();
        } catch (DateTimeException wrong) {
            throw new RestFailure(
                    400,
                    List.of(),
                    Map.of(
                            "started",
                            "Error parsing time: " + body.get("started").asText()));
        }
    }

    private static long seconds(JsonNode body, long otherwise) {
        if (body.hasNonNull("timeSpentSeconds")) {
            return body.get("timeSpentSeconds").asLong();
        }
        return body.hasNonNull("timeSpent")
                ? TimeSpent.seconds(body.get("timeSpent").asText())
                : otherwise;
    }

    private Worklog one(RestCall call, long id) {
        return worklogs(call).stream()
                .filter(worklog -> worklog.id() == id)
                .findFirst()
                .orElseThrow(() -> new RestFailure(404, "Cannot find worklog with id: '" + id + "'."));
    }

    private static long id(RestCall call) {
        return call.id(3, "Cannot find worklog with id: '" + call.part(3) + "'.");
    }

    private List<Worklog> worklogs(RestCall call) {
        return world.issues().details(issue(call), call.user()).worklogs();
    }

    private Map<String, Object> json(RestCall call, Worklog worklog) {
        return new SpokenJson(world, call, issue(call)).worklog(worklog);
    }

    private MutableIssue issue(RestCall call) {
        return IssueAccess.visible(world, call, call.part(1));
    }
}
