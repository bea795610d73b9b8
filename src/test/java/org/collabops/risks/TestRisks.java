package org.collabops.risks;

import static org.collabops.Field.absent;
import static org.collabops.Field.of;

import java.time.Instant;
import java.time.LocalDate;
import org.collabops.Field;
import org.collabops.IssueId;
import org.collabops.ProjectId;
import org.collabops.Revision;
import org.collabops.UserKey;

/** Risks and changes as tests need them. */
public final class TestRisks {
    public static final ProjectId PROJECT = new ProjectId(10000);
    public static final UserKey OWNER = new UserKey("JIRAUSER10101");
    public static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    private TestRisks() {}

    public static RiskContent titled(String title) {
        return new RiskContent(null, title, null, null, Kind.THREAT, null, OWNER, Status.OPEN, null, null);
    }

    public static RiskContent content(String title, Assessment inherent, Status status) {
        return new RiskContent(
                null,
                title,
                "described",
                Category.TECHNICAL,
                Kind.THREAT,
                inherent,
                OWNER,
                status,
                Response.REDUCE,
                LocalDate.parse("2026-12-08"));
    }

    public static RiskContent on(IssueId issue, RiskContent content) {
        return change(of(issue), absent(), absent(), absent()).appliedTo(content);
    }

    public static Risk risk(long id, RiskContent content) {
        return new Risk(id, PROJECT, (int) id, OWNER, null, content, new Revision(1, NOW, OWNER, null), false);
    }

    public static RiskChange titles(String title) {
        return change(absent(), of(title), absent(), absent());
    }

    public static RiskChange raises(IssueId issue, String title) {
        return change(of(issue), of(title), absent(), absent());
    }

    public static RiskChange assesses(Assessment inherent) {
        return change(absent(), absent(), of(inherent), absent());
    }

    public static RiskChange moves(Status status) {
        return change(absent(), absent(), absent(), of(status));
    }

    public static RiskChange givesTo(UserKey owner) {
        return new RiskChange(
                absent(), absent(), absent(), absent(), absent(), absent(), of(owner), absent(), absent(), absent());
    }

    private static RiskChange change(
            Field<IssueId> issue, Field<String> title, Field<Assessment> inherent, Field<Status> status) {
        return new RiskChange(
                issue, title, absent(), absent(), absent(), inherent, absent(), status, absent(), absent());
    }
}
