package org.collabops.goals.workflow;

import static org.collabops.goals.AlignByRule.KEY_RESULT;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import java.util.Map;
import org.collabops.goals.GoalAccess;
import org.collabops.host.People;
import org.collabops.host.Words;
import org.collabops.workflow.FormValues;

/**
 * The forms of the post-function “Align issue” for workflow administrators.
 *
 * <p>Its name is stored in customers' workflows: it never changes.
 */
public final class AlignIssueFunctionFactory extends AbstractWorkflowPluginFactory
        implements WorkflowPluginFunctionFactory {
    private final KeyResultChoices keyResults;
    private final Words words;

    public AlignIssueFunctionFactory(GoalAccess goals, People people, Words words) {
        this.keyResults = new KeyResultChoices(goals, people, words);
        this.words = words;
    }

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> form) {
        return arguments(form);
    }

    @Override
    protected void getVelocityParamsForInput(Map<String, Object> context) {
        addForm(context, arguments(Map.of()));
    }

    @Override
    protected void getVelocityParamsForEdit(Map<String, Object> context, AbstractDescriptor descriptor) {
        addForm(context, arguments(descriptor));
    }

    @Override
    protected void getVelocityParamsForView(Map<String, Object> context, AbstractDescriptor descriptor) {
        String chosen = arguments(descriptor).get(KEY_RESULT);
        context.put(
                "collabopsSentence",
                chosen.isEmpty()
                        ? words.say("collabops.goals.align.nothing")
                        : words.say("collabops.goals.align.sentence", keyResults.name(chosen)));
    }

    private void addForm(Map<String, Object> context, Map<String, String> arguments) {
        context.put("collabopsRule", arguments);
        context.put("collabopsKeyResults", keyResults.with(arguments.get(KEY_RESULT)));
    }

    private static Map<String, String> arguments(Map<?, ?> given) {
        return Map.of(KEY_RESULT, CheckInArguments.keyResult(new FormValues(given)));
    }

    private static Map<String, String> arguments(AbstractDescriptor descriptor) {
        if (!(descriptor instanceof FunctionDescriptor function)) {
            throw new IllegalArgumentException("Not a post-function: " + descriptor);
        }
        return arguments(function.getArgs());
    }
}
