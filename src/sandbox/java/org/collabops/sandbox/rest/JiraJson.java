package org.collabops.sandbox.rest;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.collabops.sandbox.world.Constant;
import org.collabops.sandbox.world.ConstantKind;
import org.collabops.sandbox.world.StatusCategory;
import org.collabops.sandbox.world.Transition;
import org.collabops.sandbox.world.World;

/** The things that appear in every answer, in Jira's shape. */
final class JiraJson {
    static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");
    static final Map<ConstantKind, String> PATHS = Map.of(
            ConstantKind.TYPE, "issuetype",
            ConstantKind.STATUS, "status",
            ConstantKind.PRIORITY, "priority",
            ConstantKind.RESOLUTION, "resolution");

    private final World world;
    private final RestCall call;

    JiraJson(World world, RestCall call) {
        this.world = world;
        this.call = call;
    }

    static String moment(Instant instant) {
        return instant == null ? null : MOMENT.format(instant.atOffset(ZoneOffset.UTC));
    }

    Map<String, Object> user(ApplicationUser user) {
        if (user == null) {
            return null;
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", call.self("user") + "?username=" + user.getUsername());
        json.put("key", user.getKey());
        json.put("name", user.getUsername());
        json.put("emailAddress", user.getEmailAddress());
        json.put("displayName", user.getDisplayName());
        json.put("active", user.isActive());
        json.put("timeZone", world.users().zone(user).getId());
        return json;
    }

    Map<String, Object> project(Project project) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", call.self("project", project.getId().toString()));
        json.put("id", project.getId().toString());
        json.put("key", project.getKey());
        json.put("name", project.getName());
        json.put("projectTypeKey", "software");
        return json;
    }

    Map<String, Object> constant(Constant constant) {
        if (constant == null) {
            return null;
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", call.self(PATHS.get(constant.kind()), constant.getId()));
        json.put("id", constant.getId());
        json.put("name", constant.name());
        if (constant.kind() == ConstantKind.TYPE) {
            json.put("subtask", constant.isSubTask());
        }
        if (constant.kind() == ConstantKind.STATUS) {
            json.put("statusCategory", category(constant.statusCategory()));
        }
        return json;
    }

    Map<String, Object> category(StatusCategory category) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", call.self("statuscategory", Integer.toString(category.id())));
        json.put("id", category.id());
        json.put("key", category.key());
        json.put("colorName", category.colour());
        json.put("name", category.title());
        return json;
    }

    Map<String, Object> transition(Transition transition) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", Integer.toString(transition.id()));
        json.put("name", transition.name());
        json.put("to", constant(transition.to()));
        return json;
    }
}
