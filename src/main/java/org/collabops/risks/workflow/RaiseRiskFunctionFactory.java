package org.collabops.risks.workflow;

import static org.collabops.risks.RaiseByRule.CATEGORY;
import static org.collabops.risks.RaiseByRule.IMPACT;
import static org.collabops.risks.RaiseByRule.LIKELIHOOD;
import static org.collabops.risks.RaiseByRule.TITLE;
import static org.collabops.risks.workflow.RaiseRiskFunction.OWNER_RULE;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.collabops.host.Words;
import org.collabops.risks.Category;

/**
 * The forms of the post-function “Raise a risk” for workflow administrators.
 *
 * <p>Its name is stored in customers' workflows: it never changes.
 */
public final class RaiseRiskFunctionFactory extends AbstractWorkflowPluginFactory
        implements WorkflowPluginFunctionFactory {
    /** What a model of any project can have: which one is meant is known at the transition. */
    private static final int MOST_STEPS = 10;

    private final Words words;

    public RaiseRiskFunctionFactory(Words words) {
        this.words = words;
    }

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> form) {
        return RaiseRiskArguments.of(form);
    }

    @Override
    protected void getVelocityParamsForInput(Map<String, Object> context) {
        addForm(context, RaiseRiskArguments.of(Map.of()));
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
        context.put("collabopsCategories", categories());
        context.put("collabopsSteps", steps());
        context.put("collabopsOwners", owners());
    }

    private Map<String, String> categories() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", words.say("collabops.risks.category.none"));
        Arrays.stream(Category.values()).forEach(category -> choices.put(category.key(), name(category)));
        return choices;
    }

    /** The values of likelihood and impact alike. */
    private Map<String, String> steps() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", words.say("collabops.risks.unassessed"));
        IntStream.rangeClosed(1, MOST_STEPS).mapToObj(String::valueOf).forEach(step -> choices.put(step, step));
        return choices;
    }

    private Map<String, String> owners() {
        Map<String, String> choices = new LinkedHashMap<>();
        Arrays.stream(OwnerRule.values()).forEach(rule -> choices.put(rule.key(), name(rule)));
        return choices;
    }

    private String sentence(Map<String, String> arguments) {
        return words.say(
                "collabops.risks.raise.sentence",
                arguments.get(TITLE),
                Category.withKey(arguments.get(CATEGORY))
                        .map(this::name)
                        .orElse(words.say("collabops.risks.category.none")),
                assessment(arguments),
                name(OwnerRule.of(arguments.get(OWNER_RULE))));
    }

    private String assessment(Map<String, String> arguments) {
        if (arguments.get(LIKELIHOOD).isEmpty()) {
            return words.say("collabops.risks.unassessed");
        }
        return words.say(
                "collabops.risks.matrix.chosen",
                arguments.get(LIKELIHOOD),
                arguments.get(IMPACT),
                Integer.parseInt(arguments.get(LIKELIHOOD)) * Integer.parseInt(arguments.get(IMPACT)));
    }

    private String name(Category category) {
        return words.say("collabops.risks.category." + category.key());
    }

    private String name(OwnerRule rule) {
        return words.say(
                switch (rule) {
                    case ASSIGNEE -> "issue.field.assignee";
                    case REPORTER -> "issue.field.reporter";
                    case LEAD -> "collabops.risks.raise.owner.lead";
                });
    }

    private static Map<String, String> arguments(AbstractDescriptor descriptor) {
        if (!(descriptor instanceof FunctionDescriptor function)) {
            throw new IllegalArgumentException("Not a post-function: " + descriptor);
        }
        return RaiseRiskArguments.of(function.getArgs());
    }
}
