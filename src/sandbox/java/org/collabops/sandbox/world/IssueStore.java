package org.collabops.sandbox.world;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.collabops.sandbox.db.Sql;

/** Reads and writes issue rows; every write of an existing issue leaves its change history. */
final class IssueStore {
    static final String SELECT = "select i.id, i.issue_number, i.parent_id, i.created, i.updated, i.resolved, "
            + Arrays.stream(IssueField.values())
                    .map(field -> "i." + field.column())
                    .collect(Collectors.joining(", "))
            + ", " + Projects.COLUMNS + " from issue i join project p on p.id = i.project_id";
    private static final int IDS_PER_QUERY = 1_000;

    private final Sql sql;
    private final Ids ids;
    private final Clock clock;
    private final Users users;
    private final Projects projects;
    private final Constants constants;

    IssueStore(Sql sql, Ids ids, Clock clock, Users users, Projects projects, Constants constants) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
        this.users = users;
        this.projects = projects;
        this.constants = constants;
    }

    LiveIssue draft(StoredProject project, Long parentId) {
        return new LiveIssue(project, parentId, users, constants);
    }

    LiveIssue byId(long id) {
        return first(" where i.id = ?", id);
    }

    /** Also by a key that the issue had before it moved. */
    LiveIssue byKey(String key) {
        LiveIssue current = byCurrentKey(key);
        return current != null
                ? current
                : first(" join moved_issue m on m.issue_id = i.id where m.old_key = ?", key.toUpperCase(Locale.ROOT));
    }

    LiveIssue byCurrentKey(String key) {
        int dash = key.lastIndexOf('-');
        String number = key.substring(dash + 1);
        return dash < 1 || !number.matches("\\d{1,15}")
                ? null
                : first(
                        " where p.project_key = ? and i.issue_number = ?",
                        key.substring(0, dash).toUpperCase(Locale.ROOT),
                        Long.valueOf(number));
    }

    private LiveIssue first(String where, Object... arguments) {
        return sql.first(SELECT + where, this::issue, arguments).orElse(null);
    }

    /** In the order of the ids; unknown ones are left out. */
    List<Issue> byIds(Collection<Long> wanted) {
        List<Long> all = List.copyOf(wanted);
        List<Issue> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += IDS_PER_QUERY) {
            List<Long> some = all.subList(from, Math.min(all.size(), from + IDS_PER_QUERY));
            found.addAll(sql.list(
                    SELECT + " where i.id in (" + "?, ".repeat(some.size() - 1) + "?)", this::issue, some.toArray()));
        }
        var byId = found.stream().collect(Collectors.toMap(Issue::getId, issue -> issue));
        return all.stream().distinct().filter(byId::containsKey).map(byId::get).toList();
    }

    LiveIssue issue(ResultSet row) throws SQLException {
        long parent = row.getLong("parent_id");
        LiveIssue issue = draft(projects.project(row), row.wasNull() ? null : parent);
        issue.becomes(row.getLong("id"), row.getLong("issue_number"), instant(row, "created"));
        for (IssueField field : IssueField.values()) {
            issue.set(field, row.getString(field.column()));
        }
        issue.storedAt(instant(row, "updated"), instant(row, "resolved"));
        return issue;
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }

    /** Until the transaction ends, nobody else transitions the issue. */
    void lock(long id) {
        sql.list("select id from issue where id = ? for update", row -> row.getLong(1), id);
    }

    void insert(LiveIssue issue, ApplicationUser creator) {
        Instant now = clock.instant();
        long number = nextNumber(issue.project());
        List<Object> row = new ArrayList<>();
        issue.becomes(ids.next("issue"), number, now);
        row.addAll(Arrays.asList(issue.getId(), issue.getProjectId(), number, issue.parentId()));
        row.addAll(Arrays.asList(creator == null ? null : creator.getKey(), now.toEpochMilli(), now.toEpochMilli()));
        for (IssueField field : IssueField.values()) {
            row.add(field.columnValue(issue.value(field)));
        }
        sql.update(
                "insert into issue (id, project_id, issue_number, parent_id, creator, created, updated, "
                        + Arrays.stream(IssueField.values())
                                .map(IssueField::column)
                                .collect(Collectors.joining(", "))
                        + ") values (" + "?, ".repeat(row.size() - 1) + "?)",
                row.toArray());
        issue.storedAt(now, null);
    }

    /** The row of the project stays locked until the transaction ends, so no two issues get one number. */
    private long nextNumber(StoredProject project) {
        sql.update("update project set last_number = last_number + 1 where id = ?", project.getId());
        return sql.number("select last_number from project where id = ?", project.getId());
    }

    /** Stores what was changed on the issue, with its history; touches the update time even if nothing was. */
    void save(LiveIssue issue, ApplicationUser author) {
        List<IssueDetails.ChangedField> changes = new ArrayList<>();
        Instant now = clock.instant();
        for (IssueField field : issue.changed()) {
            String from = issue.storedValue(field);
            String to = issue.value(field);
            changes.add(new IssueDetails.ChangedField(field.id(), from, text(field, from), to, text(field, to)));
            sql.update(
                    "update issue set " + field.column() + " = ? where id = ?", field.columnValue(to), issue.getId());
        }
        Instant resolved = resolved(issue, now);
        sql.update(
                "update issue set updated = ?, resolved = ? where id = ?",
                now.toEpochMilli(),
                resolved == null ? null : resolved.toEpochMilli(),
                issue.getId());
        addHistory(issue.getId(), author, now, changes);
        issue.storedAt(now, resolved);
    }

    private static Instant resolved(LiveIssue issue, Instant now) {
        boolean before = issue.storedValue(IssueField.RESOLUTION) != null;
        boolean after = issue.value(IssueField.RESOLUTION) != null;
        if (before == after) {
            return issue.resolved();
        }
        return after ? now : null;
    }

    private String text(IssueField field, String value) {
        if (value == null) {
            return null;
        }
        if (field.isUser()) {
            ApplicationUser user = users.byKey(value);
            return user == null ? value : user.getDisplayName();
        }
        if (field == IssueField.SECURITY) {
            return levelName(Long.valueOf(value));
        }
        return field.isConstant() ? constants.byId(field.constantKind(), value).name() : value;
    }

    String levelName(Long level) {
        return level == null
                ? null
                : sql.first("select level_name from security_level where id = ?", row -> row.getString(1), level)
                        .orElse(null);
    }

    void addHistory(long issueId, ApplicationUser author, Instant at, List<IssueDetails.ChangedField> changes) {
        if (changes.isEmpty()) {
            return;
        }
        long group = ids.next("change_group");
        sql.update(
                "insert into change_group (id, issue_id, author, created) values (?, ?, ?, ?)",
                group,
                issueId,
                author == null ? null : author.getKey(),
                at.toEpochMilli());
        for (IssueDetails.ChangedField change : changes) {
            sql.update(
                    "insert into change_item (id, group_id, field, old_value, old_text, new_value, new_text)"
                            + " values (?, ?, ?, ?, ?, ?, ?)",
                    ids.next("change_item"),
                    group,
                    change.field(),
                    change.from(),
                    change.fromText(),
                    change.to(),
                    change.toText());
        }
    }

    List<String> list(long issueId, IssueList list) {
        return sql.list(
                "select content from issue_value where issue_id = ? and field = ? order by place",
                row -> row.getString(1),
                issueId,
                list.name());
    }

    void setList(long issueId, IssueList list, List<String> values, ApplicationUser author) {
        List<String> before = list(issueId, list);
        List<String> after = values.stream().distinct().toList();
        if (before.equals(after)) {
            return;
        }
        sql.update("delete from issue_value where issue_id = ? and field = ?", issueId, list.name());
        List<Object[]> rows = new ArrayList<>();
        for (int place = 0; place < after.size(); place++) {
            rows.add(new Object[] {issueId, list.name(), place, after.get(place)});
        }
        sql.batch("insert into issue_value (issue_id, field, place, content) values (?, ?, ?, ?)", rows);
        String from = String.join(" ", before);
        String to = String.join(" ", after);
        addHistory(
                issueId,
                author,
                clock.instant(),
                List.of(new IssueDetails.ChangedField(list.historyName(), null, from, null, to)));
    }

    void comment(long issueId, ApplicationUser author, String body) {
        Instant now = clock.instant();
        sql.update(
                "insert into issue_comment (id, issue_id, author, created, body) values (?, ?, ?, ?, ?)",
                ids.next("comment"),
                issueId,
                author == null ? null : author.getKey(),
                now.toEpochMilli(),
                body);
        sql.update("update issue set updated = ? where id = ?", now.toEpochMilli(), issueId);
    }
}
