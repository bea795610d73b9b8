package org.collabops.sandbox.world;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Objects;
import org.collabops.sandbox.db.Sql;

/** The roles that somebody plays or something is granted to. They exist by their names; their ids are given on sight. */
public final class ProjectRoles {
    private final Sql sql;
    private final RoleIds ids;
    private final Users users;

    ProjectRoles(Sql sql, Ids ids, Users users) {
        this.sql = sql;
        this.ids = new RoleIds(sql, ids);
        this.users = users;
    }

    public List<ProjectRole> all() {
        return sql
                .list(
                        "select role_name from role_member union select holder_name from permission_grant"
                                + " where holder_type = 'ROLE' order by 1",
                        row -> row.getString(1))
                .stream()
                .map(name -> new ProjectRole(ids.id(name), name))
                .toList();
    }

    /** Null if there is none. */
    public ProjectRole byId(long id) {
        return all().stream().filter(role -> role.id() == id).findFirst().orElse(null);
    }

    public List<ApplicationUser> members(Project project, ProjectRole role) {
        return sql
                .list(
                        "select user_key from role_member where project_id = ? and role_name = ? order by user_key",
                        row -> users.byKey(row.getString(1)),
                        project.getId(),
                        role.name())
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }
}
