package org.collabops.flags.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.collabops.IssueId;
import org.collabops.UserKey;
import org.collabops.flags.Flag;
import org.collabops.flags.Flags;
import org.collabops.store.TextMap;

/** Flags in Active Objects. */
public final class AoFlags implements Flags {
    private final ActiveObjects ao;

    public AoFlags(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void raise(
            IssueId issue, UserKey reader, String source, long subject, Map<String, String> details, Instant at) {
        ao.create(
                FlagRow.class,
                Map.of(
                        "ISSUE_ID", issue.value(),
                        "READER", reader.value(),
                        "SOURCE", source,
                        "SUBJECT_ID", subject,
                        "DETAILS", TextMap.written(details),
                        "RAISED_AT", at.toEpochMilli()));
    }

    @Override
    public List<Flag> of(IssueId issue, UserKey reader, long after, Instant since) {
        Query query = Query.select()
                .where(
                        "ISSUE_ID = ? AND READER = ? AND ID > ? AND RAISED_AT >= ?",
                        issue.value(),
                        reader.value(),
                        after,
                        since.toEpochMilli())
                .order("ID ASC")
                .limit(20);
        return Arrays.stream(ao.find(FlagRow.class, query)).map(AoFlags::flag).toList();
    }

    @Override
    public int forgetBefore(Instant instant) {
        return ao.deleteWithSQL(FlagRow.class, "RAISED_AT < ?", instant.toEpochMilli());
    }

    private static Flag flag(FlagRow row) {
        return new Flag(
                row.getID(),
                new IssueId(row.getIssueId()),
                new UserKey(row.getReader()),
                row.getSource(),
                row.getSubjectId(),
                TextMap.read(row.getDetails()),
                Instant.ofEpochMilli(row.getRaisedAt()));
    }
}
