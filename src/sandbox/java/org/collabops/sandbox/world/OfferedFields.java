package org.collabops.sandbox.world;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Which fields somebody may fill in where: those of the screen, less those that need a permission they do not hold. */
public final class OfferedFields {
    public static final String COMMENT = "comment";

    /** The sandbox has no screen schemes: issues of all types are created and edited with the same fields. */
    private static final List<String> OF_AN_ISSUE = List.of(
            "summary",
            "issuetype",
            "priority",
            "duedate",
            "components",
            "versions",
            "fixVersions",
            "assignee",
            "reporter",
            "description",
            "labels");

    private static final Map<String, ProjectPermissionKey> NEEDED = Map.of(
            "assignee",
            ProjectPermissions.ASSIGN_ISSUES,
            "duedate",
            ProjectPermissions.SCHEDULE_ISSUES,
            "reporter",
            new ProjectPermissionKey("MODIFY_REPORTER"),
            COMMENT,
            ProjectPermissions.ADD_COMMENTS);

    private final Permissions permissions;

    OfferedFields(Permissions permissions) {
        this.permissions = permissions;
    }

    /** None for who may not create issues. */
    public List<String> forCreation(Project project, boolean subTask, ApplicationUser user) {
        if (!permissions.has(ProjectPermissions.CREATE_ISSUES, project, user)) {
            return List.of();
        }
        List<String> fields = new ArrayList<>(List.of("project"));
        if (subTask) {
            fields.add("parent");
        }
        fields.addAll(OF_AN_ISSUE);
        return allowed(fields, permission -> permissions.has(permission, project, user));
    }

    /** None for who may not edit the issue. */
    public List<String> forEdit(Issue issue, ApplicationUser user) {
        if (!permissions.has(ProjectPermissions.EDIT_ISSUES, issue, user)) {
            return List.of();
        }
        return onIssue(OF_AN_ISSUE, issue, user);
    }

    /** None without a screen. */
    public List<String> forTransition(FieldScreen screen, Issue issue, ApplicationUser user) {
        return screen == null ? List.of() : onIssue(screen.fields(), issue, user);
    }

    private List<String> onIssue(List<String> fields, Issue issue, ApplicationUser user) {
        List<String> all = new ArrayList<>(fields);
        all.add(COMMENT);
        return allowed(all, permission -> permissions.has(permission, issue, user));
    }

    private static List<String> allowed(List<String> fields, Predicate<ProjectPermissionKey> held) {
        return fields.stream()
                .filter(field -> !NEEDED.containsKey(field) || held.test(NEEDED.get(field)))
                .toList();
    }
}
