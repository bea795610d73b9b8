package org.collabops.sandbox.world;

import org.collabops.sandbox.db.Sql;

/** How issues can be linked. */
final class LinkTypes {
    private final Sql sql;
    private final Ids ids;

    LinkTypes(Sql sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    long obtain(String name, String outward, String inward) {
        return sql.first("select id from link_type where link_name = ?", row -> row.getLong(1), name)
                .orElseGet(() -> create(name, outward, inward));
    }

    private long create(String name, String outward, String inward) {
        long id = ids.next("link_type");
        sql.update(
                "insert into link_type (id, link_name, outward, inward) values (?, ?, ?, ?)",
                id,
                name,
                outward,
                inward);
        return id;
    }
}
