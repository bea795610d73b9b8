package org.collabops.sandbox.world;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.collabops.sandbox.db.Database;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

@RunWith(Parameterized.class)
public class IssueImportTest {
    private static final String FULL =
            """
            {"src":"s","key":"OLD-7","project":"OLD","projectName":"Old site","type":"Bug","status":"Closed",\
            "resolution":"Fixed","priority":"Major","created":"2012-01-03T14:34:56Z","updated":"2012-06-25T16:51:10Z",\
            "resolved":"2012-01-14T18:49:06Z","due":"2012-02-01","assignee":"user-013","reporter":"user-001",\
            "creator":"bot-03","summary":"Крах при старте","labels":["a","a","b"],"components":["Core engine"],\
            "fixVersions":["1.0"],"originalEstimateSec":3600,"timeSpentSec":1800,\
            "links":[{"type":"Blocker","label":"blocks","dir":"out","key":"OLD-9"},\
            {"type":"Blocker","label":"is blocked by","dir":"in","key":"GONE-1"}],\
            "comments":[{"at":"2012-01-11T20:49:52Z","by":"user-001"}],\
            "worklogs":[{"started":"2012-01-12T08:00:00Z","created":"2012-01-12T09:00:00Z","by":"user-013","seconds":1800}],\
            "history":[{"at":"2012-01-05T12:44:33Z","field":"assignee","by":"user-001","to":"user-013"},\
            {"at":"2012-01-14T18:49:06Z","field":"status","by":"user-013","from":"Open","to":"Resolved"},\
            {"at":"2012-01-14T18:49:06Z","field":"resolution","by":"user-013","to":"Fixed"},\
            {"at":"2012-02-01T00:00:00Z","field":"Key","by":"user-001","from":"ANCIENT-3","to":"OLD-7"},\
            {"at":"2012-06-25T16:51:10Z","field":"status","by":"user-001","from":"Closed","to":"Closed"},\
            {"at":"2012-06-25T16:51:11Z","field":"Workflow","by":"user-001","from":"jira","to":"no-reopen-closed"}]}""";

    @Parameterized.Parameter
    public Worlds.Kind kind;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Database database;
    private World world;

    @Parameterized.Parameters(name = "{0}")
    public static Worlds.Kind[] kinds() {
        return Worlds.Kind.values();
    }

