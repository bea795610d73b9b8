package org.collabops.bench;

import static java.util.stream.Collectors.toSet;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.java.ao.Query;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.UserKey;
import org.collabops.recognition.Kudos;
import org.collabops.recognition.KudosFilter;
import org.collabops.recognition.KudosService.Part;
import org.collabops.recognition.store.KudosRow;

/**
 * How long the newest of {@link PlantedKudos} take as the wall asks for them, beside the same part over Active Objects'
 * {@code find} and over JDBC by hand, each with the same questions to Jira.
 */
final class KudosWall {
    private static final int FEWEST_ISSUES = 20_000;
    private static final int SHOWN = 20;
    private static final int FIRST_CHUNK = 42;
    private static final int GROWTH = 4;
    private static final long VALUE = 3;

    private final BenchSite site;
    private final PlantedKudos kudos;
    private final UserKey person;

    private KudosWall(BenchSite site) throws SQLException {
        this.site = site;
        this.kudos = new PlantedKudos(site);
        this.person = kudos.person(77);
    }

    static void run(int issues) throws Exception {
        try (BenchSite site = new BenchSite(Math.max(issues, FEWEST_ISSUES))) {
            KudosWall bench = new KudosWall(site);
            for (String name : List.of("admin", "bob")) {
                bench.run(name, false);
                bench.run(name, true);
            }
        }
    }

    /** Thanks as far as it must be known who may see them. */
    private record Found(long id, String giver, String recipient, String seenBy, long issue) {}

    /** Reads the next so many below an id. */
    @FunctionalInterface
    private interface Source {
        List<Found> below(long id, int limit) throws SQLException;
    }

    private record Answer(List<Long> ids, boolean more) {}

    private void run(String name, boolean filtered) throws Exception {
        Actor viewer = site.user(name);
        String title = filtered ? "by person and value" : "the first page";
        new Contest("Wall of " + PlantedKudos.COUNT + " thanks for " + name + ", " + title)
                .side("the app", () -> ours(viewer, filtered))
                .side("Active Objects' find", () -> seen(viewer, (below, limit) -> byFind(below, limit, filtered)))
                .side("JDBC by hand", () -> seen(viewer, (below, limit) -> byHand(below, limit, filtered)))
                .run();
    }

    private Answer ours(Actor viewer, boolean filtered) {
        KudosFilter filter = filtered
                ? new KudosFilter(kudos.project, person, null, null, VALUE, null, null)
                : KudosFilter.of(kudos.project);
        Part part = kudos.service.newest(viewer, filter, Long.MAX_VALUE, SHOWN);
        return new Answer(part.kudos().stream().map(Kudos::id).toList(), part.more());
    }

    private List<Found> byFind(long below, int limit, boolean filtered) {
        Query query = Query.select()
                .where(where(filtered), false, kudos.project.value(), below)
                .order("KUDOS_ID DESC")
                .limit(limit);
        return Arrays.stream(kudos.ao.find(KudosRow.class, query))
                .map(row -> new Found(
                        row.getKudosId(), row.getGiverKey(), row.getRecipientKeys(), row.getSeenBy(), row.getIssueId()))
                .toList();
    }

    private List<Found> byHand(long below, int limit, boolean filtered) throws SQLException {
        List<Found> found = new ArrayList<>();
        try (Connection connection = site.database.activeObjects().getConnection();
                PreparedStatement statement = connection.prepareStatement(quoted("SELECT KUDOS_ID, GIVER_KEY,"
                        + " RECIPIENT_KEYS, SEEN_BY, ISSUE_ID FROM \"AO_72224C_KUDOS\" WHERE " + where(filtered)
                        + " ORDER BY KUDOS_ID DESC LIMIT " + limit))) {
            statement.setBoolean(1, false);
            statement.setLong(2, kudos.project.value());
            statement.setLong(3, below);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new Found(
                            rows.getLong(1), rows.getString(2), rows.getString(3), rows.getString(4), rows.getLong(5)));
                }
            }
        }
        return found;
    }

    /** Whoever planted them knows that nobody was thanked together with somebody else. */
    private String where(boolean filtered) {
        return "REMOVED = ? AND PROJECT_ID = ? AND KUDOS_ID < ?"
                + (filtered
                        ? " AND (GIVER_KEY = '" + person + "' OR RECIPIENT_KEYS LIKE '" + person
                                + "') AND VALUE_IDS = '" + VALUE + "'"
                        : "");
    }

    private Answer seen(Actor viewer, Source source) throws SQLException {
        String reader = viewer.user().orElseThrow().value();
        List<Long> ids = new ArrayList<>();
        long last = Long.MAX_VALUE;
        int limit = FIRST_CHUNK;
        boolean isLast;
        do {
            List<Found> chunk = source.below(last, limit);
            List<Found> admitted = chunk.stream()
                    .filter(one -> one.seenBy().equals("PUBLIC")
                            || one.giver().equals(reader)
                            || one.recipient().equals(reader))
                    .toList();
            Set<IssueId> visible = site.access.visible(
                    viewer,
                    admitted.stream().map(one -> new IssueId(one.issue())).collect(toSet()));
            admitted.stream()
                    .filter(one -> visible.contains(new IssueId(one.issue())))
                    .forEach(one -> ids.add(one.id()));
            last = chunk.isEmpty() ? last : chunk.get(chunk.size() - 1).id();
            isLast = chunk.size() < limit;
            limit *= GROWTH;
        } while (ids.size() <= SHOWN && !isLast);
        return new Answer(List.copyOf(ids.subList(0, Math.min(SHOWN, ids.size()))), ids.size() > SHOWN);
    }

    /** Active Objects quotes its names, so whoever comes by hand has to. */
    private static String quoted(String sql) {
        return sql.replaceAll(
                "(?<![A-Z_\"])(KUDOS_ID|GIVER_KEY|RECIPIENT_KEYS|SEEN_BY|ISSUE_ID|REMOVED|PROJECT_ID|VALUE_IDS)",
                "\"$1\"");
    }
}
