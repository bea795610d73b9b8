package org.collabops.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Locale;
import org.collabops.sandbox.Options;
import org.collabops.sandbox.Sandbox;
import org.collabops.sandbox.db.TestDatabases;
import org.collabops.sandbox.world.NewIssue;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** The page of goals where a project has more of them than anybody reads. */
@RunWith(Parameterized.class)
public class ThousandObjectivesIT {
    private static final String PAGE = "projects/SHIP?selectedItem=org.collabops.jira:collabops-goals-page";
    private static final String REPORT =
            "secure/ConfigureReport.jspa?selectedProjectId=10000&reportKey=org.collabops.jira:collabops-goals-report&Next=Next";
    private static final String TASK = "10002";
    private static final int MANY = 1_000;

    @Parameter
    public Locale language;

    @Parameters(name = "{0}")
    public static List<Locale> languages() {
        return List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    public void aThousandObjectivesAreReadPageByPage() {
        Options options =
                Options.forTest(PackagedJar.path(), TestDatabases.freshHome()).withLanguage(language);
        try (Sandbox sandbox = Sandbox.start(options);
                Browser browser = Browser.open(sandbox.url(), "thousand-objectives-" + language)) {
            ApplicationUser alice = sandbox.world().users().byName("alice");
            Project shipping = sandbox.world().projects().byKey("SHIP");
            GoalSite site = new GoalSite(sandbox.url());
            site.switchTo(true);
            long space = site.space("Shipping");
            long cycle = site.cycle("2026");
            for (int number = 1; number <= MANY; number++) {
                site.objective(space, cycle, "%04d Parts are in the hall on the day".formatted(number));
            }

            browser.logIn("alice");
            browser.go(PAGE + "#cycle=" + cycle);
            browser.awaitText(".collabops-goals-total", "1,000");
            browser.awaitText(".collabops-goals-pager", "50");
            browser.script("window.scrollTo(0, document.body.scrollHeight)");
            browser.shoot("first-page");
            browser.shootNarrow("first-page");
            browser.hold("*/secure/CollabopsGoals.jspa*");
            browser.type(".collabops-goals-tools input[name='text']", "0999");
            browser.see(".collabops-goals[aria-busy='true'] .collabops-goals-busy");
            browser.shootAsItIs("searching");
            browser.letGo();
            browser.await(
                    "one objective", () -> browser.all(".collabops-objective").size() == 1);
            browser.shoot("searched");

            for (int number = 1; number <= MANY; number++) {
                sandbox.world()
                        .issues()
                        .create(alice, new NewIssue(shipping, TASK, "Fetch part %04d".formatted(number)));
            }
            browser.go(REPORT);
            browser.see(".collabops-orphans");
            browser.shoot("report-1000-orphans");
            browser.shootNarrow("report-1000-orphans");
            browser.script("window.scrollTo(0, document.body.scrollHeight)");
            browser.shoot("report-1000-orphans-end");
            assertThat(sandbox.violations().seen(), is(empty()));
            assertThat(browser.complaints(), is(empty()));
        }
    }
}