    @Before
    public void open() {
        database = kind.get();
        world = Worlds.demo(database);
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void everythingOfAnIssueComesIn() throws IOException {
        IssueImport.Report report =
                read(FULL, "{\"key\":\"OLD-9\",\"type\":\"Task\",\"created\":\"2012-01-03T00:00:00Z\"}");
        assertThat(report.issues(), is(2));
        assertThat(report.users(), is(3));
        assertThat(report.projectKeys(), contains("OLD"));
        MutableIssue issue = world.issues().byKey("OLD-7");
        IssueDetails details = world.issues().details(issue);
        assertThat(issue.getProjectObject().getName(), is("Old site"));
        assertThat(issue.getSummary(), is("Крах при старте"));
        assertThat(issue.getAssignee().getName(), is("user-013"));
        assertThat(details.creator().getName(), is("bot-03"));
        assertThat(details.status().statusCategory(), is(StatusCategory.DONE));
        assertThat(details.labels(), contains("a", "b"));
        assertThat(details.components(), contains("Core engine"));
        assertThat(details.comments(), hasSize(1));
        assertThat(details.worklogs().get(0).seconds(), is(1800L));
        assertThat(details.links(), hasSize(1));
        assertThat(details.due().toString(), is("2012-02-01"));
        assertThat(details.timeSpentSeconds(), is(1800L));
    }

    @Test
    public void equalTimeAndAuthorAreOneChange() throws IOException {
        read(FULL);
        List<IssueDetails.Change> history =
                world.issues().details(world.issues().byKey("OLD-7")).history();
        assertThat(history, hasSize(5));
        assertThat(history.get(1).fields(), hasSize(2));
        assertThat(
                history.get(0).fields().get(0).to(),
                is(world.users().byName("user-013").getKey()));
    }

    @Test
    public void aMovedIssueIsFoundByItsOldKey() throws IOException {
        read(FULL);
        assertThat(world.issues().byKey("ANCIENT-3").getKey(), is("OLD-7"));
        assertThat(world.store().byCurrentKey("ANCIENT-3"), nullValue());
    }

    @Test
    public void linksAndParentsThatLeadNowhereAreCounted() throws IOException {
        IssueImport.Report report = read(
                FULL,
                "{\"key\":\"OLD-9\",\"created\":\"2012-01-03T00:00:00Z\",\"parent\":\"GONE-2\",\"subtask\":true}");
        assertThat(report.linksOutside(), is(2));
        assertThat(world.issues().details(world.issues().byKey("OLD-9")).parent(), nullValue());
    }

    @Test
    public void aBareIssueSurvives() throws IOException {
        read(
                "{\"key\":\"OLD-1\",\"created\":\"2012-01-03T00:00:00Z\",\"priority\":\"None\",\"resolution\":\"Unresolved\"}");
        IssueDetails details = world.issues().details(world.issues().byKey("OLD-1"));
        assertThat(details.status().getName(), is("Open"));
        assertThat(details.priority(), nullValue());
        assertThat(details.resolution(), nullValue());
        assertThat(details.updated(), is(Instant.parse("2012-01-03T00:00:00Z")));
        assertThat(world.issues().byKey("OLD-1").getSummary(), is("OLD-1"));
    }

    @Test
    public void unreadableLinesAreCountedAndTheRestComesIn() throws IOException {
        IssueImport.Report report = read(
                "{not json",
                "",
                "[]",
                "{\"key\":\"nodash\",\"created\":\"2012-01-03T00:00:00Z\"}",
                "{\"key\":\"OLD-2\",\"created\":\"yesterday\"}",
                "{\"key\":\"OLD-3\",\"created\":\"2012-01-03T00:00:00Z\",\"summary\":\"tab\\t nul\\u0000 bell\\u0007\"}");
        assertThat(report.skipped(), is(4));
        assertThat(report.issues(), is(1));
        assertThat(world.issues().byKey("OLD-3").getSummary(), is("tab\t nul bell\u0007"));
    }

    @Test
    public void aSecondRunAddsNothing() throws IOException {
        read(FULL);
        IssueImport.Report again = read(FULL);
        assertThat(again.issues(), is(0));
        assertThat(again.users(), is(0));
        assertThat(world.issues().details(world.issues().byKey("OLD-7")).history(), hasSize(5));
    }

    @Test
    public void anImportedIssueCanGoOnAndNewOnesGetNewNumbers() throws IOException {
        read(FULL);
        ApplicationUser alice = world.users().byName("alice");
        MutableIssue issue = world.issues().byKey("OLD-7");
        List<Transition> ways = world.workflows().available(alice, issue);
        assertThat(ways.stream().map(Transition::name).toList(), hasItem("Open"));
        world.workflows().transition(alice, issue, ways.get(0).id(), Map.of());
        assertThat(world.issues().byKey("OLD-7").getStatus().getName(), is("Open"));
        MutableIssue created =
                world.issues().create(alice, new NewIssue(world.projects().byKey("OLD"), "10002", "After the import"));
        assertThat(created.getKey(), is("OLD-8"));
    }

    @Test
    public void gzippedFilesAreRead() throws IOException {
        Path file = folder.getRoot().toPath().resolve("issues.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(FULL.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(new IssueImport(world).read(file).issues(), is(1));
        assertThat(world.issues().byKey("OLD-7"), notNullValue());
    }

    @Test
    public void anEmptyFileIsNoError() throws IOException {
        assertThat(read().projectKeys(), is(empty()));
    }

    private IssueImport.Report read(String... lines) throws IOException {
        Path file = folder.getRoot().toPath().resolve("issues.jsonl");
        Files.writeString(file, String.join("\n", lines));
        return new IssueImport(world).read(file);
    }
}
