package org.collabops.sandbox.rest;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.collabops.sandbox.world.Audience;
import org.collabops.sandbox.world.IssueDetails;
import org.collabops.sandbox.world.NewIssue;
import org.collabops.sandbox.world.NotPermitted;
import org.collabops.sandbox.world.Transition;
import org.collabops.sandbox.world.World;

/** /issue: read, create, edit, delete, transition. */
final class IssueResource {
    private static final Function<String, List<String>> NOTHING_YET = field -> List.of();

    private final World world;

    IssueResource(World world) {
        this.world = world;
    }

    void addTo(RestRoutes routes) {
        routes.on("POST", "issue", this::create)
                .get("issue/*", this::get)
                .on("PUT", "issue/*", this::edit)
                .on("DELETE", "issue/*", this::delete)
                .on("PUT", "issue/*/assignee", this::assign)
                .get("issue/*/transitions", this::transitions)
                .on("POST", "issue/*/transitions", this::transition);
    }

    private Object get(RestCall call) {
        return new IssueJson(world, call)
                .of(issue(call), WantedFields.all(call.words("fields")), call.expands("changelog"));
    }

    private RestAnswer create(RestCall call) {
        Map<String, String> fields = new IssueFields(world).of(call.body(), NOTHING_YET);
        Project project = project(call, fields.remove("project"));
        String type = fields.remove("issuetype");
        if (type == null) {
            throw new RestFailure(400, List.of(), Map.of("issuetype", "issue type is required"));
        }
        String summary = fields.remove("summary");
        try {
            MutableIssue issue = world.issues().create(call.user(), new NewIssue(project, type, summary, fields));
            Map<String, Object> created = new LinkedHashMap<>();
            String self = call.self("issue", issue.getId().toString());
            created.put("id", issue.getId().toString());
            created.put("key", issue.getKey());
            created.put("self", self);
            return RestAnswer.created(created, self);
        } catch (NotPermitted refused) {
            throw call.user() == null
                    ? new RestFailure(401, refused.getMessage())
                    : new RestFailure(400, List.of(), Map.of("project", refused.getMessage()));
        }
    }

    private Project project(RestCall call, String keyOrId) {
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

    private RestAnswer edit(RestCall call) {
        MutableIssue issue = issue(call);
        Map<String, String> fields = fields(call, issue);
        List<JsonNode> comments = IssueFields.added(call.body(), "comment");
        if (!fields.isEmpty() || comments.isEmpty()) {
            world.issues().edit(call.user(), issue.getId(), fields);
        }
        for (JsonNode comment : comments) {
            world.issues()
                    .comments()
                    .add(
                            call.user(),
                            issue.getId(),
                            CommentResource.body(comment),
                            Visibilities.of(comment, Audience.everyone()));
        }
        return RestAnswer.nothing();
    }

    private RestAnswer delete(RestCall call) {
        MutableIssue issue = issue(call);
        boolean subTasksToo = Boolean.parseBoolean(call.parameter("deleteSubtasks", "false"));
        if (!subTasksToo && !world.issues().details(issue).subTasks().isEmpty()) {
            throw new RestFailure(
                    400,
                    "The issue '" + issue.getKey() + "' has subtasks. You must specify the 'deleteSubtasks' parameter"
                            + " to delete this issue and all its subtasks.");
        }
        world.issues().delete(call.user(), issue.getId());
        return RestAnswer.nothing();
    }

    /** Without a name it clears the assignee. */
    private RestAnswer assign(RestCall call) {
        MutableIssue issue = issue(call);
        JsonNode name = call.body().path("name");
        world.issues().assign(call.user(), issue.getId(), name.isNull() ? "" : name.asText(""));
        return RestAnswer.nothing();
    }

    private Map<String, String> fields(RestCall call, MutableIssue issue) {
        IssueDetails details = world.issues().details(issue);
        Map<String, List<String>> lists = Map.of(
                "labels", details.labels(),
                "components", details.components(),
                "fixVersions", details.fixVersions(),
                "versions", details.affectsVersions());
        return new IssueFields(world).of(call.body(), field -> lists.getOrDefault(field, List.of()));
    }

    private Object transitions(RestCall call) {
        MutableIssue issue = issue(call);
        String wanted = call.parameter("transitionId", "");
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("expand", "transitions");
        answer.put(
                "transitions",
                world.workflows().available(call.user(), issue).stream()
                        .map(transition -> transition(call, issue, transition))
                        .filter(transition ->
                                wanted.isEmpty() || transition.get("id").equals(wanted))
                        .toList());
        return answer;
    }

    private Map<String, Object> transition(RestCall call, MutableIssue issue, Transition transition) {
        Map<String, Object> json = new JiraJson(world, call).transition(transition);
        if (call.expands("transitions.fields")) {
            List<String> fields = world.offeredFields().forTransition(transition.screen(), issue, call.user());
            json.put("fields", new FieldMeta(world, call, issue.getProjectObject()).ofTransition(fields));
        }
        return json;
    }

    private RestAnswer transition(RestCall call) {
        MutableIssue issue = issue(call);
        JsonNode id = call.body().path("transition").path("id");
        if (!id.asText().matches("\\d{1,9}")) {
            throw new RestFailure(400, "Missing 'transition' identifier");
        }
        Map<String, String> fields = fields(call, issue);
        IssueFields.added(call.body(), "comment").stream()
                .findFirst()
                .ifPresent(comment -> fields.put("comment", comment.path("body").asText()));
        world.workflows().transition(call.user(), issue, Integer.parseInt(id.asText()), fields);
        return RestAnswer.nothing();
    }

    private MutableIssue issue(RestCall call) {
        return IssueAccess.visible(world, call, call.part(1));
    }
}
