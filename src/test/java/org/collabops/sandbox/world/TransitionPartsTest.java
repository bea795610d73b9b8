package org.collabops.sandbox.world;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.instanceOf;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.sameInstance;
import static org.junit.Assert.assertThrows;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.WorkflowContext;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.collabops.sandbox.db.Database;
import org.collabops.sandbox.world.WorkflowPage.FunctionRow;
import org.collabops.sandbox.world.WorkflowPage.TransitionRow;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/**
 * Contract: <a href="https://developer.atlassian.com/server/jira/platform/workflow-modules">Workflow modules</a>: a
 * condition hides a transition, a validator refuses it with a message, a post-function runs after it; the arguments of
 * each are those its factory stored. Errors by field: <a
 * href="https://wiki.almarise.com/display/WPB/Groovy+Template+Validator">InvalidInputException with a field's name</a>.
 */
@RunWith(Parameterized.class)
public class TransitionPartsTest {
    private static final String WORKFLOW = "Team workflow";
    private static final String CONDITION = "com.example.OnlyLeads";
    private static final String VALIDATOR = "com.example.NeedsDueDate";
    private static final String FUNCTION = "com.example.Watcher";
    private static final int CREATE = 1;

    @Parameterized.Parameter
    public Worlds.Kind kind;

    private final Map<String, Supplier<Object>> classes = new HashMap<>();
    private final List<Map<Object, Object>> seen = new ArrayList<>();
    private final List<Map<Object, Object>> seenArgs = new ArrayList<>();
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
        world.workflowClassesBy(className -> classes.get(className).get());
        classes.put("org.collabops.risks.workflow.RaiseRiskFunction", () ->
                (FunctionProvider) (variables, args, set) -> {});
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void aConditionThatFailsHidesTheTransitionFromItsUserOnly() {
        add(
                block(),
                TransitionPart.CONDITION,
                CONDITION,
                Map.of("user", user("alice").getKey()));
        classes.put(CONDITION, () -> (Condition) (variables, args, set) ->
                ((WorkflowContext) variables.get("context")).getCaller().equals(args.get("user")));
        assertThat(names("alice"), hasItem("Block"));
        assertThat(names("carol"), not(hasItem("Block")));
        assertThrows(WorkflowRefusal.class, () -> go("carol", block(), Map.of()));
        go("alice", block(), Map.of());
        assertThat(ship14().getStatus().getName(), is("Blocked"));
    }

    @Test
    public void allConditionsMustHold() {
        for (String answer : List.of("true", "false")) {
            add(block(), TransitionPart.CONDITION, CONDITION, Map.of("answer", answer));
        }
        classes.put(CONDITION, () -> (Condition) (variables, args, set) -> "true".equals(args.get("answer")));
        assertThat(names("carol"), not(hasItem("Block")));
        editor(block()).remove(TransitionPart.CONDITION, 2);
        assertThat(names("carol"), hasItem("Block"));
        editor(block()).remove(TransitionPart.CONDITION, 1);
        assertThat(rows(block(), TransitionPart.CONDITION), is(empty()));
        assertThat(names("carol"), hasItem("Block"));
    }

    @Test
    public void aConditionThatThrowsHidesEveryTransitionOfTheIssue() {
        add(block(), TransitionPart.CONDITION, CONDITION, Map.of());
        classes.put(CONDITION, () -> (Condition) (variables, args, set) -> {
            throw new IllegalStateException("out of order");
        });
        assertThat(names("carol"), is(empty()));
    }

