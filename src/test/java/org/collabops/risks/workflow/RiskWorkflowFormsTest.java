package org.collabops.risks.workflow;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.List;
import java.util.Map;
import org.collabops.host.FakeWords;
import org.collabops.host.IssueType;
import org.junit.Test;

/** The forms of “Change status of linked risks” and of “Open risks are taken care of”. */
@SuppressWarnings("unchecked")
public class RiskWorkflowFormsTest {
    private static final String SENTENCE = "collabopsSentence";
    private static final String INPUT = "input-parameters";
    private static final String EDIT = "edit-parameters";
    private static final String VIEW = "view";

    private final ChangeRiskStatusFunctionFactory changeStatus = new ChangeRiskStatusFunctionFactory(new FakeWords());
    private final RisksTreatedValidatorFactory treated = new RisksTreatedValidatorFactory(
            () -> List.of(new IssueType("3", "Task"), new IssueType("10002", "Story")), new FakeWords());

    @Test
    public void aNewFunctionTreatsWhatIsOpen() {
        Map<String, ?> form = changeStatus.getVelocityParams(INPUT, null);

        assertThat(form.get("collabopsRule"), is(Map.of("from", "OPEN", "to", "TREATING", "link", "ANY")));
        assertThat(form.get("collabopsChosen"), is(List.of("OPEN")));
    }

    @Test
    public void itsFormOffersEveryStatusToLeaveButNoneThatTakesAReason() {
        Map<String, ?> form = changeStatus.getVelocityParams(INPUT, null);

        assertThat(
                keys(form, "collabopsFrom"), contains("DRAFT", "OPEN", "TREATING", "ACCEPTED", "REALISED", "CLOSED"));
        assertThat(keys(form, "collabopsTo"), contains("OPEN", "TREATING", "REALISED", "CLOSED"));
        assertThat(keys(form, "collabopsLinks"), contains("ABOUT", "CONTROLLED", "ANY"));
    }

    @Test
    public void aGoodFunctionIsStoredAndEditedAsItIs() {
        Map<String, String> stored = (Map<String, String>) changeStatus.getDescriptorParams(Map.of(
                "from", new String[] {"TREATING", "OPEN"}, "to", new String[] {"CLOSED"}, "link", new String[] {"ABOUT"
                }));

        assertThat(stored, is(Map.of("from", "OPEN,TREATING", "to", "CLOSED", "link", "ABOUT")));
        assertThat(
                changeStatus.getVelocityParams(EDIT, function(stored)).get("collabopsChosen"),
                is(List.of("OPEN", "TREATING")));
        assertThat(changeStatus.getVelocityParams(EDIT, function(stored)).get("collabopsRule"), is(stored));
    }

    @Test
    public void aBadFunctionIsRepairedAndNeverAccepts() {
        Map<String, ?> stored = changeStatus.getDescriptorParams(Map.of(
                "from", new String[] {"LOUD", ""}, "to", new String[] {"ACCEPTED"}, "link", new String[] {"../.."}));

        assertThat(stored, is(Map.of("from", "OPEN", "to", "TREATING", "link", "ANY")));
    }

    @Test
    public void itsViewSaysFromWhereToWhere() {
        FunctionDescriptor function = function(Map.of("from", "OPEN,TREATING", "to", "CLOSED", "link", "CONTROLLED"));

        assertThat(
                changeStatus.getVelocityParams(VIEW, function).get(SENTENCE),
                is("collabops.risks.change-status.sentence[collabops.list[collabops.risks.status.OPEN; "
                        + "collabops.risks.status.TREATING]; collabops.risks.status.CLOSED; "
                        + "collabops.risks.link.CONTROLLED]"));
    }

    @Test
    public void aNewValidatorChecksWhatIsHighAndExemptsNothing() {
        Map<String, ?> form = treated.getVelocityParams(INPUT, null);

        assertThat(
                form.get("collabopsRule"), is(Map.of("level", "HIGH", "exemptTypes", "", "exemptSubTasks", "false")));
        assertThat(
                keys(form, "collabopsLevels"),
                contains("NEGLIGIBLE", "LOW", "MODERATE", "HIGH", "CRITICAL", "EXTREME"));
    }

    @Test
    public void aGoodValidatorIsStoredAndEditedAsItIs() {
        Map<String, String> stored = (Map<String, String>) treated.getDescriptorParams(Map.of(
                "level",
                new String[] {"CRITICAL"},
                "exemptTypes",
                new String[] {" 3 , 10002 ,"},
                "exemptSubTasks",
                new String[] {"true"}));

        assertThat(stored, is(Map.of("level", "CRITICAL", "exemptTypes", "3,10002", "exemptSubTasks", "true")));
        Map<String, ?> form = treated.getVelocityParams(EDIT, validator(stored));
        assertThat(form.get("collabopsRule"), is(stored));
        assertThat(form.get("collabopsTypes"), is(Map.of("3", "Task", "10002", "Story")));
        assertThat(form.get("collabopsExempt"), is(List.of("3", "10002")));
    }

    @Test
    public void aBadValidatorIsRepaired() {
        assertThat(
                treated.getDescriptorParams(Map.of("level", new String[] {"LOUD"})),
                is(Map.of("level", "HIGH", "exemptTypes", "", "exemptSubTasks", "false")));
    }

    @Test
    public void itsViewSaysWhatIsCheckedAndWhomItLetsPass() {
        assertThat(
                sentence(Map.of("level", "HIGH")), is("collabops.risks.treated.sentence[collabops.risks.look.HIGH]"));
        assertThat(
                sentence(Map.of("level", "LOW", "exemptTypes", "3,4", "exemptSubTasks", "true")),
                is(
                        "collabops.sentences[collabops.sentences[collabops.risks.treated.sentence[collabops.risks.look.LOW]; "
                                + "collabops.risks.treated.except[collabops.list[Task; 4]]]; "
                                + "collabops.risks.treated.except-sub-tasks]"));
    }

    @Test
    public void aPartOfAnotherKindIsNoneOfTheirs() {
        assertThrows(IllegalArgumentException.class, () -> changeStatus.getVelocityParams(VIEW, validator(Map.of())));
        assertThrows(IllegalArgumentException.class, () -> treated.getVelocityParams(VIEW, function(Map.of())));
    }

    private Object sentence(Map<String, String> arguments) {
        return treated.getVelocityParams(VIEW, validator(arguments)).get(SENTENCE);
    }

    private static Iterable<String> keys(Map<String, ?> form, String name) {
        return ((Map<String, String>) form.get(name)).keySet();
    }

    private static FunctionDescriptor function(Map<String, String> arguments) {
        FunctionDescriptor function = new FunctionDescriptor();
        function.getArgs().putAll(arguments);
        return function;
    }

    private static ValidatorDescriptor validator(Map<String, String> arguments) {
        ValidatorDescriptor validator = new ValidatorDescriptor();
        validator.getArgs().putAll(arguments);
        return validator;
    }
}
