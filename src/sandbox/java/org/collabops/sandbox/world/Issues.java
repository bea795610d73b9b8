package org.collabops.sandbox.world;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.collabops.sandbox.db.Database;

/** The issues of the site. Reading checks no permission, exactly as Jira's IssueManager does not: callers must. */
public final class Issues {
    private final Database database;
    private final IssueStore store;
    private final IssueWriter writer;
    private final DetailsReader details;
    private final FieldInput input;
    private final Permissions permissions;
    private final Workflows workflows;
    private final IssueEvents events;
    private final Standings standings;
    private final IssueMoves moves;
    private final IssueRemoval removal;
    private final IssueComments comments;
    private final IssueWorklogs worklogs;
    private final IssueLinks links;

    Issues(
            Database database,
            IssueStore store,
            IssueWriter writer,
            DetailsReader details,
            FieldInput input,
            Permissions permissions,
            Workflows workflows,
            IssueEvents events,
            Standings standings,
            IssueMoves moves,
            IssueRemoval removal,
            IssueComments comments,
            IssueWorklogs worklogs,
            IssueLinks links) {
        this.database = database;
        this.store = store;
        this.writer = writer;
        this.details = details;
        this.input = input;
        this.permissions = permissions;
        this.workflows = workflows;
        this.events = events;
        this.standings = standings;
        this.moves = moves;
        this.removal = removal;
        this.comments = comments;
        this.worklogs = worklogs;
        this.links = links;
    }

    /** Null if there is none; a key from before a move finds the issue, too. */
    public MutableIssue byKey(String key) {
        return key == null ? null : store.byKey(key);
    }

    /** Null if there is none. */
    public MutableIssue byId(long id) {
        return store.byId(id);
    }

    public IssueDetails details(MutableIssue issue) {
        return details.of((LiveIssue) issue, audience -> true);
    }

    /** Without the comments and worklogs that are not for this reader. */
    public IssueDetails details(MutableIssue issue, ApplicationUser reader) {
        Standing standing = standings.of(reader);
        return details.of((LiveIssue) issue, audience -> audience.includes(standing, issue.getProjectId()));
    }

    /** What was changed, the first change first. */
    List<IssueDetails.Change> history(long id) {
        return details.history(id);
    }

    /**
     * Runs the create transition of the project's workflow. The issue stays even if a post-function fails afterwards,
     * and the failure is thrown.
     */
    public MutableIssue create(ApplicationUser creator, NewIssue wanted) {
        if (!permissions.has(ProjectPermissions.CREATE_ISSUES, wanted.project(), creator)) {
            throw new NotPermitted("You do not have permission to create issues in this project.");
        }
        Map<String, String> fields = new HashMap<>(wanted.fields());
        fields.put(IssueField.SUMMARY.id(), wanted.summary() == null ? "" : wanted.summary());
        fields.put(IssueField.TYPE.id(), wanted.typeId() == null ? "" : wanted.typeId());
        LiveIssue draft =
                store.draft((StoredProject) wanted.project(), parentId(fields.remove("parent"), wanted.project()));
        draft.set(IssueField.REPORTER, creator == null ? null : creator.getKey());
        input.apply(fields, draft);
        workflows.create(creator, draft, IssueList.read(fields));
        return draft;
    }

    /** A sub-task lives with its parent, and there are two levels only. */
    private Long parentId(String keyOrId, Project project) {
        if (keyOrId == null || keyOrId.isEmpty()) {
            return null;
        }
        LiveIssue parent = keyOrId.matches("\\d{1,15}") ? store.byId(Long.parseLong(keyOrId)) : store.byKey(keyOrId);
        if (parent == null
                || parent.parentId() != null
                || !parent.getProjectObject().equals(project)) {
            throw new InvalidFields(Map.of("parent", "Could not find issue by id or key."));
        }
        return parent.getId();
    }

    /**
     * Changes fields by their Jira ids (summary, description, issuetype, priority, resolution, assignee, reporter,
     * duedate, security, labels, components): users by name, constants by id, labels separated by blanks, other lists
     * one a line; an empty text clears.
     */
    public void edit(ApplicationUser editor, long id, Map<String, String> fields) {
        database.inJiraTransaction(() -> {
            LiveIssue issue = store.byId(id);
            permissions.demand(
                    ProjectPermissions.EDIT_ISSUES,
                    issue,
                    editor,
                    "You do not have permission to edit issues in this project.");
            return save(issue, fields, editor, EventType.ISSUE_UPDATED_ID);
        });
    }

    /** By name; an empty one leaves the issue to nobody. */
    public void assign(ApplicationUser editor, long id, String assignee) {
        database.inJiraTransaction(() -> {
            LiveIssue issue = store.byId(id);
            permissions.demand(
                    ProjectPermissions.ASSIGN_ISSUES, issue, editor, "You do not have permission to assign issues.");
            return save(issue, Map.of(IssueField.ASSIGNEE.id(), assignee), editor, EventType.ISSUE_ASSIGNED_ID);
        });
    }

    /** To another project, with its sub-tasks; fields as in {@link #edit}. */
    public void move(ApplicationUser user, long id, Project target, Map<String, String> fields) {
        database.inJiraTransaction(() -> {
            moves.move(user, id, target, fields);
            return id;
        });
    }

    /** With its sub-tasks, of which each is told as well. */
    public void delete(ApplicationUser user, long id) {
        database.inJiraTransaction(() -> {
            store.lock(id);
            LiveIssue issue = store.byId(id);
            permissions.demand(
                    ProjectPermissions.DELETE_ISSUES,
                    issue,
                    user,
                    "You do not have permission to delete issues in this project.");
            store.subTasks(id).forEach(subTask -> remove(user, subTask));
            remove(user, issue);
            return id;
        });
    }

    private void remove(ApplicationUser user, LiveIssue issue) {
        removal.issue(issue.getId());
        events.happened(EventType.ISSUE_DELETED_ID, issue, user, List.of());
    }

    /** Keeps an issue and its sub-tasks to look at, out of every search; Jira tells no listener. */
    public void archive(ApplicationUser user, long id) {
        setArchived(user, id, true);
    }

    public void restore(ApplicationUser user, long id) {
        setArchived(user, id, false);
    }

    private void setArchived(ApplicationUser user, long id, boolean archived) {
        LiveIssue issue = store.byId(id);
        ProjectPermissionKey permission = new ProjectPermissionKey(archived ? "ARCHIVE_ISSUES" : "RESTORE_ISSUES");
        if (!permissions.hasEvenIfArchived(permission, issue, user)) {
            throw new NotPermitted("You do not have permission to archive or restore issues in this project.");
        }
        writer.setArchived(id, archived);
    }

    public IssueComments comments() {
        return comments;
    }

    public IssueWorklogs worklogs() {
        return worklogs;
    }

    public IssueLinks links() {
        return links;
    }

    private LiveIssue save(LiveIssue issue, Map<String, String> fields, ApplicationUser editor, Long event) {
        input.apply(fields, issue);
        List<IssueDetails.ChangedField> changes = writer.save(issue, IssueList.read(fields), editor);
        if (!changes.isEmpty()) {
            events.happened(event, issue, editor, changes);
        }
        return issue;
    }
}
