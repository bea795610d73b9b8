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

/** Which SQL an app sends, whatever thread sends it: the cost rules of a screen are promises about this list. */
public final class StatementLog {
    private final List<List<String>> recordings = new CopyOnWriteArrayList<>();

    /** The statements executed by any thread while the work runs. */
    public List<String> during(Callable<?> work) throws Exception {
        List<String> recording = new CopyOnWriteArrayList<>();
        recordings.add(recording);
        try {
            work.call();
        } finally {
            recordings.removeIf(known -> known == recording);
        }
        return List.copyOf(recording);
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
            recordings.forEach(recording -> recording.add(sql));
        }
    }
}
