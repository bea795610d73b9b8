package org.collabops.sandbox.world;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.collabops.sandbox.db.Sql;

/** Issues with a past, gathered and written in batches: a past cannot be lived through the workflow. */
final class IssueRows {
    private static final String ISSUE =
            "issue (id, project_id, issue_number, parent_id, creator, created, updated, resolved, "
                    + Arrays.stream(IssueField.values()).map(IssueField::column).collect(Collectors.joining(", "))
                    + ")";
    private static final String VALUE = "issue_value (issue_id, field, place, content)";
    private static final String COMMENT = "issue_comment (id, issue_id, author, created, body)";
    private static final String WORKLOG = "worklog (id, issue_id, author, started, created, seconds, note)";
    private static final String GROUP = "change_group (id, issue_id, author, created)";
    private static final String ITEM = "change_item (id, group_id, field, old_value, old_text, new_value, new_text)";
    private static final String LINK = "issue_link (id, type_id, source_id, target_id)";

    private final Sql sql;
    private final LongSupplier issueIds;
    private final LongSupplier commentIds;
    private final LongSupplier worklogIds;
    private final LongSupplier groupIds;
    private final LongSupplier itemIds;
    private final LongSupplier linkIds;
    private final Map<String, List<Object[]>> waiting = new LinkedHashMap<>();

    IssueRows(Sql sql, Ids ids, int blockSize) {
        this.sql = sql;
        issueIds = ids.many("issue", blockSize);
        commentIds = ids.many("comment", blockSize);
        worklogIds = ids.many("worklog", blockSize);
        groupIds = ids.many("change_group", blockSize);
        itemIds = ids.many("change_item", blockSize);
        linkIds = ids.many("issue_link", blockSize);
    }

    long issue(
            long projectId,
            long number,
            Long parentId,
            String creator,
            Instant created,
            Instant updated,
            Instant resolved,
            Map<IssueField, String> values) {
        long id = issueIds.getAsLong();
        List<Object> row = new ArrayList<>(Arrays.asList(id, projectId, number, parentId, creator));
        row.addAll(Arrays.asList(created.toEpochMilli(), updated.toEpochMilli(), millis(resolved)));
        for (IssueField field : IssueField.values()) {
            row.add(field.columnValue(values.get(field)));
        }
        add(ISSUE, row.toArray());
        return id;
    }

    void list(long issueId, IssueList list, List<String> contents) {
        for (int place = 0; place < contents.size(); place++) {
            add(VALUE, issueId, list.name(), place, contents.get(place));
        }
    }

    void comment(long issueId, String author, Instant at, String body) {
        add(COMMENT, commentIds.getAsLong(), issueId, author, at.toEpochMilli(), body);
    }

    void worklog(long issueId, String author, Instant started, Instant created, long seconds, String note) {
        add(
                WORKLOG,
                worklogIds.getAsLong(),
                issueId,
                author,
                started.toEpochMilli(),
                created.toEpochMilli(),
                seconds,
                note);
    }

    long change(long issueId, String author, Instant at) {
        long id = groupIds.getAsLong();
        add(GROUP, id, issueId, author, at.toEpochMilli());
        return id;
    }

    void changed(long groupId, IssueDetails.ChangedField change) {
        add(
                ITEM,
                itemIds.getAsLong(),
                groupId,
                change.field(),
                change.from(),
                change.fromText(),
                change.to(),
                change.toText());
    }

    void link(long typeId, long sourceId, long targetId) {
        add(LINK, linkIds.getAsLong(), typeId, sourceId, targetId);
    }

    private void add(String table, Object... row) {
        waiting.computeIfAbsent(table, unknown -> new ArrayList<>()).add(row);
    }

    void flush() {
        waiting.forEach((table, rows) -> {
            String places = "?, ".repeat(rows.get(0).length - 1) + "?";
            sql.batch("insert into " + table + " values (" + places + ")", rows);
        });
        waiting.clear();
    }

    private static Long millis(Instant instant) {
        return instant == null ? null : instant.toEpochMilli();
    }
}
