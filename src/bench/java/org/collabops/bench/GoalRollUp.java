package org.collabops.bench;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import net.java.ao.Query;
import org.collabops.Actor;
import org.collabops.Field;
import org.collabops.IssueId;
import org.collabops.ProjectId;
import org.collabops.UserKey;
import org.collabops.goals.AlignmentService;
import org.collabops.goals.CycleChange;
import org.collabops.goals.CycleService;
import org.collabops.goals.CycleState;
import org.collabops.goals.GoalAccess;
import org.collabops.goals.GoalKey;
import org.collabops.goals.GoalSettings.Switches;
import org.collabops.goals.Goals;
import org.collabops.goals.Inheritance;
import org.collabops.goals.KeyResultChange;
import org.collabops.goals.KeyResultService;
import org.collabops.goals.KeyResultType;
import org.collabops.goals.Objective;
import org.collabops.goals.ObjectiveChange;
import org.collabops.goals.ObjectiveService;
import org.collabops.goals.SpaceChange;
import org.collabops.goals.SpaceService;
import org.collabops.goals.StandingService;
import org.collabops.goals.WorkService;
import org.collabops.goals.store.AoAlignmentLog;
import org.collabops.goals.store.AoCheckIns;
import org.collabops.goals.store.AoGoalSettings;
import org.collabops.goals.store.AoIssueLinks;
import org.collabops.goals.store.AoKept;
import org.collabops.goals.store.AoPaceSettings;
import org.collabops.goals.store.GoalTables;
import org.collabops.goals.store.IssueLinkRow;
import org.collabops.host.Access;
import org.collabops.host.Epics;
import org.collabops.host.FakeCaches;
import org.collabops.host.Issues;
import org.collabops.host.Queries;
import org.collabops.host.StatusCategory;
import org.collabops.host.jira.JiraAccess;
import org.collabops.host.jira.JiraEpics;
import org.collabops.host.jira.JiraIssues;
import org.collabops.host.jira.JiraPeople;
import org.collabops.host.jira.JiraQueries;
import org.collabops.sandbox.db.Database;
import org.collabops.sandbox.db.TestDatabases;
import org.collabops.sandbox.db.TransactionMode;
import org.collabops.sandbox.world.DemoWorld;
import org.collabops.sandbox.world.GeneratedWorld;
import org.collabops.sandbox.world.World;

/**
 * One objective above twenty others, whose hundred key results each issue of a big site serves: how long its progress
 * takes, beside the same sum over Active Objects' {@code find} and over JDBC by hand, each with the same questions to
 * Jira.
 */
public final class GoalRollUp {
    private static final int OBJECTIVES = 20;
    private static final int KEY_RESULTS_EACH = 5;
    private static final int WARMING = 2;
    private static final int MEASURED = 5;
    private static final int LINKS_PER_INSERT = 1000;

    private final Database database;
    private final World world;
    private final ActiveObjects ao;
    private final Clock clock = Clock.systemUTC();
    private final Epics epics;
    private final Queries queries;
    private final Access access;
    private final Goals goals;
    private final AoGoalSettings settings;
    private final GoalAccess rights;
    private final AoIssueLinks links;
    private final StandingService standings;
    private final List<Long> keyResults = new ArrayList<>();

    private GoalRollUp(Database database, int issues) {
        this.database = database;
        world = World.open(database, clock, Locale.ENGLISH);
        DemoWorld.writeInto(world);
        GeneratedWorld.writeInto(world, issues);
        ao = GoalTables.over(database);
        epics = new JiraEpics(host(IssueLinkManager.class));
        queries = new JiraQueries(host(SearchService.class), host(UserManager.class), epics);
        access = new JiraAccess(
                host(PermissionManager.class),
                host(GlobalPermissionManager.class),
                host(SearchService.class),
                host(ProjectManager.class),
                host(IssueManager.class),
                host(UserManager.class));
        FakeCaches caches = new FakeCaches();
        settings = new AoGoalSettings(ao, caches, clock);
        goals = new Goals(
                AoKept.cycles(ao),
                AoKept.spaces(ao),
                AoKept.objectives(ao),
                AoKept.keyResults(ao),
                new AoAlignmentLog(ao),
                caches);
        rights = new GoalAccess(goals, settings, access);
        Issues found = new JiraIssues(host(IssueManager.class));
        Inheritance inheritance = new Inheritance(settings, access, found, epics, queries);
        links = new AoIssueLinks(ao);
        WorkService work = new WorkService(rights, links, settings, inheritance, access, found, clock);
        standings = new StandingService(
                rights, new AoCheckIns(ao), work, queries, new AoPaceSettings(ao, caches, clock), clock);
    }

    /** Argument: the number of issues. */
    public static void main(String[] arguments) throws Exception {
        try (Database database = TestDatabases.postgres(TransactionMode.NONE)) {
            new GoalRollUp(database, Integer.parseInt(arguments[0])).run();
        }
        System.exit(0);
    }

    private void run() throws Exception {
        GoalKey top = plant();
        for (String name : List.of("admin", "bob")) {
            Actor viewer = Actor.user(new UserKey(world.users().byName(name).getKey()));
            System.out.printf(
                    "%s sees %s%n", name, standings.of(viewer, top).progress().countedPercent());
            measure(name + ": the roll-up", () -> standings.of(viewer, top));
            measure(name + ": Active Objects' find and the same questions", () -> counted(viewer, byFind()));
            measure(name + ": JDBC by hand and the same questions", () -> counted(viewer, byHand()));
            measure(name + ": the links alone", () -> links.issuesOf(keyResults));
            measure(name + ": the links alone by find", this::byFind);
            measure(name + ": the links alone by hand", this::byHand);
        }
    }

