package org.collabops.sandbox.world;

import com.atlassian.jira.project.Project;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Issues of a real site from a JSON-lines file, oddities included. */
public final class IssueImport {
    private static final Pattern KEY = Pattern.compile("(.+)-(\\d{1,15})");
    private static final int ISSUES_PER_BATCH = 1_000;
    private static final int LONGEST_SUMMARY = 255;
    private static final int LONGEST_ITEM = 255;
    private static final int IDS_PER_BLOCK = 5_000;
    private static final String NO_BODY = "–";

    private final World world;
    private final ObjectMapper json = new ObjectMapper();

    public IssueImport(World world) {
        this.world = world;
    }

    /** {@code file} may be gzipped; projects and issues that are there already stay as they are. */
    public Report read(Path file) throws IOException {
        long started = System.nanoTime();
        Run run = new Run(world);
        try (BufferedReader lines = reader(file)) {
            boolean more = true;
            while (more) {
                more = world.database().inJiraTransaction(() -> batch(lines, run));
            }
        }
        int outside = world.database().inJiraTransaction(() -> {
            int linksOutside = run.links.write(run.rows);
            run.site.finish();
            return linksOutside;
        });
        return new Report(
                run.issues,
                run.skipped,
                run.site.newUsers(),
                run.site.projectKeys(),
                outside,
                Duration.ofNanos(System.nanoTime() - started));
    }

    private static BufferedReader reader(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
        return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
    }

    private boolean batch(BufferedReader lines, Run run) throws IOException {
        for (int i = 0; i < ISSUES_PER_BATCH; i++) {
            String line = lines.readLine();
            if (line == null) {
                run.rows.flush();
                return false;
            }
            if (!line.isBlank()) {
                issue(line, run);
            }
        }
        run.rows.flush();
        return true;
    }

    private void issue(String text, Run run) {
        JsonLine line;
        try {
            line = new JsonLine(json.readTree(text));
        } catch (JsonProcessingException unreadable) {
            run.skipped++;
            return;
        }
        String key = line.text("key");
        Matcher parts = KEY.matcher(key == null ? "" : key.toUpperCase(Locale.ROOT));
        if (!parts.matches() || line.moment("created") == null) {
            run.skipped++;
            return;
        }
        Project project = run.site.project(parts.group(1), line.text("projectName", LONGEST_ITEM));
        long number = Long.parseLong(parts.group(2));
        if (run.site.takes(project, number)) {
            run.links.collect(key, write(line, project, number, run), line);
            run.issues++;
        } else {
            run.skipped++;
        }
    }

    private static long write(JsonLine line, Project project, long number, Run run) {
        String creator = line.text("creator") == null ? line.text("reporter") : line.text("creator");
        Instant created = line.moment("created");
        long id = run.rows.issue(
                project.getId(),
                number,
                null,
                run.site.userKey(creator),
                created,
                updated(line, created),
                line.moment("resolved"),
                fields(line, run.site));
        run.rows.list(id, IssueList.LABELS, items(line, "labels"));
        run.rows.list(id, IssueList.COMPONENTS, items(line, "components"));
        run.rows.list(id, IssueList.FIX_VERSIONS, items(line, "fixVersions"));
        run.rows.list(id, IssueList.AFFECTS_VERSIONS, items(line, "affectsVersions"));
        comments(id, line, run);
        worklogs(id, line, run);
        run.history.write(id, line.objects("history"));
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

    private static Map<IssueField, String> fields(JsonLine line, ImportedSite site) {
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

    private static void comments(long id, JsonLine line, Run run) {
        for (JsonLine comment : line.objects("comments")) {
            Instant at = comment.moment("at");
            if (at != null) {
                String body = comment.text("body");
                run.rows.comment(id, run.site.userKey(comment.text("by")), at, body == null ? NO_BODY : body);
            }
        }
    }

    private static void worklogs(long id, JsonLine line, Run run) {
        for (JsonLine worklog : line.objects("worklogs")) {
            Instant started = worklog.moment("started");
            String seconds = worklog.number("seconds");
            if (started != null && seconds != null) {
                Instant created = worklog.moment("created");
                run.rows.worklog(
                        id,
                        run.site.userKey(worklog.text("by")),
                        started,
                        created == null ? started : created,
                        Long.parseLong(seconds),
                        "");
            }
        }
    }

    /** What came in, and what could not: links and parents that point outside the file are left out and counted. */
    public record Report(
            int issues, int skipped, int users, List<String> projectKeys, int linksOutside, Duration took) {}

    /** The state of one import. */
    private static final class Run {
        private final IssueRows rows;
        private final ImportedSite site;
        private final ImportedLinks links;
        private final ImportedHistory history;
        private int issues;
        private int skipped;

        Run(World world) {
            rows = new IssueRows(world.sql(), world.ids(), IDS_PER_BLOCK);
            site = new ImportedSite(world);
            links = new ImportedLinks(world);
            history = new ImportedHistory(site, rows);
        }
    }
}
