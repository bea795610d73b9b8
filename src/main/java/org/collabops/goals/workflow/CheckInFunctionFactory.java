package org.collabops.goals.workflow;

import static org.collabops.goals.CheckInByRule.CONFIDENCE;
import static org.collabops.goals.CheckInByRule.KEY_RESULT;
import static org.collabops.goals.CheckInByRule.NOTE;
import static org.collabops.goals.CheckInByRule.VALUE;
import static org.collabops.goals.workflow.CheckInArguments.VALUE_RULE;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.collabops.goals.Confidence;
import org.collabops.goals.GoalAccess;
import org.collabops.host.People;
import org.collabops.host.Words;

/**
 * The forms of the post-function “Check in a key result” for workflow administrators.
 *
 * <p>Its name is stored in customers' workflows: it never changes.
 */
public final class CheckInFunctionFactory extends AbstractWorkflowPluginFactory
        implements WorkflowPluginFunctionFactory {
    private final KeyResultChoices keyResults;
    private final Words words;

    public CheckInFunctionFactory(GoalAccess goals, People people, Words words) {
        this.keyResults = new KeyResultChoices(goals, people, words);
        this.words = words;
    }

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> form) {
        return CheckInArguments.of(form);
    }

    @Override
    protected void getVelocityParamsForInput(Map<String, Object> context) {
        addForm(context, CheckInArguments.of(CheckInArguments.FIRST));
    }

    @Override
    protected void getVelocityParamsForEdit(Map<String, Object> context, AbstractDescriptor descriptor) {
        addForm(context, arguments(descriptor));
    }

    @Override
    protected void getVelocityParamsForView(Map<String, Object> context, AbstractDescriptor descriptor) {
        context.put("collabopsSentence", sentence(arguments(descriptor)));
    }

    private void addForm(Map<String, Object> context, Map<String, String> arguments) {
        context.put("collabopsRule", arguments);
        context.put("collabopsKeyResults", choices(arguments.get(KEY_RESULT)));
        context.put("collabopsValues", values());
        context.put("collabopsConfidences", confidences());
    }

    private Map<String, String> choices(String chosen) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", words.say("collabops.goals.check-in.served"));
        choices.putAll(keyResults.with(chosen));
        return choices;
    }

    private Map<String, String> values() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put(ValueRule.ADD.key(), words.say("collabops.goals.check-in.value.add"));
        choices.put(ValueRule.SET.key(), words.say("collabops.goals.check-in.value.set"));
        choices.put(ValueRule.COMMENT.key(), words.say("collabops.goals.check-in.value.comment"));
        return choices;
    }

    private Map<String, String> confidences() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", words.say("collabops.goals.check-in.confidence.none"));
        IntStream.rangeClosed(0, Confidence.MAX).mapToObj(String::valueOf).forEach(value -> choices.put(value, value));
        return choices;
    }

    private String sentence(Map<String, String> arguments) {
        String chosen = arguments.get(KEY_RESULT);
        return words.say(
                "collabops.goals.check-in.sentence",
                chosen.isEmpty() ? words.say("collabops.goals.check-in.served") : keyResults.name(chosen),
                value(ValueRule.of(arguments.get(VALUE_RULE)), arguments.get(VALUE)),
                arguments.get(CONFIDENCE).isEmpty()
                        ? words.say("collabops.goals.check-in.confidence.none")
                        : arguments.get(CONFIDENCE),
                arguments.get(NOTE));
    }

    private String value(ValueRule rule, String value) {
        if (rule == ValueRule.COMMENT) {
            return words.say("collabops.goals.check-in.value.comment");
        }
        if (value.isEmpty()) {
            return words.say("collabops.goals.check-in.value.unchanged");
        }
        return rule == ValueRule.ADD && !value.startsWith("-") ? "+" + value : value;
    }

    private static Map<String, String> arguments(AbstractDescriptor descriptor) {
        if (!(descriptor instanceof FunctionDescriptor function)) {
            throw new IllegalArgumentException("Not a post-function: " + descriptor);
        }
        return CheckInArguments.of(function.getArgs());
    }
}
