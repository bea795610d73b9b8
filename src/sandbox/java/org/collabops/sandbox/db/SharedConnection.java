package org.collabops.sandbox.db;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;

/** A transaction's connection as its users get it: only the transaction itself may end it. */
final class SharedConnection {
    private static final Set<String> KEPT_FROM_USERS = Set.of("close", "commit", "rollback", "setAutoCommit");

    private SharedConnection() {}

    static Connection of(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (KEPT_FROM_USERS.contains(method.getName())) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }
}
