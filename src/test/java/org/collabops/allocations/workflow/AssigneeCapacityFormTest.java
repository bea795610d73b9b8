package org.collabops.allocations.workflow;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.List;
import java.util.Map;
import org.collabops.host.FakeWords;
import org.collabops.host.IssueType;
import org.junit.Test;

public class AssigneeCapacityFormTest {
    private final AssigneeCapacityValidatorFactory factory = new AssigneeCapacityValidatorFactory(
            () -> List.of(new IssueType("1", "Bug"), new IssueType("3", "Task")), new FakeWords());

    @Test
    public void aNewValidatorOffersTheTypesOfJiraAndExemptsNone() {
        Map<String, ?> form = factory.getVelocityParams("input-parameters", null);

        assertThat(form.get("collabopsTypes"), is(Map.of("1", "Bug", "3", "Task")));
        assertThat(form.get("collabopsExempt"), is(List.of()));
    }

    @Test
    public void theNamesAndIdsThatAnOlderWorkflowHoldsAreChosenAndWhatJiraDoesNotKnowIsKept() {
        Map<String, ?> form = factory.getVelocityParams("edit-parameters", validator("bug，3, Gone"));

        assertThat(form.get("collabopsTypes"), is(Map.of("1", "Bug", "3", "Task", "Gone", "Gone")));
        assertThat(form.get("collabopsExempt"), is(List.of("1", "3", "Gone")));
    }

    @Test
    public void whatTheFormSendsIsStoredUnderTheNamesThatWorkflowsHold() {
        assertThat(
                factory.getDescriptorParams(Map.of("exemptTypes", new String[] {"1", "3"})),
                is(Map.of("exemptSubTasks", "false", "exemptTypes", "1, 3", "refuseUnknown", "false")));
    }

    @Test
    public void theViewNamesTheExemptTypes() {
        assertThat(
                factory.getVelocityParams("view", validator("3, Gone")).get("collabopsSentence"),
                is("collabops.sentences[collabops.allocations.capacity.sentence;"
                        + " collabops.allocations.capacity.sentence.types[collabops.list[Task; Gone]]]"));
    }

    @SuppressWarnings("unchecked")
    private static ValidatorDescriptor validator(String exemptTypes) {
        ValidatorDescriptor validator = new ValidatorDescriptor();
        validator.getArgs().put("exemptTypes", exemptTypes);
        return validator;
    }
}
