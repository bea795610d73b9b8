package org.collabops.recognition.workflow;

import static org.collabops.recognition.RecognitionWorld.ANN_ACTS;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.opensymphony.workflow.loader.FunctionDescriptor;
import java.util.Map;
import org.collabops.Field;
import org.collabops.host.FakeWords;
import org.collabops.recognition.RecognitionWorld;
import org.collabops.recognition.Value;
import org.collabops.recognition.ValueChange;
import org.junit.Before;
import org.junit.Test;

@SuppressWarnings("unchecked")
public class GiveKudosFormsTest {
    private final RecognitionWorld world = new RecognitionWorld();
    private final GiveKudosFunctionFactory factory =
            new GiveKudosFunctionFactory(world.valueService, world.people, new FakeWords());
    private final Value care = world.value("Care");

    @Before
    public void logIn() {
        world.people.logIn(ANN_ACTS);
        world.access.grantAll(ANN_ACTS);
    }

    @Test
    public void aNewRuleThanksTheAssigneeAndHasANameOfItsOwn() {
        Map<String, String> one = rule();
        Map<String, String> other = rule();

        assertThat(one.get("who"), is("ASSIGNEE"));
        assertThat(one.get("message"), is("{key}: {summary}"));
        assertThat(one.get("rule"), not(is(other.get("rule"))));
    }

    @Test
    public void aGoodFormIsStoredAsItIs() {
        Map<String, String> form =
                Map.of("rule", "0b1e", "who", "USER", "user", "ben", "message", "Well done", "values", "1,2");

        assertThat(GiveArguments.of(form), is(form));
    }

    @Test
    public void aBadFormIsRepaired() {
        Map<String, String> repaired = GiveArguments.of(
                Map.of("rule", "x y", "who", "EVERYBODY", "user", "a\nb", "message", " ", "values", "1,x,2"));

        assertThat(repaired.get("rule").matches("[0-9a-f-]{36}"), is(true));
        assertThat(repaired.get("who"), is("ASSIGNEE"));
        assertThat(repaired.get("user"), is("a b"));
        assertThat(repaired.get("message"), is("{key}: {summary}"));
        assertThat(repaired.get("values"), is("1,2"));
    }

    @Test
    public void severalValuesOfAFormAreStoredInOneText() {
        Map<String, ?> stored = factory.getDescriptorParams(Map.of("values", new String[] {"3", "5"}));

        assertThat(stored.get("values"), is("3,5"));
    }

    @Test
    public void aDisabledValueIsOfferedOnlyWhereItWasChosen() {
        world.valueService.change(
                ANN_ACTS, care.id(), 1, new ValueChange(Field.absent(), Field.absent(), Field.of(false)));

        assertThat(offered(Map.of()), not(hasKey(id())));
        assertThat(offered(Map.of("values", id())).keySet(), contains(id()));
    }

    @Test
    public void theViewSaysInOneSentenceWhoIsThankedForWhat() {
        String sentence = (String) factory.getVelocityParams(
                        "view", function(Map.of("who", "USER", "user", "ben", "message", "Well done", "values", id())))
                .get("collabopsSentence");

        assertThat(sentence, containsString("BEN"));
        assertThat(sentence, containsString("Well done"));
        assertThat(sentence, containsString("Care"));
    }

    private Map<String, String> rule() {
        return (Map<String, String>)
                factory.getVelocityParams("input-parameters", null).get("collabopsRule");
    }

    private Map<String, String> offered(Map<String, String> stored) {
        return (Map<String, String>)
                factory.getVelocityParams("edit-parameters", function(stored)).get("collabopsValues");
    }

    private String id() {
        return String.valueOf(care.id());
    }

    private static FunctionDescriptor function(Map<String, String> arguments) {
        FunctionDescriptor function = new FunctionDescriptor();
        function.getArgs().putAll(arguments);
        return function;
    }
}
