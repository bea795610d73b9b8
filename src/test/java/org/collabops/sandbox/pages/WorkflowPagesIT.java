package org.collabops.sandbox.pages;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.atlassian.jira.project.Project;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.collabops.sandbox.host.TestApp;
import org.collabops.sandbox.host.testapp.Note;
import org.collabops.sandbox.host.testapp.NoteCondition;
import org.collabops.sandbox.host.testapp.NoteConditionFactory;
import org.collabops.sandbox.host.testapp.NoteFunction;
import org.collabops.sandbox.host.testapp.NoteFunctionFactory;
import org.collabops.sandbox.host.testapp.NoteValidator;
import org.collabops.sandbox.host.testapp.Notes;
import org.collabops.sandbox.host.testapp.Started;
import org.collabops.sandbox.world.TransitionPart;
import org.collabops.sandbox.world.WorkflowPage.FunctionRow;
import org.collabops.sandbox.world.WorkflowPage.TransitionRow;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * Contract: <a href="https://developer.atlassian.com/server/jira/platform/workflow-modules">Workflow modules</a>: the
 * module's own forms inside Jira's, the class it names on the transition; and what a user meets on the pages.
 */
public class WorkflowPagesIT {

    @ClassRule
    public static final SandboxRule SANDBOX = new SandboxRule(new TestApp(TestApp.notes()
                    + """
                    <workflow-condition key='condition' name='Note condition' class='%1$sNoteConditionFactory'>
                      <description>Holds if it says yes</description>
                      <condition-class>%1$sNoteCondition</condition-class>
                      <resource type='velocity' name='view' location='t/view.vm'/>
                      <resource type='velocity' name='input-parameters' location='t/form.vm'/>
                      <resource type='velocity' name='edit-parameters' location='t/form.vm'/>
                    </workflow-condition>
                    <workflow-validator key='validator' name='Note validator' class='%1$sNoteConditionFactory'>
                      <description>Refuses if it says no</description>
                      <validator-class>%1$sNoteValidator</validator-class>
                      <resource type='velocity' name='view' location='t/view.vm'/>
                      <resource type='velocity' name='input-parameters' location='t/form.vm'/>
                      <resource type='velocity' name='edit-parameters' location='t/form.vm'/>
                    </workflow-validator>
                    <workflow-function key='function' name='Note' class='%1$sNoteFunctionFactory'>
                      <description>Writes a note</description>
                      <function-class>%1$sNoteFunction</function-class>
                      <orderable>true</orderable>
                      <resource type='velocity' name='view' location='t/view.vm'/>
                      <resource type='velocity' name='input-parameters' location='t/form.vm'/>
                      <resource type='velocity' name='edit-parameters' location='t/form.vm'/>
                    </workflow-function>
                    """
                            .formatted("org.collabops.sandbox.host.testapp."))
            .file("t/view.vm", "<b>says $text</b>")
            .file("t/form.vm", "<tr><td><input name=\"text\" value=\"$text\"></td></tr>")
            .withImport("com.atlassian.jira.plugin.workflow")
            .withImport("com.atlassian.jira.workflow.function.issue")
            .withImport("com.opensymphony.module.propertyset")
            .withImport("com.opensymphony.workflow")
            .withImport("com.opensymphony.workflow.loader")
            .classes(
                    Notes.class,
                    Started.class,
                    Note.class,
                    NoteCondition.class,
                    NoteConditionFactory.class,
                    NoteValidator.class,
                    NoteFunction.class,
                    NoteFunctionFactory.class));

    private static final String WORKFLOWS = "secure/admin/workflows/";
    private static final int CREATE = 1;

    private Visitor admin;
    private Visitor carol;

    @Before
    public void logIn() throws Exception {
        admin = Visitor.administering(SANDBOX.url());
        carol = Visitor.loggedIn(SANDBOX.url(), "carol");
    }

    @After
    public void leaveNothing() {
        for (int transition : List.of(CREATE, review().id())) {
            for (TransitionPart part : TransitionPart.values()) {
                List<FunctionRow> rows = row(transition).parts().get(part);
                for (int position = rows.size(); position > 0; position--) {
                    if (rows.get(position - 1).moduleKey() != null
                            || rows.get(position - 1).isGroup()) {
                        SANDBOX.sandbox()
                                .world()
                                .workflows()
                                .editor("Team workflow", transition)
                                .remove(part, position);
                    }
                }
            }
        }
    }

    @Test
    public void aConditionIsAddedEditedAndRemovedThroughItsOwnForms() throws Exception {
        throughItsForms(WorkflowPart.CONDITION, "condition", "NoteCondition");
    }

    @Test
    public void aValidatorIsAddedEditedAndRemovedThroughItsOwnForms() throws Exception {
        throughItsForms(WorkflowPart.VALIDATOR, "validator", "NoteValidator");
    }

    @Test
    public void aPostFunctionIsAddedEditedAndRemovedThroughItsOwnForms() throws Exception {
        throughItsForms(WorkflowPart.FUNCTION, "function", "NoteFunction");
    }

