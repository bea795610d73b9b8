package org.collabops.risks.workflow;

import static org.collabops.risks.RiskWorld.ISSUE;
import static org.collabops.risks.TestRisks.PROJECT;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.opensymphony.workflow.InvalidInputException;
import java.util.HashMap;
import java.util.Map;
import org.collabops.host.FakeWords;
import org.collabops.risks.RiskWorld;
import org.collabops.risks.TreatmentCheck;
import org.junit.Before;
import org.junit.Test;

public class RisksTreatedValidatorTest {
    private final RiskWorld world = new RiskWorld();
    private final RisksTreatedValidator validator =
            new RisksTreatedValidator(new TreatmentCheck(world.service, world.issues, world.people), new FakeWords());
    private final MutableIssue issue = mock(MutableIssue.class);
    private final Map<String, String> arguments = new HashMap<>(Map.of("level", "HIGH"));

    @Before
    public void issueWithAGraveRisk() {
        StatusCategory category = mock(StatusCategory.class);
        Status status = mock(Status.class);
        when(category.getKey()).thenReturn("new");
        when(status.getStatusCategory()).thenReturn(category);
        when(issue.getId()).thenReturn(ISSUE.value());
        when(issue.getKey()).thenReturn("SHIP-1");
        when(issue.getProjectId()).thenReturn(PROJECT.value());
        when(issue.getIssueTypeId()).thenReturn("3");
        when(issue.getStatus()).thenReturn(status);
        when(issue.getParentId()).thenReturn(null);
        world.assessed(world.raised(), 5, 5);
    }

    @Test
    public void oneSentenceSaysWhatTheRiskLacksAndWhereToMendIt() {
        String refusal = refusal();

        assertThat(refusal, containsString("collabops.risks.treated.missing[R-1; Vendor is late; "));
        assertThat(refusal, containsString("collabops.risks.treated.part.RESPONSE"));
        assertThat(refusal, containsString("collabops.risks.treated.part.TREATMENT"));
        assertThat(refusal, containsString("/browse/SHIP-1"));
    }

    @Test
    public void aLesserRiskPasses() {
        arguments.put("level", "EXTREME");

        assertThat(refusal(), is(""));
    }

    @Test
    public void anExemptIssueTypePasses() {
        arguments.put("exemptTypes", "4,3");
        assertThat(refusal(), is(""));

        arguments.put("exemptTypes", "4");
        assertThat(refusal().isEmpty(), is(false));
    }

    @Test
    public void anExemptSubTaskPasses() {
        arguments.put("exemptSubTasks", "true");
        assertThat(refusal().isEmpty(), is(false));

        when(issue.getParentId()).thenReturn(10001L);
        assertThat(refusal(), is(""));
    }

    @Test
    public void anIssueThatIsNotCreatedYetPasses() {
        when(issue.getId()).thenReturn(null);

        assertThat(refusal(), is(""));
    }

    @Test
    public void whatCannotBeFoundOutPasses() {
        when(issue.getStatus()).thenThrow(new IllegalStateException("No database"));

        assertThat(refusal(), is(""));
    }

    private String refusal() {
        try {
            validator.validate(Map.of("issue", issue), arguments, null);
            return "";
        } catch (InvalidInputException refused) {
            return String.valueOf(refused.getGenericErrors().get(0));
        }
    }
}
