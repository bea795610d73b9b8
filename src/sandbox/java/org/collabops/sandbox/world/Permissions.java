package org.collabops.sandbox.world;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import org.collabops.sandbox.db.Sql;

/** Who may do what: permission schemes and issue security levels. */
public final class Permissions {
    private final Sql sql;
    private final Ids ids;
    private final Standings standings;

    Permissions(Sql sql, Ids ids, Standings standings) {
        this.sql = sql;
        this.ids = ids;
        this.standings = standings;
    }

    public boolean has(ProjectPermissionKey permission, Project project, ApplicationUser user) {
        return project != null
                && standings.holds(standings.of(user), permission.permissionKey(), (StoredProject) project, null);
    }

    /** On an issue every permission also needs its security level, and any but Browse Projects needs that one, too. */
    public boolean has(ProjectPermissionKey permission, Issue issue, ApplicationUser user) {
        if (issue == null) {
            return false;
        }
        StoredProject project = (StoredProject) issue.getProjectObject();
        Standing standing = standings.of(user);
        return standings.holds(standing, permission.permissionKey(), project, issue)
                && standings.holds(standing, ProjectPermissions.BROWSE_PROJECTS.permissionKey(), project, issue)
                && standings.clears(standing, project, issue);
    }

    /** Refuses whoever may not, and as if by the way what is not there. */
    void demand(ProjectPermissionKey permission, Issue issue, ApplicationUser user, String refusal) {
        if (!has(permission, issue, user)) {
            throw new NotPermitted(refusal);
        }
    }

    public void grant(long schemeId, ProjectPermissionKey permission, Holder holder) {
        sql.update(
                "insert into permission_grant (id, scheme_id, permission, holder_type, holder_name) values (?, ?, ?, ?, ?)",
                ids.next("permission_grant"),
                schemeId,
                permission.permissionKey(),
                holder.type().name(),
                holder.name());
    }

    /** A new permission scheme, which grants nothing yet. */
    public long createScheme() {
        return ids.next("permission_scheme");
    }

    /** A level whose issues only its holders see. */
    public long createSecurityLevel(Project project, String name, Holder... holders) {
        long id = ids.next("security_level");
        sql.update(
                "insert into security_level (id, project_id, level_name) values (?, ?, ?)", id, project.getId(), name);
        for (Holder holder : holders) {
            sql.update(
                    "insert into security_grant (level_id, holder_type, holder_name) values (?, ?, ?)",
                    id,
                    holder.type().name(),
                    holder.name());
        }
        return id;
    }
}
