package org.collabops.sandbox.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.collabops.sandbox.world.World;

/** People, alone and as pickers look for them; only who is logged in may look. */
final class PeopleResource {
    private static final int DEFAULT_PAGE = 50;
    private static final int EVERYBODY = 100_000;

    private final World world;

    PeopleResource(World world) {
        this.world = world;
    }

    void addTo(RestRoutes routes) {
        routes.get("myself", this::myself)
                .get("user", this::user)
                .get("user/search", this::search)
                .get("user/assignable/search", this::assignable)
                .get("user/picker", this::picker)
                .get("groupuserpicker", this::groupUserPicker);
    }

    private Object myself(RestCall call) {
        call.needsLogin();
        Map<String, Object> me = new JiraJson(world, call).user(call.user());
        me.put("locale", world.users().locale(call.user()).toString());
        return me;
    }

    private Object user(RestCall call) {
        call.needsLogin();
        String name = call.parameter("username", null);
        String key = call.parameter("key", null);
        if (name == null && key == null) {
            throw new RestFailure(400, "Either the 'username' or the 'key' query parameters need to be provided");
        }
        ApplicationUser user =
                name == null ? world.users().byKey(key) : world.users().byName(name);
        if (user == null) {
            throw new RestFailure(
                    404,
                    name == null
                            ? "The user with the key '" + key + "' does not exist"
                            : "The user named '" + name + "' does not exist");
        }
        return new JiraJson(world, call).user(user);
    }

    private Object search(RestCall call) {
        call.needsLogin();
        String text = call.parameter("username", call.parameter("query", null));
        if (text == null) {
            throw new RestFailure(400, "The username query parameter was not provided.");
        }
        JiraJson json = new JiraJson(world, call);
        int max = call.maxResults(DEFAULT_PAGE);
        return world.users().search(text, call.startAt() + max).stream()
                .skip(call.startAt())
                .map(json::user)
                .toList();
    }

    private Object assignable(RestCall call) {
        call.needsLogin();
        String key = call.parameter("issueKey", null);
        Issue issue = key == null ? null : IssueAccess.visible(world, call, key);
        Project project =
                issue == null ? world.projects().byKey(call.parameter("project", "")) : issue.getProjectObject();
        if (project == null) {
            throw new RestFailure(404, "No project could be found with key '" + call.parameter("project", "") + "'.");
        }
        JiraJson json = new JiraJson(world, call);
        return people(call.parameter("username", ""))
                .filter(user -> world.permissions().has(ProjectPermissions.ASSIGNABLE_USER, project, user))
                .skip(call.startAt())
                .limit(call.maxResults(DEFAULT_PAGE))
                .map(json::user)
                .toList();
    }

    private Object picker(RestCall call) {
        call.needsLogin();
        return found(call);
    }

    private Object groupUserPicker(RestCall call) {
        call.needsLogin();
        Map<String, Object> groups = Map.of("groups", List.of(), "total", 0, "header", header(0, 0));
        return Map.of("users", found(call), "groups", groups);
    }

    private Map<String, Object> found(RestCall call) {
        List<ApplicationUser> all = people(call.parameter("query", "")).toList();
        List<Map<String, Object>> shown = all.stream()
                .limit(call.maxResults(DEFAULT_PAGE))
                .map(PeopleResource::pick)
                .toList();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("users", shown);
        json.put("total", all.size());
        json.put("header", header(shown.size(), all.size()));
        return json;
    }

    private Stream<ApplicationUser> people(String text) {
        return world.users().search(text, EVERYBODY).stream();
    }

    private static Map<String, Object> pick(ApplicationUser user) {
        return Map.of("name", user.getUsername(), "key", user.getKey(), "displayName", user.getDisplayName());
    }

    private static String header(int shown, int all) {
        return "Showing " + shown + " of " + all + " matching users";
    }
}