    private GoalKey plant() {
        Actor rule = Actor.function(
                "bench", new UserKey(world.users().byName("admin").getKey()));
        Set<ProjectId> projects = access.visibleProjects(Actor.user(rule.user().orElseThrow()));
        projects.forEach(project -> settings.change(rule, project, new Switches(true, true, true), 0));
        JiraPeople people = new JiraPeople(host(UserManager.class), world.authentication());
        LocalDate today = LocalDate.now(clock);
        long cycle = new CycleService(goals, rights, clock)
                .create(
                        rule,
                        new CycleChange(
                                Field.of("Cycle"),
                                Field.of(today.minusDays(30)),
                                Field.of(today.plusDays(60)),
                                Field.of(ZoneOffset.UTC),
                                Field.of(CycleState.ACTIVE)))
                .id();
        long space = new SpaceService(goals, rights, access, settings, people, clock)
                .create(rule, null, new SpaceChange(Field.of("Company"), Field.absent()))
                .id();
        Objective top = objective(rule, people, space, cycle);
        KeyResultService results = new KeyResultService(goals, rights, queries, people, clock);
        for (int count = 0; count < OBJECTIVES; count++) {
            Objective child = objective(rule, people, space, cycle);
            new AlignmentService(goals, rights, clock).align(rule, child.id(), top.key(), BigDecimal.ONE);
            for (int each = 0; each < KEY_RESULTS_EACH; each++) {
                keyResults.add(results.create(rule, child.id(), followed()).id());
            }
        }
        link(projects);
        return top.key();
    }

    private Objective objective(Actor rule, JiraPeople people, long space, long cycle) {
        return new ObjectiveService(goals, rights, people, clock)
                .create(
                        rule,
                        space,
                        new ObjectiveChange(
                                Field.of(cycle),
                                Field.of("Objective"),
                                Field.absent(),
                                Field.absent(),
                                Field.absent(),
                                Field.absent()));
    }

    private static KeyResultChange followed() {
        return new KeyResultChange(
                Field.of("Work"),
                Field.of(KeyResultType.ISSUES),
                Field.absent(),
                Field.absent(),
                Field.absent(),
                Field.absent(),
                Field.absent(),
                Field.absent(),
                Field.absent(),
                Field.absent(),
                Field.absent());
    }

    private void link(Set<ProjectId> projects) {
        Actor all = Actor.function(
                "bench", new UserKey(world.users().byName("admin").getKey()));
        List<Map<String, Object>> rows = new ArrayList<>();
        int count = 0;
        for (IssueId issue : queries.ofProjects(all, projects)) {
            long keyResult = keyResults.get(count++ % keyResults.size());
            Map<String, Object> row = new HashMap<>();
            row.put("LINK_KEY", keyResult + ":" + issue + ":1");
            row.put("KEY_RESULT_ID", keyResult);
            row.put("ISSUE_ID", issue.value());
            row.put("SERVES", true);
            row.put("REVISION", 1);
            row.put("CHANGED_AT", clock.millis());
            rows.add(row);
            if (rows.size() == LINKS_PER_INSERT) {
                ao.create(IssueLinkRow.class, rows);
                rows.clear();
            }
        }
        ao.create(IssueLinkRow.class, rows);
        System.out.println(count + " links of " + projects.size());
    }

    private long counted(Actor viewer, Set<IssueId> linked) {
        Map<IssueId, StatusCategory> seen = new HashMap<>(queries.categories(viewer, linked));
        Set<IssueId> heirs = new HashSet<>();
        queries.children(viewer, seen.keySet()).values().forEach(heirs::addAll);
        heirs.removeAll(seen.keySet());
        seen.putAll(queries.categories(viewer, heirs));
        return seen.values().stream()
                .filter(category -> category == StatusCategory.DONE)
                .count();
    }

    private Set<IssueId> byFind() {
        Set<IssueId> issues = new HashSet<>();
        for (IssueLinkRow row : ao.find(IssueLinkRow.class, Query.select())) {
            if (row.isServes()) {
                issues.add(new IssueId(row.getIssueId()));
            }
        }
        return issues;
    }

    private Set<IssueId> byHand() throws SQLException {
        Set<IssueId> issues = new HashSet<>();
        try (Connection connection = database.activeObjects().getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("SELECT \"ISSUE_ID\", \"SERVES\" FROM \"" + table() + "\"");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                if (rows.getBoolean(2)) {
                    issues.add(new IssueId(rows.getLong(1)));
                }
            }
        }
        return issues;
    }

    private static String table() {
        return "AO_72224C_GOAL_ISSUE_LINK";
    }

    private void measure(String what, Callable<?> work) throws Exception {
        for (int round = 0; round < WARMING; round++) {
            work.call();
        }
        long[] taken = new long[MEASURED];
        for (int round = 0; round < MEASURED; round++) {
            long started = System.nanoTime();
            work.call();
            taken[round] = System.nanoTime() - started;
        }
        Arrays.sort(taken);
        System.out.printf("%-60s %8.0f ms%n", what, taken[MEASURED / 2] / 1e6);
    }

    private <T> T host(Class<T> type) {
        return type.cast(world.services().get(type));
    }
}
