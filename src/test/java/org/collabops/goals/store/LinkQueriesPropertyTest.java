package org.collabops.goals.store;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.collabops.IssueId;
import org.collabops.Revision;
import org.collabops.goals.IssueLink;
import org.collabops.goals.TestGoals;
import org.collabops.sandbox.db.BothDatabases;
import org.junit.Test;

/** Which issues progress is counted from, against a loop over what the last revision of each link says. */
public class LinkQueriesPropertyTest extends BothDatabases {
    private static final int CASES = 10_000;
    private static final int WRITTEN = 150;

    private final Random random = new Random(17);
    private final Map<List<Long>, IssueLink> latest = new HashMap<>();

    @Test
    public void everyQueryFindsWhatALoopFinds() {
        AoIssueLinks links = new AoIssueLinks(GoalTables.over(database));
        for (int number = 0; number < WRITTEN; number++) {
            write(links);
        }
        for (int number = 0; number < CASES; number++) {
            Set<Long> issues = some(12);
            Set<IssueId> ids = new HashSet<>();
            issues.forEach(issue -> ids.add(new IssueId(issue)));
            switch (number % 3) {
                case 0 -> assertThat(new HashSet<>(links.ofIssues(ids)), is(new HashSet<>(ofIssues(issues))));
                case 1 -> {
                    Set<Long> served = new HashSet<>();
                    ofIssues(issues).forEach(link -> served.add(link.keyResult()));
                    assertThat(links.besides(ids), is(issuesOf(served)));
                }
                default -> {
                    Set<Long> keyResults = some(8);
                    assertThat(links.issuesOf(keyResults), is(issuesOf(keyResults)));
                }
            }
        }
    }

    private void write(AoIssueLinks links) {
        long keyResult = 1L + random.nextInt(8);
        long issue = 1L + random.nextInt(12);
        IssueLink before = latest.get(List.of(keyResult, issue));
        int version = before == null ? 1 : before.version() + 1;
        boolean serves = version == 1 || random.nextBoolean();
        IssueLink link = new IssueLink(
                keyResult, new IssueId(issue), serves, new Revision(version, TestGoals.NOW, TestGoals.OWNER, null));
        assertThat(links.append(link), is(true));
        latest.put(List.of(keyResult, issue), link);
    }

    private List<IssueLink> ofIssues(Set<Long> issues) {
        List<IssueLink> found = new ArrayList<>();
        for (IssueLink link : latest.values()) {
            if (link.serves() && issues.contains(link.issue().value())) {
                found.add(link);
            }
        }
        return found;
    }

    private Map<Long, Set<IssueId>> issuesOf(Set<Long> keyResults) {
        Map<Long, Set<IssueId>> found = new HashMap<>();
        for (IssueLink link : latest.values()) {
            if (link.serves() && keyResults.contains(link.keyResult())) {
                found.computeIfAbsent(link.keyResult(), first -> new HashSet<>())
                        .add(link.issue());
            }
        }
        return found;
    }

    /** None, or some of so many. */
    private Set<Long> some(int of) {
        Set<Long> some = new HashSet<>();
        for (int count = random.nextInt(4); count > 0; count--) {
            some.add(1L + random.nextInt(of));
        }
        return some;
    }
}
