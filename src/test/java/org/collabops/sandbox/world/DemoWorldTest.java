package org.collabops.sandbox.world;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.collabops.sandbox.db.Database;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

@RunWith(Parameterized.class)
public class DemoWorldTest {
    @Parameterized.Parameter
    public Worlds.Kind kind;

    private Database database;
    private World world;

    @Parameterized.Parameters(name = "{0}")
    public static Worlds.Kind[] kinds() {
        return Worlds.Kind.values();
    }

    @Before
    public void open() {
        database = kind.get();
        world = Worlds.demo(database);
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void itIsWrittenOnceOnly() {
        assertThat(DemoWorld.writeInto(world), is(false));
        assertThat(world.search().find(user("admin"), "", 0, 100).total(), is(40));
    }

    @Test
    public void eightPeopleWorkInTwoTimeZones() {
        List<ApplicationUser> people = List.of(
                user("admin"),
                user("alice"),
                user("bob"),
                user("carol"),
                user("dave"),
                user("erin"),
                user("feng"),
                user("grace"));
        assertThat(people, everyItem(notNullValue()));
        assertThat(
                people.stream().map(person -> world.users().zone(person)).collect(Collectors.toSet()),
                is(Set.of(ZoneId.of("Asia/Shanghai"), ZoneId.of("Europe/Berlin"))));
    }

    /** https://blog.developer.atlassian.com/important-gdpr-changes-in-jira-server/ */
    @Test
    public void aKeyIsNotAName() {
        assertThat(user("alice").getKey(), startsWith("JIRAUSER101"));
        assertThat(world.users().byKey("alice"), nullValue());
        assertThat(world.users().byName("ALICE"), is(user("alice")));
    }

    @Test
    public void aPasswordIsTheNameAndNothingElse() {
        assertThat(world.users().passwordMatches("carol", "carol"), is(true));
        assertThat(world.users().passwordMatches("carol", "Carol"), is(false));
        assertThat(world.users().passwordMatches("nobody", ""), is(false));
    }

    /**
     * http://expium.com/brew/global-permission-group-clearing-confusion-jira-administrators/
     * https://confluence.atlassian.com/jirakb/allow-assignees-to-browse-issues-without-exposing-project-info-in-jira-data-center-586056400.html
     */
    @Test
    public void graceDoesNotSeeTheFactory() {
        assertThat(keys(world.projects().visibleTo(user("grace"))), contains("SHIP"));
        assertThat(keys(world.projects().visibleTo(user("bob"))), contains("PLANT", "SHIP"));
        assertThat(world.projects().visibleTo(null), is(List.of()));
    }

    /** https://confluence.atlassian.com/jirakb/allow-assignees-to-browse-issues-without-exposing-project-info-in-jira-data-center-586056400.html */
    @Test
    public void daveMayLookButNotTouch() {
        MutableIssue issue = world.issues().byKey("SHIP-10");
        Permissions permissions = world.permissions();
        assertThat(permissions.has(ProjectPermissions.BROWSE_PROJECTS, issue, user("dave")), is(true));
        assertThat(permissions.has(ProjectPermissions.EDIT_ISSUES, issue, user("dave")), is(false));
        assertThat(world.workflows().available(user("dave"), issue), is(List.of()));
    }

    /** https://confluence.atlassian.com/adminjiraserver/restricting-issues-to-project-roles-1671102809.html */
    @Test
    public void theRestrictedIssueIsForAdministratorsOfTheProject() {
        MutableIssue restricted = world.issues().byKey("SHIP-9");
        assertThat(restricted.getSecurityLevelId(), notNullValue());
        Permissions permissions = world.permissions();
        assertThat(permissions.has(ProjectPermissions.BROWSE_PROJECTS, restricted, user("alice")), is(true));
        assertThat(permissions.has(ProjectPermissions.BROWSE_PROJECTS, restricted, user("carol")), is(false));
        assertThat(found("carol", "project = SHIP"), not(hasItem("SHIP-9")));
        assertThat(world.search().find(user("carol"), "project = SHIP", 0, 5).total(), is(23));
        assertThat(world.search().find(user("alice"), "project = SHIP", 0, 5).total(), is(24));
    }

    @Test
    public void aBlockedIssueHasItsWholePast() {
        IssueDetails details = world.issues().details(world.issues().byKey("SHIP-10"));
        assertThat(details.status().getName(), is("Blocked"));
        assertThat(details.worklogs().size(), is(2));
        assertThat(details.comments().size(), is(2));
        assertThat(details.links().size(), is(3));
        assertThat(details.subTasks().size(), is(2));
        assertThat(
                details.history().stream()
                        .flatMap(change -> change.fields().stream())
                        .filter(field -> field.field().equals("status"))
                        .map(IssueDetails.ChangedField::toText)
                        .toList(),
                contains("In Progress", "Blocked"));
        assertThat(details.updated(), lessThan(Worlds.CLOCK.instant()));
        assertThat(details.updated(), greaterThan(details.created()));
    }

    @Test
    public void thePastIsBeforeNow() {
        for (Issue issue : world.search().find(user("admin"), "", 0, 100).issues()) {
            IssueDetails details = world.issues().details((MutableIssue) issue);
            assertThat(issue.getKey(), details.updated(), lessThan(Worlds.CLOCK.instant()));
            assertThat(issue.getKey(), details.created().isAfter(details.updated()), is(false));
        }
    }

    @Test
    public void blockingRaisesARiskAsTheWorkflowPageShows() {
        WorkflowPage page = world.workflows().page(world.projects().byKey("SHIP"));
        WorkflowPage.FunctionRow first = page.steps().get(1).transitions().stream()
                .filter(transition -> transition.name().equals("Block"))
                .findFirst()
                .orElseThrow()
                .functions()
                .get(0);
        assertThat(first.className(), is("org.collabops.risks.workflow.RaiseRiskFunction"));
        assertThat(first.args().get("title"), is("{key} is blocked: {summary}"));
    }

    @Test
    public void chineseSitesTellTheStoryInChinese() {
        try (Database other = kind.get()) {
            World chinese = Worlds.demo(other, Locale.SIMPLIFIED_CHINESE);
            Issue issue = chinese.issues().byKey("PLANT-6");
            assertThat(issue.getSummary(), is("推动第二供应商放行 400 只压力传感器"));
            assertThat(issue.getStatus().getName(), is("受阻"));
            assertThat(chinese.users().locale(chinese.users().byName("alice")), is(Locale.SIMPLIFIED_CHINESE));
            assertThat(
                    chinese.search()
                            .find(chinese.users().byName("admin"), "status = 受阻", 0, 10)
                            .total(),
                    is(3));
        }
    }

    private List<String> found(String name, String jql) {
        return world.search().find(user(name), jql, 0, 100).issues().stream()
                .map(Issue::getKey)
                .toList();
    }

    private static List<String> keys(List<Project> projects) {
        return projects.stream().map(Project::getKey).toList();
    }

    private ApplicationUser user(String name) {
        return world.users().byName(name);
    }
}
