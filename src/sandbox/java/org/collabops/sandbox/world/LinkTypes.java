package org.collabops.sandbox.world;

import java.util.List;
import org.collabops.sandbox.db.Sql;

/** How issues can be linked. */
final class LinkTypes {
    private static final String EPIC = "Epic-Story Link";

    private final Sql sql;
    private final Ids ids;

    LinkTypes(Sql sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    /** Null if there is none. */
    StoredLinkType named(String name) {
        return one(" where link_name = ?", name);
    }

    StoredLinkType byId(long id) {
        return one(" where id = ?", id);
    }

    List<StoredLinkType> all() {
        return select(" order by link_name");
    }

    /** How Jira Software keeps which epic an issue belongs to: the epic is the source. */
    StoredLinkType epic() {
        StoredLinkType known = named(EPIC);
        if (known != null) {
            return known;
        }
        long id = create(EPIC, "is Epic of", "has Epic");
        sql.update("update link_type set link_style = ? where id = ?", "jira_gh_epic_story", id);
        return byId(id);
    }

    private StoredLinkType one(String where, Object argument) {
        return select(where, argument).stream().findFirst().orElse(null);
    }

    private List<StoredLinkType> select(String where, Object... arguments) {
        return sql.list(
                "select id, link_name, outward, inward, link_style from link_type" + where,
                row -> new StoredLinkType(
                        row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)),
                arguments);
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
