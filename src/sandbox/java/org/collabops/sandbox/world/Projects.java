package org.collabops.sandbox.world;

import com.atlassian.jira.event.ProjectCreatedEvent;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.ProjectUpdatedEvent;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.collabops.sandbox.db.Database;
import org.collabops.sandbox.db.Sql;

/** The projects of the site. */
public final class Projects {
    static final String COLUMNS =
            "p.id as project_id, p.project_key, p.project_name, p.description as project_description,"
                    + " p.lead_key, p.scheme_id, p.workflow_name, p.archived as project_archived";
    private static final String SELECT = "select " + COLUMNS + " from project p";

    private final Sql sql;
    private final Ids ids;
    private final Users users;
    private final Standings standings;
    private final Database database;
    private final IssueEvents events;
    private final IssueRemoval removal;

    Projects(Database database, Ids ids, Users users, Standings standings, IssueEvents events) {
        this.database = database;
        this.events = events;
        sql = new Sql(database.jira());
        removal = new IssueRemoval(sql);
        this.ids = ids;
        this.users = users;
        this.standings = standings;
    }

    /** Null if there is none; also by a key that the project had before; case does not matter. */
    public Project byKey(String key) {
        Project current = byCurrentKey(key);
        return current != null || key == null
                ? current
                : one(
                        " join old_project_key o on o.project_id = p.id where o.old_key = ?",
                        key.toUpperCase(Locale.ROOT));
    }

    /** Null if there is none. */
    Project byCurrentKey(String key) {
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
        Map<Long, List<Holder>> holders = new HashMap<>();
        return all().stream()
                .map(StoredProject.class::cast)
                .filter(project -> standings.holds(
                        standing,
                        holders.computeIfAbsent(project.schemeId(), scheme -> standings.grants(scheme, permission)),
                        project,
                        null))
                .map(Project.class::cast)
                .toList();
    }

    /** Without the archived ones. */
    List<Project> all() {
        return sql.list(SELECT + " where p.archived is null order by p.project_name", row -> project(row));
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
                row.getLong("project_archived") != 0,
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
        Project created = byId(id);
        events.publish(new ProjectCreatedEvent(null, created));
        return created;
    }

    /** The old key goes on leading to the project and its issues. */
    public Project rename(ApplicationUser admin, Project project, String newKey) {
        demandAdmin(admin);
        if (!newKey.matches("[A-Z][A-Z0-9]{1,9}")
                || byKey(newKey) != null && !byKey(newKey).equals(project)) {
            throw new InvalidFields(Map.of("projectKey", "Another project uses this key, or it is no key."));
        }
        return database.inJiraTransaction(() -> {
            Project before = byId(project.getId());
            sql.update("delete from old_project_key where old_key = ?", newKey);
            sql.update(
                    "insert into old_project_key (old_key, project_id) values (?, ?)", before.getKey(), before.getId());
            sql.update("update project set project_key = ? where id = ?", newKey, before.getId());
            Project after = byId(before.getId());
            events.publish(new ProjectUpdatedEvent(admin, after, before));
            return after;
        });
    }

    /** Out of every list and search, and only to look at; Jira tells no listener that is known. */
    public void archive(ApplicationUser admin, Project project) {
        demandAdmin(admin);
        sql.update("update project set archived = 1 where id = ?", project.getId());
    }

    public void restore(ApplicationUser admin, Project project) {
        demandAdmin(admin);
        sql.update("update project set archived = null where id = ?", project.getId());
    }

    /** With all its issues, of which none is told by itself. */
    public void delete(ApplicationUser admin, Project project) {
        demandAdmin(admin);
        database.inJiraTransaction(() -> {
            long id = project.getId();
            removal.allOf(id);
            sql.update(
                    "delete from security_grant where level_id in (select id from security_level where project_id = ?)",
                    id);
            for (String table : List.of("security_level", "role_member", "old_project_key")) {
                sql.update("delete from " + table + " where project_id = ?", id);
            }
            sql.update("delete from project where id = ?", id);
            events.publish(new ProjectDeletedEvent(admin, project));
            return id;
        });
    }

    private void demandAdmin(ApplicationUser user) {
        if (!users.admin(user)) {
            throw new NotPermitted("You must be an administrator to change projects.");
        }
    }

    public void addToRole(Project project, String role, ApplicationUser user) {
        sql.update(
                "insert into role_member (project_id, role_name, user_key) values (?, ?, ?)",
                project.getId(),
                role,
                user.getKey());
    }
}
