package org.collabops.it;

import static java.util.stream.Collectors.joining;
import static org.collabops.it.AllocationSite.allocation;
import static org.collabops.it.PeopleSite.BASE;
import static org.collabops.it.PeopleSite.FULL_WEEK;
import static org.collabops.it.PeopleSite.made;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.collabops.it.Client.Answer;
import org.collabops.sandbox.Options;
import org.collabops.sandbox.Sandbox;
import org.collabops.sandbox.db.BothDatabases.Product;
import org.collabops.sandbox.db.TestDatabases;
import org.collabops.sandbox.world.NewIssue;

/**
 * A site of a thousand people that grows as a test wants it: the first ten of everything are made by REST, the others
 * are copies of the tenth, since a thousand requests of each kind would take minutes.
 */
final class ThousandRowsSite implements AutoCloseable {
    static final int MANY = 1_000;

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final String TASK = "10002";
    private static final int ISSUES = 30;
    private static final int BY_REST = 10;

    final Sandbox sandbox;
    final long project;
    final long team;
    private final PeopleSite people;
    private final List<String> issues = new ArrayList<>();
    private int rows;

    ThousandRowsSite(Product product) {
        Options options = Options.forTest(PackagedJar.path(), TestDatabases.freshHome())
                .withNow(NOW)
                .withGenerate(20 * MANY);
        sandbox = Sandbox.start(product == Product.H2 ? options : options.withDb(TestDatabases.freshPostgres()));
        project = sandbox.world().projects().byKey("SHIP").getId();
        people = new PeopleSite(as("admin"));
        people.policy("ALL");
        new AllocationSite(as("admin")).switchTo("SHIP", true);
        new RecognitionSite(sandbox.url()).switchTo(true, false).policy(true, MANY, "MONTH", "UTC");
        for (int number = 0; number < ISSUES; number++) {
            issues.add(sandbox.world()
                    .issues()
                    .create(
                            sandbox.world().users().byName("alice"),
                            new NewIssue(sandbox.world().projects().byKey("SHIP"), TASK, "Number " + number))
                    .getKey());
        }
        team = people.team("All of them", null, "alice");
    }

    /** On which all are thanked. */
    String issue() {
        return issues.get(0);
    }

    /** So many people have a schedule and leave, are members, planned and thanked, and so often work is logged. */
    void grow(int size) {
        int before = rows;
        for (; rows < Math.min(size, BY_REST); rows++) {
            add(rows);
        }
        if (rows < size) {
            copy(size);
        }
        if (before < size) {
            join(before, size);
        }
        for (rows = before; rows < size; rows++) {
            made(as("carol")
                    .post(
                            "rest/api/2/issue/" + issues.get(rows % ISSUES) + "/worklog",
                            Map.of("started", "2026-11-25T12:00:00.000+0000", "timeSpentSeconds", 600)));
        }
    }

    Client as(String name) {
        return new Client(sandbox.url(), name);
    }

    @Override
    public void close() {
        try (Sandbox ended = sandbox) {
            assertThat(ended.violations().seen(), is(empty()));
        }
    }

    private void add(int number) {
        String person = name(number);
        people.schedule(person, "2026-01-01", FULL_WEEK, null);
        people.leave(person, "2026-11-24", "2026-11-24", 60);
        made(as("alice").post(BASE + "/allocations", allocation(person, "project", "SHIP", "TOTAL_MINUTES", 3_000)));
        made(as("bob")
                .post(
                        BASE + "/kudos",
                        RecognitionSite.gift(issue(), "Number " + number, "to", List.of(person), "points", 1)));
    }

    private void copy(int size) {
        IntFunction<UnaryOperator<Object>> key =
                number -> before -> sandbox.world().users().byName(name(number)).getKey();
        IntFunction<UnaryOperator<Object>> id = number -> before -> (Long) before + number;
        IntFunction<UnaryOperator<Object>> nth = number -> before -> number + 1;
        RowCopies copies = new RowCopies(sandbox.database().activeObjects(), rows, size);
        copies.of("SCHEDULE", Map.of("SCHEDULE_ID", id, "PERSON_KEY", key));
        copies.of("LEAVE_ENTRY", Map.of("LEAVE_ID", id, "PERSON_KEY", key));
        copies.of("ALLOCATION", Map.of("ALLOCATION_ID", id, "PERSON_KEY", key));
        Map<String, IntFunction<UnaryOperator<Object>>> thanks =
                new HashMap<>(Map.of("KUDOS_ID", id, "RECIPIENT_KEYS", key, "ENTRY_NUMBER", nth, "SPENT", nth));
        thanks.put("ATTEMPT", number -> before -> "copy:" + number);
        thanks.put("ENTRY_KEY", number -> before -> ((String) before).replaceAll("[^:]+$", "" + (number + 1)));
        copies.of("KUDOS", thanks);
        thanks.put("REVISION_KEY", number -> before -> "kudos:copy" + number + ":1");
        copies.of("KUDOS_REVISION", thanks);
    }

    private void join(int from, int until) {
        String path = BASE + "/teams/" + team;
        String csv =
                IntStream.range(from, until).mapToObj(ThousandRowsSite::name).collect(joining("\n", "person\n", ""));
        int version = as("admin").get(path).version();
        Answer joined = as("admin")
                .post(
                        path + "/members/import",
                        Map.of("csv", csv, "from", "2026-01-01", "apply", true, "version", version));
        assertThat(joined.body(), joined.status(), is(200));
    }

    private static String name(int number) {
        return "user%05d".formatted(number + 1);
    }
}
