package org.collabops.sandbox.world;

import com.atlassian.jira.project.version.Version;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.collabops.sandbox.db.Sql;

/** The versions that issues of a project name. They exist by their names; their ids are given on sight. */
public final class ProjectVersions {
    private final Sql sql;
    private final Ids ids;

    ProjectVersions(Sql sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    /** By name. */
    public List<StoredVersion> of(long project) {
        giveIds(project);
        return sql.list(
                "select id, version_name from project_version where project_id = ? order by version_name",
                row -> new StoredVersion(row.getLong(1), project, row.getString(2)),
                project);
    }

    /** Null if there is none. */
    public StoredVersion byId(long id) {
        return sql.first(
                        "select id, project_id, version_name from project_version where id = ?",
                        row -> new StoredVersion(row.getLong(1), row.getLong(2), row.getString(3)),
                        id)
                .orElse(null);
    }

    private void giveIds(long project) {
        Set<String> known = new HashSet<>(sql.list(
                "select version_name from project_version where project_id = ?", row -> row.getString(1), project));
        sql
                .list(
                        "select distinct v.content from issue_value v join issue i on i.id = v.issue_id"
                                + " where i.project_id = ? and v.field in (?, ?)",
                        row -> row.getString(1),
                        project,
                        IssueList.FIX_VERSIONS.name(),
                        IssueList.AFFECTS_VERSIONS.name())
                .stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> sql.update(
                        "insert into project_version (id, project_id, version_name) values (?, ?, ?)",
                        ids.next("version"),
                        project,
                        name));
    }

    /** A version as Jira shows it to apps; none is ever released or archived here. */
    public record StoredVersion(Long getId, Long getProjectId, String getName) implements Version {
        @Override
        public boolean isArchived() {
            return false;
        }
    }
}
