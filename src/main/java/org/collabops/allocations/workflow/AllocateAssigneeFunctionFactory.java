package org.collabops.allocations.workflow;

import static org.collabops.allocations.AllocateByRule.AMOUNT;
import static org.collabops.allocations.AllocateByRule.DAYS;
import static org.collabops.allocations.AllocateByRule.MODE;
import static org.collabops.allocations.AllocateByRule.REMAINING;
import static org.collabops.allocations.AllocateByRule.STATE;
import static org.collabops.allocations.AllocateByRule.UNTIL_DUE;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import java.util.LinkedHashMap;
import java.util.Map;
import org.collabops.allocations.AllocationMode;
import org.collabops.allocations.AllocationState;
import org.collabops.host.Words;

/**
 * The forms of the post-function “Allocate assignee” for workflow administrators.
 *
 * <p>Its name is stored in customers' workflows: it never changes.
 */
public final class AllocateAssigneeFunctionFactory extends AbstractWorkflowPluginFactory
        implements WorkflowPluginFunctionFactory {
    private final Words words;

    public AllocateAssigneeFunctionFactory(Words words) {
        this.words = words;
    }

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> form) {
        return AllocateArguments.of(form);
    }

    @Override
    protected void getVelocityParamsForInput(Map<String, Object> context) {
        addForm(context, AllocateArguments.of(AllocateArguments.FIRST));
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
        context.put("collabopsModes", modes());
        context.put("collabopsStates", states());
    }

    private Map<String, String> modes() {
        Map<String, String> modes = new LinkedHashMap<>();
        modes.put(REMAINING, words.say("collabops.allocations.allocate.mode.REMAINING"));
        for (AllocationMode mode : AllocationMode.values()) {
            modes.put(mode.name(), words.say("collabops.allocations.allocate.mode." + mode.name()));
        }
        return modes;
    }

    private Map<String, String> states() {
        Map<String, String> states = new LinkedHashMap<>();
        for (AllocationState state : AllocationState.values()) {
            states.put(state.name(), words.say("collabops.allocations.state." + state.name()));
        }
        return states;
    }

    private String sentence(Map<String, String> arguments) {
        boolean untilDue = Boolean.parseBoolean(arguments.get(UNTIL_DUE));
        return words.say(
                untilDue
                        ? "collabops.allocations.allocate.sentence.due"
                        : "collabops.allocations.allocate.sentence.days",
                words.say("collabops.allocations.allocate.said." + arguments.get(MODE), arguments.get(AMOUNT)),
                arguments.get(DAYS),
                states().get(arguments.get(STATE)));
    }

    private static Map<String, String> arguments(AbstractDescriptor descriptor) {
        if (!(descriptor instanceof FunctionDescriptor function)) {
            throw new IllegalArgumentException("Not a post-function: " + descriptor);
        }
        return AllocateArguments.of(function.getArgs());
    }
}
