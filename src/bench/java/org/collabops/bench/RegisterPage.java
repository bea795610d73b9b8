package org.collabops.bench;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.java.ao.Query;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.Page;
import org.collabops.risks.Risk;
import org.collabops.risks.RiskFilter;
import org.collabops.risks.RiskOrder;
import org.collabops.risks.Status;
import org.collabops.risks.rest.RiskListResource;
import org.collabops.risks.store.RiskRow;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ContainerRequest;

/**
 * How long the first page of the register of all {@link PlantedRisks} takes as REST asks for it, beside the same page
 * over Active Objects' {@code find} and over JDBC by hand, each with the same filter and the same question to Jira which
 * issues the reader may see.
 */
final class RegisterPage {
    private static final int PAGE = 50;
    private static final String TABLE = "\"AO_72224C_RISK\"";

    private final BenchSite site;
    private final PlantedRisks risks;
    private final RiskListResource resource;

    private RegisterPage(BenchSite site) {
        this.site = site;
        this.risks = new PlantedRisks(site);
        this.resource = new RiskListResource(risks.service, site.projects, site.issues, site.people, site.words);
    }

    static void run(int issues) throws Exception {
        try (BenchSite site = new BenchSite(issues)) {
            RegisterPage bench = new RegisterPage(site);
            for (String name : List.of("admin", "bob")) {
                site.logIn(name);
                bench.run(name, Case.FIRST);
                bench.run(name, Case.FILTERED);
            }
        }
    }

    /**
     * What is asked for.
     *
     * @param query as REST says it
     * @param where the filter as SQL says it, with bare names of columns
     * @param orderBy the same of the order
     * @param inOrder the same once more, since Active Objects cannot say where what is unknown stands
     */
    private record Case(
            String name,
            String query,
            RiskFilter filter,
            RiskOrder order,
            String where,
            String orderBy,
            Comparator<RiskRow> inOrder) {
        private static final Case FIRST = new Case(
                "the first page",
                "",
                RiskFilter.ANY,
                RiskOrder.DEFAULT,
                "",
                "SCORE DESC",
                Comparator.comparing(RiskRow::getScore, nullsLast(reverseOrder())));
        private static final Case FILTERED = new Case(
                "a page by filter and order",
                "?status=OPEN,TREATING&level=HIGH,CRITICAL&orderBy=reviewDate",
                new RiskFilter(
                        Set.of(Status.OPEN, Status.TREATING),
                        Set.of("HIGH", "CRITICAL"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Set.of()),
                new RiskOrder(RiskOrder.Key.REVIEW_DATE, false),
                " AND RISK_STATUS IN ('OPEN', 'TREATING') AND LEVEL_ID IN ('HIGH', 'CRITICAL')",
                "REVIEW_DATE",
                Comparator.comparing(RiskRow::getReviewDate, nullsLast(naturalOrder())));
    }

    /** What an answer comes down to: how many risks there are, and which ones the page shows. */
    private record Answer(int total, List<Long> ids) {}

    /** A risk as far as it must be known before the page is cut. */
    private record Found(long risk, Long issue) {}

    private void run(String name, Case wanted) throws Exception {
        Actor viewer = site.people.current();
        new Contest("Register of " + risks.count + " risks for " + name + ": " + wanted.name())
                .side("the app", () -> ours(viewer, wanted))
                .side("Active Objects' find", () -> byFind(viewer, wanted))
                .side("JDBC by hand", () -> byHand(viewer, wanted))
                .side("the app, and REST's answer made of it", () -> answered(wanted))
                .run();
    }

    private Answer ours(Actor viewer, Case wanted) {
        Page<Risk> page = risks.service.page(viewer, null, wanted.filter(), wanted.order(), 0, PAGE);
        return new Answer(page.total(), page.values().stream().map(Risk::id).toList());
    }

    private Answer answered(Case wanted) {
        URI base = URI.create("http://localhost/rest/collabops/1.0/");
        UriInfo uri = new ContainerRequest(
                        base, base.resolve("risks" + wanted.query()), "GET", null, new MapPropertiesDelegate(), null)
                .getUriInfo();
        Map<String, Object> answer = resource.list(uri);
        List<Long> ids = new ArrayList<>();
        ((Collection<?>) answer.get("values")).forEach(value -> ids.add((Long) ((Map<?, ?>) value).get("id")));
        return new Answer((Integer) answer.get("total"), ids);
    }

    private Answer byFind(Actor viewer, Case wanted) {
        Query query = Query.select()
                .where("REMOVED = ? AND PROJECT_ID IN (" + projects(viewer) + ")" + wanted.where(), false)
                .order("RISK_ID");
        List<Found> found = Arrays.stream(risks.ao.find(RiskRow.class, query))
                .sorted(wanted.inOrder())
                .map(row -> new Found(row.getRiskId(), row.getIssueId()))
                .toList();
        return page(viewer, found);
    }

    private Answer byHand(Actor viewer, Case wanted) throws SQLException {
        String where = " WHERE REMOVED = FALSE AND PROJECT_ID IN (" + projects(viewer) + ")" + wanted.where();
        List<Found> found = new ArrayList<>();
        try (Connection connection = site.database.activeObjects().getConnection()) {
            try (PreparedStatement statement = connection.prepareStatement(quoted("SELECT RISK_ID, ISSUE_ID FROM ")
                            + TABLE
                            + quoted(where + " ORDER BY " + wanted.orderBy() + " NULLS LAST, RISK_ID"));
                    ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new Found(rows.getLong(1), (Long) rows.getObject(2)));
                }
            }
            Answer answer = page(viewer, found);
            String ids = answer.ids().stream().map(String::valueOf).collect(joining(", "));
            try (PreparedStatement statement = connection.prepareStatement(
                            "SELECT * FROM " + TABLE + quoted(" WHERE RISK_ID IN (") + ids + ")");
                    ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    rows.getString("TITLE");
                }
            }
            return answer;
        }
    }

    private Answer page(Actor viewer, List<Found> found) {
        Set<IssueId> visible = site.access.visible(
                viewer, found.stream().map(risk -> new IssueId(risk.issue())).collect(toSet()));
        List<Long> seen = found.stream()
                .filter(risk -> visible.contains(new IssueId(risk.issue())))
                .map(Found::risk)
                .toList();
        return new Answer(seen.size(), seen.subList(0, Math.min(PAGE, seen.size())));
    }

    private String projects(Actor viewer) {
        return site.access.visibleProjects(viewer).stream()
                .map(String::valueOf)
                .sorted()
                .collect(joining(", "));
    }

    /** Active Objects quotes its names, so whoever comes by hand has to. */
    private static String quoted(String sql) {
        return sql.replaceAll("(RISK_ID|ISSUE_ID|PROJECT_ID|REMOVED|RISK_STATUS|LEVEL_ID|REVIEW_DATE|SCORE)", "\"$1\"");
    }
}
