package org.collabops.sandbox.world;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collabops.sandbox.db.Sql;

/** Decides grants: the one place that knows what a holder is. */
final class Standings {
    private final Sql sql;
    private final Users users;

    Standings(Sql sql, Users users) {
        this.sql = sql;
        this.users = users;
    }

    Standing of(ApplicationUser user) {
        if (user == null || !user.isActive()) {
            return new Standing(null, Set.of(), Map.of());
        }
        Map<Long, Set<String>> roles = new HashMap<>();
        sql.list(
                "select project_id, role_name from role_member where user_key = ?",
                row -> roles.computeIfAbsent(row.getLong(1), project -> new HashSet<>())
                        .add(row.getString(2)),
                user.getKey());
        return new Standing(user.getKey(), users.groups(user), roles);
    }

    /** Without an issue, holders that only an issue can decide count for any logged-in user, as Jira's do. */
    boolean holds(Standing standing, String permission, StoredProject project, Issue issue) {
        return holds(standing, grants(project.schemeId(), permission), project, issue);
    }

    /** For many projects, which share a few schemes. */
    boolean holds(Standing standing, List<Holder> holders, StoredProject project, Issue issue) {
        return holders.stream().anyMatch(holder -> holds(standing, holder, project, issue));
    }

    /** Whether the user may enter the issue's security level, if it has one. */
    boolean clears(Standing standing, StoredProject project, Issue issue) {
        Long level = issue.getSecurityLevelId();
        return level == null || levelGrants(level).stream().anyMatch(holder -> holds(standing, holder, project, issue));
    }

    private boolean holds(Standing standing, Holder holder, StoredProject project, Issue issue) {
        return standing.is(holder, project.getId(), project.getLeadUserKey())
                || (issue == null
                        ? standing.isOn(holder, standing.userKey(), standing.userKey())
                        : standing.isOn(holder, key(issue.getReporter()), key(issue.getAssignee())));
    }

    private static String key(ApplicationUser user) {
        return user == null ? null : user.getKey();
    }

    List<Holder> grants(long schemeId, String permission) {
        return sql.list(
                "select holder_type, holder_name from permission_grant where scheme_id = ? and permission = ?",
                row -> new Holder(HolderType.valueOf(row.getString(1)), row.getString(2)),
                schemeId,
                permission);
    }

    private List<Holder> levelGrants(long levelId) {
        return sql.list(
                "select holder_type, holder_name from security_grant where level_id = ?",
                row -> new Holder(HolderType.valueOf(row.getString(1)), row.getString(2)),
                levelId);
    }
}
