package org.collabops.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.collabops.it.Client.Answer;
import org.collabops.sandbox.Sandbox;
import org.collabops.sandbox.world.Holder;
import org.collabops.sandbox.world.NewIssue;
import org.collabops.sandbox.world.NewProject;
import org.collabops.sandbox.world.NewUser;
import org.collabops.sandbox.world.World;

/** A project with one person of each kind that docs/rest/permissions.md knows, and the things they ask for. */
final class PermissionSite {
    static final List<String> PEOPLE =
            List.of("", "licensed", "nolevel", "member", "owner", "manager", "projectadmin", "jiraadmin");
    private static final String KEY = "PERM";
    private static final String ADMIN = "projectadmin";
    private static final String TASK = "10002";
    private static final List<ProjectPermissionKey> FOR_MEMBERS = List.of(
            ProjectPermissions.BROWSE_PROJECTS, ProjectPermissions.CREATE_ISSUES, ProjectPermissions.EDIT_ISSUES);
    private static final List<ProjectPermissionKey> FOR_MANAGERS = List.of(
            ProjectPermissions.BROWSE_PROJECTS,
            new ProjectPermissionKey("COLLABOPS_MANAGE_RISKS"),
            new ProjectPermissionKey("COLLABOPS_MANAGE_GOALS"),
            new ProjectPermissionKey("COLLABOPS_MANAGE_ALLOCATIONS"),
            new ProjectPermissionKey("COLLABOPS_MANAGE_RECOGNITION"));
    private static final List<ProjectPermissionKey> FOR_ADMINS = List.of(
            ProjectPermissions.BROWSE_PROJECTS,
            ProjectPermissions.CREATE_ISSUES,
            ProjectPermissions.EDIT_ISSUES,
            ProjectPermissions.SET_ISSUE_SECURITY,
            ProjectPermissions.ADMINISTER_PROJECTS);

    private final Sandbox sandbox;
    private final World world;
    private final String issue;
    private final Things shared;
    private int days;

    PermissionSite(Sandbox sandbox) {
        this.sandbox = sandbox;
        world = sandbox.world();
        Map<String, ApplicationUser> people = new HashMap<>();
        PEOPLE.stream().filter(name -> !name.isEmpty()).forEach(name -> people.put(name, person(name)));
        long scheme = world.permissions().createScheme();
        FOR_MEMBERS.forEach(permission -> world.permissions().grant(scheme, permission, Holder.role("Members")));
        FOR_MANAGERS.forEach(permission -> world.permissions().grant(scheme, permission, Holder.role("Managers")));
        FOR_ADMINS.forEach(permission -> world.permissions().grant(scheme, permission, Holder.role("Admins")));
        Project project = world.projects()
                .create(new NewProject(KEY, "Permissions", "", people.get(ADMIN).getKey(), scheme, "Team workflow"));
        Map.of("nolevel", "Members", "member", "Members", "owner", "Members", "manager", "Managers", ADMIN, "Admins")
                .forEach((name, role) -> world.projects().addToRole(project, role, people.get(name)));
        long level = world.permissions()
                .createSecurityLevel(
                        project,
                        "Circle",
                        Holder.role("Managers"),
                        Holder.role("Admins"),
                        Holder.user(people.get("member").getKey()),
                        Holder.user(people.get("owner").getKey()));
        issue = hidden("Hidden work", project, level);
        hidden("Hidden rest", project, level);
        switchOn("risk-settings");
        switchOn("goal-settings");
        switchOn("people-settings");
        switchOn("recognition-settings");
        shared = new Things(new HashMap<>(Map.of("project", KEY, "issue", issue)));
        shared.makeAll();
    }

    /** Nobody for an empty name. */
    Client as(String name) {
        return new Client(sandbox.url(), name.isEmpty() ? null : name);
    }

    /** For whoever only reads. */
    Things shared() {
        return shared;
    }

    /** New ones; but cycle and space, when they are not what is asked for, are those of all. */
    Things fresh(String collection) {
        Map<String, String> made = new HashMap<>(Map.of("project", KEY, "issue", issue));
        List.of("cycle", "space").stream()
                .filter(name -> !collection.equals(name + "s"))
                .forEach(name -> made.put(name, shared.get(name)));
        return new Things(made);
    }

    /** Whatever the name: there is no such thing. */
    static Map<String, String> missing() {
        Map<String, String> missing = new HashMap<>();
        for (String name : Things.NAMES) {
            missing.put(name, "999999999");
        }
        missing.put("project", "NOPE");
        missing.put("issue", "NOPE-1");
        return missing;
    }

    private ApplicationUser person(String name) {
        List<String> groups = new ArrayList<>(List.of("jira-software-users"));
        if (name.equals("jiraadmin")) {
            groups.add("jira-administrators");
        }
        return world.users().create(new NewUser(name, name, name, name + "@example.com", null, null, groups));
    }

    private String hidden(String summary, Project project, long level) {
        NewIssue hidden = new NewIssue(project, TASK, summary, Map.of("security", String.valueOf(level)));
        return world.issues().create(world.users().byName(ADMIN), hidden).getKey();
    }

    private void switchOn(String settings) {
        String path = GoalWriter.BASE + "/projects/" + KEY + "/" + settings;
        int version = as(ADMIN).get(path).version();
        Answer answer = as(ADMIN).put(path, Map.of("enabled", true, "version", version));
        assertThat(answer.body(), answer.status(), is(200));
    }

