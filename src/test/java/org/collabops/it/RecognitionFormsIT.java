package org.collabops.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.opensymphony.workflow.loader.FunctionDescriptor;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.collabops.it.Sandboxes.Setup;
import org.collabops.sandbox.Sandbox;
import org.collabops.sandbox.db.BothDatabases.Product;
import org.collabops.sandbox.db.TransactionMode;
import org.collabops.sandbox.host.WorkflowFunctionModule;
import org.junit.After;
import org.junit.Test;

/** The form of “Give kudos” for workflow administrators, and the report's files, rendered as Jira renders them. */
public class RecognitionFormsIT {
    private static final String REPORT =
            "selectedProjectId=10000&reportKey=org.collabops.jira:collabops-recognition-report";

    private final Sandbox sandbox = Sandboxes.running(new Setup(Product.H2, TransactionMode.NONE));
    private final RecognitionSite site = new RecognitionSite(sandbox.url());

    @After
    public void jiraWouldHaveBlockedNothing() {
        assertThat(sandbox.violations().seen(), is(empty()));
    }

    @Test
    public void aRuleIsConfiguredAndRead() {
        long chosen = site.value("Chosen <b>value</b>");
        long other = site.value("Other value");
        sandbox.world().authentication().setLoggedInUser(sandbox.world().users().byName("admin"));
        try {
            WorkflowFunctionModule module = module();
            String stored = String.valueOf(chosen);

            assertThat(module.inputHtml(Map.of()), containsString("value=\"{key}: {summary}\""));
            String edited = module.editHtml(
                    function(Map.of("rule", "0b1e", "who", "REPORTER", "message", "<b>\"late\"</b>", "values", stored)),
                    Map.of());
            assertThat(edited, containsString("name=\"rule\" value=\"0b1e\""));
            assertThat(edited, containsString("value=\"REPORTER\" selected"));
            assertThat(edited, containsString("value=\"&lt;b&gt;&quot;late&quot;&lt;/b&gt;\""));
            assertThat(edited, containsString("value=\"" + chosen + "\" selected>Chosen &lt;b&gt;value&lt;/b&gt;<"));
            assertThat(edited, containsString("value=\"" + other + "\">Other value<"));
            assertThat(
                    module.viewHtml(function(Map.of("who", "USER", "user", "carol", "message", "<b>Hi</b>")), Map.of()),
                    containsString("Carol Liu is thanked with “&lt;b&gt;Hi&lt;/b&gt;”"));
        } finally {
            sandbox.world().authentication().clearLoggedInUser();
        }
    }

    @Test
    public void theReportIsAPageAndASheet() {
        site.switchTo(true, false);
        Client bob = new Client(sandbox.url(), "bob");
        new Client(sandbox.url(), "alice")
                .post(RecognitionSite.APP + "kudos", RecognitionSite.gift("SHIP-3", "For the report"));

        String page = bob.get("secure/ConfigureReport.jspa?" + REPORT).body();
        String sheet =
                bob.get("secure/ConfigureReport!excelView.jspa?" + REPORT).body();

        assertThat(page, containsString("collabops-recognition-report"));
        assertThat(sheet, containsString("<caption>Recognition: Freight tracking</caption>"));
        assertThat(
                bob.get("secure/ConfigureReport.jspa?from=soon&" + REPORT).body(),
                not(containsString("class=\"collabops-recognition-report\"")));
        site.switchTo(false, false);
        assertThat(
                bob.get("secure/ConfigureReport.jspa?" + REPORT).body(),
                containsString("Recognition is switched off in this project"));
    }

    @Test
    public void theReportSaysInWhichZoneItsDaysAreAndOfWhichDaysEachPeriodIs() {
        site.switchTo(true, false).policy(true, 100, "MONTH", "UTC");
        Client bob = new Client(sandbox.url(), "bob");
        bob.post(RecognitionSite.APP + "kudos", RecognitionSite.gift("SHIP-3", "For the report"));
        LocalDate today = LocalDate.ofInstant(sandbox.world().clock().instant(), ZoneOffset.UTC);
        LocalDate month = today.withDayOfMonth(1);
        LocalDate from = month.minusDays(4);

        String page = bob.get("secure/ConfigureReport.jspa?from=" + from + "&until=" + today + "&" + REPORT)
                .body();

        assertThat(page, containsString(from + " – " + today + " (UTC)"));
        assertThat(page, containsString(">" + from + " – " + month.minusDays(1) + "<"));
        assertThat(page, containsString(">" + month + " – " + today + "<"));
        site.switchTo(false, false);
    }

    private WorkflowFunctionModule module() {
        List<WorkflowFunctionModule> modules = sandbox.plugin().workflowFunctions();
        return modules.stream()
                .filter(module -> module.key().equals("collabops-recognition-give"))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static FunctionDescriptor function(Map<String, String> arguments) {
        FunctionDescriptor function = new FunctionDescriptor();
        function.getArgs().putAll(arguments);
        return function;
    }
}
