package org.collabops.sandbox.db;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;

/** Which SQL an app sends: the cost rules of a screen are promises about this list. */
public final class StatementLog {
    /** How the threads are named in which the app does its own work, which nobody waits for. */
    private static final String BACKGROUND = "collabops-";

    private final List<Recording> recordings = new CopyOnWriteArrayList<>();

    /** The statements that whoever is waited for executes while the work runs. */
    public List<String> during(Callable<?> work) throws Exception {
        try (Recording recording = start()) {
            work.call();
            return List.copyOf(recording.waitedFor);
        }
    }

    /** Records until it is closed. */
    public Recording start() {
        Recording recording = new Recording();
        recordings.add(recording);
        return recording;
    }

    Connection recorded(Connection connection) {
        return proxy(Connection.class, connection, null);
    }

    private <T> T proxy(Class<T> type, T target, String preparedSql) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().startsWith("execute")) {
                        record(arguments != null && arguments[0] instanceof String sql ? sql : preparedSql);
                    }
                    try {
                        return wrapped(method.invoke(target, arguments), arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                }));
    }

    private Object wrapped(Object result, Object[] arguments) {
        String sql = arguments != null && arguments.length > 0 && arguments[0] instanceof String text ? text : null;
        if (result instanceof CallableStatement call) {
            return proxy(CallableStatement.class, call, sql);
        }
        if (result instanceof PreparedStatement prepared) {
            return proxy(PreparedStatement.class, prepared, sql);
        }
        return result instanceof Statement statement ? proxy(Statement.class, statement, null) : result;
    }

    private void record(String sql) {
        if (sql != null) {
            boolean background = Thread.currentThread().getName().startsWith(BACKGROUND);
            recordings.forEach(recording -> (background ? recording.background : recording.waitedFor).add(sql));
        }
    }

    /** The statements that were executed since it was started. */
    public final class Recording implements AutoCloseable {
        private final List<String> waitedFor = new CopyOnWriteArrayList<>();
        private final List<String> background = new CopyOnWriteArrayList<>();

        /** Those that nobody waits for. */
        public List<String> inTheBackground() {
            return List.copyOf(background);
        }

        @Override
        public void close() {
            recordings.remove(this);
        }
    }
}
