package org.collabops.sandbox.world;

import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.collabops.sandbox.db.Sql;

/** Writes issues; every write of an existing one leaves its change history. */
final class IssueWriter {
    private final Sql sql;
    private final Ids ids;
    private final Clock clock;
    private final Users users;
    private final Constants constants;
    private final IssueStore store;

    IssueWriter(Sql sql, Ids ids, Clock clock, Users users, Constants constants, IssueStore store) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
        this.users = users;
        this.constants = constants;
        this.store = store;
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
            return store.levelName(Long.valueOf(value));
        }
        return field.isConstant() ? constants.byId(field.constantKind(), value).name() : value;
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

    void setList(long issueId, IssueList list, List<String> values, ApplicationUser author) {
        List<String> before = store.list(issueId, list);
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
