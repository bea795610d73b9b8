package org.collabops.sandbox.rest;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.collabops.sandbox.world.NewIssue;
import org.collabops.sandbox.world.NotPermitted;
import org.collabops.sandbox.world.World;

/** /issue: read, create, edit, transition. */
final class IssueResource {
    private final World world;
    private final RestCall call;

    IssueResource(World world, RestCall call) {
        this.world = world;
        this.call = call;
    }

    Object get() {
        return new IssueJson(world, call)
                .of(
                        issue(),
                        words(call.parameter("fields", "")),
                        words(call.parameter("expand", "")).contains("changelog"));
    }

    static Set<String> words(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    Map<String, Object> create() {
        Map<String, String> fields = new IssueFields(world).of(call.body().path("fields"));
        Project project = project(fields.remove("project"));
        String type = fields.remove("issuetype");
        if (type == null) {
            throw new RestFailure(400, List.of(), Map.of("issuetype", "issue type is required"));
        }
        String summary = fields.remove("summary");
        try {
            MutableIssue issue = world.issues().create(call.user(), new NewIssue(project, type, summary, fields));
            Map<String, Object> created = new LinkedHashMap<>();
            created.put("id", issue.getId().toString());
            created.put("key", issue.getKey());
            created.put("self", call.self("issue", issue.getId().toString()));
            return created;
        } catch (NotPermitted refused) {
            throw call.user() == null
                    ? new RestFailure(401, refused.getMessage())
                    : new RestFailure(400, List.of(), Map.of("project", refused.getMessage()));
        }
    }

    private Project project(String keyOrId) {
        if (keyOrId == null || keyOrId.isEmpty()) {
            throw new RestFailure(400, List.of(), Map.of("project", "project is required"));
        }
        Project project = world.projects().byKey(keyOrId);
        if (project == null && keyOrId.matches("\\d{1,15}")) {
            project = world.projects().byId(Long.parseLong(keyOrId));
        }
        if (project == null || !world.permissions().has(ProjectPermissions.BROWSE_PROJECTS, project, call.user())) {
            throw new RestFailure(400, List.of(), Map.of("project", "valid project is required"));
        }
        return project;
    }

    void edit() {
        MutableIssue issue = issue();
        world.issues()
                .edit(
                        call.user(),
                        issue.getId(),
                        new IssueFields(world).of(call.body().path("fields")));
    }

    Object transitions() {
        JiraJson json = new JiraJson(world, call);
        return Map.of(
                "expand",
                "transitions",
                "transitions",
                world.workflows().available(call.user(), issue()).stream()
                        .map(json::transition)
                        .toList());
    }

    void transition() {
        MutableIssue issue = issue();
        JsonNode id = call.body().path("transition").path("id");
        if (!id.asText().matches("\\d{1,9}")) {
            throw new RestFailure(400, "Missing 'transition' identifier");
        }
        Map<String, String> fields = new IssueFields(world).of(call.body().path("fields"));
        JsonNode comment =
                call.body().path("update").path("comment").path(0).path("add").path("body");
        if (!comment.isMissingNode()) {
            fields.put("comment", comment.asText());
        }
        world.workflows().transition(call.user(), issue, Integer.parseInt(id.asText()), fields);
    }

    private MutableIssue issue() {
        String keyOrId = call.part(1);
        MutableIssue issue = keyOrId.matches("\\d{1,15}")
                ? world.issues().byId(Long.parseLong(keyOrId))
                : world.issues().byKey(keyOrId);
        if (issue == null) {
            throw new RestFailure(404, "Issue Does Not Exist");
        }
        if (!world.permissions().has(ProjectPermissions.BROWSE_PROJECTS, issue, call.user())) {
            String refused = "You do not have the permission to see the specified issue.";
            throw call.user() == null ? new RestFailure(401, refused, "Login Required") : new RestFailure(403, refused);
        }
        return issue;
    }
}
