package org.collabops.sandbox.rest;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.collabops.sandbox.world.ConstantKind;
import org.collabops.sandbox.world.ProjectRole;
import org.collabops.sandbox.world.World;

/** /project and /role: where work is and who plays which part in it. */
final class ProjectResource {
    private final World world;

    ProjectResource(World world) {
        this.world = world;
    }

    void addTo(RestRoutes routes) {
        routes.get("project", this::projects)
                .get("project/*", this::project)
                .get("project/*/role", this::roles)
                .get("project/*/role/*", this::members)
                .get("role", this::allRoles)
                .get("role/*", call -> json(role(call, call.id(1, noRole(call.part(1)))), call.self("role")));
    }

    private Object projects(RestCall call) {
        JiraJson json = new JiraJson(world, call);
        return world.projects().visibleTo(call.user()).stream()
                .map(json::project)
                .toList();
    }

    private Object project(RestCall call) {
        Project project = visible(call);
        JiraJson json = new JiraJson(world, call);
        Map<String, Object> whole = json.project(project);
        whole.put("expand", "description,lead,url,projectKeys");
        whole.put("description", project.getDescription());
        whole.put("lead", json.user(project.getProjectLead()));
        whole.put(
                "issueTypes",
                world.constants().all(ConstantKind.TYPE).stream()
                        .map(json::constant)
                        .toList());
        whole.put("roles", roles(call));
        return whole;
    }

    /** Names and addresses, as Jira answers it. */
    private Map<String, Object> roles(RestCall call) {
        Project project = visible(call);
        Map<String, Object> addresses = new LinkedHashMap<>();
        world.roles().all().forEach(role -> addresses.put(role.name(), address(call, project, role)));
        return addresses;
    }

    private Object members(RestCall call) {
        call.needsLogin();
        Project project = visible(call);
        boolean administers = world.permissions().has(ProjectPermissions.ADMINISTER_PROJECTS, project, call.user());
        if (!administers && !world.users().admin(call.user())) {
            throw new RestFailure(403, "You can not edit the configuration of this project.");
        }
        ProjectRole role = role(call, call.id(3, noRole(call.part(3))));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", address(call, project, role));
        json.put("name", role.name());
        json.put("id", role.id());
        json.put(
                "actors",
                world.roles().members(project, role).stream()
                        .map(ProjectResource::actor)
                        .toList());
        return json;
    }

    private static Map<String, Object> actor(ApplicationUser user) {
        return Map.of(
                "id",
                user.getId(),
                "displayName",
                user.getDisplayName(),
                "type",
                "atlassian-user-role-actor",
                "name",
                user.getUsername());
    }

    private List<Map<String, Object>> allRoles(RestCall call) {
        call.needsLogin();
        return world.roles().all().stream()
                .map(role -> json(role, call.self("role")))
                .toList();
    }

    private ProjectRole role(RestCall call, long id) {
        call.needsLogin();
        ProjectRole role = world.roles().byId(id);
        if (role == null) {
            throw new RestFailure(404, noRole(Long.toString(id)));
        }
        return role;
    }

    private static String noRole(String id) {
        return "Can not retrieve a role actor for a non-existent project role: " + id;
    }

    private static Map<String, Object> json(ProjectRole role, String root) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", root + "/" + role.id());
        json.put("name", role.name());
        json.put("id", role.id());
        json.put("description", "");
        return json;
    }

    private static String address(RestCall call, Project project, ProjectRole role) {
        return call.self("project", project.getId().toString(), "role", Long.toString(role.id()));
    }

    private Project visible(RestCall call) {
        return visible(world, call, call.part(1));
    }

    static Project visible(World world, RestCall call, String keyOrId) {
        Project project = world.projects().byKey(keyOrId);
        if (project == null && keyOrId.matches("\\d{1,15}")) {
            project = world.projects().byId(Long.parseLong(keyOrId));
        }
        if (project == null || !world.permissions().has(ProjectPermissions.BROWSE_PROJECTS, project, call.user())) {
            throw new RestFailure(
                    404,
                    keyOrId.matches("\\d{1,15}")
                            ? "No project could be found with id '" + keyOrId + "'."
                            : "No project could be found with key '" + keyOrId + "'.");
        }
        return project;
    }
}
