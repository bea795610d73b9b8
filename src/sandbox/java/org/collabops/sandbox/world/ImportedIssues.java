package org.collabops.sandbox.world;

import com.atlassian.jira.project.Project;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Turns one line of an issue file into rows, with a value for whatever Jira cannot do without. */
final class ImportedIssues {
    private static final int LONGEST_SUMMARY = 255;
    private static final int LONGEST_ITEM = 255;
    private static final String NO_BODY = "–";

    private final ImportedSite site;
    private final IssueRows rows;
    private final ImportedHistory history;

    ImportedIssues(ImportedSite site, IssueRows rows) {
        this.site = site;
        this.rows = rows;
        history = new ImportedHistory(site, rows);
    }

    /** Returns the id of the new issue. */
    long write(JsonLine line, Project project, long number) {
        String creator = line.text("creator") == null ? line.text("reporter") : line.text("creator");
        Instant created = line.moment("created");
        long id = rows.issue(
                project.getId(),
                number,
                null,
                site.userKey(creator),
                created,
                updated(line, created),
                line.moment("resolved"),
                fields(line));
        rows.list(id, IssueList.LABELS, items(line, "labels"));
        rows.list(id, IssueList.COMPONENTS, items(line, "components"));
        rows.list(id, IssueList.FIX_VERSIONS, items(line, "fixVersions"));
        rows.list(id, IssueList.AFFECTS_VERSIONS, items(line, "affectsVersions"));
        comments(id, line);
        worklogs(id, line);
        history.write(id, line.objects("history"));
        return id;
    }

    private static List<String> items(JsonLine line, String name) {
        return line.texts(name).stream()
                .map(item -> item.length() > LONGEST_ITEM ? item.substring(0, LONGEST_ITEM) : item)
                .toList();
    }

    /** Files without it: the last thing that happened. */
    private static Instant updated(JsonLine line, Instant created) {
        Instant updated = line.moment("updated");
        return updated != null
                ? updated
                : Stream.of(
                                Stream.of(created, line.moment("resolved")),
                                line.objects("history").stream().map(entry -> entry.moment("at")),
                                line.objects("comments").stream().map(entry -> entry.moment("at")))
                        .flatMap(moments -> moments)
                        .filter(Objects::nonNull)
                        .max(Instant::compareTo)
                        .orElse(created);
    }

    private Map<IssueField, String> fields(JsonLine line) {
        Map<IssueField, String> values = new EnumMap<>(IssueField.class);
        String summary = line.text("summary", LONGEST_SUMMARY);
        LocalDate due = line.day("due");
        values.put(IssueField.SUMMARY, summary == null ? line.text("key") : summary);
        values.put(IssueField.DESCRIPTION, line.text("description"));
        values.put(
                IssueField.TYPE,
                site.type(line.text("type"), line.flag("subtask")).getId());
        values.put(IssueField.STATUS, site.status(line.text("status")).getId());
        values.put(IssueField.PRIORITY, site.optionalId(ConstantKind.PRIORITY, line.text("priority")));
        values.put(IssueField.RESOLUTION, site.optionalId(ConstantKind.RESOLUTION, line.text("resolution")));
        values.put(IssueField.ASSIGNEE, site.userKey(line.text("assignee")));
        values.put(IssueField.REPORTER, site.userKey(line.text("reporter")));
        values.put(IssueField.DUE_DATE, due == null ? null : due.toString());
        values.put(IssueField.ORIGINAL_ESTIMATE, line.number("originalEstimateSec"));
        values.put(IssueField.REMAINING_ESTIMATE, line.number("remainingEstimateSec"));
        values.put(IssueField.TIME_SPENT, line.number("timeSpentSec"));
        return values;
    }

    private void comments(long id, JsonLine line) {
        for (JsonLine comment : line.objects("comments")) {
            Instant at = comment.moment("at");
            if (at != null) {
                String body = comment.text("body");
                rows.comment(id, site.userKey(comment.text("by")), at, body == null ? NO_BODY : body);
            }
        }
    }

    private void worklogs(long id, JsonLine line) {
        for (JsonLine worklog : line.objects("worklogs")) {
            Instant started = worklog.moment("started");
            String seconds = worklog.number("seconds");
            if (started != null && seconds != null) {
                Instant created = worklog.moment("created");
                rows.worklog(
                        id,
                        site.userKey(worklog.text("by")),
                        started,
                        created == null ? started : created,
                        Long.parseLong(seconds),
                        "");
            }
        }
    }
}
