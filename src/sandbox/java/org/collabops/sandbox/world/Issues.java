package org.collabops.sandbox.world;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Arrays;
import java.util.EnumMap;
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

    Issues(
            Database database,
            IssueStore store,
            IssueWriter writer,
            DetailsReader details,
            FieldInput input,
            Permissions permissions,
            Workflows workflows,
            IssueEvents events) {
        this.database = database;
        this.store = store;
        this.writer = writer;
        this.details = details;
        this.input = input;
        this.permissions = permissions;
        this.workflows = workflows;
        this.events = events;
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
        return details.of((LiveIssue) issue);
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
        LiveIssue draft = store.draft((StoredProject) wanted.project(), parentId(fields.remove("parent")));
        draft.set(IssueField.REPORTER, creator == null ? null : creator.getKey());
        input.apply(fields, draft);
        workflows.create(creator, draft, lists(fields));
        return draft;
    }

    private Long parentId(String keyOrId) {
        if (keyOrId == null || keyOrId.isEmpty()) {
            return null;
        }
        LiveIssue parent = keyOrId.matches("\\d{1,15}") ? store.byId(Long.parseLong(keyOrId)) : store.byKey(keyOrId);
        if (parent == null) {
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

    private LiveIssue save(LiveIssue issue, Map<String, String> fields, ApplicationUser editor, Long event) {
        input.apply(fields, issue);
        List<IssueDetails.ChangedField> changes = writer.save(issue, lists(fields), editor);
        if (!changes.isEmpty()) {
            events.happened(event, issue, editor, changes);
        }
        return issue;
    }

    private static Map<IssueList, List<String>> lists(Map<String, String> fields) {
        Map<IssueList, List<String>> lists = new EnumMap<>(IssueList.class);
        for (IssueList list : IssueList.values()) {
            if (fields.containsKey(list.id())) {
                lists.put(list, items(list, fields.get(list.id())));
            }
        }
        return lists;
    }

    private static List<String> items(IssueList list, String text) {
        return Arrays.stream(text.split(list == IssueList.LABELS ? "\\s+" : "\\R"))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }
}
