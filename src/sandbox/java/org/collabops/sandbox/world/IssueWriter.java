package org.collabops.sandbox.world;

import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.collabops.sandbox.db.Sql;

/** Writes issues; every write of an existing one leaves its change history. */
final class IssueWriter {
    /** As Jira's history spells a day. */
    private static final String MIDNIGHT = " 00:00:00.0";

    private final Sql sql;
    private final Ids ids;
    private final Clock clock;
    private final Users users;
    private final Constants constants;
    private final IssueStore store;
    private final ChangeLog changeLog;

    IssueWriter(
            Sql sql, Ids ids, Clock clock, Users users, Constants constants, IssueStore store, ChangeLog changeLog) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
        this.users = users;
        this.constants = constants;
        this.store = store;
        this.changeLog = changeLog;
    }

    /** A beginning is no change: it leaves no history. */
    void insert(LiveIssue issue, Map<IssueList, List<String>> lists, ApplicationUser creator) {
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
        lists.forEach((list, values) ->
                replace(issue.getId(), list, values.stream().distinct().toList()));
        issue.storedAt(now, null);
    }

    /** The row of the project stays locked until the transaction ends, so no two issues get one number. */
    long nextNumber(StoredProject project) {
        sql.update("update project set last_number = last_number + 1 where id = ?", project.getId());
        return sql.number("select last_number from project where id = ?", project.getId());
    }

    /** Stores what was changed, with its history, and returns it; touches the update time even if nothing was. */
    List<IssueDetails.ChangedField> save(LiveIssue issue, Map<IssueList, List<String>> lists, ApplicationUser author) {
        return save(issue, lists, author, List.of());
    }

    /** @param alsoChanged what was stored elsewhere, for the same entry of the history */
    List<IssueDetails.ChangedField> save(
            LiveIssue issue,
            Map<IssueList, List<String>> lists,
            ApplicationUser author,
            List<IssueDetails.ChangedField> alsoChanged) {
        List<IssueDetails.ChangedField> changes = new ArrayList<>(alsoChanged);
        Instant now = clock.instant();
        for (IssueField field : issue.changed()) {
            String from = issue.storedValue(field);
            String to = issue.value(field);
            changes.add(new IssueDetails.ChangedField(
                    field.id(), field.historyValue(from), text(field, from), field.historyValue(to), text(field, to)));
            sql.update(
                    "update issue set " + field.column() + " = ? where id = ?", field.columnValue(to), issue.getId());
        }
        Instant resolved = resolved(issue, now);
        sql.update(
                "update issue set updated = ?, resolved = ? where id = ?",
                now.toEpochMilli(),
                resolved == null ? null : resolved.toEpochMilli(),
                issue.getId());
        changes.addAll(setLists(issue.getId(), lists));
        changeLog.add(issue.getId(), author, now, changes);
        issue.storedAt(now, resolved);
        return changes;
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
        if (field == IssueField.DUE_DATE) {
            return value + MIDNIGHT;
        }
        if (field == IssueField.SECURITY) {
            return store.levelName(Long.valueOf(value));
        }
        return field.isConstant() ? constants.byId(field.constantKind(), value).name() : value;
    }

    private List<IssueDetails.ChangedField> setLists(long issueId, Map<IssueList, List<String>> lists) {
        List<IssueDetails.ChangedField> changes = new ArrayList<>();
        lists.forEach((list, values) -> {
            List<String> before = store.list(issueId, list);
            List<String> after = values.stream().distinct().toList();
            if (!before.equals(after)) {
                replace(issueId, list, after);
                changes.addAll(list.changes(before, after));
            }
        });
        return changes;
    }

    private void replace(long issueId, IssueList list, List<String> values) {
        sql.update("delete from issue_value where issue_id = ? and field = ?", issueId, list.name());
        List<Object[]> rows = new ArrayList<>();
        for (int place = 0; place < values.size(); place++) {
            rows.add(new Object[] {issueId, list.name(), place, values.get(place)});
        }
        sql.batch("insert into issue_value (issue_id, field, place, content) values (?, ?, ?, ?)", rows);
    }

    /** What was stored elsewhere becomes history. */
    void changed(long issueId, ApplicationUser author, List<IssueDetails.ChangedField> changes) {
        Instant now = clock.instant();
        changeLog.add(issueId, author, now, changes);
        touch(issueId, now);
    }

    void setArchived(long issueId, boolean archived) {
        sql.update(
                "update issue set archived = ? where id = ? or parent_id = ?",
                archived ? clock.millis() : null,
                issueId,
                issueId);
    }

    void touch(long issueId, Instant at) {
        sql.update("update issue set updated = ? where id = ?", at.toEpochMilli(), issueId);
    }
}
