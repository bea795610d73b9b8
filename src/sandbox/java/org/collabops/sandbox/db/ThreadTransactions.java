package org.collabops.sandbox.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;

/** Transactions bound to their thread, READ_COMMITTED; a nested one joins, and once it failed the outer one cannot commit any more. */
final class ThreadTransactions {
    private final DataSource pool;
    private final ThreadLocal<Running> running = new ThreadLocal<>();

    ThreadTransactions(DataSource pool) {
        this.pool = pool;
    }

    /** The connection of this thread's transaction, or one that commits every statement. */
    Connection connection() throws SQLException {
        Running current = running.get();
        return current == null ? pool.getConnection() : current.shared;
    }

    boolean isRunning() {
        return running.get() != null;
    }

    <T> T run(Callable<T> work) {
        Running outer = running.get();
        return outer == null ? begin(work) : join(outer, work);
    }

    /** Right now outside of a transaction, never if it rolls back. */
    void afterCommit(Runnable work) {
        Running current = running.get();
        if (current == null) {
            work.run();
        } else {
            current.afterCommit.add(work);
        }
    }

    private static <T> T join(Running outer, Callable<T> work) {
        try {
            return work.call();
        } catch (Throwable failure) {
            outer.rollbackOnly = true;
            throw unchecked(failure);
        }
    }

    private <T> T begin(Callable<T> work) {
        List<Runnable> afterCommit = new ArrayList<>();
        T result = commit(work, afterCommit);
        afterCommit.forEach(Runnable::run);
        return result;
    }

    private <T> T commit(Callable<T> work, List<Runnable> afterCommit) {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            Running started = new Running(connection, afterCommit);
            running.set(started);
            try {
                T result = work.call();
                if (started.rollbackOnly) {
                    throw new IllegalStateException("Rolled back: a nested transaction failed before");
                }
                connection.commit();
                return result;
            } catch (Throwable failure) {
                connection.rollback();
                throw unchecked(failure);
            } finally {
                running.remove();
                connection.setAutoCommit(true);
            }
        } catch (SQLException failure) {
            throw unchecked(failure);
        }
    }

    private static RuntimeException unchecked(Throwable failure) {
        if (failure instanceof RuntimeException runtime) {
            return runtime;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        return new DatabaseFailure(failure.toString(), failure);
    }

    private static final class Running {
        private final Connection shared;
        private final List<Runnable> afterCommit;
        private boolean rollbackOnly;

        Running(Connection connection, List<Runnable> afterCommit) {
            shared = SharedConnection.of(connection);
            this.afterCommit = afterCommit;
        }
    }
}
