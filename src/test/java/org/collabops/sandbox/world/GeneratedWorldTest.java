package org.collabops.sandbox.world;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.collabops.sandbox.db.BothDatabases;
import org.collabops.sandbox.db.TestDatabases;
import org.collabops.sandbox.db.TransactionMode;
import org.junit.Before;
import org.junit.Test;

public class GeneratedWorldTest extends BothDatabases {
    private static final int ISSUES = 2_000;

    private World world;
    private GeneratedWorld.Report report;

    @Before
    public void generate() {
        world = Worlds.demo(database);
        report = GeneratedWorld.writeInto(world, ISSUES);
    }

    @Test
    public void aSiteIsAsBigAsWanted() {
        assertThat(report.issues(), is(ISSUES));
        assertThat(report.people(), is(100));
        assertThat(report.projectKeys(), contains("GEN1", "GEN2"));
        assertThat(
                count(world, "issue i join project p on p.id = i.project_id where p.project_key like 'GEN%'"),
                is(2_000L));
        assertThat(world.issues().byKey("GEN1-1334"), is(not(nullValue())));
        assertThat(world.issues().byKey("GEN2-666"), is(not(nullValue())));
    }

    @Test
    public void aSecondStartAddsNothing() {
        assertThat(GeneratedWorld.writeInto(world, ISSUES).projectKeys(), is(List.of()));
        assertThat(world.sql().number("select count(*) from project"), is(4L));
    }

    @Test
    public void theSameIsGeneratedEachTime() {
        try (var other = TestDatabases.h2(TransactionMode.NONE)) {
            World again = Worlds.demo(other);
            GeneratedWorld.writeInto(again, ISSUES);
            for (String key : List.of("GEN1-1", "GEN1-700", "GEN2-500")) {
                IssueDetails one = world.issues().details(world.issues().byKey(key));
                IssueDetails same = again.issues().details(again.issues().byKey(key));
                assertThat(same.description(), is(one.description()));
                assertThat(same.created(), is(one.created()));
                assertThat(same.status(), is(one.status()));
                assertThat(same.history().size(), is(one.history().size()));
            }
        }
    }

    @Test
    public void issuesAreInEveryStatusAndHaveALifeBehindThem() {
        List<IssueDetails> some = IntStream.rangeClosed(1, 400)
                .mapToObj(number -> world.issues().details(world.issues().byKey("GEN1-" + number)))
                .toList();
        Map<String, Long> statuses = some.stream()
                .map(details -> details.status().name())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(statuses.keySet(), hasItems("To Do", "In Progress", "In Review", "Blocked", "Done"));
        assertThat(statuses.get("Done"), is(greaterThan(160L)));
        assertThat(
                some.stream()
                        .map(IssueDetails::updated)
                        .map(at -> at.isAfter(Worlds.CLOCK.instant()))
                        .toList(),
                everyItem(is(false)));
        for (String table : List.of("change_item", "issue_comment", "worklog", "issue_link")) {
            assertThat(count(world, table), is(greaterThan(100L)));
        }
    }

    @Test
    public void aGeneratedIssueGoesOnAndANewOneGetsTheNextNumber() {
        var bob = world.users().byName("bob");
        var created =
                world.issues().create(bob, new NewIssue(world.projects().byKey("GEN2"), "10002", "One more", Map.of()));
        assertThat(created.getKey(), is("GEN2-667"));
        var start = world.workflows().available(bob, created).get(0);
        world.workflowClassesBy(className -> null);
        world.workflows().transition(bob, created, start.id(), Map.of());
        assertThat(world.issues().byKey("GEN2-667").getStatus().getName(), is("In Progress"));
    }

    private static long count(World world, String from) {
        return world.sql().number("select count(*) from " + from);
    }
}
