package org.collabops.allocations.workflow;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.List;
import java.util.Map;
import org.collabops.host.FakeWords;
import org.collabops.host.IssueType;
import org.junit.Test;

public class AssigneeCapacityValidatorFactoryTest {
    private final AssigneeCapacityValidatorFactory factory = new AssigneeCapacityValidatorFactory(
            () -> List.of(new IssueType("1", "Bug"), new IssueType("3", "Task")), new FakeWords());

    @Test
    public void theTypesThatAFormSendsAreStoredAsOneText() {
        Map<String, ?> stored = factory.getDescriptorParams(Map.of("exemptTypes", new String[] {"1", "3"}));

        assertThat(stored, is(Map.of("exemptSubTasks", "false", "exemptTypes", "1, 3", "refuseUnknown", "false")));
    }

    @Test
    public void aTypeThatWasWrittenByNameIsChosenInTheForm() {
        Map<String, ?> form = factory.getVelocityParams("edit-parameters", validator("bug, Gone"));

        assertThat(form.get("collabopsTypes"), is(Map.of("1", "Bug", "3", "Task", "Gone", "Gone")));
        assertThat(form.get("collabopsExempt"), is(List.of("1", "Gone")));
    }

    @Test
    public void theViewNamesTheTypes() {
        Map<String, ?> view = factory.getVelocityParams("view", validator("1"));

        assertThat(
                view.get("collabopsSentence"),
                is("collabops.allocations.capacity.sentence collabops.allocations.capacity.sentence.types[Bug]"));
    }

    @SuppressWarnings("unchecked")
    private static ValidatorDescriptor validator(String types) {
        ValidatorDescriptor validator = new ValidatorDescriptor();
        validator.getArgs().put("exemptTypes", types);
        return validator;
    }
}
