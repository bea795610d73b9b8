package org.collabops.sandbox.rest;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.collabops.sandbox.world.SearchPage;
import org.collabops.sandbox.world.World;

/** What is not about one issue: the site, its projects, its people, its search. */
final class SiteResource {
    private static final int DEFAULT_PAGE = 50;
    private static final int LONGEST_PAGE = 1_000;

    private final World world;
    private final RestCall call;
    private final JiraJson json;

    SiteResource(World world, RestCall call) {
        this.world = world;
        this.call = call;
        json = new JiraJson(world, call);
    }

    Object serverInfo() {
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("baseUrl", call.base());
        info.put("version", "11.3.0");
        info.put("versionNumbers", List.of(11, 3, 0));
        info.put("deploymentType", "Server");
        info.put("serverTime", JiraJson.moment(world.clock().instant()));
        info.put("serverTitle", "CollabOps sandbox");
        return info;
    }

    Object myself() {
        call.needsLogin();
        Map<String, Object> me = json.user(call.user());
        me.put("locale", world.users().locale(call.user()).toString());
        return me;
    }

    Object projects() {
        return world.projects().visibleTo(call.user()).stream()
                .map(json::project)
                .toList();
    }

    Object project() {
        String keyOrId = call.part(1);
        Project project = world.projects().byKey(keyOrId);
        if (project == null && keyOrId.matches("\\d{1,15}")) {
            project = world.projects().byId(Long.parseLong(keyOrId));
        }
        if (project == null || !world.permissions().has(ProjectPermissions.BROWSE_PROJECTS, project, call.user())) {
            throw new RestFailure(404, "No project could be found with key '" + keyOrId + "'.");
        }
        Map<String, Object> whole = json.project(project);
        whole.put("description", project.getDescription());
        whole.put("lead", json.user(project.getProjectLead()));
        return whole;
    }

    Object user() {
        call.needsLogin();
        String name = call.parameter("username", null);
        ApplicationUser user = name == null
                ? world.users().byKey(call.parameter("key", null))
                : world.users().byName(name);
        if (user == null) {
            throw new RestFailure(404, "The user named '" + name + "' does not exist");
        }
        return json.user(user);
    }

    Object userPicker() {
        call.needsLogin();
        List<Map<String, Object>> users = people("query").stream()
                .map(user -> Map.<String, Object>of(
                        "name", user.getUsername(), "key", user.getKey(), "displayName", user.getDisplayName()))
                .toList();
        String header = "Showing " + users.size() + " of " + users.size() + " matching users";
        return Map.of("users", users, "total", users.size(), "header", header);
    }

    Object userSearch() {
        call.needsLogin();
        return people("username").stream().map(json::user).toList();
    }

    private List<ApplicationUser> people(String parameter) {
        int max = Math.min(call.number("maxResults", DEFAULT_PAGE), LONGEST_PAGE);
        return world.users().search(call.parameter(parameter, ""), max);
    }

    Object search() {
        JsonNode body = call.body();
        String jql = body.hasNonNull("jql") ? body.get("jql").asText() : call.parameter("jql", "");
        int max = Math.min(call.number("maxResults", DEFAULT_PAGE), LONGEST_PAGE);
        SearchPage page = world.search().find(call.user(), jql, call.number("startAt", 0), max);
        IssueJson issues = new IssueJson(world, call);
        Set<String> fields = body.path("fields").isArray()
                ? StreamSupport.stream(body.get("fields").spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.toSet())
                : IssueResource.words(call.parameter("fields", ""));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("startAt", page.startAt());
        answer.put("maxResults", page.maxResults());
        answer.put("total", page.total());
        answer.put(
                "issues",
                page.issues().stream()
                        .map(issue -> issues.of(issue, fields, false))
                        .toList());
        return answer;
    }
}
