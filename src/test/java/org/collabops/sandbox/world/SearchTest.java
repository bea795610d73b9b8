package org.collabops.sandbox.world;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.Assert.assertThrows;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import java.util.List;
import java.util.Map;
import org.collabops.sandbox.db.Database;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

@RunWith(Parameterized.class)
public class SearchTest {
    private static Database database;
    private static World world;
    private static Worlds.Kind opened;

    @Parameterized.Parameter
    public Worlds.Kind kind;

    @Parameterized.Parameters(name = "{0}")
    public static Worlds.Kind[] kinds() {
        return Worlds.Kind.values();
    }

    @Before
    public void open() {
        if (opened != kind) {
            close();
            database = kind.get();
            world = Worlds.demo(database);
            opened = kind;
        }
    }

    @AfterClass
    public static void close() {
        if (database != null) {
            database.close();
            database = null;
            opened = null;
        }
    }

    /** https://confluence.atlassian.com/jiracoreserver0818/advanced-searching-keywords-reference-1082267987.html */
    @Test
    public void findsByProjectStatusAndPeople() {
        assertThat(keys("admin", "project = SHIP AND status = Blocked ORDER BY key"), contains("SHIP-10", "SHIP-12"));
        assertThat(
                keys("bob", "assignee = currentUser() and statusCategory != done order by key asc"),
                contains("PLANT-10", "PLANT-11", "SHIP-16"));
        assertThat(
                keys("admin", "reporter = grace and type = bug and status = 'To Do'"), contains("SHIP-22", "SHIP-20"));
        assertThat(
                keys("admin", "project in (PLANT) and priority in (Highest) and resolution is empty"),
                contains("PLANT-6", "PLANT-1"));
    }

    /** https://support.atlassian.com/jira-work-management/docs/advanced-search-reference-jql-operators/ */
    @Test
    public void negationsLeaveOutWhatIsEmpty() {
        List<String> notBob = keys("admin", "project = SHIP and assignee != bob");
        assertThat(notBob, not(hasItem("SHIP-15")));
        assertThat(notBob, is(keys("admin", "project = SHIP and not assignee = bob")));
        assertThat(
                keys("admin", "project = SHIP and assignee is EMPTY order by key asc"),
                contains("SHIP-15", "SHIP-20", "SHIP-24"));
        assertThat(
                keys("admin", "project = SHIP and not (assignee is not empty or priority = Low)"), contains("SHIP-15"));
    }

    @Test
    public void findsWordsInAnyLanguageAndLabels() {
        assertThat(keys("admin", "summary ~ 'eight seconds'"), contains("SHIP-16"));
        assertThat(keys("admin", "text ~ \"light curtain\""), contains("PLANT-12"));
        assertThat(keys("admin", "labels = performance"), contains("SHIP-16"));
        assertThat(
                keys("admin", "labels in (training) and labels != customer order by key"),
                contains("PLANT-11", "PLANT-14"));
        assertThat(keys("admin", "summary ~ '100%'"), is(empty()));
    }

    @Test
    public void findsByDatesInTheSearchersZone() {
        assertThat(keys("admin", "created >= -8d order by key"), contains("PLANT-16", "SHIP-23", "SHIP-24"));
        assertThat(keys("admin", "due <= 5d and due is not empty order by due"), contains("SHIP-16", "PLANT-12"));
        assertThat(keys("admin", "created > '2026-11-13' and created < startOfDay()"), hasSize(3));
    }

    @Test
    public void findsByComponentsVersionsAndWhenSomethingHappened() {
        assertThat(
                keys("admin", "component = Sensors order by key asc"),
                contains("PLANT-6", "PLANT-7", "PLANT-8", "PLANT-9", "PLANT-16"));
        assertThat(keys("admin", "component in (Conveyor) and component != Tooling"), hasItem("PLANT-12"));
        assertThat(keys("admin", "project = PLANT and resolved <= -90d"), contains("PLANT-2"));
        assertThat(keys("admin", "resolved is EMPTY"), is(keys("admin", "resolution is EMPTY")));
        assertThat(keys("admin", "updated >= '2026-11-20'"), is(empty()));
        long id = world.issues().byKey("PLANT-15").getId();
        world.issues().edit(user("erin"), id, Map.of("fixVersions", "1.0\n2.0", "versions", "0.9"));
        try {
            assertThat(keys("admin", "fixVersion = '2.0' and affectedVersion = '0.9'"), contains("PLANT-15"));
            assertThat(keys("admin", "fixVersion in ('1.0', '3.0')"), contains("PLANT-15"));
            assertThat(keys("admin", "fixVersion = '0.9'"), is(empty()));
            assertThat(keys("admin", "updated >= '2026-11-20'"), contains("PLANT-15"));
        } finally {
            world.issues().edit(user("erin"), id, Map.of("fixVersions", "", "versions", ""));
        }
    }

    @Test
    public void ordersByPriorityAndPages() {
        SearchPage page = world.search().find(user("admin"), "project = SHIP order by priority desc, key", 0, 3);
        assertThat(page.issues().stream().map(Issue::getKey).toList(), contains("SHIP-4", "SHIP-6", "SHIP-10"));
        assertThat(page.total(), is(24));
        SearchPage second = world.search().find(user("admin"), "project = SHIP order by priority desc, key", 3, 3);
        assertThat(second.issues().get(0).getKey(), is("SHIP-1"));
    }