    private void throughItsForms(WorkflowPart part, String key, String className) throws Exception {
        int transition = review().id();
        String place = "?project=SHIP&workflowTransition=" + transition;
        assertThat(
                admin.get(WORKFLOWS + part.choosePage() + "!default.jspa" + place)
                        .body(),
                containsString("value=\"test.app:" + key + "\""));
        String module = "&pluginModuleKey=test.app:" + key;
        assertThat(
                admin.get(WORKFLOWS + part.choosePage() + ".jspa" + place + module)
                        .body(),
                containsString("<input name=\"text\" value=\"new\">"));
        post(part.addPage(), transition, Map.of("pluginModuleKey", "test.app:" + key, "text", "yes"));
        FunctionRow added = review().parts().get(part.kind()).get(0);
        assertThat(added.className(), is("org.collabops.sandbox.host.testapp." + className));
        assertThat(added.moduleKey(), is("test.app" + key));
        assertThat(view(), containsString("<b>says yes</b>"));
        assertThat(
                admin.get(WORKFLOWS + part.editPage() + "!default.jspa" + place + "&count=1")
                        .body(),
                containsString("<input name=\"text\" value=\"yes\">"));
        post(part.editPage(), transition, Map.of("count", "1", "text", "no"));
        assertThat(view(), containsString("<b>says no</b>"));
        assertThat(post(part.changePage(), transition, Map.of("count", "1", "operation", "remove")), is(302));
        assertThat(view(), not(containsString("<b>says")));
    }

    @Test
    public void aTransitionWhoseConditionFailsIsNotOnTheIssuePage() throws Exception {
        String button = "id=\"action_id_" + review().id() + "\"";
        assertThat(carol.get("browse/SHIP-14").body(), containsString(button));
        add(WorkflowPart.CONDITION, "condition", review().id(), "no");
        assertThat(carol.get("browse/SHIP-14").body(), not(containsString(button)));
    }

    @Test
    public void aValidatorsSentenceIsShownOnTheIssueAndTheIssueStaysWhereItIs() throws Exception {
        add(WorkflowPart.VALIDATOR, "validator", review().id(), "no");
        var world = SANDBOX.sandbox().world();
        String id = world.issues().byKey("SHIP-14").getId().toString();
        var answer = carol.post(
                "secure/WorkflowUIDispatcher.jspa",
                Map.of("id", id, "action", Integer.toString(review().id()), "atl_token", carol.token()));
        assertThat(answer.statusCode(), is(400));
        assertThat(answer.body(), containsString("Say yes"));
        assertThat(world.issues().byKey("SHIP-14").getStatus().getName(), is("In Progress"));
    }

    /** https://wiki.almarise.com/display/WPB/Groovy+Template+Validator */
    @Test
    public void aValidatorsSentenceIsShownOnTheCreationScreenWithWhatWasEntered() throws Exception {
        add(WorkflowPart.VALIDATOR, "validator", CREATE, "no");
        String project =
                SANDBOX.sandbox().world().projects().byKey("SHIP").getId().toString();
        var answer = carol.post(
                "secure/CreateIssue.jspa",
                Map.of("pid", project, "issuetype", "10002", "summary", "Unheard of", "atl_token", carol.token()));
        assertThat(answer.statusCode(), is(400));
        assertThat(answer.body(), containsString("Say yes"));
        assertThat(answer.body(), containsString("value=\"Unheard of\""));
        assertThat(SANDBOX.sandbox().world().issues().byKey("SHIP-25") == null, is(true));
    }

    @Test
    public void theCreateTransitionOffersNoConditionsAndThePageNamesTheProjects() throws Exception {
        String page = view();
        assertThat(page, containsString("Projects: Assembly line 4, Freight tracking"));
        String place = "!default.jspa?project=SHIP&amp;workflowTransition=";
        assertThat(page, containsString(WorkflowPart.CONDITION.choosePage() + place + review().id()));
        assertThat(page, containsString(WorkflowPart.VALIDATOR.choosePage() + place + CREATE + "\""));
        assertThat(page, not(containsString(WorkflowPart.CONDITION.choosePage() + place + CREATE + "\"")));
    }

    @Test
    public void onlyAdministratorsOfJiraMayChangeIt() throws Exception {
        var alice = Visitor.loggedIn(SANDBOX.url(), "alice");
        for (WorkflowPart part : WorkflowPart.values()) {
            var form = Map.of(
                    "project", "SHIP",
                    "workflowTransition", Integer.toString(review().id()),
                    "pluginModuleKey", "test.app:condition",
                    "text", "no",
                    "atl_token", alice.token());
            assertThat(alice.post(WORKFLOWS + part.addPage() + ".jspa", form).statusCode(), is(403));
        }
        assertThat(review().parts().get(TransitionPart.CONDITION), is(List.of()));
    }

