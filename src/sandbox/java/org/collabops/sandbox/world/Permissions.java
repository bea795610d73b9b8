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
                && (!project.isArchived() || ProjectPermissions.BROWSE_PROJECTS.equals(permission))
                && standings.holds(standings.of(user), permission.permissionKey(), (StoredProject) project, null);
    }

    /** What is archived can only be looked at. On an issue every permission also needs its security level, and any but Browse Projects needs that one, too. */
    public boolean has(ProjectPermissionKey permission, Issue issue, ApplicationUser user) {
        boolean readOnly =
                issue != null && (issue.isArchived() || issue.getProjectObject().isArchived());
        return (!readOnly || ProjectPermissions.BROWSE_PROJECTS.equals(permission))
                && hasEvenIfArchived(permission, issue, user);
    }

    boolean hasEvenIfArchived(ProjectPermissionKey permission, Issue issue, ApplicationUser user) {
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

    /** What people wrote themselves takes another permission than what others wrote. */
    void demandForWritten(String verbAndThing, Issue issue, ApplicationUser author, ApplicationUser user) {
        String[] words = verbAndThing.split(" ");
        boolean own = user != null
                && user.equals(author)
                && has(new ProjectPermissionKey(words[0] + "_OWN_" + words[1]), issue, user);
        if (!own) {
            demand(
                    new ProjectPermissionKey(words[0] + "_ALL_" + words[1]),
                    issue,
                    user,
                    "You do not have the permission for this.");
        }
    }

    public void revoke(long schemeId, ProjectPermissionKey permission, Holder holder) {
        sql.update(
                "delete from permission_grant"
                        + " where scheme_id = ? and permission = ? and holder_type = ? and holder_name = ?",
                schemeId,
                permission.permissionKey(),
                holder.type().name(),
                holder.name());
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
