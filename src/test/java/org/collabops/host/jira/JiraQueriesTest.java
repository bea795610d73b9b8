package org.collabops.host.jira;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.ProjectId;
import org.collabops.UserKey;
import org.collabops.host.IssueType;
import org.collabops.host.StatusCategory;
import org.collabops.sandbox.db.BothDatabases;
import org.collabops.sandbox.world.DemoWorld;
import org.collabops.sandbox.world.Holder;
import org.collabops.sandbox.world.NewIssue;
import org.collabops.sandbox.world.World;
import org.junit.Before;
import org.junit.Test;

/** Against the sandbox's world: its search is as strict as Jira's about what one may see. */
public class JiraQueriesTest extends BothDatabases {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);
    private static final String TASK = "10002";
    private static final String SUB_TASK = "10003";
    private static final Actor FUNCTION = Actor.function("org.collabops.jira:a-function", null);

    private World world;
    private JiraEpics epics;
    private JiraQueries queries;
    private Actor alice;
    private Actor dave;

    @Before
    public void open() {
        world = World.open(database, CLOCK, Locale.ENGLISH);
        DemoWorld.writeInto(world);
        epics = new JiraEpics(service(IssueLinkManager.class));
        queries = new JiraQueries(service(SearchService.class), service(UserManager.class), epics);
        alice = actor("alice");
        dave = actor("dave");
    }

    @Test
    public void whatIsWrongWithAQueryIsSaidBeforeItIsRun() {
        assertThat(queries.problems(alice, "project = SHIP ORDER BY key"), is(empty()));
        assertThat(queries.problems(alice, "project = "), contains(containsString("JQL")));
        assertThat(queries.problems(alice, "project = NOPE"), contains(containsString("NOPE")));
        assertThrows(IllegalArgumentException.class, () -> queries.count(alice, "project = "));
        assertThrows(IllegalArgumentException.class, () -> queries.matches(alice, "project = ", 1));
    }

    /** https://docs.atlassian.com/DAC/javadoc/jira/reference/com/atlassian/jira/config/IssueTypeManager.html */
    @Test
    public void theTypesOfTheWholeSiteAreToldByName() {
        world.textsBy(language -> mock(I18nHelper.class));
        JiraIssueTypes types = new JiraIssueTypes(service(IssueTypeManager.class), world.authentication());

        List<String> names = types.all().stream().map(IssueType::name).toList();

        assertThat(names, hasItems("Sub-task", "Task"));
        assertThat(names, is(names.stream().sorted().toList()));
    }

    @Test
    public void whatOneMayNotSeeIsNeitherFoundNorCounted() {
        Issue hidden = hidden();
        String jql = "summary ~ " + hidden.getSummary();

        assertThat(queries.count(alice, jql), is(1L));
        assertThat(queries.count(dave, jql), is(0L));
        assertThat(queries.matches(dave, jql, 10), is(empty()));
        assertThat(queries.ofProjects(dave, List.of(project("SHIP"))).contains(id(hidden)), is(false));
    }

    @Test
    public void aFunctionFindsWhateverThereIs() {
        Issue hidden = hidden();
        String jql = "summary ~ " + hidden.getSummary();

        assertThat(queries.count(FUNCTION, jql), is(1L));
        assertThat(queries.matches(FUNCTION, jql, 10), contains(id(hidden)));
        assertThat(queries.ofProjects(FUNCTION, List.of(project("SHIP"))).contains(id(hidden)), is(true));
    }

    @Test
    public void matchesComeInTheOrderOfTheQueryUpToALimit() {
        List<IssueId> all = queries.matches(alice, "project = SHIP ORDER BY key DESC", 1000);

        assertThat(queries.matches(alice, "project = SHIP ORDER BY key DESC", 3), is(all.subList(0, 3)));
        assertThat((long) all.size(), is(queries.count(alice, "project = SHIP")));
    }

    @Test
    public void whatIsArchivedIsNotFoundEvenByAFunction() {
        Issue issue = create("Old", Map.of());
        world.issues().archive(user("admin"), issue.getId());

        assertThat(queries.ofProjects(FUNCTION, List.of(project("SHIP"))).contains(id(issue)), is(false));
        assertThat(queries.inCategory(FUNCTION, List.of(id(issue)), StatusCategory.TO_DO), is(empty()));
    }

    /** https://docs.atlassian.com/DAC/javadoc/jira/reference/com/atlassian/jira/issue/status/category/StatusCategory.html */
    @Test
    public void issuesAreSortedOutByTheCategoryOfTheirStatus() {
        Issue open = create("Open", Map.of());
        Issue hidden = hidden();
        List<IssueId> some = List.of(id(open), id(hidden), new IssueId(999_999));

        assertThat(queries.inCategory(alice, some, StatusCategory.TO_DO), is(Set.of(id(open), id(hidden))));
        assertThat(queries.inCategory(dave, some, StatusCategory.TO_DO), is(Set.of(id(open))));
        assertThat(queries.inCategory(alice, some, StatusCategory.DONE), is(empty()));
        assertThat(queries.inCategory(alice, List.of(), StatusCategory.DONE), is(empty()));
    }

    @Test
    public void aListLongerThanOneSearchIsSearchedInParts() {
        Issue open = create("Open", Map.of());
        List<IssueId> many = LongStream.concat(LongStream.range(500_000, 501_500), LongStream.of(open.getId()))
                .mapToObj(IssueId::new)
                .toList();

        assertThat(queries.inCategory(alice, many, StatusCategory.TO_DO), is(Set.of(id(open))));
    }

    /**
     * https://docs.atlassian.com/DAC/javadoc/jira/reference/com/atlassian/jira/issue/link/IssueLinkManager.html
     * https://support.atlassian.com/jira-software-cloud/docs/jql-fields/
     */
    @Test
    public void visibleIssuesComeWithTheirCategory() {
        Issue open = create("Open", Map.of());
        Issue hidden = hidden();
        List<IssueId> some = List.of(id(open), id(hidden), new IssueId(999_999));

        assertThat(queries.categories(dave, some), is(Map.of(id(open), StatusCategory.TO_DO)));
        assertThat(queries.categories(alice, some).keySet(), is(Set.of(id(open), id(hidden))));
    }

    @Test
    public void aVeryLongListIsAnsweredAsAShortOne() {
        Issue epic = create("Epic", Map.of());
        Issue story = create("Story", Map.of());
        Issue part = subTaskOf(story);
        world.issues().links().setEpic(user("alice"), story.getId(), epic.getId());
        Issue hidden = hidden();
        List<IssueId> few = List.of(id(epic), id(story), id(hidden));
        List<IssueId> many = LongStream.concat(
                        LongStream.range(500_000, 506_000), few.stream().mapToLong(IssueId::value))
                .mapToObj(IssueId::new)
                .toList();

        for (Actor viewer : List.of(alice, dave)) {
            assertThat(queries.categories(viewer, many), is(queries.categories(viewer, few)));
            assertThat(queries.children(viewer, many), is(queries.children(viewer, few)));
            assertThat(
                    queries.inCategory(viewer, many, StatusCategory.TO_DO),
                    is(queries.inCategory(viewer, few, StatusCategory.TO_DO)));
        }
        assertThat(queries.children(alice, many), is(Map.of(id(epic), Set.of(id(story)), id(story), Set.of(id(part)))));
    }

    @Test
    public void whatJiraRefusesToFindAtOnceIsFoundInParts() {
        Issue open = create("Open", Map.of());
        Issue part = subTaskOf(open);
        List<IssueId> many = LongStream.concat(LongStream.range(500_000, 506_000), LongStream.of(open.getId()))
                .mapToObj(IssueId::new)
                .toList();
        RefusingSearch search = new RefusingSearch(service(SearchService.class), jql -> !jql.contains(" in ("));
        JiraQueries strict = new JiraQueries(search, service(UserManager.class), epics);

        assertThat(strict.categories(dave, many), is(Map.of(id(open), StatusCategory.TO_DO)));
        assertThat(strict.children(dave, many), is(Map.of(id(open), Set.of(id(part)))));
    }

    @Test
    public void childrenAreSubTasksAndTheIssuesOfEpics() {
        Issue epic = create("Epic", Map.of());
        Issue story = create("Story", Map.of());
        Issue part = subTaskOf(story);
        world.issues().links().setEpic(user("alice"), story.getId(), epic.getId());

        assertThat(
                queries.children(alice, List.of(id(epic), id(story), id(part))),
                is(Map.of(id(epic), Set.of(id(story)), id(story), Set.of(id(part)))));
        assertThat(queries.children(alice, List.of()), is(anEmptyMap()));
        assertThat(epics.of(id(story)), is(Optional.of(id(epic))));
        assertThat(epics.of(id(epic)), is(Optional.empty()));
    }

    @Test
    public void childrenThatOneMayNotSeeOrThatAreArchivedAreNone() {
        Issue epic = create("Epic", Map.of());
        Issue hidden = hidden();
        Issue archived = create("Old", Map.of());
        world.issues().links().setEpic(user("alice"), hidden.getId(), epic.getId());
        world.issues().links().setEpic(user("alice"), archived.getId(), epic.getId());
        world.issues().archive(user("admin"), archived.getId());

        assertThat(queries.children(dave, List.of(id(epic))), is(anEmptyMap()));
        assertThat(queries.children(alice, List.of(id(epic))), is(Map.of(id(epic), Set.of(id(hidden)))));
        assertThat(queries.children(FUNCTION, List.of(id(epic))), is(Map.of(id(epic), Set.of(id(hidden)))));
    }

    @Test
    public void aLinkOfAnotherTypeIsNoEpic() {
        Issue one = create("One", Map.of());
        Issue other = create("Other", Map.of());
        String type = world.issues().links().types().get(0).getName();
        world.issues().links().create(user("alice"), type, one.getId(), other.getId());

        assertThat(epics.of(id(other)), is(Optional.empty()));
        assertThat(queries.children(alice, List.of(id(one))), is(anEmptyMap()));
    }

    private Issue hidden() {
        Issue issue = create("Confidential", Map.of());
        Project ship = world.projects().byKey("SHIP");
        long level = world.permissions()
                .createSecurityLevel(
                        ship, "Nobody but alice", Holder.user(user("alice").getKey()));
        world.issues().edit(user("alice"), issue.getId(), Map.of("security", String.valueOf(level)));
        return issue;
    }

    private Issue create(String summary, Map<String, String> fields) {
        return world.issues()
                .create(user("alice"), new NewIssue(world.projects().byKey("SHIP"), TASK, summary, fields));
    }

    private Issue subTaskOf(Issue parent) {
        return world.issues()
                .create(
                        user("alice"),
                        new NewIssue(
                                world.projects().byKey("SHIP"), SUB_TASK, "Part", Map.of("parent", parent.getKey())));
    }

    private ProjectId project(String key) {
        return new ProjectId(world.projects().byKey(key).getId());
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

    private static IssueId id(Issue issue) {
        return new IssueId(issue.getId());
    }
}
