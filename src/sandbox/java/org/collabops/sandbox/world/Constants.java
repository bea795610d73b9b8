package org.collabops.sandbox.world;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.collabops.sandbox.db.Sql;

/** Issue types, statuses, priorities and resolutions of the site. They only grow, so a known one is kept in memory. */
public final class Constants {
    /** Above the ids that sites are set up with. */
    private static final long FIRST_OWN = 10_100;

    private static final String SELECT = "select kind, id, constant_name, category from issue_constant";

    private final Sql sql;
    private final Ids ids;
    private final Map<String, Constant> known = new ConcurrentHashMap<>();

    Constants(Sql sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    public List<Constant> all(ConstantKind kind) {
        return select(" where kind = ? order by place", kind.name());
    }

    /** Null if the id is null or unknown. */
    public Constant byId(ConstantKind kind, String id) {
        if (id == null || id.isEmpty() || !id.chars().allMatch(Character::isDigit)) {
            return null;
        }
        return known.computeIfAbsent(
                kind + " " + id, unknown -> first(select(" where kind = ? and id = ?", kind.name(), Long.valueOf(id))));
    }

    /** By name or id, as people write it in a query; null if unknown. */
    Constant named(ConstantKind kind, String nameOrId) {
        Constant named = first(
                select(" where kind = ? and lower(constant_name) = ?", kind.name(), nameOrId.toLowerCase(Locale.ROOT)));
        return named != null ? named : byId(kind, nameOrId);
    }

    Constant obtain(ConstantKind kind, String name, String category) {
        Constant known = first(select(" where kind = ? and constant_name = ?", kind.name(), name));
        return known != null ? known : create(kind, ids.next("constant_" + kind, FIRST_OWN), name, category);
    }

    Constant create(ConstantKind kind, long id, String name, String category) {
        sql.update(
                "insert into issue_constant (kind, id, constant_name, category, place) values (?, ?, ?, ?, ?)",
                kind.name(),
                id,
                name,
                category,
                id);
        return new Constant(kind, id, name, category);
    }

    private List<Constant> select(String where, Object... arguments) {
        return sql.list(
                SELECT + where,
                row -> new Constant(
                        ConstantKind.valueOf(row.getString(1)), row.getLong(2), row.getString(3), row.getString(4)),
                arguments);
    }

    private static Constant first(List<Constant> found) {
        return found.isEmpty() ? null : found.get(0);
    }
}
