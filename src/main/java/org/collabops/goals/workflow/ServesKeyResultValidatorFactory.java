package org.collabops.goals.workflow;

import static org.collabops.goals.workflow.ServesArguments.EXEMPT_SUB_TASKS;
import static org.collabops.goals.workflow.ServesArguments.EXEMPT_TYPES;
import static org.collabops.goals.workflow.ServesArguments.INHERITED;
import static org.collabops.goals.workflow.ServesArguments.REFUSE_UNKNOWN;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.collabops.host.IssueTypes;
import org.collabops.host.Words;
import org.collabops.workflow.IssueTypeChoices;

/**
 * The forms of the validator “Issue serves an active key result” for workflow administrators.
 *
 * <p>Its name is stored in customers' workflows: it never changes.
 */
public final class ServesKeyResultValidatorFactory extends AbstractWorkflowPluginFactory
        implements WorkflowPluginValidatorFactory {
    private final IssueTypes types;
    private final Words words;

    public ServesKeyResultValidatorFactory(IssueTypes types, Words words) {
        this.types = types;
        this.words = words;
    }

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> form) {
        return ServesArguments.of(form);
    }

    @Override
    protected void getVelocityParamsForInput(Map<String, Object> context) {
        addForm(context, ServesArguments.of(ServesArguments.FIRST));
    }

    @Override
    protected void getVelocityParamsForEdit(Map<String, Object> context, AbstractDescriptor descriptor) {
        addForm(context, arguments(descriptor));
    }

    @Override
    protected void getVelocityParamsForView(Map<String, Object> context, AbstractDescriptor descriptor) {
        context.put("collabopsSentences", sentences(arguments(descriptor)));
    }

    private void addForm(Map<String, Object> context, Map<String, String> arguments) {
        context.put("collabopsRule", arguments);
        choices(arguments).addTo(context);
    }

    private IssueTypeChoices choices(Map<String, String> arguments) {
        return new IssueTypeChoices(types, ServesArguments.types(arguments.get(EXEMPT_TYPES)));
    }

    private List<String> sentences(Map<String, String> arguments) {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say(
                isSet(arguments, INHERITED)
                        ? "collabops.goals.serves.sentence"
                        : "collabops.goals.serves.sentence.direct"));
        if (isSet(arguments, EXEMPT_SUB_TASKS)) {
            sentences.add(words.say("collabops.goals.serves.sentence.sub-tasks"));
        }
        if (!arguments.get(EXEMPT_TYPES).isEmpty()) {
            sentences.add(words.say(
                    "collabops.goals.serves.sentence.types",
                    words.list(choices(arguments).names())));
        }
        if (isSet(arguments, REFUSE_UNKNOWN)) {
            sentences.add(words.say("collabops.goals.serves.sentence.unknown"));
        }
        return sentences;
    }

    private static boolean isSet(Map<String, String> arguments, String name) {
        return Boolean.parseBoolean(arguments.get(name));
    }

    private static Map<String, String> arguments(AbstractDescriptor descriptor) {
        if (!(descriptor instanceof ValidatorDescriptor validator)) {
            throw new IllegalArgumentException("Not a validator: " + descriptor);
        }
        return ServesArguments.of(validator.getArgs());
    }
}
