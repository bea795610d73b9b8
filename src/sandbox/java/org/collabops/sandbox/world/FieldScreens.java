package org.collabops.sandbox.world;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.collabops.sandbox.db.Sql;

/** The screens of the site. They only grow, so a known one is kept in memory. */
public final class FieldScreens {
    /** Above the ids of the screens that sites are set up with. */
    private static final long FIRST_OWN = 10_000;

    private final Sql sql;
    private final Ids ids;
    private final Map<Long, FieldScreen> known = new ConcurrentHashMap<>();

    FieldScreens(Sql sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    public List<FieldScreen> all() {
        return sql.list("select id from field_screen order by id", row -> row.getLong(1)).stream()
                .map(this::byId)
                .toList();
    }

    /** Null if the id is null or unknown. */
    public FieldScreen byId(Long id) {
        return id == null ? null : known.computeIfAbsent(id, this::read);
    }

    private FieldScreen read(long id) {
        return sql.first("select screen_name from field_screen where id = ?", row -> row.getString(1), id)
                .map(name -> new FieldScreen(id, name, fields(id)))
                .orElse(null);
    }

    private List<String> fields(long id) {
        return sql.list(
                "select field from field_screen_item where screen_id = ? order by place", row -> row.getString(1), id);
    }

    public FieldScreen create(String name, String... fields) {
        return create(ids.next("field_screen", FIRST_OWN), name, fields);
    }

    FieldScreen create(long id, String name, String... fields) {
        sql.update("insert into field_screen (id, screen_name) values (?, ?)", id, name);
        for (int place = 0; place < fields.length; place++) {
            sql.update(
                    "insert into field_screen_item (screen_id, place, field) values (?, ?, ?)",
                    id,
                    place,
                    fields[place]);
        }
        return new FieldScreen(id, name, List.of(fields));
    }
}
