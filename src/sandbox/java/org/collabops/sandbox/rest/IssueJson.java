package org.collabops.sandbox.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collabops.sandbox.world.IssueDetails;
import org.collabops.sandbox.world.World;

/** An issue in Jira's shape; linked issues that the caller may not see are left out. */
final class IssueJson {
    private final World world;
    private final RestCall call;
    private final JiraJson json;

    IssueJson(World world, RestCall call) {
        this.world = world;
        this.call = call;
        json = new JiraJson(world, call);
    }

    /** An empty set means all fields. */
    Map<String, Object> of(Issue issue, Set<String> wanted, boolean changelog) {
        IssueDetails details = world.issues().details((MutableIssue) issue, call.user());
        Map<String, Object> fields = fields(issue, details);
        if (!wanted.isEmpty() && !wanted.contains("*all")) {
            fields.keySet().retainAll(wanted);
        }
        Map<String, Object> whole = reference(issue);
        whole.put("fields", fields);
        if (changelog) {
            whole.put("changelog", changelog(details));
        }
        return whole;
    }

    private Map<String, Object> fields(Issue issue, IssueDetails details) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("summary", issue.getSummary());
        fields.put("description", details.description());
        fields.put("project", json.project(issue.getProjectObject()));
        fields.put("issuetype", json.constant(details.type()));
        fields.put("status", json.constant(details.status()));
        fields.put("priority", json.constant(details.priority()));
        fields.put("resolution", json.constant(details.resolution()));
        fields.put("resolutiondate", JiraJson.moment(details.resolved()));
        fields.put("assignee", json.user(issue.getAssignee()));
        fields.put("reporter", json.user(issue.getReporter()));
        fields.put("creator", json.user(details.creator()));
        fields.put("labels", details.labels());
        fields.put("components", named(details.components()));
        fields.put("fixVersions", named(details.fixVersions()));
        fields.put("versions", named(details.affectsVersions()));
        fields.put("created", JiraJson.moment(details.created()));
        fields.put("updated", JiraJson.moment(details.updated()));
        fields.put("duedate", details.due() == null ? null : details.due().toString());
        fields.put("timeoriginalestimate", details.originalEstimateSeconds());
        fields.put("timeestimate", details.remainingEstimateSeconds());
        fields.put("timespent", details.timeSpentSeconds());
        fields.put("security", details.securityLevel() == null ? null : Map.of("name", details.securityLevel()));
        if (details.parent() != null && visible(details.parent())) {
            fields.put("parent", brief(details.parent()));
        }
        fields.put(
                "subtasks",
                details.subTasks().stream()
                        .filter(this::visible)
                        .map(this::brief)
                        .toList());
        fields.put(
                "issuelinks",
                details.links().stream()
                        .filter(link -> visible(link.issue()))
                        .map(this::link)
                        .toList());
        fields.put(
                "comment",
                Map.of(
                        "comments",
                        details.comments().stream().map(this::comment).toList()));
        fields.put(
                "worklog",
                Map.of(
                        "worklogs",
                        details.worklogs().stream().map(this::worklog).toList()));
        return fields;
    }

    private boolean visible(Issue issue) {
        return world.permissions().has(ProjectPermissions.BROWSE_PROJECTS, issue, call.user());
    }

    private Map<String, Object> reference(Issue issue) {
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("id", issue.getId().toString());
        reference.put("self", call.self("issue", issue.getId().toString()));
        reference.put("key", issue.getKey());
        return reference;
    }

    private Map<String, Object> brief(Issue issue) {
        Map<String, Object> brief = reference(issue);
        brief.put("fields", Map.of("summary", issue.getSummary()));
        return brief;
    }

    private Map<String, Object> link(IssueDetails.Link link) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("type", Map.of("name", link.type(), link.outward() ? "outward" : "inward", link.description()));
        whole.put(link.outward() ? "outwardIssue" : "inwardIssue", brief(link.issue()));
        return whole;
    }

    private Map<String, Object> comment(IssueDetails.Comment comment) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("id", Long.toString(comment.id()));
        whole.put("author", json.user(comment.author()));
        whole.put("body", comment.body());
        whole.put("created", JiraJson.moment(comment.created()));
        return whole;
    }

    private Map<String, Object> worklog(IssueDetails.Worklog worklog) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("id", Long.toString(worklog.id()));
        whole.put("author", json.user(worklog.author()));
        whole.put("comment", worklog.note());
        whole.put("started", JiraJson.moment(worklog.started()));
        whole.put("timeSpentSeconds", worklog.seconds());
        return whole;
    }

    private Map<String, Object> changelog(IssueDetails details) {
        List<Map<String, Object>> histories =
                details.history().stream().map(this::change).toList();
        return Map.of("startAt", 0, "maxResults", histories.size(), "total", histories.size(), "histories", histories);
    }

    private Map<String, Object> change(IssueDetails.Change change) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("id", Long.toString(change.id()));
        whole.put("author", json.user(change.author()));
        whole.put("created", JiraJson.moment(change.at()));
        whole.put("items", change.fields().stream().map(IssueJson::item).toList());
        return whole;
    }

    private static Map<String, Object> item(IssueDetails.ChangedField field) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("field", field.field());
        item.put("from", field.from());
        item.put("fromString", field.fromText());
        item.put("to", field.to());
        item.put("toString", field.toText());
        return item;
    }

    private static List<Map<String, String>> named(List<String> names) {
        return names.stream().map(name -> Map.of("name", name)).toList();
    }
}
