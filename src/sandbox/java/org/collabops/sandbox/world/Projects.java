package org.collabops.sandbox.world;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.collabops.sandbox.db.Sql;

/** The projects of the site. */
public final class Projects {
    static final String COLUMNS =
            "p.id as project_id, p.project_key, p.project_name, p.description as project_description,"
                    + " p.lead_key, p.scheme_id, p.workflow_name";
    private static final String SELECT = "select " + COLUMNS + " from project p";

    private final Sql sql;
    private final Ids ids;
    private final Users users;
    private final Standings standings;

    Projects(Sql sql, Ids ids, Users users, Standings standings) {
        this.sql = sql;
        this.ids = ids;
        this.users = users;
        this.standings = standings;
    }

    /** Null if there is none; keys are matched without regard to case, as in Jira. */
    public Project byKey(String key) {
        return key == null ? null : one(" where p.project_key = ?", key.toUpperCase(Locale.ROOT));
    }

    /** Null if there is none. */
    public Project byId(long id) {
        return one(" where p.id = ?", id);
    }

    public List<Project> visibleTo(ApplicationUser user) {
        return where(ProjectPermissions.BROWSE_PROJECTS.permissionKey(), user);
    }

    List<Project> where(String permission, ApplicationUser user) {
        Standing standing = standings.of(user);
        return all().stream()
                .filter(project -> standings.holds(standing, permission, (StoredProject) project, null))
                .toList();
    }

    List<Project> all() {
        return sql.list(SELECT + " order by p.project_name", row -> project(row));
    }

    /** By name, as people write it in a query. */
    Project byName(String name) {
        return one(" where lower(p.project_name) = ?", name.toLowerCase(Locale.ROOT));
    }

    private Project one(String where, Object argument) {
        return sql.<Project>first(SELECT + where, row -> project(row), argument).orElse(null);
    }

    StoredProject project(ResultSet row) throws SQLException {
        return new StoredProject(
                row.getLong("project_id"),
                row.getString("project_key"),
                row.getString("project_name"),
                row.getString("project_description"),
                row.getString("lead_key"),
                row.getLong("scheme_id"),
                row.getString("workflow_name"),
                users);
    }

    public Project create(NewProject project) {
        long id = ids.next("project");
        sql.update(
                "insert into project (id, project_key, project_name, description, lead_key, scheme_id, workflow_name, last_number)"
                        + " values (?, ?, ?, ?, ?, ?, ?, 0)",
                id,
                project.key(),
                project.name(),
                project.description(),
                project.leadKey(),
                project.schemeId(),
                project.workflowName());
        return byId(id);
    }

    public void addToRole(Project project, String role, ApplicationUser user) {
        sql.update(
                "insert into role_member (project_id, role_name, user_key) values (?, ?, ?)",
                project.getId(),
                role,
                user.getKey());
    }
}
