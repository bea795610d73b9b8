package org.collabops.sandbox.host;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.collabops.sandbox.db.BothDatabases.Product;
import org.collabops.sandbox.db.Database;
import org.collabops.sandbox.db.TestDatabases;
import org.collabops.sandbox.db.TransactionMode;
import org.collabops.sandbox.host.testapp.Note;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/**
 * What {@code executeInTransaction} does, in each of the modes that Jira may have.
 *
 * <p>Contract: none; what Jira 10 and 11 do is not published, so an app must work in all three.
 */
@RunWith(Parameterized.class)
public class ActiveObjectsTransactionsTest {

    @Parameter
    public Product product;

    @Parameter(1)
    public TransactionMode mode;

    private Database database;
    private ActiveObjects activeObjects;

    @Parameters(name = "{0} {1}")
    public static List<Object[]> all() {
        return Stream.of(Product.values())
                .flatMap(product -> Stream.of(TransactionMode.values()).map(mode -> new Object[] {product, mode}))
                .toList();
    }

    @Before
    public void open() {
        database = product == Product.H2 ? TestDatabases.h2(mode) : TestDatabases.postgres(mode);
        activeObjects = TestActiveObjects.over(database, Note.class);
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void aFailureIsRethrownAndUndoesTheRowsExceptInModeNone() {
        var failure = assertThrows(
                IllegalArgumentException.class,
                () -> activeObjects.executeInTransaction(() -> {
                    add();
                    throw new IllegalArgumentException("no");
                }));
        assertThat(failure.getMessage(), is("no"));
        assertThat(activeObjects.count(Note.class), is(mode == TransactionMode.NONE ? 1 : 0));
    }

    @Test
    public void aRollbackOfJiraTakesTheRowsAlongOnlyInModeJoin() {
        assertThrows(
                IllegalArgumentException.class,
                () -> database.inJiraTransaction(() -> {
                    activeObjects.executeInTransaction(this::add);
                    throw new IllegalArgumentException("no");
                }));
        assertThat(activeObjects.count(Note.class), is(mode == TransactionMode.JOIN ? 0 : 1));
    }

    @Test
    public void whatIsWrittenIsReadBackInTheSameTransaction() {
        int seen = activeObjects.executeInTransaction(() -> {
            add();
            return activeObjects.count(Note.class);
        });
        assertThat(seen, is(1));
    }

    private Note add() {
        return activeObjects.create(Note.class, Map.of("SUBJECT", "s"));
    }
}