    @Test
    public void functionsChangePlaces() throws Exception {
        add(WorkflowPart.FUNCTION, "function", review().id(), "second");
        add(WorkflowPart.FUNCTION, "function", review().id(), "first");
        post(WorkflowPart.FUNCTION.changePage(), review().id(), Map.of("count", "1", "operation", "down"));
        assertThat(
                review().functions().subList(0, 2).stream()
                        .map(row -> row.args().get("text"))
                        .toList(),
                contains("second", "first"));
    }

    /** https://blogtechexpert.com/view/book/Jira+Software+Essentials+-+Second+Edition-EB9781788833516_98.html */
    @Test
    public void conditionsAreGroupedAddedToAGroupSwitchedUngroupedAndDeleted() throws Exception {
        int transition = review().id();
        add(WorkflowPart.CONDITION, "condition", transition, "yes");
        add(WorkflowPart.CONDITION, "condition", transition, "no");
        assertThat(view(), containsString("All of these conditions must hold"));
        change("group", "2");
        assertThat(view(), containsString("<tr data-position=\"1.1\">"));
        String choose = WorkflowPart.CONDITION.choosePage();
        String place = "?project=SHIP&workflowTransition=" + transition + "&group=1";
        assertThat(view(), containsString(choose + "!default.jspa" + place.replace("&", "&amp;")));
        assertThat(
                admin.get(WORKFLOWS + choose + "!default.jspa" + place).body(),
                containsString("<input type=\"hidden\" name=\"group\" value=\"1\">"));
        assertThat(
                admin.get(WORKFLOWS + choose + ".jspa" + place + "&pluginModuleKey=test.app:condition")
                        .body(),
                containsString("<input type=\"hidden\" name=\"group\" value=\"1\">"));
        post(
                WorkflowPart.CONDITION.addPage(),
                transition,
                Map.of("pluginModuleKey", "test.app:condition", "text", "yes", "group", "1"));
        change("any", "1");
        assertThat(view(), containsString("Any of these conditions is enough"));
        assertThat(conditions(), contains("1 any", "1.1 no", "1.2 yes", "2 yes"));
        assertThat(carol.get("browse/SHIP-14").body(), containsString("id=\"action_id_" + transition + "\""));

        post(WorkflowPart.CONDITION.editPage(), transition, Map.of("count", "1.2", "text", "no"));
        assertThat(conditions(), contains("1 any", "1.1 no", "1.2 no", "2 yes"));
        change("any", "");
        change("ungroup", "1");
        assertThat(conditions(), contains("1 no", "2 no", "3 yes"));
        change("group", "3");
        change("remove", "1");
        assertThat(conditions(), contains("1 no", "2 no"));
        assertThat(change("ungroup", "1"), is(400));
        assertThat(change("remove", "1.1"), is(404));
    }

    @Test
    public void aTransitionIsGivenAScreenAndLosesItAgain() throws Exception {
        assertThat(view(), containsString("<option value=\"3\" selected>Resolve Issue Screen</option>"));
        assertThat(post("EditWorkflowTransition", review().id(), Map.of("view", "3")), is(302));
        assertThat(review().screen().name(), is("Resolve Issue Screen"));
        assertThat(post("EditWorkflowTransition", review().id(), Map.of("view", "99")), is(404));
        post("EditWorkflowTransition", review().id(), Map.of("view", ""));
        assertThat(review().screen() == null, is(true));
    }

    private int change(String operation, String place) throws Exception {
        return post(WorkflowPart.CONDITION.changePage(), review().id(), Map.of("operation", operation, "count", place));
    }

    private static List<String> conditions() {
        return review().parts().get(TransitionPart.CONDITION).stream()
                .flatMap(FunctionRow::withMembers)
                .map(row ->
                        row.place() + " " + (row.isGroup() ? "any" : row.args().get("text")))
                .toList();
    }

    private void add(WorkflowPart part, String key, int transition, String text) throws Exception {
        post(part.addPage(), transition, Map.of("pluginModuleKey", "test.app:" + key, "text", text));
    }

    private int post(String page, int transition, Map<String, String> more) throws Exception {
        var form = new HashMap<>(more);
        form.put("project", "SHIP");
        form.put("workflowTransition", Integer.toString(transition));
        form.put("atl_token", admin.token());
        return admin.post(WORKFLOWS + page + ".jspa", form).statusCode();
    }

    private String view() throws Exception {
        return admin.get(WORKFLOWS + "ViewWorkflow.jspa?project=SHIP").body();
    }

    /** From In Progress to In Review. */
    private static TransitionRow review() {
        return SANDBOX.sandbox().world().workflows().page(project()).steps().stream()
                .flatMap(step -> step.transitions().stream())
                .filter(row -> row.name().equals("Ask for review"))
                .findFirst()
                .orElseThrow();
    }

    private static TransitionRow row(int transition) {
        return transition == CREATE
                ? SANDBOX.sandbox().world().workflows().page(project()).create()
                : review();
    }

    private static Project project() {
        return SANDBOX.sandbox().world().projects().byKey("SHIP");
    }
}