    @Test
    public void conditionsAndValidatorsGetWhatFunctionsGet() {
        Map<String, String> args = Map.of("text", "{key} <b>&\"'\n第二行 ]]>", "full.module.key", "com.examplewatcher");
        add(block(), TransitionPart.CONDITION, CONDITION, args);
        add(block(), TransitionPart.VALIDATOR, VALIDATOR, args);
        classes.put(CONDITION, () -> (Condition) (variables, given, set) -> {
            look(variables, given);
            return true;
        });
        classes.put(VALIDATOR, () -> (Validator) (variables, given, set) -> look(variables, given));
        go("carol", block(), Map.of("comment", "Help"));
        assertThat(seen.isEmpty(), is(false));
        for (Map<Object, Object> variables : seen) {
            assertThat(((Issue) variables.get("issue")).getKey(), is("SHIP-14"));
            assertThat(variables.get("descriptor"), instanceOf(WorkflowDescriptor.class));
            assertThat(
                    ((WorkflowContext) variables.get("context")).getCaller(),
                    is(user("carol").getKey()));
        }
        for (Map<Object, Object> given : seenArgs) {
            assertThat(given, hasEntry("text", (Object) args.get("text")));
            assertThat(given, hasEntry("full.module.key", (Object) "com.examplewatcher"));
        }
        assertThat(
                seenArgs.stream()
                        .map(given -> given.get("class.name"))
                        .distinct()
                        .toList(),
                contains(CONDITION, VALIDATOR));
        Map<Object, Object> ofValidator = seen.get(seen.size() - 1);
        assertThat(ofValidator.get("comment"), is("Help"));
        assertThat(((Issue) ofValidator.get("originalissueobject")).getStatus().getName(), is("In Progress"));
    }

    @Test
    public void aValidatorSeesWhatWasEnteredBeforeItIsStored() {
        add(block(), TransitionPart.VALIDATOR, VALIDATOR, Map.of());
        classes.put(VALIDATOR, () -> (Validator) (variables, args, set) -> {
            if (!"2026-12-24".equals(((LiveIssue) variables.get("issue")).value(IssueField.DUE_DATE))) {
                throw new InvalidInputException("duedate", "Say until when.");
            }
        });
        editor(block()).setScreen(world.screens().create("Block", "summary", "duedate"));
        WorkflowRefusal refusal =
                assertThrows(WorkflowRefusal.class, () -> go("carol", block(), Map.of("summary", "Half done")));
        assertThat(refusal.messages(), is(empty()));
        assertThat(refusal.errors(), is(Map.of("duedate", "Say until when.")));
        assertThat(refusal.allMessages(), contains("Say until when."));
        assertThat(ship14().getSummary(), not("Half done"));
        go("carol", block(), Map.of("duedate", "2026-12-24"));
        assertThat(world.issues().details(ship14()).due().toString(), is("2026-12-24"));
    }

    @Test
    public void aValidatorThatRefusesTheCreationLeavesNoIssue() {
        add(CREATE, TransitionPart.VALIDATOR, VALIDATOR, Map.of());
        List<Object> ids = new ArrayList<>();
        classes.put(VALIDATOR, () -> (Validator) (variables, args, set) -> {
            ids.add(((Issue) variables.get("issue")).getId());
            throw new InvalidInputException("No freight without a customer.");
        });
        WorkflowRefusal refusal = assertThrows(WorkflowRefusal.class, this::create);
        assertThat(refusal.messages(), contains("No freight without a customer."));
        assertThat(ids, contains(nullValue()));
        assertThat(world.issues().byKey("SHIP-25"), is(nullValue()));
    }

    @Test
    public void everyCallGetsAnObjectOfItsOwn() {
        add(block(), TransitionPart.CONDITION, CONDITION, Map.of());
        List<Condition> made = new ArrayList<>();
        classes.put(CONDITION, () -> {
            int number = made.size();
            made.add((variables, args, set) -> number >= 0);
            return made.get(made.size() - 1);
        });
        names("carol");
        names("carol");
        assertThat(made.size() > 1, is(true));
        assertThat(made.get(0), not(sameInstance(made.get(made.size() - 1))));
    }

    @Test
    public void partsAreOrderedEditedAndRemovedAndKeepTheirClassNames() {
        for (TransitionPart part : List.of(TransitionPart.CONDITION, TransitionPart.VALIDATOR)) {
            add(block(), part, CONDITION, Map.of("place", "1"));
            add(block(), part, VALIDATOR, Map.of("place", "2"));
            editor(block()).move(part, 2, 1);
            editor(block()).edit(part, 2, Map.of("place", "last"));
            assertThat(
                    rows(block(), part).stream().map(FunctionRow::className).toList(), contains(VALIDATOR, CONDITION));
            assertThat(rows(block(), part).get(1).args(), is(Map.of("place", "last", "class.name", CONDITION)));
        }
        World restarted = Worlds.empty(database);
        assertThat(
                transition(restarted.workflows().page(world.projects().byKey("PLANT")), block())
                        .parts()
                        .get(TransitionPart.VALIDATOR)
                        .get(0)
                        .className(),
                is(VALIDATOR));
    }

