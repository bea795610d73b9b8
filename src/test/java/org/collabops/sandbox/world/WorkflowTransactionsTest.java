package org.collabops.sandbox.world;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.Assert.assertThrows;

import com.atlassian.jira.issue.MutableIssue;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.WorkflowException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.collabops.sandbox.db.Database;
import org.collabops.sandbox.db.DatabaseFailure;
import org.collabops.sandbox.db.Sql;
import org.collabops.sandbox.db.TestDatabases;
import org.collabops.sandbox.db.TransactionMode;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/**
 * What of a failed transition stays, in each way that Active Objects may relate to Jira's transaction. That nothing is
 * promised is documented: <a
 * href="https://docs.atlassian.com/software/jira/docs/api/9.16.0/com/atlassian/jira/DefaultHostContextAccessor.html">
 * doInTransaction is a no-op</a>.
 */
@RunWith(Parameterized.class)
public class WorkflowTransactionsTest {
    private static final String WRITES = "com.example.WritesARow";
    private static final String FAILS = "com.example.Fails";
    private static final String CATCHES = "com.example.CatchesAFailure";
    private static final int CREATE = 1;

    @Parameterized.Parameter
    public TransactionMode mode;

    @Parameterized.Parameter(1)
    public Worlds.Kind kind;

    private final Map<String, FunctionProvider> classes = new HashMap<>();
    private Database database;
    private World world;
    private Sql app;

    @Parameterized.Parameters(name = "{0} {1}")
    public static List<Object[]> combinations() {
        List<Object[]> combinations = new ArrayList<>();
        for (TransactionMode mode : TransactionMode.values()) {
            for (Worlds.Kind kind : Worlds.Kind.values()) {
                combinations.add(new Object[] {mode, kind});
            }
        }
        return combinations;
    }

    @Before
    public void open() {
        database = kind == Worlds.Kind.H2 ? TestDatabases.h2(mode) : TestDatabases.postgres(mode);
        world = Worlds.demo(database);
        world.workflowClassesBy(classes::get);
        app = new Sql(database.activeObjects());
        app.update("create table outbox (id int primary key)");
        classes.put(WRITES, (variables, args, set) -> write());
        classes.put(FAILS, (variables, args, set) -> {
            throw new WorkflowException("out of order");
        });
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void theAppsRowOfAFailedTransitionIsGoneOnlyIfJoined() {
        addTo(finish(), FAILS);
        addTo(finish(), WRITES);
        assertThrows(WorkflowRefusal.class, this::goOn);
        assertThat(rows(), is(mode == TransactionMode.JOIN ? 0L : 1L));
        assertThat(status(), is("In Review"));
    }

    @Test
    public void theAppsRowOfAFailedCreationStaysAsTheIssueDoes() {
        addTo(CREATE, FAILS);
        world.workflows().moveFunction("Team workflow", CREATE, 1, 4);
        addTo(CREATE, WRITES);
        assertThrows(WorkflowRefusal.class, this::create);
        assertThat(rows(), is(1L));
        assertThat(world.issues().byKey("SHIP-25"), is(notNullValue()));
    }

    @Test
    public void aCaughtFailureOfANestedTransactionStillRollsTheTransitionBack() {
        classes.put(CATCHES, (variables, args, set) -> {
            MutableIssue issue = (MutableIssue) variables.get("issue");
            assertThrows(NotPermitted.class, () -> world.issues()
                    .edit(world.users().byName("dave"), issue.getId(), Map.of("summary", "Not mine")));
        });
        addTo(finish(), CATCHES);
        assertThrows(WorkflowRefusal.class, this::goOn);
        assertThat(status(), is("In Review"));
    }

    @Test
    public void aCaughtFailureOfTheAppsTransactionSpoilsTheTransitionOnlyIfJoined() {
        classes.put(
                CATCHES,
                (variables, args, set) -> assertThrows(
                        IllegalArgumentException.class,
                        () -> database.inActiveObjectsTransaction(() -> {
                            throw new IllegalArgumentException();
                        })));
        addTo(finish(), CATCHES);
        takenUnless(mode == TransactionMode.JOIN);
    }

    /** https://www.postgresql.org/docs/current/tutorial-transactions.html */
    @Test
    public void aCaughtSqlErrorPoisonsTheTransitionOnlyIfJoinedOnPostgres() {
        insert();
        classes.put(CATCHES, (variables, args, set) -> assertThrows(DatabaseFailure.class, this::insert));
        addTo(finish(), CATCHES);
        takenUnless(mode == TransactionMode.JOIN && kind == Worlds.Kind.POSTGRESQL);
    }

    private void takenUnless(boolean spoilt) {
        if (spoilt) {
            assertThrows(WorkflowRefusal.class, this::goOn);
        } else {
            goOn();
        }
        assertThat(status(), is(spoilt ? "In Review" : "Done"));
    }

    private void write() {
        database.inActiveObjectsTransaction(this::insert);
    }

    private int insert() {
        return app.update("insert into outbox (id) values (1)");
    }

    private long rows() {
        return new Sql(database.jira()).number("select count(*) from outbox");
    }

    private void addTo(int transition, String className) {
        world.workflows().addFunction("Team workflow", transition, className, Map.of());
    }

    private int finish() {
        return world.workflows().available(world.users().byName("carol"), ship8()).stream()
                .filter(transition -> transition.name().equals("Finish"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void goOn() {
        world.workflows().transition(world.users().byName("carol"), ship8(), finish(), Map.of());
    }

    private void create() {
        world.issues()
                .create(
                        world.users().byName("carol"),
                        new NewIssue(world.projects().byKey("SHIP"), "10002", "Count the containers", Map.of()));
    }

    private String status() {
        return ship8().getStatus().getName();
    }

    private MutableIssue ship8() {
        return world.issues().byKey("SHIP-8");
    }
}
