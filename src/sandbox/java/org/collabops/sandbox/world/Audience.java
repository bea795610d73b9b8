package org.collabops.sandbox.world;

import org.collabops.sandbox.db.Sql;

/** Who may read a comment or a worklog, besides needing to see the issue: a group, a project role, or (both null) everyone. */
public record Audience(String group, String role) {
    public static Audience everyone() {
        return new Audience(null, null);
    }

    public static Audience group(String name) {
        return new Audience(name, null);
    }

    public static Audience role(String name) {
        return new Audience(null, name);
    }

    /** As the row of a comment or a worklog says it. */
    static Audience of(Sql sql, String table, long id) {
        return sql.list(
                        "select group_level, role_level from " + table + " where id = ?",
                        row -> new Audience(row.getString(1), row.getString(2)),
                        id)
                .get(0);
    }

    boolean includes(Standing standing, long projectId) {
        if (group != null) {
            return standing.is(Holder.group(group), projectId, null);
        }
        return role == null || standing.is(Holder.role(role), projectId, null);
    }
}
