package com.atlassian.activeobjects.external;

import com.atlassian.sal.api.transaction.TransactionCallback;
import java.util.List;
import java.util.Map;
import net.java.ao.DBParam;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;

@SuppressWarnings("unchecked")
public interface ActiveObjects {
    <T extends RawEntity<K>, K> void create(Class<T> type, List<Map<String, Object>> list);

    void migrate(Class<? extends RawEntity<?>>... value);

    void flushAll();

    <T extends RawEntity<K>, K> T[] get(Class<T> type, K... keys);

    <T extends RawEntity<K>, K> T get(Class<T> type, K key);

    <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... values);

    <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> map);

    void delete(RawEntity<?>... value);

    <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String text, Object... parameters);

    <T extends RawEntity<K>, K> T[] find(Class<T> type);

    <T extends RawEntity<K>, K> T[] find(Class<T> type, String text, Object... parameters);

    <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query);

    <T extends RawEntity<K>, K> T[] find(Class<T> type, String text, Query query);

    <T extends RawEntity<K>, K> T[] findWithSQL(Class<T> type, String text, String text2, Object... parameters);

    <T extends RawEntity<K>, K> void stream(Class<T> type, EntityStreamCallback<T, K> entityStreamCallback);

    <T extends RawEntity<K>, K> void stream(
            Class<T> type, Query query, EntityStreamCallback<T, K> entityStreamCallback);

    <K> int count(Class<? extends RawEntity<K>> type);

    <K> int count(Class<? extends RawEntity<K>> type, String text, Object... parameters);

    <K> int count(Class<? extends RawEntity<K>> type, Query query);

    <T> T executeInTransaction(TransactionCallback<T> transactionCallback);

    ActiveObjectsModuleMetaData moduleMetaData();
}
