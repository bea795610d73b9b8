package org.collabops.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.collabops.Revised;

/** Writes what each revision of a thing changed, from and to. */
public final class Histories {
    private final References references;

    public Histories(References references) {
        this.references = references;
    }

    /**
     * @param revisions the first one first
     * @param fields the content of a revision by field, as it is stored
     */
    public <T extends Revised> Map<String, Object> of(List<T> revisions, Function<T, Map<String, Object>> fields) {
        List<Map<String, Object>> values = new ArrayList<>();
        Map<String, Object> before = Map.of();
        for (T revision : revisions) {
            Map<String, Object> after = fields.apply(revision);
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("version", revision.version());
            entry.put("at", revision.revision().at().toString());
            entry.put("by", references.person(revision.revision().by()));
            entry.put("via", revision.revision().via());
            entry.put("changes", changes(before, after));
            values.add(entry);
            before = after;
        }
        return Map.of("values", values);
    }

    private static List<Map<String, Object>> changes(Map<String, Object> before, Map<String, Object> after) {
        List<Map<String, Object>> changes = new ArrayList<>();
        after.forEach((field, to) -> {
            Object from = before.get(field);
            if (!Objects.equals(from, to)) {
                Map<String, Object> change = new LinkedHashMap<>();
                change.put("field", field);
                change.put("from", from);
                change.put("to", to);
                changes.add(change);
            }
        });
        return changes;
    }
}
