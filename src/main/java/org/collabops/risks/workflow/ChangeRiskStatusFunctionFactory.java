package org.collabops.risks.workflow;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.collabops.host.Words;
import org.collabops.risks.ChangeStatusByRule;
import org.collabops.risks.ChangeStatusByRule.Link;
import org.collabops.risks.Status;

/**
 * The forms of the post-function “Change status of linked risks” for workflow administrators.
 *
 * <p>Its name is stored in customers' workflows: it never changes.
 */
public final class ChangeRiskStatusFunctionFactory extends AbstractWorkflowPluginFactory
        implements WorkflowPluginFunctionFactory {
    private final Words words;

    public ChangeRiskStatusFunctionFactory(Words words) {
        this.words = words;
    }

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> form) {
        return ChangeStatusArguments.of(form).stored();
    }

    @Override
    protected void getVelocityParamsForInput(Map<String, Object> context) {
        addForm(context, ChangeStatusArguments.of(Map.of()));
    }

    @Override
    protected void getVelocityParamsForEdit(Map<String, Object> context, AbstractDescriptor descriptor) {
        addForm(context, arguments(descriptor));
    }

    @Override
    protected void getVelocityParamsForView(Map<String, Object> context, AbstractDescriptor descriptor) {
        ChangeStatusArguments arguments = arguments(descriptor);
        context.put(
                "collabopsSentence",
                words.say(
                        "collabops.risks.change-status.sentence",
                        words.list(arguments.from().stream().map(this::name).toList()),
                        name(arguments.to()),
                        name(arguments.link())));
    }

    private void addForm(Map<String, Object> context, ChangeStatusArguments arguments) {
        context.put("collabopsRule", arguments.stored());
        context.put(
                "collabopsChosen", arguments.from().stream().map(Status::name).toList());
        context.put("collabopsFrom", names(List.of(Status.values())));
        context.put("collabopsTo", names(ChangeStatusByRule.TARGETS));
        Map<String, String> links = new LinkedHashMap<>();
        Arrays.stream(Link.values())
                .forEach(link -> links.put(link.name(), words.say("collabops.risks.link.option." + link.name())));
        context.put("collabopsLinks", links);
    }

    private Map<String, String> names(Collection<Status> statuses) {
        Map<String, String> names = new LinkedHashMap<>();
        statuses.forEach(status -> names.put(status.name(), name(status)));
        return names;
    }

    private String name(Status status) {
        return words.say("collabops.risks.status." + status.name());
    }

    private String name(Link link) {
        return words.say("collabops.risks.link." + link.name());
    }

    private static ChangeStatusArguments arguments(AbstractDescriptor descriptor) {
        if (!(descriptor instanceof FunctionDescriptor function)) {
            throw new IllegalArgumentException("Not a post-function: " + descriptor);
        }
        return ChangeStatusArguments.of(function.getArgs());
    }
}
