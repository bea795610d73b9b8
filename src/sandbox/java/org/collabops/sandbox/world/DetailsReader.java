package org.collabops.sandbox.world;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.collabops.sandbox.db.Sql;
import org.collabops.sandbox.world.IssueDetails.Change;
import org.collabops.sandbox.world.IssueDetails.ChangedField;
import org.collabops.sandbox.world.IssueDetails.Comment;
import org.collabops.sandbox.world.IssueDetails.Link;
import org.collabops.sandbox.world.IssueDetails.Worklog;

/** Gathers all that is known of one issue. */
final class DetailsReader {
    private final Sql sql;
    private final Users users;
    private final IssueStore store;

    DetailsReader(Sql sql, Users users, IssueStore store) {
        this.sql = sql;
        this.users = users;
        this.store = store;
    }

    /** @param readable whether the reader belongs to the audience of a comment or worklog */
    IssueDetails of(LiveIssue issue, Predicate<Audience> readable) {
        long id = issue.getId();
        Function<String, ApplicationUser> people = people();
        String due = issue.value(IssueField.DUE_DATE);
        return new IssueDetails(
                issue.constant(IssueField.TYPE),
                issue.constant(IssueField.STATUS),
                issue.constant(IssueField.PRIORITY),
                issue.constant(IssueField.RESOLUTION),
                store.levelName(issue.getSecurityLevelId()),
                issue.value(IssueField.DESCRIPTION),
                creator(id, people),
                issue.created(),
                issue.updated(),
                issue.resolved(),
                due == null ? null : LocalDate.parse(due),
                issue.number(IssueField.ORIGINAL_ESTIMATE),
                issue.number(IssueField.REMAINING_ESTIMATE),
                issue.number(IssueField.TIME_SPENT),
                store.list(id, IssueList.LABELS),
                store.list(id, IssueList.COMPONENTS),
                store.list(id, IssueList.FIX_VERSIONS),
                store.list(id, IssueList.AFFECTS_VERSIONS),
                issue.parentId() == null ? null : store.byId(issue.parentId()),
                subTasks(id),
                links(id),
                comments(id, people, readable),
                worklogs(id, people, readable),
                history(id, people));
    }

    /** Few people do most of what happens to an issue: each is read once. */
    private Function<String, ApplicationUser> people() {
        Map<String, ApplicationUser> known = new HashMap<>();
        return key -> key == null ? null : known.computeIfAbsent(key, users::byKey);
    }

    private ApplicationUser creator(long id, Function<String, ApplicationUser> people) {
        return sql.list("select creator from issue where id = ?", row -> people.apply(row.getString(1)), id)
                .get(0);
    }

    private List<MutableIssue> subTasks(long id) {
        return sql.list(
                IssueStore.SELECT + " where i.parent_id = ? order by i.issue_number", row -> store.issue(row), id);
    }

    private List<Link> links(long id) {
        List<Link> links = new ArrayList<>(sql.list(
                "select l.id, t.link_name, t.outward, l.target_id from issue_link l join link_type t on t.id = l.type_id"
                        + " where l.source_id = ? order by t.outward, l.id",
                row -> new Link(row.getLong(1), row.getString(2), row.getString(3), true, store.byId(row.getLong(4))),
                id));
        links.addAll(sql.list(
                "select l.id, t.link_name, t.inward, l.source_id from issue_link l join link_type t on t.id = l.type_id"
                        + " where l.target_id = ? order by t.inward, l.id",
                row -> new Link(row.getLong(1), row.getString(2), row.getString(3), false, store.byId(row.getLong(4))),
                id));
        return links;
    }

    private List<Comment> comments(long id, Function<String, ApplicationUser> people, Predicate<Audience> readable) {
        List<Comment> all = sql.list(
                "select id, author, created, body, group_level, role_level from issue_comment"
                        + " where issue_id = ? order by created, id",
                row -> new Comment(
                        row.getLong(1),
                        people.apply(row.getString(2)),
                        Instant.ofEpochMilli(row.getLong(3)),
                        row.getString(4),
                        new Audience(row.getString(5), row.getString(6))),
                id);
        return all.stream().filter(comment -> readable.test(comment.audience())).toList();
    }

    private List<Worklog> worklogs(long id, Function<String, ApplicationUser> people, Predicate<Audience> readable) {
        List<Worklog> all = sql.list(
                "select id, author, started, seconds, note, group_level, role_level from worklog"
                        + " where issue_id = ? order by started, id",
                row -> new Worklog(
                        row.getLong(1),
                        people.apply(row.getString(2)),
                        Instant.ofEpochMilli(row.getLong(3)),
                        row.getLong(4),
                        row.getString(5),
                        new Audience(row.getString(6), row.getString(7))),
                id);
        return all.stream().filter(worklog -> readable.test(worklog.audience())).toList();
    }

    List<Change> history(long id) {
        return history(id, people());
    }

    private List<Change> history(long id, Function<String, ApplicationUser> people) {
        Map<Long, Change> changes = new LinkedHashMap<>();
        sql.list(
                "select g.id, g.author, g.created, c.field, c.old_value, c.old_text, c.new_value, c.new_text"
                        + " from change_group g join change_item c on c.group_id = g.id"
                        + " where g.issue_id = ? order by g.created, g.id, c.id",
                row -> {
                    long group = row.getLong(1);
                    Change change = changes.get(group);
                    if (change == null) {
                        change = new Change(
                                group,
                                people.apply(row.getString(2)),
                                Instant.ofEpochMilli(row.getLong(3)),
                                new ArrayList<>());
                        changes.put(group, change);
                    }
                    return change.fields()
                            .add(new ChangedField(
                                    row.getString(4),
                                    row.getString(5),
                                    row.getString(6),
                                    row.getString(7),
                                    row.getString(8)));
                },
                id);
        return List.copyOf(changes.values());
    }
}
