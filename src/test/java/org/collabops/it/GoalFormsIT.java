package org.collabops.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.List;
import java.util.Map;
import org.collabops.it.Sandboxes.Setup;
import org.collabops.sandbox.Sandbox;
import org.collabops.sandbox.db.BothDatabases.Product;
import org.collabops.sandbox.db.TransactionMode;
import org.collabops.sandbox.host.WorkflowFunctionModule;
import org.junit.After;
import org.junit.Test;

/** The forms of goals for workflow administrators, rendered as Jira renders them. */
public class GoalFormsIT {
    private final Sandbox sandbox = Sandboxes.running(new Setup(Product.H2, TransactionMode.NONE));

    @After
    public void jiraWouldHaveBlockedNothing() {
        assertThat(sandbox.violations().seen(), is(empty()));
    }

    @Test
    public void aCheckInIsConfiguredAndRead() {
        WorkflowFunctionModule module = function("collabops-goals-check-in");

        assertThat(module.inputHtml(Map.of()), containsString("value=\"{key}: {summary}\""));
        assertThat(
                module.editHtml(function(Map.of("note", "<b>\"late\"</b>")), Map.of()),
                containsString("value=\"&lt;b&gt;&quot;late&quot;&lt;/b&gt;\""));
        assertThat(
                module.viewHtml(function(Map.of("note", "<b>late</b>", "value", "2")), Map.of()),
                containsString("Note: “&lt;b&gt;late&lt;/b&gt;”"));
    }

    @Test
    public void anAlignmentIsConfiguredAndRead() {
        WorkflowFunctionModule module = function("collabops-goals-align");

        assertThat(module.inputHtml(Map.of()), containsString("Choose a key result"));
        assertThat(module.viewHtml(function(Map.of("keyResult", "999")), Map.of()), containsString("Key result 999"));
    }

    @Test
    public void theValidatorIsConfiguredAndRead() {
        WorkflowFunctionModule module =
                named(sandbox.plugin().workflowValidators(), "collabops-goals-serves-validator");

        assertThat(module.inputHtml(Map.of()), containsString("name=\"inherited\" value=\"true\" checked"));
        assertThat(
                module.editHtml(validator(Map.of("exemptTypes", "Bug")), Map.of()),
                not(containsString("name=\"inherited\" value=\"true\" checked")));
        assertThat(
                module.editHtml(validator(Map.of("exemptTypes", "Task")), Map.of()),
                containsString("<option value=\"10002\" selected>Task</option>"));
        assertThat(
                module.viewHtml(validator(Map.of("exemptTypes", "Bug & Co")), Map.of()),
                containsString("These issue types always pass: Bug &amp; Co."));
    }

    private WorkflowFunctionModule function(String key) {
        return named(sandbox.plugin().workflowFunctions(), key);
    }

    private static WorkflowFunctionModule named(List<WorkflowFunctionModule> modules, String key) {
        return modules.stream()
                .filter(module -> module.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static FunctionDescriptor function(Map<String, String> arguments) {
        FunctionDescriptor function = new FunctionDescriptor();
        function.getArgs().putAll(arguments);
        return function;
    }

    @SuppressWarnings("unchecked")
    private static ValidatorDescriptor validator(Map<String, String> arguments) {
        ValidatorDescriptor validator = new ValidatorDescriptor();
        validator.getArgs().putAll(arguments);
        return validator;
    }
}
