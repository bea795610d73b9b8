package org.collabops.sandbox.world;

import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.collabops.sandbox.db.Database;
import org.collabops.sandbox.db.Sql;
import org.collabops.sandbox.world.IssueDetails.ChangedField;

/** The links between issues, which both ends remember in their history. */
public final class IssueLinks {
    private final Database database;
    private final Sql sql;
    private final Ids ids;
    private final Clock clock;
    private final LinkTypes types;
    private final IssueStore store;
    private final IssueWriter writer;
    private final Permissions permissions;
    private final IssueEvents events;

    IssueLinks(
            Database database,
            Ids ids,
            Clock clock,
            IssueStore store,
            IssueWriter writer,
            Permissions permissions,
            IssueEvents events) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
        this.store = store;
        this.writer = writer;
        this.permissions = permissions;
        this.events = events;
        sql = new Sql(database.jira());
        types = new LinkTypes(sql, ids);
    }

    /** Those that people may use. */
    public List<StoredLinkType> types() {
        return types.all().stream().filter(type -> !type.isSystemLinkType()).toList();
    }

    /** To the issue. */
    List<StoredLink> inward(long issueId) {
        return ending("target_id", issueId);
    }

    /** From the issue. */
    List<StoredLink> outward(long issueId) {
        return ending("source_id", issueId);
    }

    private List<StoredLink> ending(String end, long issueId) {
        return sql
                .list("select id from issue_link where " + end + " = ? order by id", row -> row.getLong(1), issueId)
                .stream()
                .map(this::byId)
                .toList();
    }

    /** Linking what is linked already changes nothing. */
    public void create(ApplicationUser user, String typeName, long sourceId, long targetId) {
        StoredLinkType type = types.named(typeName);
        if (type == null || type.isSystemLinkType()) {
            throw new InvalidFields(Map.of("linkType", "No issue link type with name '" + typeName + "' found."));
        }
        database.inJiraTransaction(() -> {
            LiveIssue source = store.byId(sourceId);
            LiveIssue target = store.byId(targetId);
            demandToLink(source, target, user);
            if (!exists(type, sourceId, targetId)) {
                StoredLink link = insert(type, source, target);
                writer.changed(sourceId, user, List.of(text(link, source, false)));
                writer.changed(targetId, user, List.of(text(link, target, false)));
            }
            return type;
        });
    }

    public void delete(ApplicationUser user, long id) {
        database.inJiraTransaction(() -> {
            StoredLink link = byId(id);
            demandToLink(link.getSourceObject(), link.getDestinationObject(), user);
            remove(link);
            writer.changed(link.getSourceId(), user, List.of(text(link, link.getSourceObject(), true)));
            writer.changed(link.getDestinationId(), user, List.of(text(link, link.getDestinationObject(), true)));
            return id;
        });
    }

    /** Puts an issue under an epic, or (null) under none; it leaves the epic it was under. */
    public void setEpic(ApplicationUser user, long issueId, Long epicId) {
        StoredLinkType type = types.epic();
        database.inJiraTransaction(() -> {
            store.lock(issueId);
            LiveIssue issue = store.byId(issueId);
            permissions.demand(ProjectPermissions.EDIT_ISSUES, issue, user, "You may not edit this issue.");
            LiveIssue epic = epicId == null ? null : store.byId(epicId);
            if (epicId != null && !permissions.has(ProjectPermissions.BROWSE_PROJECTS, epic, user)) {
                throw new InvalidFields(Map.of("epic", "No such epic."));
            }
            Issue before = leaveEpic(type, issue, user);
            if (epic != null) {
                insert(type, epic, issue);
                writer.changed(epicId, user, List.of(change("Epic Child", null, issue)));
            }
            writer.changed(issueId, user, List.of(change("Epic Link", before, epic)));
            return issue;
        });
    }

    /** The epic that was left; null if there was none. */
    private Issue leaveEpic(StoredLinkType type, Issue issue, ApplicationUser user) {
        List<Long> links = sql.list(
                "select id from issue_link where type_id = ? and target_id = ?",
                row -> row.getLong(1),
                type.getId(),
                issue.getId());
        if (links.isEmpty()) {
            return null;
        }
        StoredLink link = byId(links.get(0));
        remove(link);
        writer.changed(link.getSourceId(), user, List.of(change("Epic Child", issue, null)));
        return link.getSourceObject();
    }

    private static ChangedField change(String field, Issue from, Issue to) {
        return new ChangedField(field, id(from), key(from), id(to), key(to));
    }

    private static String id(Issue issue) {
        return issue == null ? null : issue.getId().toString();
    }

    private static String key(Issue issue) {
        return issue == null ? null : issue.getKey();
    }

    private void demandToLink(Issue source, Issue target, ApplicationUser user) {
        permissions.demand(ProjectPermissions.LINK_ISSUES, source, user, "You may not link this issue.");
        permissions.demand(ProjectPermissions.BROWSE_PROJECTS, target, user, "You may not link this issue.");
    }

    private StoredLink insert(StoredLinkType type, Issue source, Issue target) {
        StoredLink link = new StoredLink(ids.next("issue_link"), type, source, target);
        sql.update(
                "insert into issue_link (id, type_id, source_id, target_id) values (?, ?, ?, ?)",
                link.getId(),
                type.getId(),
                source.getId(),
                target.getId());
        events.publish(new IssueLinkCreatedEvent(link, clock.instant()));
        return link;
    }

    private void remove(StoredLink link) {
        sql.update("delete from issue_link where id = ?", link.getId());
        events.publish(new IssueLinkDeletedEvent(link, clock.instant()));
    }

    private boolean exists(StoredLinkType type, long sourceId, long targetId) {
        return sql.number(
                        "select count(*) from issue_link where source_id = ? and target_id = ? and type_id = ?",
                        sourceId,
                        targetId,
                        type.getId())
                > 0;
    }

    private StoredLink byId(long id) {
        return sql.first(
                        "select type_id, source_id, target_id from issue_link where id = ?",
                        row -> new StoredLink(
                                id, types.byId(row.getLong(1)), store.byId(row.getLong(2)), store.byId(row.getLong(3))),
                        id)
                .orElseThrow(() -> new Missing("No issue link with id '" + id + "' exists."));
    }

    /** As the issue reads it: “This issue blocks SHIP-4”. */
    private static ChangedField text(StoredLink link, Issue end, boolean gone) {
        boolean outward = end.equals(link.getSourceObject());
        Issue other = outward ? link.getDestinationObject() : link.getSourceObject();
        String description = outward
                ? link.getIssueLinkType().getOutward()
                : link.getIssueLinkType().getInward();
        String text = "This issue " + description + " " + other.getKey();
        return gone
                ? new ChangedField("Link", other.getKey(), text, null, null)
                : new ChangedField("Link", null, null, other.getKey(), text);
    }
}
