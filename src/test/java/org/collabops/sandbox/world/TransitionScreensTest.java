package org.collabops.sandbox.world;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.junit.Assert.assertThrows;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.List;
import java.util.Map;
import org.collabops.sandbox.db.Database;
import org.collabops.sandbox.db.Sql;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/**
 * Contract: <a href="https://docs.atlassian.com/software/jira/docs/api/REST/9.17.0/">REST, transitions</a>: “If a field is
 * not configured to appear on the transition screen, then it will not be in the transition metadata, and a field validation
 * error will occur if it is submitted.” How the workflow stores the screen: <a
 * href="https://docs.atlassian.com/jira/4.0/com/atlassian/jira/workflow/WorkflowTransitionUtil.html">VIEW_SCREEN</a> and <a
 * href="https://docs.atlassian.com/jira/7.1.9/com/atlassian/jira/workflow/AbstractJiraWorkflow.html">
 * ACTION_SCREEN_ATTRIBUTE</a>.
 */
@RunWith(Parameterized.class)
public class TransitionScreensTest {
    private static final String WORKFLOW = "Team workflow";
    private static final String VALIDATOR = "com.example.NeedsReason";

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
        world.workflowClassesBy(name -> (FunctionProvider) (variables, args, set) -> {});
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void theWorkflowNamesTheScreenAsJiraWritesIt() {
        String xml = new Sql(database.jira())
                .first("select content from workflow where workflow_name = ?", row -> row.getString(1), WORKFLOW)
                .orElseThrow();
        assertThat(
                xml,
                stringContainsInOrder(
                        "name=\"Finish\" view=\"fieldscreen\"", "<meta name=\"jira.fieldscreen.id\">3</meta>"));
        assertThat(transition("carol", "SHIP-8", "Finish").screen().fields(), contains("resolution", "assignee"));
        assertThat(transition("carol", "SHIP-14", "Block").screen(), is(nullValue()));
    }

    @Test
    public void aScreenIsGivenAndTakenAndThereAfterARestart() {
        int block = transition("carol", "SHIP-14", "Block").id();
        FieldScreen screen = world.screens().create("Why it is blocked", "duedate", "labels");
        world.workflows().editor(WORKFLOW, block).setScreen(screen);
        World restarted = Worlds.empty(database);
        assertThat(restarted.screens().byId(screen.id()), is(screen));
        assertThat(
                restarted.workflows().page(restarted.projects().byKey("SHIP")).steps().stream()
                        .flatMap(step -> step.transitions().stream())
                        .filter(row -> row.id() == block)
                        .findFirst()
                        .orElseThrow()
                        .screen(),
                is(screen));
        world.workflows().editor(WORKFLOW, block).setScreen(null);
        assertThat(transition("carol", "SHIP-14", "Block").screen(), is(nullValue()));
    }

    @Test
    public void whatIsOnTheScreenIsStoredWithTheTransition() {
        give("Block", "duedate", "labels", "fixVersions");
        go("carol", "SHIP-14", "Block", Map.of("duedate", "2026-12-24", "labels", "port strike", "comment", "Help"));
        IssueDetails details = details("SHIP-14");
        assertThat(details.due().toString(), is("2026-12-24"));
        assertThat(details.labels(), contains("port", "strike"));
        assertThat(details.comments().get(details.comments().size() - 1).body(), is("Help"));
        assertThat(
                details.history().get(details.history().size() - 1).fields().stream()
                        .map(IssueDetails.ChangedField::field)
                        .sorted()
                        .toList(),
                contains("duedate", "labels", "status"));
    }

    @Test
    public void whatIsNotOnTheScreenIsRefused() {
        InvalidFields refusal = assertThrows(
                InvalidFields.class, () -> go("carol", "SHIP-14", "Block", Map.of("duedate", "2026-12-24")));
        assertThat(refusal.errors().get("duedate"), containsString("It is not on the appropriate screen, or unknown."));
        assertThat(details("SHIP-14").status().getName(), is("In Progress"));
    }

    @Test
    public void aFieldThatNeedsAPermissionIsOnTheScreenOfItsHoldersOnly() {
        give("Block", "duedate", "summary");
        StoredProject ship = (StoredProject) world.projects().byKey("SHIP");
        assertThat(offered("carol"), contains("duedate", "summary", "comment"));
        for (String role : List.of(DemoSite.MEMBERS, DemoSite.ADMINISTRATORS)) {
            world.permissions().revoke(ship.schemeId(), ProjectPermissions.SCHEDULE_ISSUES, Holder.role(role));
            world.permissions().revoke(ship.schemeId(), ProjectPermissions.ADD_COMMENTS, Holder.role(role));
        }
        assertThat(offered("carol"), contains("summary"));
        assertThrows(InvalidFields.class, () -> go("carol", "SHIP-14", "Block", Map.of("duedate", "2026-12-24")));
        assertThrows(InvalidFields.class, () -> go("carol", "SHIP-14", "Block", Map.of("comment", "Help")));
    }

    @Test
    public void anEmptyResolutionIsRefusedButOneThatWasNotSentIsNot() {
        InvalidFields refusal = assertThrows(
                InvalidFields.class, () -> go("carol", "SHIP-8", "Finish", Map.of("resolution", "", "comment", "")));
        assertThat(refusal.errors(), is(Map.of("resolution", "Resolution is required.")));
        go("carol", "SHIP-8", "Finish", Map.of());
        assertThat(details("SHIP-8").status().getName(), is("Done"));
        assertThat(details("SHIP-8").resolution(), is(nullValue()));
    }

    @Test
    public void aValidatorThatRefusesLeavesNothingOfTheScreen() {
        give("Block", "duedate", "labels");
        world.workflows()
                .editor(WORKFLOW, transition("carol", "SHIP-14", "Block").id())
                .add(TransitionPart.VALIDATOR, VALIDATOR, Map.of());
        world.workflowClassesBy(name -> (Validator) (variables, args, set) -> {
            throw new InvalidInputException("Say why.");
        });
        List<String> labels = details("SHIP-14").labels();
        assertThrows(
                WorkflowRefusal.class,
                () -> go("carol", "SHIP-14", "Block", Map.of("labels", "lost", "comment", "Lost")));
        assertThat(details("SHIP-14").labels(), is(labels));
        assertThat(details("SHIP-14").status().getName(), is("In Progress"));
    }

    private void give(String transition, String... fields) {
        world.workflows()
                .editor(WORKFLOW, transition("carol", "SHIP-14", transition).id())
                .setScreen(world.screens().create(transition, fields));
    }

    private List<String> offered(String name) {
        FieldScreen screen = transition(name, "SHIP-14", "Block").screen();
        return world.offeredFields().forTransition(screen, issue("SHIP-14"), user(name));
    }

    private void go(String name, String key, String transition, Map<String, String> fields) {
        world.workflows()
                .transition(
                        user(name),
                        issue(key),
                        transition(name, key, transition).id(),
                        fields);
    }

    private Transition transition(String name, String key, String transition) {
        return world.workflows().available(user(name), issue(key)).stream()
                .filter(known -> known.name().equals(transition))
                .findFirst()
                .orElseThrow();
    }

    private IssueDetails details(String key) {
        return world.issues().details(issue(key));
    }

    private MutableIssue issue(String key) {
        return world.issues().byKey(key);
    }

    private ApplicationUser user(String name) {
        return world.users().byName(name);
    }
}
