package org.collabops.sandbox.world;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.collabops.sandbox.db.Database;
import org.collabops.sandbox.db.Sql;
import org.collabops.sandbox.world.IssueDetails.ChangedField;

/** What people say on issues, to everyone or to a group or role only. */
public final class IssueComments {
    private final Database database;
    private final Sql sql;
    private final Ids ids;
    private final Clock clock;
    private final Users users;
    private final RoleIds roles;
    private final IssueStore store;
    private final IssueWriter writer;
    private final WrittenAccess access;
    private final IssueEvents events;

    IssueComments(
            Database database,
            Ids ids,
            Clock clock,
            Users users,
            IssueStore store,
            IssueWriter writer,
            WrittenAccess access,
            IssueEvents events) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
        this.users = users;
        this.store = store;
        this.writer = writer;
        this.access = access;
        this.events = events;
        sql = new Sql(database.jira());
        roles = new RoleIds(sql, ids);
    }

    /** The id of the new comment. */
    public long add(ApplicationUser author, long issueId, String body, Audience audience) {
        return database.inJiraTransaction(() -> {
            LiveIssue issue = store.byId(issueId);
            access.demandToAdd(ProjectPermissions.ADD_COMMENTS, issue, author, audience);
            StoredComment comment = add(issue, author, body, audience);
            events.said(EventType.ISSUE_COMMENTED_ID, comment, author);
            return comment.getId();
        });
    }

    public void edit(ApplicationUser editor, long issueId, long id, String body, Audience audience) {
        database.inJiraTransaction(() -> {
            StoredComment before = readable(editor, issueId, id);
            access.demandToChange("EDIT COMMENTS", before.getIssue(), before.getAuthorApplicationUser(), editor);
            sql.update(
                    "update issue_comment set body = ?, group_level = ?, role_level = ?, updater = ?, updated = ?"
                            + " where id = ?",
                    demanded(body),
                    audience.group(),
                    audience.role(),
                    editor == null ? null : editor.getKey(),
                    clock.millis(),
                    id);
            writer.touch(issueId, clock.instant());
            events.said(EventType.ISSUE_COMMENT_EDITED_ID, byId(before.getIssue(), id), editor);
            return id;
        });
    }

    /** What was said stays in the history. */
    public void delete(ApplicationUser who, long issueId, long id) {
        database.inJiraTransaction(() -> {
            StoredComment comment = readable(who, issueId, id);
            access.demandToChange("DELETE COMMENTS", comment.getIssue(), comment.getAuthorApplicationUser(), who);
            sql.update("delete from issue_comment where id = ?", id);
            List<ChangedField> changes =
                    List.of(new ChangedField("Comment", String.valueOf(id), comment.getBody(), null, null));
            writer.changed(issueId, who, changes);
            events.happened(EventType.ISSUE_COMMENT_DELETED_ID, comment.getIssue(), who, changes, comment, null);
            return id;
        });
    }

    private StoredComment readable(ApplicationUser user, long issueId, long id) {
        LiveIssue issue = store.byId(issueId);
        StoredComment comment = issue == null ? null : byId(issue, id);
        if (comment == null || !access.reads(user, issue, Audience.of(sql, "issue_comment", id))) {
            throw new Missing("Can not find a comment for the id: " + id + ".");
        }
        return comment;
    }

    private static String demanded(String body) {
        if (body == null || body.isBlank()) {
            throw new InvalidFields(Map.of("comment", "Comment body can not be empty!"));
        }
        return body;
    }

    /** Without asking whether the author may: a transition carries its comment by its own permission. */
    StoredComment add(Issue issue, ApplicationUser author, String body, Audience audience) {
        long id = ids.next("comment");
        sql.update(
                "insert into issue_comment (id, issue_id, author, created, body, group_level, role_level)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                id,
                issue.getId(),
                author == null ? null : author.getKey(),
                clock.millis(),
                demanded(body),
                audience.group(),
                audience.role());
        writer.touch(issue.getId(), clock.instant());
        return byId(issue, id);
    }

    /** Null if the issue has no such comment. */
    StoredComment byId(Issue issue, long id) {
        return sql.first(
                        "select id, author, created, body, group_level, role_level, updater, updated from issue_comment"
                                + " where issue_id = ? and id = ?",
                        row -> comment(issue, row),
                        issue.getId(),
                        id)
                .orElse(null);
    }

    private StoredComment comment(Issue issue, ResultSet row) throws SQLException {
        ApplicationUser author = users.byKey(row.getString(2));
        Date created = new Date(row.getLong(3));
        long updated = row.getLong(8);
        boolean untouched = row.wasNull();
        return new StoredComment(
                row.getLong(1),
                issue,
                author,
                untouched ? author : users.byKey(row.getString(7)),
                created,
                untouched ? created : new Date(updated),
                row.getString(4),
                row.getString(5),
                roles.id(row.getString(6)));
    }
}
