package org.collabops.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/** The few things that stores do with rows, over Active Objects. */
public final class Rows {
    private final ActiveObjects ao;

    public Rows(ActiveObjects ao) {
        this.ao = ao;
    }

    public <T extends RawEntity<Long>> Optional<T> first(Class<T> type, Query query) {
        return Arrays.stream(ao.find(type, query.limit(1))).findFirst();
    }

    public boolean exists(Class<? extends RawEntity<Long>> type, String column, Object value) {
        return ao.count(type, Query.select().where(column + " = ?", value)) > 0;
    }

    /**
     * INSERTs a row whose column {@code unique} may be taken by somebody else, which is recognised by looking for the
     * winner, because no two databases report it alike.
     *
     * @return empty when it was taken
     */
    public <T extends RawEntity<Long>> Optional<T> insert(Class<T> type, String unique, Map<String, Object> columns) {
        try {
            return Optional.of(ao.create(type, columns));
        } catch (RuntimeException failure) {
            if (exists(type, unique, columns.get(unique))) {
                return Optional.empty();
            }
            throw failure;
        }
    }
}
