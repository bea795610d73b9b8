package org.collabops.store;

import static org.collabops.store.Columns.Column.column;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.collabops.Revised;
import org.collabops.Revision;
import org.collabops.UserKey;

/**
 * The columns of a kind of thing, each declared once: for the INSERT of a row, which takes names and values, and for
 * the projection, which takes setters.
 *
 * @param <T> the thing
 * @param <F> the columns that its revision and its projection share
 */
public final class Columns<T extends Revised, F extends ThingFields> {
    private final List<Column<T, F, ?>> columns = new ArrayList<>();

    @SafeVarargs
    public Columns(Column<T, F, ?>... own) {
        for (Column<T, F, ?> column : own) {
            columns.add(column);
        }
        columns.add(column("REVISION", Revised::version, ThingFields::setRevision));
        columns.add(column("CHANGED_AT", thing -> thing.revision().at().toEpochMilli(), ThingFields::setChangedAt));
        columns.add(column(
                "CHANGED_BY", thing -> orNull(thing.revision().by(), UserKey::value), ThingFields::setChangedBy));
        columns.add(column("CHANGED_VIA", thing -> thing.revision().via(), ThingFields::setChangedVia));
        columns.add(column("REMOVED", Revised::deleted, ThingFields::setRemoved));
    }

    /** The revision that a row stands for. */
    public static Revision revision(RevisionFields row) {
        return new Revision(
                row.getRevision(),
                Instant.ofEpochMilli(row.getChangedAt()),
                UserKey.orNull(row.getChangedBy()),
                row.getChangedVia());
    }

    /** A revision as a new row wants it: what is null is left out. */
    public static Map<String, Object> values(Revision revision) {
        Map<String, Object> values = new HashMap<>();
        values.put("REVISION", revision.number());
        values.put("CHANGED_AT", revision.at().toEpochMilli());
        if (revision.by() != null) {
            values.put("CHANGED_BY", revision.by().value());
        }
        if (revision.via() != null) {
            values.put("CHANGED_VIA", revision.via());
        }
        return values;
    }

    /** {@code value} translated, null staying null. */
    public static <A, B> B orNull(A value, Function<? super A, B> translation) {
        return value == null ? null : translation.apply(value);
    }

    /** Those that are null are left out, as a new row wants it. */
    public Map<String, Object> values(T thing) {
        Map<String, Object> values = new HashMap<>();
        columns.forEach(column -> {
            Object value = column.value().apply(thing);
            if (value != null) {
                values.put(column.name(), value);
            }
        });
        return values;
    }

    void write(T thing, F row) {
        columns.forEach(column -> column.write(thing, row));
    }

    /** A column by its name in the database, and how a thing and a row say it. */
    public record Column<T, F, V>(String name, Function<? super T, V> value, BiConsumer<? super F, V> setter) {
        public static <T, F, V> Column<T, F, V> column(
                String name, Function<? super T, V> value, BiConsumer<? super F, V> setter) {
            return new Column<>(name, value, setter);
        }

        private void write(T thing, F row) {
            setter.accept(row, value.apply(thing));
        }
    }
}
