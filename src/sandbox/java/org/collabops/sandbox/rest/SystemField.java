package org.collabops.sandbox.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A field that every Jira has; {@code items} is null unless its type is an array. */
record SystemField(String id, String name, String type, String items) {
    private static final List<SystemField> ALL = List.of(
            of("summary", "Summary", "string"),
            of("description", "Description", "string"),
            of("project", "Project", "project"),
            of("issuetype", "Issue Type", "issuetype"),
            of("parent", "Parent", "issuelink"),
            of("status", "Status", "status"),
            of("priority", "Priority", "priority"),
            of("resolution", "Resolution", "resolution"),
            of("resolutiondate", "Resolved", "datetime"),
            of("assignee", "Assignee", "user"),
            of("reporter", "Reporter", "user"),
            of("creator", "Creator", "user"),
            list("labels", "Labels", "string"),
            list("components", "Component/s", "component"),
            list("fixVersions", "Fix Version/s", "version"),
            list("versions", "Affects Version/s", "version"),
            of("created", "Created", "datetime"),
            of("updated", "Updated", "datetime"),
            of("duedate", "Due Date", "date"),
            of("security", "Security Level", "securitylevel"),
            of("timeoriginalestimate", "Original Estimate", "number"),
            of("timeestimate", "Remaining Estimate", "number"),
            of("timespent", "Time Spent", "number"),
            list("subtasks", "Sub-Tasks", "issuelinks"),
            list("issuelinks", "Linked Issues", "issuelinks"),
            of("comment", "Comment", "comments-page"),
            list("worklog", "Log Work", "worklog"));

    private static SystemField of(String id, String name, String type) {
        return new SystemField(id, name, type, null);
    }

    private static SystemField list(String id, String name, String items) {
        return new SystemField(id, name, "array", items);
    }

    static List<SystemField> all() {
        return ALL;
    }

    static SystemField withId(String id) {
        return ALL.stream().filter(field -> field.id.equals(id)).findFirst().orElseThrow();
    }

    Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", type);
        if (items != null) {
            schema.put("items", items);
        }
        schema.put("system", id);
        return schema;
    }

    boolean isList() {
        return items != null;
    }
}
