package org.collabops.goals.workflow;

import static org.collabops.goals.GoalWorld.MANAGER;
import static org.collabops.goals.TestGoals.ofType;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;

import com.opensymphony.workflow.loader.FunctionDescriptor;
import java.util.HashMap;
import java.util.Map;
import org.collabops.goals.GoalWorld;
import org.collabops.goals.KeyResult;
import org.collabops.goals.KeyResultType;
import org.collabops.goals.Objective;
import org.collabops.host.FakeWords;
import org.junit.Before;
import org.junit.Test;

@SuppressWarnings("unchecked")
public class FunctionFormsTest {
    private final GoalWorld world = new GoalWorld();
    private final CheckInFunctionFactory checkIn =
            new CheckInFunctionFactory(world.rights, world.people, new FakeWords());
    private final AlignIssueFunctionFactory align =
            new AlignIssueFunctionFactory(world.rights, world.people, new FakeWords());
    private final Objective objective = world.objective(MANAGER, world.space);
    private final KeyResult keyResult = world.keyResult(MANAGER, objective, ofType(KeyResultType.MILESTONE));

    @Before
    public void logIn() {
        world.people.logIn(MANAGER);
    }

    @Test
    public void aNewCheckInAddsOneAndNamesTheIssue() {
        Map<String, ?> context = checkIn.getVelocityParams("input-parameters", null);

        Map<String, String> rule = (Map<String, String>) context.get("collabopsRule");
        assertThat(rule, hasEntry("keyResult", ""));
        assertThat(rule, hasEntry("valueRule", "add"));
        assertThat(rule, hasEntry("value", "1"));
        assertThat(rule, hasEntry("confidence", ""));
        assertThat(rule, hasEntry("note", "{key}: {summary}"));
        assertThat(((Map<String, String>) context.get("collabopsValues")).keySet(), contains("add", "set", "comment"));
        assertThat(((Map<String, String>) context.get("collabopsKeyResults")).keySet(), contains("", chosen()));
    }

    @Test
    public void aClosedObjectiveOffersNoKeyResultsButAChosenOneStays() {
        world.objectives.close(MANAGER, objective.id(), 1, null, null);

        assertThat(offered(Map.of()).keySet(), contains(""));
        assertThat(offered(Map.of("keyResult", chosen())), hasKey(chosen()));
    }

    @Test
    public void aKeyResultThatTheAdministratorMayNotSeeIsNamedById() {
        assertThat(offered(Map.of("keyResult", "999")), hasEntry("999", "collabops.goals.rule.unseen[999]"));
    }

    @Test
    public void aGoodFormIsStoredAsItIs() {
        Map<String, String> stored = stored("7", "set", "12.5", "10", "Done");

        assertThat(
                stored,
                is(Map.of("keyResult", "7", "valueRule", "set", "value", "12.5", "confidence", "10", "note", "Done")));
    }

    @Test
    public void aBadFormIsRepaired() {
        Map<String, String> stored = stored("x", "guess", "NaN", "11", "a\nb");

        assertThat(
                stored, is(Map.of("keyResult", "", "valueRule", "set", "value", "", "confidence", "", "note", "a b")));
    }

    @Test
    public void theViewSaysInOneSentenceWhatHappens() {
        String sentence = (String) checkIn.getVelocityParams(
                        "view", function(Map.of("keyResult", chosen(), "valueRule", "add", "value", "2")))
                .get("collabopsSentence");

        assertThat(sentence, containsString("collabops.goals.rule.key-result[Objective; MILESTONE]"));
        assertThat(sentence, containsString("+2"));
        assertThat(sentence, containsString("collabops.goals.check-in.confidence.none"));
    }

    @Test
    public void theViewOfAFunctionWithoutArgumentsStillReads() {
        assertThat(
                (String) checkIn.getVelocityParams("view", function(Map.of())).get("collabopsSentence"),
                containsString("collabops.goals.check-in.value.unchanged"));
        assertThat(
                align.getVelocityParams("view", function(Map.of())).get("collabopsSentence"),
                is("collabops.goals.align.nothing"));
    }

    @Test
    public void aligningStoresTheChosenKeyResult() {
        Map<String, Object> form = Map.of("keyResult", new String[] {chosen()});

        assertThat(align.getDescriptorParams(form), is(Map.of("keyResult", chosen())));
        assertThat(
                (String) align.getVelocityParams("view", function(Map.of("keyResult", chosen())))
                        .get("collabopsSentence"),
                containsString("MILESTONE"));
    }

    private Map<String, String> offered(Map<String, String> arguments) {
        return (Map<String, String>) checkIn.getVelocityParams("edit-parameters", function(arguments))
                .get("collabopsKeyResults");
    }

    private String chosen() {
        return String.valueOf(keyResult.id());
    }

    private Map<String, String> stored(String chosen, String valueRule, String value, String confidence, String note) {
        Map<String, Object> form = new HashMap<>();
        form.put("keyResult", new String[] {chosen});
        form.put("valueRule", new String[] {valueRule});
        form.put("value", new String[] {value});
        form.put("confidence", new String[] {confidence});
        form.put("note", new String[] {note});
        return (Map<String, String>) checkIn.getDescriptorParams(form);
    }

    private static FunctionDescriptor function(Map<String, String> arguments) {
        FunctionDescriptor function = new FunctionDescriptor();
        function.getArgs().putAll(arguments);
        return function;
    }
}