    /** https://confluence.atlassian.com/adminjiracloud/configuring-workflow-schemes-776636598.html */
    @Test
    public void aChangedWorkflowIsInForceInEveryProjectThatSharesIt() {
        add(CREATE, TransitionPart.FUNCTION, FUNCTION, Map.of());
        classes.put(FUNCTION, () -> (FunctionProvider) (variables, args, set) -> look(variables, args));
        create();
        world.issues()
                .create(
                        user("erin"),
                        new NewIssue(world.projects().byKey("PLANT"), "10002", "Grease the bearings", Map.of()));
        assertThat(seen.size(), is(2));
        assertThat(
                world.workflows().sharedBy(WORKFLOW, user("admin")).stream()
                        .map(project -> project.getKey())
                        .toList(),
                contains("PLANT", "SHIP"));
        assertThat(world.workflows().sharedBy(WORKFLOW, user("grace")).size(), is(1));
    }

    @Test
    public void onlyTheEventFunctionTellsOfATransition() {
        Heard heard = Heard.in(world);
        create();
        go("carol", block(), Map.of());
        assertThat(heard.issueEvents(), contains("SHIP-25 1", "SHIP-14 13"));
        int unblock = id("carol", "Unblock");
        editor(unblock)
                .remove(
                        TransitionPart.FUNCTION,
                        rows(unblock, TransitionPart.FUNCTION).size());
        go("carol", unblock, Map.of());
        assertThat(ship14().getStatus().getName(), is("In Progress"));
        assertThat(heard.issueEvents(), contains("SHIP-25 1", "SHIP-14 13"));
    }

    @Test
    public void aTransitionThatFailsAfterItsEventFunctionTellsNobody() {
        Heard heard = Heard.in(world);
        add(block(), TransitionPart.FUNCTION, FUNCTION, Map.of());
        editor(block())
                .move(
                        TransitionPart.FUNCTION,
                        1,
                        rows(block(), TransitionPart.FUNCTION).size());
        classes.put(FUNCTION, () -> (FunctionProvider) (variables, args, set) -> {
            throw new IllegalStateException("out of order");
        });
        assertThrows(WorkflowRefusal.class, () -> go("carol", block(), Map.of()));
        assertThat(heard.issueEvents(), is(empty()));
    }

    private void look(Map<?, ?> variables, Map<?, ?> args) {
        seen.add(new HashMap<>(variables));
        seenArgs.add(new HashMap<>(args));
    }

    private MutableIssue create() {
        return world.issues()
                .create(
                        user("carol"),
                        new NewIssue(world.projects().byKey("SHIP"), "10002", "Count the containers", Map.of()));
    }

    private void add(int transition, TransitionPart part, String className, Map<String, String> args) {
        editor(transition).add(part, className, args);
    }

    private TransitionEditor editor(int transition) {
        return world.workflows().editor(WORKFLOW, transition);
    }

    private void go(String name, int transition, Map<String, String> fields) {
        world.workflows().transition(user(name), ship14(), transition, fields);
    }

    private MutableIssue ship14() {
        return world.issues().byKey("SHIP-14");
    }

    /** From In Progress to Blocked. */
    private int block() {
        return world.workflows().page(world.projects().byKey("SHIP")).steps().stream()
                .flatMap(step -> step.transitions().stream())
                .filter(row -> row.name().equals("Block"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private int id(String name, String transition) {
        return world.workflows().available(user(name), ship14()).stream()
                .filter(known -> known.name().equals(transition))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<String> names(String name) {
        return world.workflows().available(user(name), ship14()).stream()
                .map(Transition::name)
                .toList();
    }

    private List<FunctionRow> rows(int transition, TransitionPart part) {
        return transition(world.workflows().page(world.projects().byKey("SHIP")), transition)
                .parts()
                .get(part);
    }

    private static TransitionRow transition(WorkflowPage page, int id) {
        return page.steps().stream()
                .flatMap(step -> step.transitions().stream())
                .filter(row -> row.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private ApplicationUser user(String name) {
        return world.users().byName(name);
    }
}
