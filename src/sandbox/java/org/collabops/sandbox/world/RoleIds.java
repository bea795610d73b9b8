package org.collabops.sandbox.world;

import org.collabops.sandbox.db.Sql;

/** The ids of project roles: grants and members know roles by name, comments by id. */
final class RoleIds {
    private static final long FIRST = 10_002;

    private final Sql sql;
    private final Ids ids;

    RoleIds(Sql sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    /** Null for null; a role that nobody asked for before gets its id now. */
    Long id(String name) {
        if (name == null) {
            return null;
        }
        return sql.first("select id from project_role where role_name = ?", row -> row.getLong(1), name)
                .orElseGet(() -> create(name));
    }

    private long create(String name) {
        long id = ids.next("project_role", FIRST);
        sql.update("insert into project_role (id, role_name) values (?, ?)", id, name);
        return id;
    }
}
