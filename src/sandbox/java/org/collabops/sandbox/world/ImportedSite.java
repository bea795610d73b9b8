package org.collabops.sandbox.world;

import com.atlassian.jira.project.Project;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.collabops.sandbox.db.Sql;

/** What imported issues refer to, created at first mention: people, projects, constants, one workflow for all of them. */
final class ImportedSite {
    static final String WORKFLOW = "Imported issues";

    private static final List<String> PRIORITIES = List.of("Blocker", "Critical", "Major", "Minor", "Trivial");
    private static final Set<String> NOTHING = Set.of("none", "unresolved");
    private static final Set<String> FINISHED = Set.of("closed", "resolved", "done");
    private static final Set<String> NOT_STARTED =
            Set.of("open", "reopened", "received", "scheduled", "to do", "volunteer needed", "more details needed");
    private static final String FIRST_STATUS = "Open";

    private final World world;
    private final Sql sql;
    private final Map<String, String> userKeys = new HashMap<>();
    private final Map<String, Constant> constants = new HashMap<>();
    private final Map<String, Project> projects = new TreeMap<>();
    private final Map<Long, Set<Long>> takenNumbers = new HashMap<>();
    private int newUsers;

    ImportedSite(World world) {
        this.world = world;
        sql = world.sql();
        PRIORITIES.forEach(name -> constant(ConstantKind.PRIORITY, name, ""));
        status(FIRST_STATUS);
    }

    int newUsers() {
        return newUsers;
    }

    List<String> projectKeys() {
        return List.copyOf(projects.keySet());
    }

    /** Null for nobody. */
    String userKey(String name) {
        return name == null ? null : userKeys.computeIfAbsent(name, this::createUser);
    }

    private String createUser(String name) {
        var known = world.users().byName(name);
        if (known != null) {
            return known.getKey();
        }
        newUsers++;
        return world.users()
                .create(new NewUser(name, null, name, name + "@example.com", null, null, List.of(Users.LICENSED)))
                .getKey();
    }

    Constant type(String name, boolean subTask) {
        return constant(ConstantKind.TYPE, name == null ? "Task" : name, subTask ? Constant.SUBTASK : "");
    }

    /** An issue without a status stands where new issues do. */
    Constant status(String name) {
        String known = name == null ? FIRST_STATUS : name;
        return constant(ConstantKind.STATUS, known, category(known).name());
    }

    private static StatusCategory category(String status) {
        String name = status.toLowerCase(Locale.ROOT);
        if (FINISHED.contains(name)) {
            return StatusCategory.DONE;
        }
        return NOT_STARTED.contains(name) ? StatusCategory.TO_DO : StatusCategory.IN_PROGRESS;
    }

    /** Null for none, also for one that is literally called so. */
    String optionalId(ConstantKind kind, String name) {
        return name == null || NOTHING.contains(name.toLowerCase(Locale.ROOT))
                ? null
                : constant(kind, name, "").getId();
    }

    private Constant constant(ConstantKind kind, String name, String category) {
        return constants.computeIfAbsent(
                kind + name, unknown -> world.constants().obtain(kind, name, category));
    }

    Project project(String key, String name) {
        return projects.computeIfAbsent(key, unknown -> {
            Project known = world.projects().byKey(key);
            return known != null ? known : create(key, name == null ? key : name);
        });
    }

    private Project create(String key, String name) {
        String lead = sql.first(
                        "select user_key from group_member where group_name = ? order by user_key",
                        row -> row.getString(1),
                        Users.ADMINISTRATORS)
                .orElse(null);
        return world.projects().create(new NewProject(key, name, "", lead, scheme(), WORKFLOW));
    }

    private long scheme() {
        return sql.first("select scheme_id from project where workflow_name = ?", row -> row.getLong(1), WORKFLOW)
                .orElseGet(this::createScheme);
    }

    private long createScheme() {
        Permissions permissions = world.permissions();
        long scheme = permissions.createScheme();
        DemoSite.FOR_MEMBERS.forEach(permission -> permissions.grant(scheme, permission, Holder.group(Users.LICENSED)));
        for (Holder holder : List.of(Holder.lead(), Holder.group(Users.ADMINISTRATORS))) {
            DemoSite.FOR_ADMINISTRATORS.forEach(permission -> permissions.grant(scheme, permission, holder));
        }
        return scheme;
    }

    /** False if the project already has an issue of that number. */
    boolean takes(Project project, long number) {
        return takenNumbers
                .computeIfAbsent(
                        project.getId(),
                        id -> new HashSet<>(sql.list(
                                "select issue_number from issue where project_id = ?", row -> row.getLong(1), id)))
                .add(number);
    }

    /** Counts on after the highest number, and lets every status be reached from every other. */
    void finish() {
        for (Project project : projects.values()) {
            sql.update(
                    "update project set last_number = (select coalesce(max(i.issue_number), 0) from issue i"
                            + " where i.project_id = project.id) where id = ?",
                    project.getId());
        }
        List<Constant> statuses = sql
                .list(
                        "select distinct i.status_id from issue i join project p on p.id = i.project_id"
                                + " where p.workflow_name = ?",
                        row -> row.getLong(1),
                        WORKFLOW)
                .stream()
                .map(id -> world.constants().byId(ConstantKind.STATUS, id.toString()))
                .filter(status -> !status.name().equals(FIRST_STATUS))
                .toList();
        if (!isCovered(statuses)) {
            putWorkflow(statuses);
        }
    }

    private boolean isCovered(List<Constant> statuses) {
        StoredWorkflows workflows = world.workflows().stored();
        return workflows.exists(WORKFLOW)
                && statuses.stream()
                        .allMatch(status -> Descriptors.stepOf(workflows.named(WORKFLOW), status.getId()) != null);
    }

    private void putWorkflow(List<Constant> others) {
        List<Constant> statuses = new ArrayList<>(List.of(status(FIRST_STATUS)));
        statuses.addAll(others);
        WorkflowDraft draft = new WorkflowDraft("Create", statuses);
        statuses.forEach(status -> draft.fromAnywhere(status.name(), status));
        world.workflows().stored().put(WORKFLOW, draft.descriptor());
    }
}
