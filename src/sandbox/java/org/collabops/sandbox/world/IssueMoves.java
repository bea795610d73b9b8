package org.collabops.sandbox.world;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.collabops.sandbox.db.Sql;
import org.collabops.sandbox.world.IssueDetails.ChangedField;

/** Takes issues to another project: the id stays, the key is new, and the old key still leads there. */
final class IssueMoves {
    private static final Map<IssueList, List<String>> LEFT_BEHIND = Map.of(
            IssueList.COMPONENTS, List.of(), IssueList.FIX_VERSIONS, List.of(), IssueList.AFFECTS_VERSIONS, List.of());

    private final Sql sql;
    private final IssueStore store;
    private final IssueWriter writer;
    private final FieldInput input;
    private final StoredWorkflows workflows;
    private final Permissions permissions;
    private final IssueEvents events;

    IssueMoves(
            Sql sql,
            IssueStore store,
            IssueWriter writer,
            FieldInput input,
            StoredWorkflows workflows,
            Permissions permissions,
            IssueEvents events) {
        this.sql = sql;
        this.store = store;
        this.writer = writer;
        this.input = input;
        this.workflows = workflows;
        this.permissions = permissions;
        this.events = events;
    }

    /** Sub-tasks go with their parent. */
    void move(ApplicationUser user, long id, Project target, Map<String, String> fields) {
        store.lock(id);
        LiveIssue issue = store.byId(id);
        permissions.demand(ProjectPermissions.MOVE_ISSUES, issue, user, "You may not move this issue.");
        if (!permissions.has(ProjectPermissions.CREATE_ISSUES, target, user)) {
            throw new NotPermitted("You do not have permission to create issues in this project.");
        }
        if (issue.parentId() != null || target.equals(issue.getProjectObject())) {
            throw new InvalidFields(Map.of("project", "The issue cannot move to this project by itself."));
        }
        List<LiveIssue> subTasks = store.subTasks(id);
        moveAlone(user, issue, (StoredProject) target, fields);
        subTasks.forEach(subTask -> moveAlone(user, subTask, (StoredProject) target, Map.of()));
    }

    private void moveAlone(ApplicationUser user, LiveIssue issue, StoredProject target, Map<String, String> fields) {
        sql.update("insert into moved_issue (old_key, issue_id) values (?, ?)", issue.getKey(), issue.getId());
        sql.update(
                "update issue set project_id = ?, issue_number = ? where id = ?",
                target.getId(),
                writer.nextNumber(target),
                issue.getId());
        LiveIssue moved = store.byId(issue.getId());
        moved.set(IssueField.SECURITY, null);
        moved.set(IssueField.STATUS, statusIn(target, moved.getStatusId()));
        input.apply(fields, moved);
        Map<IssueList, List<String>> lists = new HashMap<>(LEFT_BEHIND);
        lists.putAll(IssueList.read(fields));
        StoredProject source = issue.project();
        List<ChangedField> changes = writer.save(
                moved,
                lists,
                user,
                List.of(
                        new ChangedField(
                                "Project",
                                source.getId().toString(),
                                source.getName(),
                                target.getId().toString(),
                                target.getName()),
                        new ChangedField("Key", null, issue.getKey(), null, moved.getKey())));
        events.happened(EventType.ISSUE_MOVED_ID, moved, user, changes);
    }

    /** The same where the other workflow knows it, else where that one begins. */
    private String statusIn(StoredProject target, String statusId) {
        WorkflowDescriptor workflow = workflows.named(target.workflowName());
        return Descriptors.stepOf(workflow, statusId) != null
                ? statusId
                : Descriptors.statusId(Descriptors.steps(workflow).get(0));
    }
}
