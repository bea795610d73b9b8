package org.collabops.recognition.workflow;

import static org.collabops.recognition.GiveByRule.MESSAGE;
import static org.collabops.recognition.GiveByRule.VALUES;
import static org.collabops.recognition.workflow.GiveArguments.USER;
import static org.collabops.recognition.workflow.GiveArguments.WHO;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.collabops.host.People;
import org.collabops.host.Person;
import org.collabops.host.Words;
import org.collabops.recognition.Value;
import org.collabops.recognition.ValueService;

/**
 * The forms of the post-function “Give kudos” for workflow administrators.
 *
 * <p>Its name is stored in customers' workflows: it never changes.
 */
public final class GiveKudosFunctionFactory extends AbstractWorkflowPluginFactory
        implements WorkflowPluginFunctionFactory {
    private final ValueService values;
    private final People people;
    private final Words words;

    public GiveKudosFunctionFactory(ValueService values, People people, Words words) {
        this.values = values;
        this.people = people;
        this.words = words;
    }

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> form) {
        return GiveArguments.of(form);
    }

    @Override
    protected void getVelocityParamsForInput(Map<String, Object> context) {
        addForm(context, GiveArguments.of(GiveArguments.FIRST));
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
        List<String> chosen = chosen(arguments);
        Map<String, String> offered = new LinkedHashMap<>();
        values.all(people.current()).stream()
                .filter(value -> value.content().active() || chosen.contains(String.valueOf(value.id())))
                .forEach(value ->
                        offered.put(String.valueOf(value.id()), value.content().name()));
        context.put("collabopsRule", arguments);
        context.put("collabopsWho", who());
        context.put("collabopsValues", offered);
        context.put("collabopsChosen", chosen);
    }

    private Map<String, String> who() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (WhoRule rule : WhoRule.values()) {
            choices.put(rule.name(), name(rule));
        }
        return choices;
    }

    private String name(WhoRule rule) {
        return switch (rule) {
            case ASSIGNEE -> words.say("issue.field.assignee");
            case REPORTER -> words.say("issue.field.reporter");
            case USER -> words.say("collabops.recognition.give.user");
        };
    }

    private String sentence(Map<String, String> arguments) {
        WhoRule rule = WhoRule.valueOf(arguments.get(WHO));
        List<String> chosen = chosen(arguments);
        List<String> names = values.all(people.current()).stream()
                .filter(value -> chosen.contains(String.valueOf(value.id())))
                .map(Value::content)
                .map(content -> content.name())
                .toList();
        return words.say(
                "collabops.recognition.give.sentence",
                rule == WhoRule.USER ? displayName(arguments.get(USER)) : name(rule),
                arguments.get(MESSAGE),
                names.isEmpty()
                        ? words.say("collabops.recognition.give.no-values")
                        : String.join(words.say("collabops.recognition.comma"), names));
    }

    private String displayName(String name) {
        return people.named(name).map(Person::displayName).orElse(name);
    }

    private static List<String> chosen(Map<String, String> arguments) {
        return Arrays.stream(arguments.get(VALUES).split(","))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    private static Map<String, String> arguments(AbstractDescriptor descriptor) {
        if (!(descriptor instanceof FunctionDescriptor function)) {
            throw new IllegalArgumentException("Not a post-function: " + descriptor);
        }
        return GiveArguments.of(function.getArgs());
    }
}
