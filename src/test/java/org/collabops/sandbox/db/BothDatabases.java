package org.collabops.sandbox.db;

import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** Runs each fact of a test on H2 and on PostgreSQL: the one forgives what the other refuses. */
@RunWith(Parameterized.class)
public abstract class BothDatabases {
    /** The databases that the app is tested on. */
    public enum Product {
        H2,
        POSTGRESQL
    }

    @Parameter
    public Product product;

    protected Database database;

    @Parameters(name = "{0}")
    public static List<Product> products() {
        return List.of(Product.values());
    }

    @Before
    public void openDatabase() {
        database = product == Product.H2
                ? TestDatabases.h2(TransactionMode.NONE)
                : TestDatabases.postgres(TransactionMode.NONE);
    }

    @After
    public void closeDatabase() {
        database.close();
    }
}
