package org.collabops.risks.workflow;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import com.opensymphony.workflow.loader.FunctionDescriptor;
import java.util.HashMap;
import java.util.Map;
import org.collabops.host.FakeWords;
import org.junit.Test;

@SuppressWarnings("unchecked")
public class RaiseRiskFunctionFactoryTest {
    private final RaiseRiskFunctionFactory factory = new RaiseRiskFunctionFactory(new FakeWords());

    @Test
    public void newFunctionStartsFromUsableDefaults() {
        Map<String, String> rule = rule("input-parameters", null);

        assertThat(rule, hasEntry("title", "{key}: {summary}"));
        assertThat(rule, hasEntry("category", ""));
        assertThat(rule, hasEntry("likelihood", ""));
        assertThat(rule, hasEntry("ownerRule", "assignee"));
        assertThat(rule.get("ruleId"), matchesPattern("[0-9a-f]{16}"));
    }

    @Test
    public void twoNewFunctionsAreTwoRules() {
        assertThat(
                rule("input-parameters", null).get("ruleId"),
                is(not(rule("input-parameters", null).get("ruleId"))));
    }

    @Test
    public void formOffersEveryChoice() {
        Map<String, ?> context = factory.getVelocityParams("input-parameters", null);

        assertThat(
                ((Map<String, String>) context.get("collabopsCategories")).keySet(),
                contains("", "market", "technical", "financial", "people", "other"));
        assertThat(
                ((Map<String, String>) context.get("collabopsSteps")).keySet(),
                contains("", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"));
        assertThat(
                ((Map<String, String>) context.get("collabopsOwners")).keySet(),
                contains("assignee", "reporter", "lead"));
    }

    @Test
    public void goodFormIsStoredAsItIs() {
        Map<String, String> stored = stored(form("{key} is late", "technical", "4", "5", "lead", "0123456789abcdef"));

        assertThat(stored, hasEntry("title", "{key} is late"));
        assertThat(stored, hasEntry("category", "technical"));
        assertThat(stored, hasEntry("likelihood", "4"));
        assertThat(stored, hasEntry("impact", "5"));
        assertThat(stored, hasEntry("ownerRule", "lead"));
        assertThat(stored, hasEntry("ruleId", "0123456789abcdef"));
    }

    @Test
    public void badFormIsRepaired() {
        Map<String, String> stored = stored(form("  ", "nonsense", "11", "5", "nobody", "../../etc"));

        assertThat(stored, hasEntry("title", "{key}: {summary}"));
        assertThat(stored, hasEntry("category", ""));
        assertThat(stored, hasEntry("likelihood", ""));
        assertThat(stored, hasEntry("impact", ""));
        assertThat(stored, hasEntry("ownerRule", "assignee"));
        assertThat(stored.get("ruleId"), matchesPattern("[0-9a-f]{16}"));
    }

    @Test
    public void likelihoodWithoutImpactIsNoAssessment() {
        Map<String, String> stored = stored(form("Late", "", "4", "", "assignee", ""));

        assertThat(stored, hasEntry("likelihood", ""));
        assertThat(stored, hasEntry("impact", ""));
    }

    @Test
    public void titleIsOneLineThatARiskCanHold() {
        assertThat(stored(form("a\nb", "", "", "", "", "")), hasEntry("title", "a b"));
        assertThat(stored(form("😀".repeat(300), "", "", "", "", "")), hasEntry("title", "😀".repeat(255)));
    }

    @Test
    public void editingKeepsTheRule() {
        Map<String, String> rule =
                rule("edit-parameters", function(Map.of("title", "Late", "ruleId", "0123456789abcdef")));

        assertThat(rule, hasEntry("title", "Late"));
        assertThat(rule, hasEntry("ruleId", "0123456789abcdef"));
    }

    @Test
    public void viewSaysInOneSentenceWhatHappens() {
        FunctionDescriptor function = function(Map.of(
                "title", "<b>{key}</b>", "category", "people", "likelihood", "4", "impact", "5", "ownerRule", "lead"));

        String sentence = (String) factory.getVelocityParams("view", function).get("collabopsSentence");

        assertThat(sentence, containsString("<b>{key}</b>"));
        assertThat(sentence, containsString("collabops.risks.category.people"));
        assertThat(sentence, containsString("collabops.risks.matrix.chosen[4; 5; 20]"));
        assertThat(sentence, containsString("collabops.risks.raise.owner.lead"));
    }

    @Test
    public void viewOfAFunctionWithoutArgumentsStillReads() {
        String sentence =
                (String) factory.getVelocityParams("view", function(Map.of())).get("collabopsSentence");

        assertThat(sentence, containsString("collabops.risks.unassessed"));
        assertThat(sentence, containsString("issue.field.assignee"));
    }

    private Map<String, String> rule(String resource, FunctionDescriptor descriptor) {
        return (Map<String, String>)
                factory.getVelocityParams(resource, descriptor).get("collabopsRule");
    }

    private Map<String, String> stored(Map<String, Object> form) {
        return (Map<String, String>) factory.getDescriptorParams(form);
    }

    private static Map<String, Object> form(
            String title, String category, String likelihood, String impact, String ownerRule, String ruleId) {
        Map<String, Object> form = new HashMap<>();
        form.put("title", new String[] {title});
        form.put("category", new String[] {category});
        form.put("likelihood", new String[] {likelihood});
        form.put("impact", new String[] {impact});
        form.put("ownerRule", new String[] {ownerRule});
        form.put("ruleId", new String[] {ruleId});
        form.put("pluginModuleKey", new String[] {"org.collabops.jira:collabops-risks-raise"});
        return form;
    }

    private static FunctionDescriptor function(Map<String, String> arguments) {
        FunctionDescriptor function = new FunctionDescriptor();
        function.getArgs().putAll(arguments);
        return function;
    }
}
