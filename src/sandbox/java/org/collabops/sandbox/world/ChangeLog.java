package org.collabops.sandbox.world;

import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.collabops.sandbox.db.Sql;

/** The history of issues: what one person changed at one time is one group. */
final class ChangeLog {
    private final Sql sql;
    private final Ids ids;

    ChangeLog(Sql sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    void add(long issueId, ApplicationUser author, Instant at, List<IssueDetails.ChangedField> changes) {
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
        List<Object[]> rows = new ArrayList<>();
        for (IssueDetails.ChangedField change : changes) {
            rows.add(new Object[] {
                ids.next("change_item"),
                group,
                change.field(),
                change.from(),
                change.fromText(),
                change.to(),
                change.toText()
            });
        }
        sql.batch(
                "insert into change_item (id, group_id, field, old_value, old_text, new_value, new_text)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                rows);
    }
}
