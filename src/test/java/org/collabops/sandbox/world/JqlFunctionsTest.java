package org.collabops.sandbox.world;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.Assert.assertThrows;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import org.collabops.sandbox.db.Database;
import org.collabops.sandbox.db.TestDatabases;
import org.collabops.sandbox.db.TransactionMode;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** https://developer.atlassian.com/server/jira/platform/jql-functions/ */
public class JqlFunctionsTest {
    private static Database database;
    private static World world;

    @BeforeClass
    public static void open() {
        database = TestDatabases.h2(TransactionMode.NONE);
        world = Worlds.demo(database);
        world.jqlFunctionsBy(name -> name.equalsIgnoreCase("restricted") ? new Restricted() : null);
    }

    @AfterClass
    public static void close() {
        database.close();
    }

    @Test
    public void aFunctionOfTheAppStandsForTheIssuesItNames() {
        assertThat(keys("alice", "issue in restricted('SHIP') order by key asc"), contains("SHIP-7", "SHIP-9"));
        assertThat(keys("alice", "project = SHIP and key not in restricted('SHIP')"), hasSize(22));
        assertThat(keys("alice", "issue in restricted('nothing')"), is(empty()));
        assertThat(keys("alice", "project = SHIP and issue not in restricted('nothing')"), hasSize(24));
    }

    @Test
    public void whatAFunctionNamesIsFilteredLikeEverythingElse() {
        assertThat(keys("carol", "issue in restricted('SHIP')"), contains("SHIP-7"));
        assertThat(
                keys("carol", "issue in restricted('SHIP') or key = SHIP-1"), containsInAnyOrder("SHIP-7", "SHIP-1"));
    }

    @Test
    public void aFunctionIsAskedWhetherItCanBeCalledSo() {
        assertThat(
                refusal("issue in restricted('a', 'b')"),
                contains("Function 'restricted' expected '1' arguments but received '2'."));
        assertThat(refusal("issue in restricted()"), hasSize(1));
        assertThat(
                refusal("issue = restricted('SHIP')"),
                contains("Operator '=' does not support the list value 'restricted(SHIP)' for field 'issue'."));
    }

    @Test
    public void aFunctionIsToldWhoAsksAndWhetherSecurityIsOverridden() throws Exception {
        SearchService service = (SearchService) world.services().get(SearchService.class);
        var query =
                service.parseQuery(user("carol"), "issue in restricted('SHIP')").getQuery();
        service.searchCount(user("carol"), query);
        assertThat(Restricted.lastUser, is(user("carol")));
        assertThat(Restricted.lastOverride, is(false));
        service.searchOverrideSecurity(user("carol"), query, PagerFilter.newPageAlignedFilter(0, 10));
        assertThat(Restricted.lastOverride, is(true));
    }

    /** https://support.atlassian.com/jira-software-cloud/docs/jql-functions/ */
    @Test
    public void membersOfStandsForTheActivePeopleOfAGroup() {
        assertThat(
                keys("admin", "assignee in membersOf('jira-administrators')"), is(keys("admin", "assignee = admin")));
        assertThat(keys("admin", "reporter in membersOf('JIRA-software-users') and project = SHIP"), is(not(empty())));
        assertThat(
                refusal("assignee in membersOf('nobody-here')"),
                contains("Function 'membersOf' can not generate a list of usernames for group 'nobody-here';"
                        + " the group does not exist."));
        assertThat(
                refusal("assignee in currentUser()"),
                contains("Operator 'in' does not support the non-list value 'currentUser()' for field 'assignee'."));
        assertThat(keys("bob", "assignee in (currentUser(), carol)"), is(not(empty())));
        assertThat(keys(null, "assignee = currentUser()"), is(empty()));
    }

    /** https://support.atlassian.com/jira-software-cloud/docs/jql-functions/ */
    @Test
    public void datesMoveByTheFunctionsOwnUnitOrByAPeriod() {
        assertThat(
                keys("admin", "created >= startOfMonth() order by key"),
                is(keys("admin", "created >= '2026-11-01' order by key")));
        assertThat(
                keys("admin", "created >= startOfMonth(-1) order by key"),
                is(keys("admin", "created >= '2026-10-01' order by key")));
        assertThat(
                keys("admin", "created <= endOfMonth(-1) order by key"),
                is(keys("admin", "created < '2026-11-01' order by key")));
        assertThat(
                keys("admin", "due < endOfMonth('+15d') order by key"),
                is(keys("admin", "due < '2026-12-15' order by key")));
    }

    /** https://support.atlassian.com/jira-software-cloud/docs/jql-fields/ */
    @Test
    public void unresolvedMeansWithoutAResolution() {
        assertThat(
                keys("admin", "resolution = Unresolved order by key"),
                is(keys("admin", "resolution is EMPTY order by key")));
        assertThat(keys("admin", "resolution != Unresolved"), is(keys("admin", "resolution is not EMPTY")));
    }

    private static List<String> keys(String name, String jql) {
        return world.search().find(user(name), jql, 0, 100).issues().stream()
                .map(Issue::getKey)
                .toList();
    }

    private static List<String> refusal(String jql) {
        return assertThrows(InvalidJql.class, () -> world.search().find(user("admin"), jql, 0, 10))
                .messages();
    }

    private static ApplicationUser user(String name) {
        return world.users().byName(name);
    }

    /** Names one issue that everybody may see and one that few may, by key and by id. */
    private static final class Restricted extends AbstractJqlFunction {
        private static ApplicationUser lastUser;
        private static boolean lastOverride;

        @Override
        public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
            return validateNumberOfArgs(operand, 1);
        }

        @Override
        public List<QueryLiteral> getValues(
                QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
            lastUser = context.getApplicationUser();
            lastOverride = context.isSecurityOverriden();
            return operand.getArgs().get(0).equals("SHIP")
                    ? List.of(
                            new QueryLiteral(operand, "SHIP-7"),
                            new QueryLiteral(
                                    operand, world.issues().byKey("SHIP-9").getId()))
                    : List.of();
        }

        @Override
        public int getMinimumNumberOfExpectedArguments() {
            return 1;
        }

        @Override
        public String getFunctionName() {
            return "restricted";
        }

        @Override
        public boolean isList() {
            return true;
        }

        @Override
        public JiraDataType getDataType() {
            return JiraDataTypes.ISSUE;
        }
    }
}
