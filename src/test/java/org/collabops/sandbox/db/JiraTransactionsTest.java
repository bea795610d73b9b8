package org.collabops.sandbox.db;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

@RunWith(Parameterized.class)
public class JiraTransactionsTest {
    @Parameterized.Parameter
    public TransactionMode mode;

    @Parameterized.Parameter(1)
    public String kind;

    private Database database;
    private Sql jira;
    private Sql app;

    @Parameterized.Parameters(name = "{0} {1}")
    public static List<Object[]> combinations() {
        List<Object[]> combinations = new ArrayList<>();
        for (TransactionMode mode : TransactionMode.values()) {
            combinations.add(new Object[] {mode, "H2"});
            combinations.add(new Object[] {mode, "PostgreSQL"});
        }
        return combinations;
    }

    @Before
    public void open() {
        database = kind.equals("H2") ? TestDatabases.h2(mode) : TestDatabases.postgres(mode);
        jira = new Sql(database.jira());
        app = new Sql(database.activeObjects());
        jira.update("create table theirs (id int primary key)");
        app.update("create table ours (id int primary key)");
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void jirasTransactionIsAllOrNothing() {
        assertThrows(
                IllegalStateException.class,
                () -> database.inJiraTransaction(() -> {
                    insert(jira, "theirs", 1);
                    throw new IllegalStateException();
                }));
        assertThat(count("theirs"), is(0L));
        database.inJiraTransaction(() -> insert(jira, "theirs", 1));
        assertThat(count("theirs"), is(1L));
    }

    @Test
    public void theAppsRowsSurviveJirasRollbackUnlessJoined() {
        assertThrows(
                IllegalStateException.class,
                () -> database.inJiraTransaction(() -> {
                    insert(app, "ours", 1);
                    throw new IllegalStateException();
                }));
        assertThat(count("ours"), is(mode == TransactionMode.JOIN ? 0L : 1L));
    }

    /** https://docs.atlassian.com/software/jira/docs/api/7.3.0-RC-20161201110711/com/atlassian/jira/DefaultHostContextAccessor.html */
    @Test
    public void anAppTransactionRollsBackOnlyWhereThereIsOne() {
        assertThrows(
                IllegalStateException.class,
                () -> database.inActiveObjectsTransaction(() -> {
                    insert(app, "ours", 1);
                    throw new IllegalStateException();
                }));
        assertThat(count("ours"), is(mode == TransactionMode.NONE ? 1L : 0L));
    }

    @Test
    public void aFailedNestedTransactionMarksTheOuterOneEvenIfCaught() {
        assertThrows(
                IllegalStateException.class,
                () -> database.inJiraTransaction(() -> {
                    insert(jira, "theirs", 1);
                    assertThrows(
                            IllegalArgumentException.class,
                            () -> database.inJiraTransaction(() -> {
                                throw new IllegalArgumentException();
                            }));
                    return insert(jira, "theirs", 2);
                }));
        assertThat(count("theirs"), is(0L));
    }

    @Test
    public void aFailureOfTheAppSpoilsJirasTransactionOnlyIfJoined() {
        Runnable transition = () -> database.inJiraTransaction(() -> {
            insert(jira, "theirs", 1);
            assertThrows(
                    IllegalArgumentException.class,
                    () -> database.inActiveObjectsTransaction(() -> {
                        throw new IllegalArgumentException();
                    }));
            return null;
        });
        if (mode == TransactionMode.JOIN) {
            assertThrows(IllegalStateException.class, transition::run);
        } else {
            transition.run();
        }
        assertThat(count("theirs"), is(mode == TransactionMode.JOIN ? 0L : 1L));
    }

    /** https://www.postgresql.org/docs/current/tutorial-transactions.html */
    @Test
    public void aCaughtSqlErrorPoisonsTheTransactionOnlyWhereItIsJoinedOnPostgres() {
        boolean poisons = database.isPostgres() && mode == TransactionMode.JOIN;
        insert(app, "ours", 1);

        ThrowingRunnable caught = () -> database.inJiraTransaction(() -> {
            assertThrows(DatabaseFailure.class, () -> insert(app, "ours", 1));
            return insert(jira, "theirs", 2);
        });
        if (poisons) {
            assertThrows(DatabaseFailure.class, caught);
        } else {
            succeeds(caught);
        }

        assertThat(count("theirs"), is(poisons ? 0L : 1L));
    }

    @Test
    public void theLogHoldsTheAppsStatementsOfEveryThread() throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        List<String> statements = database.statements().during(() -> {
            insert(jira, "theirs", 1);
            insert(app, "ours", 1);
            Future<Integer> elsewhere = other.submit(() -> insert(app, "ours", 2));
            return elsewhere.get();
        });
        other.shutdown();
        assertThat(statements, is(List.of("insert into ours (id) values (?)", "insert into ours (id) values (?)")));
    }

    @Test
    public void manyTransactionsAtOnceLoseNothing() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(8);
        List<Future<Integer>> writes = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            int id = i;
            writes.add(pool.submit(() -> database.inJiraTransaction(() -> {
                insert(jira, "theirs", id);
                return database.inActiveObjectsTransaction(() -> insert(app, "ours", id));
            })));
        }
        for (Future<Integer> write : writes) {
            write.get();
        }
        pool.shutdown();
        assertThat(count("theirs"), is(200L));
        assertThat(count("ours"), is(200L));
    }

    private static int insert(Sql sql, String table, int id) {
        return sql.update("insert into " + table + " (id) values (?)", id);
    }

    private long count(String table) {
        return jira.number("select count(*) from " + table);
    }

    private static void succeeds(ThrowingRunnable work) {
        try {
            work.run();
        } catch (Throwable failure) {
            throw new AssertionError(failure);
        }
    }
}
