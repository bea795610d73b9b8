package org.collabops.sandbox.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collabops.sandbox.db.Sql;

/** Links, parents and old keys wait until every issue of the file is there; what points outside is counted and left out. */
final class ImportedLinks {
    private final World world;
    private final Sql sql;
    private final LinkTypes types;
    private final Map<String, Long> idsByKey = new HashMap<>();
    private final List<Pending> links = new ArrayList<>();
    private final Map<Long, String> parents = new HashMap<>();
    private final Map<String, Long> oldKeys = new HashMap<>();
    private final Map<String, String> outwardLabels = new HashMap<>();
    private final Map<String, String> inwardLabels = new HashMap<>();
    private int outside;

    ImportedLinks(World world) {
        this.world = world;
        sql = world.sql();
        types = new LinkTypes(sql, world.ids());
    }

    void collect(String key, long id, JsonLine line) {
        idsByKey.put(key, id);
        for (JsonLine link : line.objects("links")) {
            String type = link.text("type", 255);
            String other = link.text("key");
            if (type == null || other == null) {
                outside++;
                continue;
            }
            boolean inward = "in".equals(link.text("dir"));
            (inward ? inwardLabels : outwardLabels).putIfAbsent(type, label(link, type));
            links.add(inward ? new Pending(other, key, type) : new Pending(key, other, type));
        }
        if (line.text("parent") != null) {
            parents.put(id, line.text("parent"));
        }
        for (JsonLine entry : line.objects("history")) {
            if ("Key".equals(entry.text("field")) && entry.text("from") != null) {
                oldKeys.put(entry.text("from"), id);
            }
        }
    }

    private static String label(JsonLine link, String type) {
        String label = link.text("label", 255);
        return label == null ? type : label;
    }

    /** How many links and parents led nowhere. */
    int write(IssueRows rows) {
        Set<Pending> written = new HashSet<>();
        for (Pending link : links) {
            Long source = id(link.source());
            Long target = id(link.target());
            if (source == null || target == null) {
                outside++;
            } else if (!source.equals(target) && written.add(link)) {
                rows.link(typeId(link.type()), source, target);
            }
        }
        parents.forEach((child, parentKey) -> {
            Long parent = id(parentKey);
            if (parent == null) {
                outside++;
            } else {
                sql.update("update issue set parent_id = ? where id = ?", parent, child);
            }
        });
        oldKeys.forEach(this::remember);
        rows.flush();
        return outside;
    }

    private Long id(String key) {
        return idsByKey.computeIfAbsent(key, unknown -> {
            LiveIssue known = world.store().byKey(key);
            return known == null ? null : known.getId();
        });
    }

    private long typeId(String type) {
        return types.obtain(type, outwardLabels.getOrDefault(type, type), inwardLabels.getOrDefault(type, type));
    }

    private void remember(String oldKey, long id) {
        if (id(oldKey) == null) {
            sql.update(
                    "insert into moved_issue (old_key, issue_id) select ?, cast(? as bigint)"
                            + " where not exists (select 1 from moved_issue where old_key = ?)",
                    oldKey,
                    id,
                    oldKey);
        }
    }

    private record Pending(String source, String target, String type) {}
}
