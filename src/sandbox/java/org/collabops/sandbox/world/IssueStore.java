package org.collabops.sandbox.world;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.version.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.collabops.sandbox.db.Sql;

/** Reads issues as they are in the database. */
final class IssueStore {
    static final String SELECT =
            "select i.id, i.issue_number, i.parent_id, i.created, i.updated, i.resolved, i.archived, "
                    + Arrays.stream(IssueField.values())
                            .map(field -> "i." + field.column())
                            .collect(Collectors.joining(", "))
                    + ", " + Projects.COLUMNS + " from issue i join project p on p.id = i.project_id";
    private static final int IDS_PER_QUERY = 1_000;

    private final Sql sql;
    private final Users users;
    private final Projects projects;
    private final Constants constants;
    private final ProjectVersions versions;

    IssueStore(Sql sql, Users users, Projects projects, Constants constants, ProjectVersions versions) {
        this.sql = sql;
        this.users = users;
        this.projects = projects;
        this.constants = constants;
        this.versions = versions;
    }

    LiveIssue draft(StoredProject project, Long parentId) {
        return new LiveIssue(project, parentId, users, constants, this::fixVersions);
    }

    LiveIssue byId(long id) {
        return first(" where i.id = ?", id);
    }

    /** Also by a key that the issue had before it moved, or its project before that was renamed. */
    LiveIssue byKey(String key) {
        LiveIssue current = byCurrentKey(key);
        if (current != null) {
            return current;
        }
        LiveIssue moved =
                first(" join moved_issue m on m.issue_id = i.id where m.old_key = ?", key.toUpperCase(Locale.ROOT));
        return moved != null
                ? moved
                : numbered(
                        " join old_project_key o on o.project_id = p.id where o.old_key = ? and i.issue_number = ?",
                        key);
    }

    List<LiveIssue> subTasks(long id) {
        return sql.list(SELECT + " where i.parent_id = ? order by i.issue_number", this::issue, id);
    }

    LiveIssue byCurrentKey(String key) {
        return numbered(" where p.project_key = ? and i.issue_number = ?", key);
    }

    private LiveIssue numbered(String where, String key) {
        int dash = key.lastIndexOf('-');
        String number = key.substring(dash + 1);
        return dash < 1 || !number.matches("\\d{1,15}")
                ? null
                : first(where, key.substring(0, dash).toUpperCase(Locale.ROOT), Long.valueOf(number));
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
        Long parentId = row.wasNull() ? null : parent;
        LiveIssue issue = draft(projects.project(row), parentId);
        issue.becomes(row.getLong("id"), row.getLong("issue_number"), instant(row, "created"));
        for (IssueField field : IssueField.values()) {
            issue.set(field, row.getString(field.column()));
        }
        issue.storedAt(instant(row, "updated"), instant(row, "resolved"));
        issue.archived(row.getLong("archived") != 0);
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

    String levelName(Long level) {
        return level == null
                ? null
                : sql.first("select level_name from security_level where id = ?", row -> row.getString(1), level)
                        .orElse(null);
    }

    private Collection<Version> fixVersions(LiveIssue issue) {
        List<String> names = issue.getId() == null ? List.of() : list(issue.getId(), IssueList.FIX_VERSIONS);
        return names.isEmpty()
                ? List.of()
                : versions.of(issue.getProjectId()).stream()
                        .filter(version -> names.contains(version.getName()))
                        .map(Version.class::cast)
                        .toList();
    }

    List<String> list(long issueId, IssueList list) {
        return sql.list(
                "select content from issue_value where issue_id = ? and field = ? order by place",
                row -> row.getString(1),
                issueId,
                list.name());
    }
}
