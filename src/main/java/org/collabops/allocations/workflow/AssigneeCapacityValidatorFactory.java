package org.collabops.allocations.workflow;

import static org.collabops.allocations.workflow.CapacityArguments.EXEMPT_SUB_TASKS;
import static org.collabops.allocations.workflow.CapacityArguments.EXEMPT_TYPES;
import static org.collabops.allocations.workflow.CapacityArguments.REFUSE_UNKNOWN;

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
 * The forms of the validator “Assignee has capacity until the due date” for workflow administrators.
 *
 * <p>Its name is stored in customers' workflows: it never changes.
 */
public final class AssigneeCapacityValidatorFactory extends AbstractWorkflowPluginFactory
        implements WorkflowPluginValidatorFactory {
    private final IssueTypes types;
    private final Words words;

    public AssigneeCapacityValidatorFactory(IssueTypes types, Words words) {
        this.types = types;
        this.words = words;
    }

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> form) {
        return CapacityArguments.of(form);
    }

    @Override
    protected void getVelocityParamsForInput(Map<String, Object> context) {
        addForm(context, CapacityArguments.of(Map.of()));
    }

    @Override
    protected void getVelocityParamsForEdit(Map<String, Object> context, AbstractDescriptor descriptor) {
        addForm(context, arguments(descriptor));
    }

    @Override
    protected void getVelocityParamsForView(Map<String, Object> context, AbstractDescriptor descriptor) {
        context.put("collabopsSentence", words.sentences(sentences(arguments(descriptor))));
    }

    private void addForm(Map<String, Object> context, Map<String, String> arguments) {
        context.put("collabopsRule", arguments);
        choices(arguments).addTo(context);
    }

    private IssueTypeChoices choices(Map<String, String> arguments) {
        return new IssueTypeChoices(types, CapacityArguments.types(arguments.get(EXEMPT_TYPES)));
    }

    private List<String> sentences(Map<String, String> arguments) {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say("collabops.allocations.capacity.sentence"));
        if (Boolean.parseBoolean(arguments.get(EXEMPT_SUB_TASKS))) {
            sentences.add(words.say("collabops.allocations.capacity.sentence.sub-tasks"));
        }
        if (!arguments.get(EXEMPT_TYPES).isEmpty()) {
            sentences.add(words.say(
                    "collabops.allocations.capacity.sentence.types",
                    words.list(choices(arguments).names())));
        }
        if (Boolean.parseBoolean(arguments.get(REFUSE_UNKNOWN))) {
            sentences.add(words.say("collabops.allocations.capacity.sentence.unknown"));
        }
        return sentences;
    }

    private static Map<String, String> arguments(AbstractDescriptor descriptor) {
        if (!(descriptor instanceof ValidatorDescriptor validator)) {
            throw new IllegalArgumentException("Not a validator: " + descriptor);
        }
        return CapacityArguments.of(validator.getArgs());
    }
}
