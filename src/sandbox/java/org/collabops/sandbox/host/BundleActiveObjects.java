package org.collabops.sandbox.host;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsModuleMetaData;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.EntityManager;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.collabops.sandbox.db.Database;

/** One app's Active Objects: closed until the app's tables are there, because Jira promises it to nobody earlier. */
@SuppressWarnings("unchecked")
final class BundleActiveObjects implements ActiveObjects {

    private final Database database;
    private final Readiness readiness = new Readiness();
    private volatile EntityManager entities;

    BundleActiveObjects(Database database) {
        this.database = database;
    }

    /** Makes the tables of the app's entities; from now on calls are answered. */
    void open(String namespace, Class<? extends RawEntity<?>>[] types) {
        var manager = ActiveObjectsService.entities(database, namespace);
        tried(() -> {
            manager.migrate(types);
            return null;
        });
        entities = manager;
        readiness.reach();
    }

    private EntityManager entities() {
        if (entities == null) {
            throw new IllegalStateException("Active Objects may not be used before LifecycleAware.onStart");
        }
        return entities;
    }

    @Override
    public <T extends RawEntity<K>, K> void create(Class<T> type, List<Map<String, Object>> rows) {
        tried(() -> {
            entities().create(type, rows);
            return null;
        });
    }

    @Override
    public void migrate(Class<? extends RawEntity<?>>... types) {
        tried(() -> {
            entities().migrate(types);
            return null;
        });
    }

    /** Nothing to do: this line of the library keeps no rows in memory. */
    @Override
    public void flushAll() {}

    @Override
    public <T extends RawEntity<K>, K> T[] get(Class<T> type, K... keys) {
        return tried(() -> entities().get(type, keys));
    }

    @Override
    public <T extends RawEntity<K>, K> T get(Class<T> type, K key) {
        return tried(() -> entities().get(type, key));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... values) {
        return tried(() -> entities().create(type, values));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> values) {
        return tried(() -> entities().create(type, values));
    }

    @Override
    public void delete(RawEntity<?>... rows) {
        tried(() -> {
            entities().delete(rows);
            return null;
        });
    }

    @Override
    public <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return tried(() -> entities().deleteWithSQL(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type) {
        return tried(() -> entities().find(type));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... parameters) {
        return tried(() -> entities().find(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        return tried(() -> entities().find(type, query));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String field, Query query) {
        return tried(() -> entities().find(type, field, query));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] findWithSQL(
            Class<T> type, String keyField, String sql, Object... parameters) {
        return tried(() -> entities().findWithSQL(type, keyField, sql, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(Class<T> type, EntityStreamCallback<T, K> callback) {
        tried(() -> {
            entities().stream(type, callback);
            return null;
        });
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(Class<T> type, Query query, EntityStreamCallback<T, K> callback) {
        tried(() -> {
            entities().stream(type, query, callback);
            return null;
        });
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type) {
        return tried(() -> entities().count(type));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return tried(() -> entities().count(type, criteria, parameters));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
        return tried(() -> entities().count(type, query));
    }

    @Override
    public <T> T executeInTransaction(TransactionCallback<T> callback) {
        entities();
        return database.inActiveObjectsTransaction(callback::doInTransaction);
    }

    @Override
    public ActiveObjectsModuleMetaData moduleMetaData() {
        return readiness;
    }

    private static <T> T tried(Call<T> call) {
        try {
            return call.run();
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }

    @FunctionalInterface
    private interface Call<T> {
        T run() throws SQLException;
    }
}
