package org.collabops.sandbox.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import javax.sql.DataSource;

/** The one database that holds Jira's own tables and the app's, as it does on a real site, with each transaction mode on request. */
public final class Database implements AutoCloseable {
    private static final String POSTGRES = "jdbc:postgresql:";
    /** When everything is stopped at once, PostgreSQL may be gone before who still wants to write to it. */
    private static final long PATIENCE_MILLIS = 10_000;

    private final HikariDataSource jiraPool;
    private final HikariDataSource appPool;
    private final TransactionMode mode;
    private final ThreadTransactions jiraTransactions;
    private final ThreadTransactions appTransactions;
    private final StatementLog statements = new StatementLog();
    private final boolean postgres;

    private Database(String url, TransactionMode mode) {
        this.mode = mode;
        postgres = url.startsWith(POSTGRES);
        jiraPool = pool("jira", url);
        appPool = pool("app", url);
        jiraTransactions = new ThreadTransactions(jiraPool);
        appTransactions = mode == TransactionMode.JOIN ? jiraTransactions : new ThreadTransactions(appPool);
    }

    /** H2 in a file below {@code home} unless a JDBC URL is given. */
    public static Database open(Path home, String jdbcUrl, TransactionMode mode) {
        return new Database(jdbcUrl == null || jdbcUrl.isBlank() ? fileUrl(home) : jdbcUrl, mode);
    }

    /** WRITE_DELAY=0 because an acknowledged row must survive a killed process, as it does in any database Jira supports. */
    private static String fileUrl(Path home) {
        return "jdbc:h2:file:" + home.toAbsolutePath().resolve("database").resolve("jira")
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000";
    }

    private static HikariDataSource pool(String name, String url) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(24);
        config.setConnectionTimeout(PATIENCE_MILLIS);
        config.setMinimumIdle(1);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        if (url.startsWith(POSTGRES)) {
            config.addDataSourceProperty("reWriteBatchedInserts", "true");
        }
        return new HikariDataSource(config);
    }

    /** Jira's own access: inside {@link #inJiraTransaction} the thread's connection. */
    public DataSource jira() {
        return new PooledDataSource(jiraTransactions::connection);
    }

    /** The app's access, recorded in {@link #statements()}. */
    public DataSource activeObjects() {
        return new PooledDataSource(() -> statements.recorded(appConnection()));
    }

    private Connection appConnection() throws SQLException {
        return appTransactions.isRunning() ? appTransactions.connection() : appPool.getConnection();
    }

    public <T> T inJiraTransaction(Callable<T> work) {
        return jiraTransactions.run(work);
    }

    /** What must not be heard of before it is true: right now outside of Jira's transaction, never if that rolls back. */
    public void afterJiraTransaction(Runnable work) {
        jiraTransactions.afterCommit(work);
    }

    /** What {@code ActiveObjects.executeInTransaction} means in this mode: with NONE the work just runs. */
    public <T> T inActiveObjectsTransaction(Callable<T> work) {
        return mode == TransactionMode.NONE ? runAlone(work) : appTransactions.run(work);
    }

    private static <T> T runAlone(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new DatabaseFailure(failure.toString(), failure);
        }
    }

    /** Jira's access outside any transaction of this thread. */
    public DataSource unbound() {
        return new PooledDataSource(this::independent);
    }

    /** A connection outside any transaction of this thread: what it writes stays. */
    public Connection independent() throws SQLException {
        return jiraPool.getConnection();
    }

    public StatementLog statements() {
        return statements;
    }

    public TransactionMode mode() {
        return mode;
    }

    public boolean isPostgres() {
        return postgres;
    }

    @Override
    public void close() {
        appPool.close();
        jiraPool.close();
    }
}
