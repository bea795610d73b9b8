package org.collabops.sandbox.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.collabops.sandbox.world.World;

/** What the site is, and which fields its issues have. */
final class SiteResource {
    private static final List<List<String>> FIELDS = List.of(
            List.of("summary", "Summary", "string"),
            List.of("description", "Description", "string"),
            List.of("project", "Project", "project"),
            List.of("issuetype", "Issue Type", "issuetype"),
            List.of("status", "Status", "status"),
            List.of("priority", "Priority", "priority"),
            List.of("resolution", "Resolution", "resolution"),
            List.of("resolutiondate", "Resolved", "datetime"),
            List.of("assignee", "Assignee", "user"),
            List.of("reporter", "Reporter", "user"),
            List.of("creator", "Creator", "user"),
            List.of("labels", "Labels", "array", "string"),
            List.of("components", "Component/s", "array", "component"),
            List.of("fixVersions", "Fix Version/s", "array", "version"),
            List.of("versions", "Affects Version/s", "array", "version"),
            List.of("created", "Created", "datetime"),
            List.of("updated", "Updated", "datetime"),
            List.of("duedate", "Due Date", "date"),
            List.of("security", "Security Level", "securitylevel"),
            List.of("timeoriginalestimate", "Original Estimate", "number"),
            List.of("timeestimate", "Remaining Estimate", "number"),
            List.of("timespent", "Time Spent", "number"),
            List.of("subtasks", "Sub-Tasks", "array", "issuelinks"),
            List.of("issuelinks", "Linked Issues", "array", "issuelinks"),
            List.of("comment", "Comment", "comments-page"),
            List.of("worklog", "Log Work", "array", "worklog"));

    private final World world;

    SiteResource(World world) {
        this.world = world;
    }

    void addTo(RestRoutes routes) {
        routes.get("serverInfo", this::serverInfo).get("field", call -> fields());
    }

    private Object serverInfo(RestCall call) {
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("baseUrl", call.base());
        info.put("version", "11.3.0");
        info.put("versionNumbers", List.of(11, 3, 0));
        info.put("deploymentType", "Server");
        info.put("serverTime", JiraJson.moment(world.clock().instant()));
        info.put("serverTitle", "CollabOps sandbox");
        return info;
    }

    private static Object fields() {
        List<Map<String, Object>> all = new ArrayList<>();
        for (List<String> field : FIELDS) {
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("type", field.get(2));
            if (field.size() > 3) {
                schema.put("items", field.get(3));
            }
            schema.put("system", field.get(0));
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("id", field.get(0));
            json.put("name", field.get(1));
            json.put("custom", false);
            json.put("schema", schema);
            all.add(json);
        }
        return all;
    }
}
