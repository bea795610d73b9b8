package org.collabops.sandbox.world;

import java.util.List;
import org.collabops.sandbox.db.Sql;

/** Takes issues out of the database with all that hangs on them; their ids and numbers are never given again. */
final class IssueRemoval {
    private static final List<String> DETAILS = List.of(
            "change_group where issue_id",
            "issue_value where issue_id",
            "issue_comment where issue_id",
            "worklog where issue_id",
            "moved_issue where issue_id",
            "issue_link where source_id",
            "issue_link where target_id",
            "issue where id");

    private final Sql sql;

    IssueRemoval(Sql sql) {
        this.sql = sql;
    }

    void issue(long id) {
        remove(" = ?", id);
    }

    void allOf(long projectId) {
        remove(" in (select id from issue where project_id = ?)", projectId);
    }

    private void remove(String ofIssue, long argument) {
        sql.update(
                "delete from change_item where group_id in (select id from change_group where issue_id" + ofIssue + ")",
                argument);
        DETAILS.forEach(rows -> sql.update("delete from " + rows + ofIssue, argument));
    }
}
