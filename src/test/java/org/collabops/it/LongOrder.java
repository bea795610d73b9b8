package org.collabops.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import com.atlassian.jira.issue.Issue;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.collabops.sandbox.world.NewIssue;

/** A risk that the second node of a pair is raising, and cannot because somebody else has locked a table. */
final class LongOrder {
    private static final String TASK = "10002";

    private final NodePair pair;
    private final Issue issue;
    private final Connection lock;

    private LongOrder(NodePair pair, Issue issue, Connection lock) {
        this.pair = pair;
        this.issue = issue;
        this.lock = lock;
    }

    /** @param table in the INSERT into which the node gets stuck */
    static LongOrder stuckAt(NodePair pair, String table) throws SQLException {
        Issue issue = issueInProgress(pair);
        Connection lock = pair.first().database().independent();
        lock.setAutoCommit(false);
        try (Statement statement = lock.createStatement()) {
            statement.execute("lock table \"" + pair.tableNamed(table) + "\" in exclusive mode");
        }
        block(pair, issue);
        return new LongOrder(pair, issue, lock);
    }

    private static void block(NodePair pair, Issue issue) {
        Client bob = new Client(pair.second().url(), "bob");
        assertThat(
                pair.toString(),
                bob.transition(issue.getKey(), action(pair, issue, "Blocked")).status(),
                is(204));
    }

    private static Issue issueInProgress(NodePair pair) {
        var world = pair.first().world();
        Issue issue = world.issues()
                .create(
                        world.users().byName("alice"),
                        new NewIssue(world.projects().byKey("SHIP"), TASK, "Made for a test"));
        Client bob = new Client(pair.first().url(), "bob");
        assertThat(
                bob.transition(issue.getKey(), action(pair, issue, "In Progress"))
                        .status(),
                is(204));
        return issue;
    }

    private static int action(NodePair pair, Issue issue, String status) {
        var world = pair.first().world();
        return world.workflows().available(world.users().byName("bob"), issue).stream()
                .filter(transition -> transition.to().getName().equals(status))
                .findFirst()
                .orElseThrow()
                .id();
    }

    NodePair pair() {
        return pair;
    }

    boolean isStuck() {
        return pair.sql()
                        .number("select count(*) from pg_locks l join pg_database d on d.oid = l.database"
                                + " where not l.granted and d.datname = current_database()")
                > 0;
    }

    void release() throws SQLException {
        lock.commit();
        lock.close();
    }

    int risks() {
        return new Client(pair.first().url(), "bob")
                .risks("?issue=" + issue.getKey())
                .json()
                .path("total")
                .asInt();
    }

    boolean isClosed() {
        return pair.sql()
                        .number("select count(*) from \"" + pair.tableNamed("OUTBOX_ORDER") + "\" where not \"CLOSED\"")
                == 0;
    }
}
