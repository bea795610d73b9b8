package org.collabops.sandbox.world;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.collabops.sandbox.db.Sql;

/** Finds issues by a subset of JQL; what the user may not see is neither returned nor counted. */
public final class Search {
    private static final Condition NOT_ARCHIVED = Condition.of("i.archived is null and p.archived is null");

    private final Sql sql;
    private final Users users;
    private final Projects projects;
    private final Constants constants;
    private final IssueStore issues;
    private final Standings standings;
    private final Visibility visibility;
    private final Clock clock;

    Search(
            Sql sql,
            Users users,
            Projects projects,
            Constants constants,
            IssueStore issues,
            Standings standings,
            Clock clock) {
        this.sql = sql;
        this.users = users;
        this.projects = projects;
        this.constants = constants;
        this.issues = issues;
        this.standings = standings;
        this.clock = clock;
        visibility = new Visibility(sql, projects, standings);
    }

    /** A query that Jira would refuse is an {@link InvalidJql}. */
    public SearchPage find(ApplicationUser user, String jql, int startAt, int maxResults) {
        JqlQuery query = JqlParser.parse(jql);
        validate(user, query);
        return page(user, query, visibility.of(user), startAt, maxResults);
    }

    SearchPage find(ApplicationUser user, JqlQuery query, int startAt, int maxResults) {
        return page(user, query, visibility.of(user), startAt, maxResults);
    }

    SearchPage findOverridingSecurity(ApplicationUser user, JqlQuery query, int startAt, int maxResults) {
        return page(user, query, Condition.TRUE, startAt, maxResults);
    }

    int count(ApplicationUser user, JqlQuery query) {
        return count(translation(user).where(query).and(visibility.of(user)).and(NOT_ARCHIVED));
    }

    void validate(ApplicationUser user, JqlQuery query) {
        checked(user).where(query);
    }

    /** Ids first: H2 loses columns of wide rows once it sorts more than forty thousand of them on disk. */
    private SearchPage page(ApplicationUser user, JqlQuery query, Condition visible, int startAt, int maxResults) {
        JqlSql translation = translation(user);
        Condition where = translation.where(query).and(visible).and(NOT_ARCHIVED);
        List<Object> arguments = new ArrayList<>(where.arguments());
        arguments.add(maxResults);
        arguments.add(startAt);
        List<Issue> found = issues.byIds(sql.list(
                "select i.id from issue i join project p on p.id = i.project_id where " + where.sql() + " order by "
                        + translation.orderBy(query) + " limit ? offset ?",
                row -> row.getLong(1),
                arguments.toArray()));
        int total = startAt == 0 && found.size() < maxResults ? found.size() : count(where);
        return new SearchPage(startAt, maxResults, total, found);
    }

    private int count(Condition where) {
        return (int) sql.number(
                "select count(*) from issue i join project p on p.id = i.project_id where " + where.sql(),
                where.arguments().toArray());
    }

    /** As in Jira, a search asks nobody whether the names in its query exist: that is {@code validateQuery}. */
    private JqlSql translation(ApplicationUser user) {
        return translation(user, false);
    }

    private JqlSql checked(ApplicationUser user) {
        return translation(user, true);
    }

    private JqlSql translation(ApplicationUser user, boolean checked) {
        ZoneId zone = users.zone(user);
        return new JqlSql(
                new JqlValues(checked, user, users, projects, constants, issues, standings),
                new JqlDates(clock.instant(), zone),
                zone);
    }
}