    /** Things by the name that the table has for them, made when they are first asked for. */
    final class Things {
        static final List<String> NAMES = List.of(
                "project",
                "projectId",
                "issue",
                "number",
                "risk",
                "risk-model",
                "cycle",
                "space",
                "objective",
                "closed",
                "above",
                "key-result",
                "alignment",
                "day",
                "schedule",
                "leave",
                "holiday-calendar",
                "team",
                "allocation",
                "riskSettings",
                "goalSettings",
                "peopleSettings",
                "policy",
                "pace",
                "value",
                "kudo",
                "recognitionSettings",
                "recognitionSite");

        private final Map<String, String> made;

        private Things(Map<String, String> made) {
            this.made = made;
        }

        String get(String name) {
            String known = made.get(name);
            if (known == null) {
                known = make(name);
                made.put(name, known);
            }
            return known;
        }

        private long id(String name) {
            return Long.parseLong(get(name));
        }

        private void makeAll() {
            NAMES.stream().filter(name -> !name.equals("closed")).forEach(this::get);
        }

        private String make(String name) {
            return switch (name) {
                case "projectId" -> String.valueOf(world.projects().byKey(KEY).getId());
                case "number" -> number(get("risk"));
                case "risk" -> risk();
                case "risk-model" -> post("jiraadmin", "risk-models", RiskAnswers.model());
                case "cycle" -> post(
                        "jiraadmin",
                        "cycles",
                        Map.of("name", "x", "from", "2026-01-01", "until", "2028-01-01", "state", "ACTIVE"));
                case "space" -> post(ADMIN, "spaces", Map.of("name", "Team room", "project", KEY));
                case "objective" -> objective("Common aim");
                case "above" -> objective("Higher aim");
                case "closed" -> closed(get("objective"));
                case "key-result" -> keyResult();
                case "alignment" -> post(
                        ADMIN,
                        "alignments",
                        Map.of("child", "objective:" + get("objective"), "parent", "objective:" + get("above")));
                case "day" -> LocalDate.of(2020, 1, 1).plusDays(days++).toString();
                case "schedule" -> post(
                        "owner",
                        "schedules",
                        Map.of("validFrom", get("day"), "weekdayMinutes", List.of(480, 480, 480, 480, 480, 0, 0)));
                case "leave" -> post("owner", "leave", Map.of("from", "2026-01-02", "until", "2026-01-02"));
                case "holiday-calendar" -> post("jiraadmin", "holiday-calendars", Map.of("name", "Free days"));
                case "team" -> team();
                case "allocation" -> post(
                        ADMIN,
                        "allocations",
                        Map.of(
                                "person",
                                "owner",
                                "target",
                                Map.of("issue", issue),
                                "from",
                                "2099-01-05",
                                "until",
                                "2099-01-09",
                                "mode",
                                "PERCENT",
                                "amount",
                                50));
                case "peopleSettings" -> version("projects/" + KEY + "/people-settings");
                case "policy" -> version("settings/policy");
                case "riskSettings" -> version("projects/" + KEY + "/risk-settings");
                case "goalSettings" -> version("projects/" + KEY + "/goal-settings");
                case "pace" -> version("goals/pace-settings");
                case "value" -> post("jiraadmin", "values", Map.of("name", "Trust " + UUID.randomUUID()));
                case "kudo" -> post(
                        ADMIN, "kudos", Map.of("issue", issue, "to", List.of("owner"), "message", "Hidden help"));
                case "recognitionSettings" -> version("projects/" + KEY + "/recognition-settings");
                case "recognitionSite" -> version("recognition/settings");
                default -> throw new AssertionError("No thing is called " + name);
            };
        }

        private String risk() {
            Map<String, Object> control =
                    Map.of("issue", issue, "side", "PREVENTIVE", "cause", 1, "effectivenessPercent", 50);
            return post(
                    ADMIN,
                    "risks",
                    Map.of(
                            "project",
                            KEY,
                            "issue",
                            issue,
                            "title",
                            "Hidden work may fail",
                            "owner",
                            "owner",
                            "causes",
                            List.of(Map.of("id", 1, "name", "Weather", "share", 1)),
                            "controls",
                            List.of(control)));
        }

        /** Led by the manager, with the owner as its only member; in its second version. */
        private String team() {
            String id = post("jiraadmin", "teams", Map.of("name", "Crew", "leads", List.of("manager")));
            Answer answer = as("jiraadmin")
                    .post(
                            GoalWriter.BASE + "/teams/" + id + "/members",
                            Map.of("person", "owner", "from", "2020-01-01"));
            assertThat(answer.body(), answer.status(), is(201));
            return id;
        }

        private String number(String risk) {
            return as(ADMIN).risks("/" + risk).json().path("number").asText();
        }

        private String objective(String title) {
            return post(
                    ADMIN,
                    "objectives",
                    Map.of("space", id("space"), "cycle", id("cycle"), "title", title, "owner", "owner"));
        }

        /** The version in which it is closed. */
        private String closed(String objective) {
            post(ADMIN, "objectives/" + objective + "/close", Map.of("version", 1));
            return "2";
        }

        private String keyResult() {
            String id = post(
                    ADMIN,
                    "key-results",
                    Map.of("objective", id("objective"), "title", "Measure of it", "type", "ISSUES", "owner", "owner"));
            post(ADMIN, "key-results/" + id + "/issues", Map.of("issue", issue));
            post(ADMIN, "key-results/" + id + "/check-ins", Map.of("confidence", 5, "note", "As seen"));
            return id;
        }

        private String version(String path) {
            return String.valueOf(
                    as("jiraadmin").get(GoalWriter.BASE + "/" + path).version());
        }

        private String post(String name, String path, Map<String, Object> body) {
            Answer answer = as(name).post(GoalWriter.BASE + "/" + path, body);
            assertThat(path + ": " + answer.body(), answer.status(), is(lessThan(300)));
            return String.valueOf(answer.id());
        }
    }
}
