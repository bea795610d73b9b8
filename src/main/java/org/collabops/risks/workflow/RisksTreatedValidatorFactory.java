package org.collabops.risks.workflow;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.collabops.host.IssueTypes;
import org.collabops.host.Words;
import org.collabops.risks.Look;
import org.collabops.workflow.IssueTypeChoices;

/**
 * The forms of the validator “Open risks are taken care of” for workflow administrators.
 *
 * <p>Its name is stored in customers' workflows: it never changes.
 */
public final class RisksTreatedValidatorFactory extends AbstractWorkflowPluginFactory
        implements WorkflowPluginValidatorFactory {
    private final IssueTypes types;
    private final Words words;

    public RisksTreatedValidatorFactory(IssueTypes types, Words words) {
        this.types = types;
        this.words = words;
    }

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> form) {
        return RisksTreatedArguments.of(form).stored();
    }

    @Override
    protected void getVelocityParamsForInput(Map<String, Object> context) {
        addForm(context, RisksTreatedArguments.of(Map.of()));
    }

    @Override
    protected void getVelocityParamsForEdit(Map<String, Object> context, AbstractDescriptor descriptor) {
        addForm(context, arguments(descriptor));
    }

    @Override
    protected void getVelocityParamsForView(Map<String, Object> context, AbstractDescriptor descriptor) {
        RisksTreatedArguments arguments = arguments(descriptor);
        List<String> exempt = new IssueTypeChoices(types, arguments.exemptTypes()).names();
        List<String> said = new ArrayList<>();
        said.add(words.say("collabops.risks.treated.sentence", name(arguments.level())));
        if (!exempt.isEmpty()) {
            said.add(words.say("collabops.risks.treated.except", words.list(exempt)));
        }
        if (arguments.exemptSubTasks()) {
            said.add(words.say("collabops.risks.treated.except-sub-tasks"));
        }
        context.put("collabopsSentence", words.sentences(said));
    }

    private void addForm(Map<String, Object> context, RisksTreatedArguments arguments) {
        context.put("collabopsRule", arguments.stored());
        new IssueTypeChoices(types, arguments.exemptTypes()).addTo(context);
        Map<String, String> levels = new LinkedHashMap<>();
        Arrays.stream(Look.values()).forEach(look -> levels.put(look.name(), name(look)));
        context.put("collabopsLevels", levels);
    }

    private String name(Look look) {
        return words.say("collabops.risks.look." + look);
    }

    private static RisksTreatedArguments arguments(AbstractDescriptor descriptor) {
        if (!(descriptor instanceof ValidatorDescriptor validator)) {
            throw new IllegalArgumentException("Not a validator: " + descriptor);
        }
        return RisksTreatedArguments.of(validator.getArgs());
    }
}
