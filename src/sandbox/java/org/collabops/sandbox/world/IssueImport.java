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
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Issues of a real site from a JSON-lines file, oddities included. */
public final class IssueImport {
    private static final Pattern KEY = Pattern.compile("(.+)-(\\d{1,15})");
    private static final int ISSUES_PER_BATCH = 1_000;
    private static final int LONGEST_NAME = 255;
    private static final int IDS_PER_BLOCK = 5_000;

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
        Project project = run.site.project(parts.group(1), line.text("projectName", LONGEST_NAME));
        long number = Long.parseLong(parts.group(2));
        if (run.site.takes(project, number)) {
            run.links.collect(key, run.issueRows.write(line, project, number), line);
            run.issues++;
        } else {
            run.skipped++;
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
        private final ImportedIssues issueRows;
        private int issues;
        private int skipped;

        Run(World world) {
            rows = new IssueRows(world.sql(), world.ids(), IDS_PER_BLOCK);
            site = new ImportedSite(world);
            links = new ImportedLinks(world);
            issueRows = new ImportedIssues(site, rows);
        }
    }
}
