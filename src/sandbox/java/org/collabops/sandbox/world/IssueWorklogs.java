package org.collabops.sandbox.world;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.collabops.sandbox.db.Database;
import org.collabops.sandbox.db.Sql;
import org.collabops.sandbox.world.IssueDetails.ChangedField;

/** The work that people log; what remains to be done shrinks by what was done. */
public final class IssueWorklogs {
    private static final String SELECT =
            "select id, author, started, created, seconds, note, group_level, role_level from worklog";

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

    IssueWorklogs(
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

    /** The id of the new worklog. */
    public long add(
            ApplicationUser author, long issueId, Instant started, long seconds, String note, Audience audience) {
        return database.inJiraTransaction(() -> {
            store.lock(issueId);
            LiveIssue issue = store.byId(issueId);
            access.demandToAdd(ProjectPermissions.WORK_ON_ISSUES, issue, author, audience);
            long id = ids.next("worklog");
            sql.update(
                    "insert into worklog (id, issue_id, author, started, created, seconds, note, group_level, role_level)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    id,
                    issueId,
                    author == null ? null : author.getKey(),
                    started.toEpochMilli(),
                    clock.millis(),
                    demanded(seconds),
                    note == null ? "" : note,
                    audience.group(),
                    audience.role());
            List<ChangedField> changes = spend(issue, seconds, author, List.of(worklogId(id)));
            events.worked(EventType.ISSUE_WORKLOGGED_ID, byId(issue, id), author, changes);
            return id;
        });
    }

    public void edit(ApplicationUser editor, long issueId, long id, Instant started, long seconds, String note) {
        database.inJiraTransaction(() -> {
            store.lock(issueId);
            StoredWorklog before = readable(editor, issueId, id);
            access.demandToChange("EDIT WORKLOGS", before.getIssue(), before.getAuthorObject(), editor);
            sql.update(
                    "update worklog set started = ?, seconds = ?, note = ? where id = ?",
                    started.toEpochMilli(),
                    demanded(seconds),
                    note == null ? "" : note,
                    id);
            LiveIssue issue = (LiveIssue) before.getIssue();
            List<ChangedField> changes = spend(issue, seconds - before.getTimeSpent(), editor, List.of(worklogId(id)));
            events.worked(EventType.ISSUE_WORKLOG_UPDATED_ID, byId(issue, id), editor, changes);
            return id;
        });
    }

    public void delete(ApplicationUser who, long issueId, long id) {
        database.inJiraTransaction(() -> {
            store.lock(issueId);
            StoredWorklog worklog = readable(who, issueId, id);
            access.demandToChange("DELETE WORKLOGS", worklog.getIssue(), worklog.getAuthorObject(), who);
            sql.update("delete from worklog where id = ?", id);
            List<ChangedField> changes =
                    spend((LiveIssue) worklog.getIssue(), -worklog.getTimeSpent(), who, List.of(worklogId(id)));
            events.worked(EventType.ISSUE_WORKLOG_DELETED_ID, worklog, who, changes);
            return id;
        });
    }

    private static ChangedField worklogId(long id) {
        return new ChangedField("WorklogId", String.valueOf(id), String.valueOf(id), null, null);
    }

    private List<ChangedField> spend(
            LiveIssue issue, long seconds, ApplicationUser who, List<ChangedField> alsoChanged) {
        long spent = issue.number(IssueField.TIME_SPENT) == null ? 0 : issue.number(IssueField.TIME_SPENT);
        Long remaining = issue.number(IssueField.REMAINING_ESTIMATE);
        issue.set(IssueField.TIME_SPENT, String.valueOf(Math.max(0, spent + seconds)));
        issue.set(
                IssueField.REMAINING_ESTIMATE,
                String.valueOf(remaining == null ? 0 : Math.max(0, remaining - seconds)));
        return writer.save(issue, Map.of(), who, alsoChanged);
    }

    private static long demanded(long seconds) {
        if (seconds <= 0) {
            throw new InvalidFields(Map.of("timeLogged", "You must indicate the time spent working."));
        }
        return seconds;
    }

    /** Those of an issue that somebody may read, the first one first. */
    List<StoredWorklog> readable(ApplicationUser user, Issue issue) {
        LiveIssue live = store.byId(issue.getId());
        return live == null
                ? List.of()
                : sql
                        .list(
                                SELECT + " where issue_id = ? order by id",
                                row -> new Restricted(
                                        worklog(live, row), new Audience(row.getString(7), row.getString(8))),
                                issue.getId())
                        .stream()
                        .filter(one -> access.reads(user, live, one.audience()))
                        .map(Restricted::worklog)
                        .toList();
    }

    private record Restricted(StoredWorklog worklog, Audience audience) {}

    private StoredWorklog readable(ApplicationUser user, long issueId, long id) {
        LiveIssue issue = store.byId(issueId);
        StoredWorklog worklog = issue == null ? null : byId(issue, id);
        if (worklog == null || !access.reads(user, issue, Audience.of(sql, "worklog", id))) {
            throw new Missing("Cannot find worklog with id: '" + id + "'.");
        }
        return worklog;
    }

    private StoredWorklog byId(Issue issue, long id) {
        return sql.first(SELECT + " where issue_id = ? and id = ?", row -> worklog(issue, row), issue.getId(), id)
                .orElse(null);
    }

    private StoredWorklog worklog(Issue issue, ResultSet row) throws SQLException {
        return new StoredWorklog(
                row.getLong(1),
                issue,
                users.byKey(row.getString(2)),
                new Date(row.getLong(3)),
                new Date(row.getLong(4)),
                row.getLong(5),
                row.getString(6),
                row.getString(7),
                roles.id(row.getString(8)));
    }
}
