package org.collabops.sandbox.world;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.collabops.sandbox.db.Sql;

/** What people put on their dashboards, with what each item is to remember, all of it as text. */
public final class Dashboards {
    private final Sql sql;
    private final Ids ids;

    Dashboards(Sql sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    /** An item on somebody's dashboard. */
    public record Item(long id, String moduleKey, Map<String, String> preferences) {}

    public List<Item> of(ApplicationUser owner) {
        return sql
                .list(
                        "select id, module_key from dashboard_item where user_key = ? order by id",
                        row -> new Item(row.getLong(1), row.getString(2), Map.of()),
                        owner.getKey())
                .stream()
                .map(item -> new Item(item.id(), item.moduleKey(), preferences(item.id())))
                .toList();
    }

    /** An item of this person's, or empty. */
    public Optional<Item> of(ApplicationUser owner, long id) {
        return of(owner).stream().filter(item -> item.id() == id).findFirst();
    }

    public void add(ApplicationUser owner, String moduleKey) {
        sql.update(
                "insert into dashboard_item (id, user_key, module_key) values (?, ?, ?)",
                ids.next("dashboard_item"),
                owner.getKey(),
                moduleKey);
    }

    public void remove(Item item) {
        sql.update("delete from dashboard_preference where item_id = ?", item.id());
        sql.update("delete from dashboard_item where id = ?", item.id());
    }

    public void save(Item item, Map<String, String> preferences) {
        preferences.forEach((name, content) -> {
            sql.update("delete from dashboard_preference where item_id = ? and preference = ?", item.id(), name);
            sql.update(
                    "insert into dashboard_preference (item_id, preference, content) values (?, ?, ?)",
                    item.id(),
                    name,
                    content);
        });
    }

    private Map<String, String> preferences(long id) {
        Map<String, String> preferences = new TreeMap<>();
        sql.list(
                "select preference, content from dashboard_preference where item_id = ?",
                row -> preferences.put(row.getString(1), row.getString(2)),
                id);
        return preferences;
    }
}