    @Test
    public void whatOneMayNotSeeIsNotCountedEither() {
        assertThat(world.search().find(user("grace"), "", 0, 5).total(), is(23));
        assertThat(world.search().find(user("admin"), "", 0, 5).total(), is(40));
        assertThat(world.search().find(null, "", 0, 5).total(), is(0));
        assertThat(
                refusal("grace", "project = PLANT"),
                contains("The value 'PLANT' does not exist for the field 'project'."));
        assertThat(
                refusal("carol", "key = SHIP-9"),
                contains("An issue with key 'SHIP-9' does not exist for field 'key'."));
    }

    /** https://confluence.atlassian.com/jirakb/allow-assignees-to-browse-issues-without-exposing-project-info-in-jira-data-center-586056400.html */
    @Test
    public void reporterGrantsShowOnlyTheOwnIssues() {
        Permissions permissions = world.permissions();
        long scheme = permissions.createScheme();
        permissions.grant(scheme, ProjectPermissions.BROWSE_PROJECTS, Holder.reporter());
        permissions.grant(scheme, ProjectPermissions.CREATE_ISSUES, Holder.group(Users.LICENSED));
        Project desk = world.projects().byKey("DESK");
        if (desk == null) {
            desk = world.projects().create(new NewProject("DESK", "Help desk", "", null, scheme, DemoSite.WORKFLOW));
            world.issues().create(user("dave"), new NewIssue(desk, "10002", "My screen is dark"));
            world.issues().create(user("feng"), new NewIssue(desk, "10002", "My chair squeaks"));
        }
        assertThat(keys("dave", "project = DESK"), contains("DESK-1"));
        assertThat(keys("feng", "project = DESK"), contains("DESK-2"));
        assertThat(
                permissions.has(
                        ProjectPermissions.BROWSE_PROJECTS, world.issues().byKey("DESK-2"), user("dave")),
                is(false));
        assertThat(permissions.has(ProjectPermissions.BROWSE_PROJECTS, desk, user("dave")), is(true));
        world.sql().update("delete from issue where project_id = ?", desk.getId());
        world.sql().update("delete from project where id = ?", desk.getId());
    }

    @Test
    public void refusesInJirasWords() {
        assertThat(
                refusal("admin", "colour = red"),
                contains("Field 'colour' does not exist or you do not have permission to view it."));
        assertThat(
                refusal("admin", "status = Melted and assignee = nobody"),
                containsInAnyOrder(
                        "The value 'Melted' does not exist for the field 'status'.",
                        "The value 'nobody' does not exist for the field 'assignee'."));
        assertThat(
                refusal("admin", "project ~ SHIP"),
                contains("The operator '~' is not supported by the 'project' field."));
        assertThat(
                refusal("admin", "project = SHIP status = Done"),
                contains(
                        "Error in the JQL Query: Expecting either 'OR' or 'AND' but got 'status'. (line 1, character 16)"));
        assertThat(
                refusal("admin", "summary ~ \"open"),
                contains(
                        "Error in the JQL Query: The quoted string 'open' has not been completed. (line 1, character 11)"));
        assertThat(refusal("admin", "assignee = someone()"), contains("Unable to find JQL function 'someone()'."));
        assertThat(refusal("admin", "order by colour"), contains("Not able to sort using field 'colour'."));
    }

    /** https://gitlab.com/gitlab-org/gitlab/-/issues/426176 */
    @Test
    public void reservedWordsMustBeQuoted() {
        assertThat(
                refusal("admin", "project = DO"),
                contains("Error in the JQL Query: 'DO' is a reserved JQL word."
                        + " You must surround it in quotation marks to use it in a query. (line 1, character 11)"));
        assertThat(
                refusal("admin", "project = 'DO'"), contains("The value 'DO' does not exist for the field 'project'."));
    }

    @Test
    public void quotesAndWildcardsStayText() {
        assertThat(keys("admin", "summary ~ \"x' or '1'='1\""), is(empty()));
        assertThat(keys("admin", "summary ~ 'a_b'"), is(empty()));
    }

    @Test
    public void jirasSearchServiceAnswersTheSame() throws SearchException {
        SearchService service = (SearchService) world.services().get(SearchService.class);
        SearchService.ParseResult parsed = service.parseQuery(user("carol"), "project = SHIP order by key");
        assertThat(parsed.isValid(), is(true));
        assertThat(service.searchCount(user("carol"), parsed.getQuery()), is(23L));
        assertThat(
                service.search(user("carol"), parsed.getQuery(), PagerFilter.newPageAlignedFilter(10, 10))
                        .getResults(),
                hasSize(10));
        assertThat(
                service.searchOverrideSecurity(
                                user("carol"), parsed.getQuery(), PagerFilter.newPageAlignedFilter(0, 50))
                        .getTotal(),
                is(24));
        assertThat(service.parseQuery(user("carol"), "project =").isValid(), is(false));
        SearchService.ParseResult wrong = service.parseQuery(user("carol"), "project = NOPE");
        assertThat(
                service.validateQuery(user("carol"), wrong.getQuery()).getErrorMessages(),
                contains("The value 'NOPE' does not exist for the field 'project'."));
    }

    private List<String> refusal(String name, String jql) {
        return assertThrows(InvalidJql.class, () -> world.search().find(user(name), jql, 0, 10))
                .messages();
    }

    private List<String> keys(String name, String jql) {
        return world.search().find(user(name), jql, 0, 100).issues().stream()
                .map(Issue::getKey)
                .toList();
    }

    private ApplicationUser user(String name) {
        return world.users().byName(name);
    }
}
