package org.collabops.bench;

import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import net.java.ao.Query;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.goals.Progress;
import org.collabops.goals.store.IssueLinkRow;
import org.collabops.host.StatusCategory;

/**
 * How long the progress of {@link PlantedGoals} takes, beside the same sum over Active Objects' {@code find} and over
 * JDBC by hand, each with the same questions to Jira about permissions, heirs and statuses.
 */
final class GoalRollUp {
    private static final String BY_HAND = "SELECT \"KEY_RESULT_ID\", \"ISSUE_ID\", \"SERVES\" FROM"
            + " \"AO_72224C_GOAL_ISSUE_LINK\" ORDER BY \"KEY_RESULT_ID\", \"ISSUE_ID\", \"REVISION\"";

    private final BenchSite site;
    private final PlantedGoals goals;

    private GoalRollUp(BenchSite site) {
        this.site = site;
        this.goals = new PlantedGoals(site);
    }

    static void run(int issues) throws Exception {
        try (BenchSite site = new BenchSite(issues)) {
            GoalRollUp bench = new GoalRollUp(site);
            bench.run("admin");
            bench.run("bob");
        }
    }

    private void run(String name) throws Exception {
        Actor viewer = site.user(name);
        new Contest("Roll-up of " + goals.links + " links for " + name)
                .side("the app", () -> ours(viewer))
                .side("Active Objects' find", () -> progress(viewer, byFind()))
                .side("JDBC by hand", () -> progress(viewer, byHand()))
                .run();
    }

    private BigDecimal ours(Actor viewer) {
        Progress progress = goals.standings.of(viewer, goals.top).progress();
        return progress.countedPercent();
    }

    private Map<Long, Set<IssueId>> byFind() {
        Map<Long, Set<IssueId>> issues = new HashMap<>();
        Query inOrder = Query.select().order("KEY_RESULT_ID, ISSUE_ID, REVISION");
        for (IssueLinkRow row : goals.ao.find(IssueLinkRow.class, inOrder)) {
            fold(issues, row.getKeyResultId(), row.getIssueId(), row.isServes());
        }
        return issues;
    }

    private Map<Long, Set<IssueId>> byHand() throws SQLException {
        Map<Long, Set<IssueId>> issues = new HashMap<>();
        try (Connection connection = site.database.activeObjects().getConnection();
                PreparedStatement statement = connection.prepareStatement(BY_HAND);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                fold(issues, rows.getLong(1), rows.getLong(2), rows.getBoolean(3));
            }
        }
        return issues;
    }

    private static void fold(Map<Long, Set<IssueId>> issues, long keyResult, long issue, boolean serves) {
        Set<IssueId> serving = issues.computeIfAbsent(keyResult, first -> new HashSet<>());
        if (serves) {
            serving.add(new IssueId(issue));
        } else {
            serving.remove(new IssueId(issue));
        }
    }

    /** All key results weigh alike and each objective has as many, so the mean of them all is the top's progress. */
    private BigDecimal progress(Actor viewer, Map<Long, Set<IssueId>> linked) {
        Map<IssueId, StatusCategory> seen = new HashMap<>(site.queries.categories(
                viewer, linked.values().stream().flatMap(Set::stream).collect(toSet())));
        Map<IssueId, Set<IssueId>> heirs = new HashMap<>(site.queries.children(viewer, seen.keySet()));
        Set<IssueId> more = heirs.values().stream().flatMap(Set::stream).collect(toSet());
        more.removeAll(seen.keySet());
        seen.putAll(site.queries.categories(viewer, more));
        double sum = 0;
        for (Set<IssueId> direct : linked.values()) {
            Set<IssueId> serving = new HashSet<>();
            for (IssueId issue : direct) {
                if (seen.containsKey(issue)) {
                    serving.add(issue);
                    for (IssueId child : heirs.getOrDefault(issue, Set.of())) {
                        serving.add(child);
                        serving.addAll(heirs.getOrDefault(child, Set.of()));
                    }
                }
            }
            long done = serving.stream()
                    .filter(issue -> seen.get(issue) == StatusCategory.DONE)
                    .count();
            sum += 100.0 * done / serving.size();
        }
        return BigDecimal.valueOf(Math.round(sum / linked.size() * 100), 2);
    }
}
