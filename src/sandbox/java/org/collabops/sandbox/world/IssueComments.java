package org.collabops.sandbox.world;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.collabops.sandbox.db.Sql;
import org.collabops.sandbox.world.IssueDetails.ChangedField;

/** What people say on issues, to everyone or to a group or role only. */
final class IssueComments {
    private final Sql sql;
    private final Ids ids;
    private final Clock clock;
    private final Users users;
    private final ProjectRoles roles;
    private final IssueWriter writer;
    private final ChangeLog changeLog;

    IssueComments(
            Sql sql, Ids ids, Clock clock, Users users, ProjectRoles roles, IssueWriter writer, ChangeLog changeLog) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
        this.users = users;
        this.roles = roles;
        this.writer = writer;
        this.changeLog = changeLog;
    }

    StoredComment add(Issue issue, ApplicationUser author, String body, Audience audience) {
        long id = ids.next("comment");
        long now = clock.millis();
        sql.update(
                "insert into issue_comment (id, issue_id, author, created, body, group_level, role_level)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                id,
                issue.getId(),
                author == null ? null : author.getKey(),
                now,
                body,
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

    StoredComment edit(StoredComment before, ApplicationUser editor, String body, Audience audience) {
        Issue issue = before.getIssue();
        sql.update(
                "update issue_comment set body = ?, group_level = ?, role_level = ?, updater = ?, updated = ? where id = ?",
                body,
                audience.group(),
                audience.role(),
                editor == null ? null : editor.getKey(),
                clock.millis(),
                before.getId());
        writer.touch(issue.getId(), clock.instant());
        return byId(issue, before.getId());
    }

    void delete(StoredComment comment, ApplicationUser who) {
        long issueId = comment.getIssue().getId();
        sql.update("delete from issue_comment where id = ?", comment.getId());
        changeLog.add(
                issueId,
                who,
                clock.instant(),
                List.of(new ChangedField("Comment", comment.getId().toString(), comment.getBody(), null, null)));
        writer.touch(issueId, clock.instant());
    }
}
