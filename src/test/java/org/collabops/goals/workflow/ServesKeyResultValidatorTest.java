package org.collabops.goals.workflow;

import static org.collabops.goals.GoalWorld.MANAGER;
import static org.collabops.goals.GoalWorld.MEMBER;
import static org.collabops.goals.TestGoals.PROJECT;
import static org.collabops.goals.TestGoals.ofType;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.collabops.goals.GoalWorld;
import org.collabops.goals.KeyResult;
import org.collabops.goals.KeyResultType;
import org.collabops.goals.ServiceCheck;
import org.collabops.host.FakeWords;
import org.collabops.host.Issue;
import org.collabops.host.StatusCategory;
import org.junit.Before;
import org.junit.Test;

public class ServesKeyResultValidatorTest {
    private static final String MISSING = "collabops.goals.serves.missing";

    private final GoalWorld world = new GoalWorld();
    private final ServesKeyResultValidatorFactory factory = new ServesKeyResultValidatorFactory(
            () -> List.of(new org.collabops.host.IssueType("1", "Bug")), new FakeWords());
    private final ServesKeyResultValidator validator = new ServesKeyResultValidator(
            new ServiceCheck(world.rights, world.settings, world.work), world.issues, new FakeWords());
    private final Issue issue = world.issue(10011, StatusCategory.TO_DO);
    private final KeyResult keyResult =
            world.keyResult(MANAGER, world.objective(MANAGER, world.space), ofType(KeyResultType.ISSUES));
    private final MutableIssue transitioned = mock(MutableIssue.class);
    private final Map<String, String> args = new HashMap<>(ServesArguments.of(ServesArguments.FIRST));

    @Before
    public void issue() {
        IssueType type = mock(IssueType.class);
        when(type.getId()).thenReturn("3");
        when(type.getName()).thenReturn("Task");
        when(transitioned.getId()).thenReturn(issue.id().value());
        when(transitioned.getProjectId()).thenReturn(PROJECT.value());
        when(transitioned.getIssueType()).thenReturn(type);
        when(transitioned.getParentId()).thenReturn(null);
    }

    @Test
    public void anIssueThatServesNothingIsRefusedInOneSentence() {
        assertThat(refusal(), is(MISSING));
        args.put(ServesArguments.INHERITED, "false");
        assertThat(refusal(), is("collabops.goals.serves.missing.direct"));
    }

    @Test
    public void anIssueThatServesAnActiveKeyResultPasses() {
        world.work.align(MEMBER, keyResult.id(), issue.id());

        assertThat(refusal(), is(""));
    }

    @Test
    public void exemptIssueTypesPassByNameAndById() {
        for (String exempt : List.of("task", "3", "Bug, Task", "缺陷，Task")) {
            args.put(ServesArguments.EXEMPT_TYPES, exempt);
            assertThat(exempt, refusal(), is(""));
        }
        args.put(ServesArguments.EXEMPT_TYPES, "Bug");
        assertThat(refusal(), is(MISSING));
    }

    @Test
    public void exemptSubTasksPass() {
        args.put(ServesArguments.EXEMPT_SUB_TASKS, "true");
        assertThat(refusal(), is(MISSING));

        when(transitioned.getParentId()).thenReturn(10001L);
        assertThat(refusal(), is(""));
    }

    @Test
    public void whatCannotBeKnownPassesUnlessConfigured() {
        when(transitioned.getId()).thenReturn(null);
        assertThat(refusal(), is(""));

        args.put(ServesArguments.REFUSE_UNKNOWN, "true");
        assertThat(refusal(), is("collabops.goals.serves.not-created"));
    }

    @Test
    public void aFaultIsUnknownToo() {
        when(transitioned.getId()).thenThrow(new IllegalStateException("No database"));
        assertThat(refusal(), is(""));

        args.put(ServesArguments.REFUSE_UNKNOWN, "true");
        assertThat(refusal(), is("collabops.goals.serves.failed"));
    }

    @Test
    public void ticksThatAFormDoesNotSendAreNotSet() {
        assertThat(
                factory.getDescriptorParams(
                        Map.of("exemptTypes", new String[] {" Bug ,, Epic "}, "refuseUnknown", new String[] {"true"})),
                is(Map.of(
                        "inherited", "false",
                        "exemptSubTasks", "false",
                        "exemptTypes", "Bug, Epic",
                        "refuseUnknown", "true")));
    }

    @Test
    public void theViewSaysWhatIsAskedFor() {
        ValidatorDescriptor descriptor = validator(Map.of("inherited", "true", "exemptTypes", "Bug"));

        @SuppressWarnings("unchecked")
        List<String> sentences =
                (List<String>) factory.getVelocityParams("view", descriptor).get("collabopsSentences");

        assertThat(
                sentences, contains("collabops.goals.serves.sentence", "collabops.goals.serves.sentence.types[Bug]"));
    }

    @Test
    public void theFormOffersTheTypesOfJiraAndKeepsWhatItDoesNotKnow() {
        ValidatorDescriptor descriptor = validator(Map.of("exemptTypes", "bug, Gone"));

        Map<String, ?> form = factory.getVelocityParams("edit-parameters", descriptor);

        assertThat(form.get("collabopsTypes"), is(Map.of("1", "Bug", "Gone", "Gone")));
        assertThat(form.get("collabopsExempt"), is(List.of("1", "Gone")));
    }

    private String refusal() {
        try {
            validator.validate(Map.of("issue", transitioned), args, null);
            return "";
        } catch (InvalidInputException refused) {
            return String.valueOf(refused.getGenericErrors().get(0));
        }
    }

    @SuppressWarnings("unchecked")
    private static ValidatorDescriptor validator(Map<String, String> arguments) {
        ValidatorDescriptor validator = new ValidatorDescriptor();
        validator.getArgs().putAll(arguments);
        return validator;
    }
}
