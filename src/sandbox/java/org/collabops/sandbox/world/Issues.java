package org.collabops.sandbox.world;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Arrays;
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

    Issues(
            Database database,
            IssueStore store,
            IssueWriter writer,
            DetailsReader details,
            FieldInput input,
            Permissions permissions,
            Workflows workflows) {
        this.database = database;
        this.store = store;
        this.writer = writer;
        this.details = details;
        this.input = input;
        this.permissions = permissions;
        this.workflows = workflows;
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
        workflows.create(creator, draft, () -> setLists(draft, fields, creator));
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
            if (!permissions.has(ProjectPermissions.EDIT_ISSUES, issue, editor)) {
                throw new NotPermitted("You do not have permission to edit issues in this project.");
            }
            input.apply(fields, issue);
            writer.save(issue, editor);
            setLists(issue, fields, editor);
            return issue;
        });
    }

    private void setLists(LiveIssue issue, Map<String, String> fields, ApplicationUser author) {
        for (IssueList list : IssueList.values()) {
            if (fields.containsKey(list.id())) {
                writer.setList(issue.getId(), list, items(list, fields.get(list.id())), author);
            }
        }
    }

    private static List<String> items(IssueList list, String text) {
        return Arrays.stream(text.split(list == IssueList.LABELS ? "\\s+" : "\\R"))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }
}
