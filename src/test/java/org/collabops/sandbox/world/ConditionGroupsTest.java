package org.collabops.sandbox.world;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;

import com.opensymphony.workflow.Condition;
import java.util.List;
import java.util.Map;
import org.collabops.sandbox.db.Database;
import org.collabops.sandbox.db.Sql;
import org.collabops.sandbox.db.TestDatabases;
import org.collabops.sandbox.db.TransactionMode;
import org.collabops.sandbox.world.WorkflowPage.FunctionRow;
import org.collabops.sandbox.world.WorkflowPage.TransitionRow;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/**
 * Contract: <a
 * href="https://blogtechexpert.com/view/book/Jira+Software+Essentials+-+Second+Edition-EB9781788833516_98.html">Adding a
 * condition to transitions</a>: new conditions go to the end and must all hold, unless the group is switched to OR; groups
 * make more complex units.
 */
public class ConditionGroupsTest {
    private static final String WORKFLOW = "Team workflow";

    private Database database;
    private World world;

    @Before
    public void open() {
        database = TestDatabases.h2(TransactionMode.NONE);
        world = Worlds.demo(database);
        world.workflowClassesBy(
                name -> (Condition) (variables, args, set) -> args.get("answer").equals("yes"));
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void aNewConditionStandsLastAndAllMustHold() {
        add("yes");
        add("no");
        assertThat(tree(), contains("1 yes", "2 no"));
        assertThat(row().anyCondition(), is(false));
        assertThat(offered(), is(false));
    }

    @Test
    public void oneIsEnoughIfTheGroupSaysSo() {
        add("yes");
        add("no");
        editor().letAnyHold("");
        assertThat(row().anyCondition(), is(true));
        assertThat(offered(), is(true));
        assertThat(xml(), containsString("<conditions type=\"OR\">"));
        editor().letAllHold("");
        assertThat(offered(), is(false));
    }

    /** https://github.com/tedliang/osworkflow */
    @Test
    public void groupsNestInTheXmlAndInTheDecision() {
        add("yes");
        add("no");
        editor().group("2");
        editor().addToGroup("1", "com.example.Answer", Map.of("answer", "yes"));
        assertThat(tree(), contains("1 all", "1.1 no", "1.2 yes", "2 yes"));
        assertThat(offered(), is(false));
        editor().letAnyHold("1");
        assertThat(tree(), contains("1 any", "1.1 no", "1.2 yes", "2 yes"));
        assertThat(offered(), is(true));
        assertThat(xml(), stringContainsInOrder("<conditions type=\"AND\">", "<conditions type=\"OR\">"));

        editor().group("1.1");
        editor().addToGroup("1.1", "com.example.Answer", Map.of("answer", "yes"));
        editor().edit(TransitionPart.CONDITION, "1.2", Map.of("answer", "no"));
        assertThat(tree(), contains("1 any", "1.1 all", "1.1.1 no", "1.1.2 yes", "1.2 no", "2 yes"));
        assertThat(offered(), is(false));
        editor().letAnyHold("1.1");
        assertThat(offered(), is(true));
    }

    @Test
    public void anUngroupedGroupLeavesItsConditionsWhereItWas() {
        add("yes");
        add("no");
        editor().group("1");
        editor().addToGroup("1", "com.example.Answer", Map.of("answer", "yes"));
        editor().ungroup("1");
        assertThat(tree(), contains("1 yes", "2 yes", "3 no"));
    }

    @Test
    public void aGroupGoesWithItsLastCondition() {
        add("yes");
        add("no");
        editor().group("2");
        editor().group("1.1");
        editor().remove(TransitionPart.CONDITION, "1.1.1");
        assertThat(tree(), contains("1 yes"));
        editor().group("1");
        editor().remove(TransitionPart.CONDITION, "1");
        assertThat(tree(), is(empty()));
        assertThat(xml(), not(containsString("<conditions")));
        assertThat(offered(), is(true));
    }

    private void add(String answer) {
        editor().add(TransitionPart.CONDITION, "com.example.Answer", Map.of("answer", answer));
    }

    private TransitionEditor editor() {
        return world.workflows().editor(WORKFLOW, row().id());
    }

    private boolean offered() {
        return world
                .workflows()
                .available(world.users().byName("carol"), world.issues().byKey("SHIP-14"))
                .stream()
                .anyMatch(transition -> transition.id() == row().id());
    }

    private List<String> tree() {
        return row().parts().get(TransitionPart.CONDITION).stream()
                .flatMap(FunctionRow::withMembers)
                .map(row -> row.place() + " "
                        + (row.isGroup() ? group(row) : row.args().get("answer")))
                .toList();
    }

    private static String group(FunctionRow row) {
        return row.isAny() ? "any" : "all";
    }

    private String xml() {
        return new Sql(database.jira())
                .first("select content from workflow where workflow_name = ?", row -> row.getString(1), WORKFLOW)
                .orElseThrow();
    }

    /** From In Progress to Blocked. */
    private TransitionRow row() {
        return world.workflows().page(world.projects().byKey("SHIP")).steps().stream()
                .flatMap(step -> step.transitions().stream())
                .filter(row -> row.name().equals("Block"))
                .findFirst()
                .orElseThrow();
    }
}
