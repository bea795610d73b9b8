package org.collabops.host.jira;

import static java.util.stream.Collectors.toSet;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.UserKey;
import org.collabops.sandbox.db.BothDatabases;
import org.collabops.sandbox.world.DemoWorld;
import org.collabops.sandbox.world.Holder;
import org.collabops.sandbox.world.NewIssue;
import org.collabops.sandbox.world.World;
import org.junit.Before;
import org.junit.Test;

/** Against the sandbox's world: its search is as strict as Jira's about what one may see. */
public class JiraAccessTest extends BothDatabases {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);
    private static final String TASK = "10002";
    private static final int MANY = 120;

    private World world;
    private RefusingSearch search;
    private List<IssueId> open;

    @Before
    public void open() {
        world = World.open(database, CLOCK, Locale.ENGLISH);
        DemoWorld.writeInto(world);
        open = new ArrayList<>();
        for (int number = 0; number < MANY; number++) {
            open.add(id(create("Open " + number)));
        }
    }

    @Test
    public void whereAllCanBeSeenNoneIsRead() {
        assertThat(access(jql -> false).visible(actor("dave"), open), is(Set.copyOf(open)));
        assertThat(search.read(), is(empty()));
    }

    @Test
    public void whereNoneCanBeSeenNoneIsReadEither() {
        List<IssueId> nowhere =
                LongStream.range(500_000, 500_000 + MANY).mapToObj(IssueId::new).toList();

        assertThat(access(jql -> false).visible(actor("dave"), nowhere), is(empty()));
        assertThat(search.read(), is(empty()));
    }

    @Test
    public void whereSomeCanBeSeenTheyAreRead() {
        IssueId hidden = id(hidden());
        List<IssueId> all = with(open, hidden, new IssueId(999_999));

        assertThat(access(jql -> false).visible(actor("dave"), all), is(Set.copyOf(open)));
        assertThat(search.read(), contains(startsWith("id in (")));
        assertThat(access(jql -> false).visible(actor("alice"), all), is(Set.copyOf(with(open, hidden))));
    }

    @Test
    public void aFewAreReadAtOnce() {
        IssueId hidden = id(hidden());

        assertThat(access(jql -> false).visible(actor("dave"), List.of(open.get(0), hidden)), is(Set.of(open.get(0))));
        assertThat(search.read(), hasSize(1));
        assertThat(access(jql -> false).visible(actor("dave"), List.of()), is(empty()));
        assertThat(search.read(), is(empty()));
    }

    @Test
    public void whatTheSearchRefusesIsAskedForOneByOne() {
        IssueId hidden = id(hidden());
        List<IssueId> all = with(open, hidden, new IssueId(999_999));

        assertThat(access(jql -> true).visible(actor("dave"), all), is(Set.copyOf(open)));
        assertThat(access(jql -> true).visible(actor("alice"), all), is(Set.copyOf(with(open, hidden))));
    }

    @Test
    public void aListOfManyPartsIsAnsweredAsOne() {
        IssueId hidden = id(hidden());
        List<IssueId> all =
                with(LongStream.range(500_000, 502_500).mapToObj(IssueId::new).toList(), hidden, open.get(0));

        assertThat(access(jql -> false).visible(actor("dave"), all), is(Set.of(open.get(0))));
        assertThat(access(jql -> false).visible(actor("alice"), all), is(Set.of(open.get(0), hidden)));
    }

    @Test
    public void visibleIsWhatMayBeSeenOneByOne() {
        hidden();
        JiraAccess access = access(jql -> false);
        List<IssueId> all = LongStream.range(10_000, 10_000 + 3 * MANY)
                .mapToObj(IssueId::new)
                .toList();
        for (String name : List.of("admin", "alice", "dave", "erin", "grace")) {
            Set<IssueId> oneByOne = all.stream()
                    .filter(issue -> access.maySee(actor(name), issue))
                    .collect(toSet());
            assertThat(name, oneByOne, is(not(empty())));
            assertThat(name, access.visible(actor(name), all), is(oneByOne));
        }
    }

    private JiraAccess access(Predicate<String> refused) {
        search = new RefusingSearch(service(SearchService.class), refused);
        return new JiraAccess(
                service(PermissionManager.class),
                service(GlobalPermissionManager.class),
                search,
                service(ProjectManager.class),
                service(IssueManager.class),
                service(UserManager.class));
    }

    private Issue hidden() {
        Issue issue = create("Confidential");
        Project ship = world.projects().byKey("SHIP");
        long level = world.permissions()
                .createSecurityLevel(
                        ship, "Nobody but alice", Holder.user(user("alice").getKey()));
        world.issues().edit(user("alice"), issue.getId(), Map.of("security", String.valueOf(level)));
        return issue;
    }

    private Issue create(String summary) {
        return world.issues()
                .create(user("alice"), new NewIssue(world.projects().byKey("SHIP"), TASK, summary, Map.of()));
    }

    private Actor actor(String name) {
        return Actor.user(new UserKey(user(name).getKey()));
    }

    private ApplicationUser user(String name) {
        return world.users().byName(name);
    }

    private <T> T service(Class<T> type) {
        return type.cast(world.services().get(type));
    }

    private static List<IssueId> with(Collection<IssueId> some, IssueId... more) {
        List<IssueId> all = new ArrayList<>(some);
        all.addAll(List.of(more));
        return all;
    }

    private static IssueId id(Issue issue) {
        return new IssueId(issue.getId());
    }
}
