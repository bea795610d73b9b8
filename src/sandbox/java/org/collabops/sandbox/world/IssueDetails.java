package org.collabops.sandbox.world;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Everything an issue page shows of one issue. What is not set is null; people may be null: anonymous or gone. */
public record IssueDetails(
        Constant type,
        Constant status,
        Constant priority,
        Constant resolution,
        String securityLevel,
        String description,
        ApplicationUser creator,
        Instant created,
        Instant updated,
        Instant resolved,
        LocalDate due,
        Long originalEstimateSeconds,
        Long remainingEstimateSeconds,
        Long timeSpentSeconds,
        List<String> labels,
        List<String> components,
        List<String> fixVersions,
        List<String> affectsVersions,
        MutableIssue parent,
        List<MutableIssue> subTasks,
        List<Link> links,
        List<Comment> comments,
        List<Worklog> worklogs,
        List<Change> history) {

    /** A link as this issue reads it, e.g. “blocks SHIP-4”. */
    public record Link(String type, String description, boolean outward, MutableIssue issue) {}

    public record Comment(long id, ApplicationUser author, Instant created, String body, Audience audience) {}

    public record Worklog(
            long id, ApplicationUser author, Instant started, long seconds, String note, Audience audience) {}

    /** What one person changed at one time. */
    public record Change(long id, ApplicationUser author, Instant at, List<ChangedField> fields) {}

    /** Values are ids and keys, texts what people read; an unset side is null. */
    public record ChangedField(String field, String from, String fromText, String to, String toText) {}
}
