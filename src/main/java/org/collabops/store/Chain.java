package org.collabops.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import net.java.ao.Query;
import org.collabops.Conflict;
import org.collabops.Revised;

/**
 * Things that change by one INSERT of a complete revision under a unique key, and their projection, which always
 * follows the highest revision: see docs/decisions/0001-one-insert.md.
 *
 * @param <T> the thing
 * @param <F> the columns that revision and projection share
 * @param <R> the rows of revisions; has a unique column {@code REVISION_KEY}
 * @param <C> the rows of current things; its id column is unique
 */
public final class Chain<T extends Revised, F extends ThingFields, R extends F, C extends F> {
    private final ActiveObjects ao;
    private final Rows rows;
    private final Kind<T, F, R, C> kind;
    private final Consumer<T> index;

    public Chain(ActiveObjects ao, Kind<T, F, R, C> kind) {
        this(ao, kind, thing -> {});
    }

    /** @param index rebuilds what else is derived from a thing; called before its projection is saved, which shows it done */
    public Chain(ActiveObjects ao, Kind<T, F, R, C> kind, Consumer<T> index) {
        this.ao = ao;
        this.rows = new Rows(ao);
        this.kind = kind;
        this.index = index;
    }

    /**
     * What a chain needs to know of a kind of thing.
     *
     * @param name first part of every revision's key: never changes
     * @param idColumn holds the thing's id, in both tables
     * @param thing the thing with an id that a row of either table stands for
     */
    public record Kind<T extends Revised, F extends ThingFields, R extends F, C extends F>(
            String name,
            String idColumn,
            Class<R> revisions,
            Class<C> current,
            ToLongFunction<R> idOfRevision,
            ToLongFunction<C> idOfCurrent,
            Columns<T, F> columns,
            BiFunction<Long, F, T> thing) {}

    /** @return false when there is a revision of this number already; nothing is stored then */
    public boolean insert(T thing) {
        Map<String, Object> columns = columns(thing);
        columns.put("REVISION_KEY", kind.name() + ":" + thing.id() + ":" + thing.version());
        boolean inserted =
                rows.insert(kind.revisions(), "REVISION_KEY", columns).isPresent();
        if (inserted) {
            project(thing);
        }
        return inserted;
    }

    /** @throws Conflict with the current thing when another revision came first; nothing is stored then */
    public void revise(T revised) {
        if (!insert(revised)) {
            throw new Conflict(latest(revised.id()).orElseThrow());
        }
    }

    /** By its highest revision, deleted or not. */
    public Optional<T> latest(long id) {
        return rows.first(kind.revisions(), byId(id).order("REVISION DESC")).map(row -> thing(id, row));
    }

    /** By its highest revision, which also mends a projection that lags behind; empty when deleted. */
    public Optional<T> find(long id) {
        Optional<T> thing = latest(id);
        thing.filter(found -> !isProjected(found)).ifPresent(this::project);
        return thing.filter(found -> !found.deleted());
    }

    /** All revisions, the first one first. */
    public List<T> history(long id) {
        return Arrays.stream(ao.find(kind.revisions(), byId(id).order("REVISION ASC")))
                .map(row -> thing(id, row))
                .toList();
    }

    /** Things by their projection; {@code query} leaves the removed ones out itself. */
    public List<T> current(Query query) {
        return Arrays.stream(ao.find(kind.current(), query))
                .map(row -> thing(kind.idOfCurrent().applyAsLong(row), row))
                .toList();
    }

    /** The number of projections that were missing or stale and have been mended. */
    public int mendProjections() {
        Map<Long, Integer> highest = new HashMap<>();
        String columns = "ID, " + kind.idColumn() + ", REVISION";
        ao.stream(
                kind.revisions(),
                Query.select(columns),
                row -> highest.merge(kind.idOfRevision().applyAsLong(row), row.getRevision(), Math::max));
        ao.stream(
                kind.current(),
                Query.select(columns),
                row -> highest.remove(kind.idOfCurrent().applyAsLong(row), row.getRevision()));
        highest.keySet().forEach(id -> latest(id).ifPresent(this::project));
        return highest.size();
    }

    /** Saves until what was saved is the highest revision: a slow writer may have put an older state back. */
    private void project(T thing) {
        T saved = thing;
        while (true) {
            index.accept(saved);
            save(saved);
            T highest = latest(thing.id()).orElseThrow();
            if (highest.version() == saved.version()) {
                return;
            }
            saved = highest;
        }
    }

    private void save(T thing) {
        Optional<C> row = projection(thing.id());
        if (row.isEmpty()) {
            if (rows.insert(kind.current(), kind.idColumn(), columns(thing)).isPresent()) {
                return;
            }
            row = projection(thing.id());
        }
        kind.columns().write(thing, row.orElseThrow());
        row.orElseThrow().save();
    }

    private Map<String, Object> columns(T thing) {
        Map<String, Object> columns = kind.columns().values(thing);
        columns.put(kind.idColumn(), thing.id());
        return columns;
    }

    private boolean isProjected(T thing) {
        return projection(thing.id())
                .filter(row -> row.getRevision() == thing.version())
                .isPresent();
    }

    private Optional<C> projection(long id) {
        return rows.first(kind.current(), byId(id));
    }

    private Query byId(long id) {
        return Query.select().where(kind.idColumn() + " = ?", id);
    }

    private T thing(long id, F row) {
        return kind.thing().apply(id, row);
    }
}
