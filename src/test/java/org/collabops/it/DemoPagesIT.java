package org.collabops.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Locale;
import org.collabops.sandbox.Options;
import org.collabops.sandbox.Sandbox;
import org.collabops.sandbox.db.TestDatabases;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;
import org.openqa.selenium.WebElement;

/** Whoever opens the demo finds something on each feature's page without setting anything up. */
@RunWith(Parameterized.class)
public class DemoPagesIT {
    private static final String PAGE = "projects/SHIP?selectedItem=org.collabops.jira:collabops-";
    private static final String REPORT =
            "secure/ConfigureReport.jspa?selectedProjectId=10000&reportKey=org.collabops.jira:collabops-";

    @Parameter
    public Locale language;

    @Parameters(name = "{0}")
    public static List<Locale> languages() {
        return List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    public void noPageIsEmpty() {
        Options options = Options.forTest(PackagedJar.path(), TestDatabases.freshHome())
                .withLanguage(language)
                .withWebSudo(false)
                .withStory(true);
        try (Sandbox sandbox = Sandbox.start(options);
                Browser browser = Browser.open(sandbox.url(), "demo-" + language)) {
            for (String name : List.of("alice", "bob")) {
                browser.logIn(name);
                browser.size(1440, 1000);
                look(browser, name, "risks", PAGE + "risks-register", ".collabops-register-table tbody tr");
                look(browser, name, "goals", PAGE + "goals-page", ".collabops-objective");
                look(browser, name, "people", PAGE + "people-page", ".collabops-team");
                look(browser, name, "utilisation", PAGE + "allocations-utilisation", ".collabops-load-over");
                look(browser, name, "comparison", PAGE + "allocations-comparison", ".collabops-comparison-person");
                look(browser, name, "thanks", PAGE + "recognition-page", ".collabops-thanks-card");
                look(browser, name, "recognition", REPORT + "recognition-report", ".collabops-figures");
                browser.size(1440, 2000);
                look(browser, name, "issue", "browse/SHIP-8", "#collabops-allocations-panel .collabops-plan");
                look(browser, name, "thanked", "browse/SHIP-7", "#collabops-recognition-panel .collabops-thanks-card");
            }
            browser.logIn("admin");
            browser.size(1440, 1000);
            look(browser, "admin", "outcomes", "secure/admin/CollabopsOutcomes!default.jspa", "table.aui tbody tr");
            look(browser, "admin", "people", "secure/CollabopsPeopleAdmin!default.jspa", ".collabops-team-list");
            look(
                    browser,
                    "admin",
                    "recognition",
                    "secure/admin/CollabopsRecognitionAdmin!default.jspa",
                    ".collabops-values");
            assertThat(sandbox.violations().seen(), is(empty()));
            assertThat(browser.complaints(), is(empty()));
        }
    }

    private static void look(Browser browser, String name, String picture, String path, String seen) {
        browser.go(path);
        browser.see(seen);
        assertThat(
                path,
                browser.all(".collabops-empty").stream()
                        .filter(WebElement::isDisplayed)
                        .toList(),
                is(empty()));
        browser.shoot(name + "-" + picture);
    }
}
