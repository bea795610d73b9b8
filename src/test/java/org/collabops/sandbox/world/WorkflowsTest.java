package org.collabops.sandbox.world;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.instanceOf;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.Assert.assertThrows;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.WorkflowContext;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import com.opensymphony.workflow.loader.RestrictionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.collabops.sandbox.db.Database;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

@RunWith(Parameterized.class)
public class WorkflowsTest {
    private static final String RAISE_RISK = "org.collabops.risks.workflow.RaiseRiskFunction";
    private static final String WATCHER = "com.example.Watcher";

    @Parameterized.Parameter
    public Worlds.Kind kind;

    private final List<Map<Object, Object>> seen = new ArrayList<>();
    private final List<Map<Object, Object>> seenArgs = new ArrayList<>();
    private final Map<String, Object> classes = new HashMap<>();
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
        world.workflowClassesBy(classes::get);
        classes.put(RAISE_RISK, watcher());
        classes.put(WATCHER, watcher());
    }

    @SuppressWarnings("unchecked")
    private FunctionProvider watcher() {
        return (variables, args, properties) -> {
            seen.add(new HashMap<>((Map<Object, Object>) variables));
            seenArgs.add(new HashMap<>((Map<Object, Object>) args));
        };
    }

    @After
    public void close() {
        database.close();
    }

    /** https://github.com/tedliang/osworkflow */
    @Test
    public void aTransitionChangesStatusAndWritesHistory() {
        MutableIssue issue = issue("SHIP-14");
        int changes = details("SHIP-14").history().size();
        world.workflows().transition(user("carol"), issue, transition("carol", "SHIP-14", "Ask for review"), Map.of());
        IssueDetails after = details("SHIP-14");
        assertThat(after.status().getName(), is("In Review"));
        assertThat(after.updated(), is(Worlds.CLOCK.instant()));
        assertThat(after.history(), hasSize(changes + 1));
        IssueDetails.Change last = after.history().get(changes);
        assertThat(last.author(), is(user("carol")));
        assertThat(
                last.fields(),
                contains(new IssueDetails.ChangedField("status", "3", "In Progress", "10002", "In Review")));
    }

    @Test
    public void theHistoryIsToldToAppsTheFirstChangeFirst() {
        ChangeHistoryManager histories = (ChangeHistoryManager) world.services().get(ChangeHistoryManager.class);
        int before = histories.getChangeHistories(issue("SHIP-14")).size();
        go("carol", "SHIP-14", "Ask for review");
        go("carol", "SHIP-14", "Send back");

        List<ChangeHistory> told = histories.getChangeHistories(issue("SHIP-14"));

        assertThat(told, hasSize(before + 2));
        assertThat(told.get(before).getTimePerformed().toInstant(), is(Worlds.CLOCK.instant()));
        assertThat(
                told.subList(before, before + 2).stream()
                        .flatMap(change -> change.getChangeItemBeans().stream())
                        .filter(item -> item.getField().equals("status"))
                        .map(ChangeItemBean::getTo)
                        .toList(),
                contains("10002", "3"));
    }

    @Test
    public void finishingResolvesAndReopeningUnresolves() {
        go("carol", "SHIP-8", "Finish", Map.of("resolution", "10000"));
        assertThat(details("SHIP-8").resolution().getName(), is("Done"));
        assertThat(details("SHIP-8").resolved(), is(Worlds.CLOCK.instant()));
        go("carol", "SHIP-8", "Reopen");
        assertThat(details("SHIP-8").resolution(), nullValue());
        assertThat(details("SHIP-8").resolved(), nullValue());
    }

    /** https://developer.atlassian.com/server/jira/platform/workflow-modules */
    @Test
    public void aFunctionGetsWhatJiraGivesIt() {
        int block = transition("carol", "SHIP-14", "Block");
        go("carol", "SHIP-14", "Block");
        Map<Object, Object> variables = seen.get(0);
        assertThat(((Issue) variables.get("issue")).getKey(), is("SHIP-14"));
        assertThat(((Issue) variables.get("originalissueobject")).getStatus().getName(), is("In Progress"));
        assertThat(
                ((WorkflowContext) variables.get("context")).getCaller(),
                is(user("carol").getKey()));
        assertThat(variables.get("actionId"), is(block));
        assertThat(variables.get("descriptor"), instanceOf(WorkflowDescriptor.class));
        assertThat(variables.get("entry"), notNullValue());
        assertThat(variables.get("store"), notNullValue());
        assertThat(seenArgs.get(0).get("class.name"), is(RAISE_RISK));
        assertThat(seenArgs.get(0).get("likelihood"), is("4"));
    }

    @Test
    public void aFailedFunctionRollsTheTransitionBack() {
        classes.put(RAISE_RISK, failing());
        int changes = details("SHIP-14").history().size();
        world.workflows().moveFunction("Team workflow", transition("carol", "SHIP-14", "Block"), 1, 6);
        assertThrows(WorkflowRefusal.class, () -> go("carol", "SHIP-14", "Block", Map.of("comment", "Help")));
        IssueDetails after = details("SHIP-14");
        assertThat(after.status().getName(), is("In Progress"));
        assertThat(after.history(), hasSize(changes));
        assertThat(after.comments(), is(empty()));
    }

    @Test
    public void aFailedFunctionLeavesTheCreatedIssue() {
        classes.put(WATCHER, failing());
        world.workflows().addFunction("Team workflow", 1, WATCHER, Map.of());
        world.workflows().moveFunction("Team workflow", 1, 1, 4);
        assertThrows(WorkflowRefusal.class, () -> create("Survives its workflow"));
        assertThat(issue("SHIP-25"), is(notNullValue()));
        assertThat(issue("SHIP-25").getSummary(), is("Survives its workflow"));
    }

    /** https://bitbucket.org/fcarmario/jira-workflow-toolbox/issues/453/add-or-remove-watchers-postfunction */
    @Test
    public void aFunctionBeforeTheCreationMeetsAnIssueWithoutId() {
        world.workflows().addFunction("Team workflow", 1, WATCHER, Map.of());
        List<Object> ids = new ArrayList<>();
        FunctionProvider early = (variables, args, properties) -> ids.add(((Issue) variables.get("issue")).getId());
        classes.put(WATCHER, early);
        create("Not there yet");
        assertThat(ids, contains(nullValue()));
    }

    @Test
    public void aCreatedIssueStandsAtTheFirstStatus() {
        MutableIssue issue = create("Count the containers");
        assertThat(issue.getKey(), is("SHIP-25"));
        assertThat(issue.getStatus().getName(), is("To Do"));
        assertThat(issue.getReporter(), is(user("carol")));
        assertThat(details("SHIP-25").labels(), contains("harbour", "night"));
        assertThat(details("SHIP-25").creator(), is(user("carol")));
    }

    @Test
    public void manyWhoCreateAtOnceGetDifferentNumbers() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(8);
        List<Future<String>> keys = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            keys.add(pool.submit(() -> create("At the same time").getKey()));
        }
        Set<String> different = new HashSet<>();
        for (Future<String> key : keys) {
            different.add(key.get());
        }
        pool.shutdown();
        assertThat(different, hasSize(40));
        assertThat(issue("SHIP-64"), notNullValue());
    }

    @Test
    public void aTransitionOfTwoAtOnceHappensOnce() throws Exception {
        int ask = transition("carol", "SHIP-14", "Ask for review");
        ExecutorService pool = Executors.newFixedThreadPool(4);
        List<Future<?>> attempts = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            attempts.add(
                    pool.submit(() -> world.workflows().transition(user("carol"), issue("SHIP-14"), ask, Map.of())));
        }
        int done = 0;
        for (Future<?> attempt : attempts) {
            try {
                attempt.get();
                done++;
            } catch (ExecutionException refused) {
                assertThat(refused.getCause(), instanceOf(WorkflowRefusal.class));
            }
        }
        pool.shutdown();
        assertThat(done, is(1));
    }

    @Test
    public void functionsSurviveEditingWithTheirNamesAndTexts() {
        String text = "{key} <b>&\"'\n第二行 ]]> done";
        int block = transition("carol", "SHIP-14", "Block");
        world.workflows().addFunction("Team workflow", block, WATCHER, Map.of("title", text));
        assertThat(functions(block).get(0).className(), is(WATCHER));
        assertThat(functions(block).get(0).args().get("title"), is(text));
        world.workflows().editFunction("Team workflow", block, 1, Map.of("title", "shorter"));
        assertThat(functions(block).get(0).args().get("title"), is("shorter"));
        world.workflows().removeFunction("Team workflow", block, 1);
        assertThat(functions(block).get(0).className(), is(RAISE_RISK));
        assertThat(functions(block), hasSize(6));
    }

    /** https://developer.atlassian.com/server/jira/platform/workflow-modules */
    @Test
    public void aValidatorsWordsReachTheUser() {
        Validator strict = (variables, args, properties) -> {
            throw new InvalidInputException("Say who unblocks it.");
        };
        classes.put(WATCHER, strict);
        int block = transition("carol", "SHIP-14", "Block");
        world.workflows().stored().change("Team workflow", workflow -> {
            ValidatorDescriptor validator = new ValidatorDescriptor();
            validator.setType("class");
            put(validator.getArgs(), "class.name", WATCHER);
            add(workflow.getAction(block).getValidators(), validator);
        });
        WorkflowRefusal refusal = assertThrows(WorkflowRefusal.class, () -> go("carol", "SHIP-14", "Block"));
        assertThat(refusal.messages(), contains("Say who unblocks it."));
        assertThat(seen, is(empty()));
    }

    /** https://developer.atlassian.com/server/jira/platform/workflow-modules */
    @Test
    public void aConditionHidesTheTransition() {
        Condition never = (variables, args, properties) -> false;
        classes.put(WATCHER, never);
        int block = transition("carol", "SHIP-14", "Block");
        world.workflows().stored().change("Team workflow", workflow -> {
            ConditionDescriptor condition = new ConditionDescriptor();
            condition.setType("class");
            put(condition.getArgs(), "class.name", WATCHER);
            ConditionsDescriptor conditions = new ConditionsDescriptor();
            conditions.setType("AND");
            add(conditions.getConditions(), condition);
            RestrictionDescriptor restriction = new RestrictionDescriptor();
            add(restriction.getConditions(), conditions);
            workflow.getAction(block).setRestriction(restriction);
        });
        assertThat(names("carol", "SHIP-14"), not(hasItem("Block")));
        assertThrows(WorkflowRefusal.class, () -> world.workflows()
                .transition(user("carol"), issue("SHIP-14"), block, Map.of()));
    }

    @Test
    public void aTransitionOfAnotherStatusIsRefused() {
        int finish = transition("carol", "SHIP-8", "Finish");
        WorkflowRefusal refusal = assertThrows(WorkflowRefusal.class, () -> world.workflows()
                .transition(user("carol"), issue("SHIP-14"), finish, Map.of()));
        assertThat(
                refusal.messages(), contains("It seems that you have tried to perform an illegal workflow operation."));
    }

    /** https://docs.atlassian.com/software/jira/docs/api/REST/9.17.0/ */
    @Test
    public void editingNamesWhatIsWrongByField() {
        long id = issue("SHIP-14").getId();
        InvalidFields invalid = assertThrows(InvalidFields.class, () -> world.issues()
                .edit(user("carol"), id, Map.of("summary", " ", "assignee", "dave", "duedate", "soon")));
        assertThat(
                invalid.errors(),
                is(Map.of(
                        "summary", "You must specify a summary of the issue.",
                        "assignee", "User 'dave' cannot be assigned issues.",
                        "duedate", "Error parsing date string: soon")));
        assertThrows(NotPermitted.class, () -> world.issues().edit(user("dave"), id, Map.of("summary", "Mine now")));
    }

    @Test
    public void anEditLeavesIdsAndTextsInTheHistory() {
        long id = issue("SHIP-14").getId();
        world.issues().edit(user("carol"), id, Map.of("assignee", "bob", "labels", "b a"));
        List<IssueDetails.Change> history = details("SHIP-14").history();
        assertThat(history.size(), greaterThan(1));
        IssueDetails.ChangedField assignee =
                history.get(history.size() - 1).fields().get(0);
        assertThat(assignee.from(), is(user("carol").getKey()));
        assertThat(assignee.toText(), is("Bob Keller"));
        assertThat(details("SHIP-14").labels(), contains("b", "a"));
    }

    private static FunctionProvider failing() {
        return (variables, args, properties) -> {
            throw new WorkflowException("out of order");
        };
    }

    private MutableIssue create(String summary) {
        return world.issues()
                .create(
                        user("carol"),
                        new NewIssue(
                                world.projects().byKey("SHIP"), "10002", summary, Map.of("labels", "harbour night")));
    }

    private void go(String name, String key, String transition) {
        go(name, key, transition, Map.of());
    }

    private void go(String name, String key, String transition, Map<String, String> fields) {
        world.workflows().transition(user(name), issue(key), transition(name, key, transition), fields);
    }

    private int transition(String name, String key, String transition) {
        return world.workflows().available(user(name), issue(key)).stream()
                .filter(known -> known.name().equals(transition))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<String> names(String name, String key) {
        return world.workflows().available(user(name), issue(key)).stream()
                .map(Transition::name)
                .toList();
    }

    private List<WorkflowPage.FunctionRow> functions(int actionId) {
        return world.workflows().page(world.projects().byKey("SHIP")).steps().stream()
                .flatMap(step -> step.transitions().stream())
                .filter(transition -> transition.id() == actionId)
                .findFirst()
                .orElseThrow()
                .functions();
    }

    @SuppressWarnings("unchecked")
    private static void put(Object map, String key, String value) {
        ((Map<String, String>) map).put(key, value);
    }

    @SuppressWarnings("unchecked")
    private static void add(Object list, Object item) {
        ((List<Object>) list).add(item);
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
