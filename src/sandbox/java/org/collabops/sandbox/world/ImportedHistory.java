package org.collabops.sandbox.world;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.collabops.sandbox.world.IssueDetails.ChangedField;

/** Rebuilds change groups from flat entries: equal time and author is one change. Entries without a time are lost. */
final class ImportedHistory {
    private final ImportedSite site;
    private final IssueRows rows;

    ImportedHistory(ImportedSite site, IssueRows rows) {
        this.site = site;
        this.rows = rows;
    }

    void write(long issueId, List<JsonLine> entries) {
        Instant lastAt = null;
        String lastBy = null;
        long group = 0;
        for (JsonLine entry : entries) {
            Instant at = entry.moment("at");
            String by = entry.text("by");
            if (at == null || entry.text("field") == null) {
                continue;
            }
            if (!at.equals(lastAt) || !Objects.equals(by, lastBy)) {
                group = rows.change(issueId, site.userKey(by), at);
                lastAt = at;
                lastBy = by;
            }
            rows.changed(group, change(entry));
        }
    }

    private ChangedField change(JsonLine entry) {
        String field = entry.text("field", 255);
        String from = entry.text("from");
        String to = entry.text("to");
        return new ChangedField(field, id(field, from), from, id(field, to), to);
    }

    private String id(String field, String name) {
        if (name == null) {
            return null;
        }
        return switch (field) {
            case "status" -> site.status(name).getId();
            case "assignee", "reporter" -> site.userKey(name);
            default -> null;
        };
    }
}
