package org.collabops.sandbox.world;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.collabops.sandbox.db.Sql;

/** Which issues a user may see, as a condition in SQL: deciding issue by issue would not scale, and totals would lie. */
final class Visibility {
    private final Sql sql;
    private final Projects projects;
    private final Standings standings;

    Visibility(Sql sql, Projects projects, Standings standings) {
        this.sql = sql;
        this.projects = projects;
        this.standings = standings;
    }

    Condition of(ApplicationUser user) {
        Standing standing = standings.of(user);
        Reach browsable = new Reach("i.project_id", standing);
        Reach cleared = new Reach("i.security_level", standing);
        Map<Long, List<Holder>> holders = new HashMap<>();
        for (Project candidate : projects.all()) {
            StoredProject project = (StoredProject) candidate;
            holders.computeIfAbsent(
                            project.schemeId(),
                            scheme -> standings.grants(scheme, ProjectPermissions.BROWSE_PROJECTS.permissionKey()))
                    .forEach(holder -> browsable.add(project.getId(), holder, project));
        }
        sql.list(
                "select g.level_id, g.holder_type, g.holder_name, l.project_id from security_grant g"
                        + " join security_level l on l.id = g.level_id",
                row -> {
                    Holder holder = new Holder(HolderType.valueOf(row.getString(2)), row.getString(3));
                    cleared.add(row.getLong(1), holder, (StoredProject) projects.byId(row.getLong(4)));
                    return holder;
                });
        return browsable.condition().and(Condition.any(Condition.of("i.security_level is null"), cleared.condition()));
    }

    /** The ids a user reaches outright, and those only as reporter or assignee. */
    private static final class Reach {
        private final String column;
        private final Standing standing;
        private final List<Long> outright = new ArrayList<>();
        private final Map<HolderType, List<Long>> personally = new EnumMap<>(HolderType.class);

        Reach(String column, Standing standing) {
            this.column = column;
            this.standing = standing;
        }

        void add(long id, Holder holder, StoredProject project) {
            if (standing.is(holder, project.getId(), project.getLeadUserKey())) {
                outright.add(id);
            } else if (standing.userKey() != null
                    && (holder.type() == HolderType.REPORTER || holder.type() == HolderType.ASSIGNEE)) {
                personally
                        .computeIfAbsent(holder.type(), type -> new ArrayList<>())
                        .add(id);
            }
        }

        Condition condition() {
            List<Condition> ways = new ArrayList<>();
            if (!outright.isEmpty()) {
                ways.add(Condition.of(in(outright)));
            }
            personally.forEach((type, ids) -> ways.add(Condition.of(
                    "(" + in(ids) + " and i." + (type == HolderType.REPORTER ? "reporter" : "assignee") + " = ?)",
                    standing.userKey())));
            return Condition.any(ways);
        }

        private String in(List<Long> ids) {
            return column
                    + ids.stream().distinct().map(String::valueOf).collect(Collectors.joining(", ", " in (", ")"));
        }
    }
}
