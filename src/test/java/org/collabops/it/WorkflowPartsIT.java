package org.collabops.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Locale;
import org.collabops.sandbox.Options;
import org.collabops.sandbox.Sandbox;
import org.collabops.sandbox.db.TestDatabases;
import org.collabops.sandbox.host.WorkflowFunctionModule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** Every post-function and validator as an administrator adds it to a transition, reads it there and edits it. */
@RunWith(Parameterized.class)
public class WorkflowPartsIT {
    private static final String WORKFLOW = "secure/admin/workflows/ViewWorkflow.jspa?project=SHIP";
    private static final String TRANSITION = ".workflow-transition:nth-last-of-type(1) ";

    @Parameter
    public Locale language;

    @Parameters(name = "{0}")
    public static List<Locale> languages() {
        return List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    public void eachIsAddedReadAndEdited() {
        Options options = Options.forTest(PackagedJar.path(), TestDatabases.freshHome())
                .withLanguage(language)
                .withWebSudo(false);
        try (Sandbox sandbox = Sandbox.start(options);
                Browser browser = Browser.open(sandbox.url(), "workflow-parts-" + language)) {
            browser.logIn("admin");
            browser.size(1440, 1500);
            addAll(browser, "post-function", sandbox.plugin().workflowFunctions());
            addAll(browser, "validator", sandbox.plugin().workflowValidators());
            assertThat(sandbox.violations().seen(), is(empty()));
            assertThat(sandbox.pages().cspViolations(), is(empty()));
            assertThat(browser.complaints(), is(empty()));
        }
    }

    private static void addAll(Browser browser, String style, List<WorkflowFunctionModule> parts) {
        for (WorkflowFunctionModule part : parts) {
            browser.go(WORKFLOW);
            browser.click(TRANSITION + ".add-" + style);
            browser.click("#descriptors_table input[value$='" + part.key() + "']");
            browser.click("#add_submit");
            browser.see(".workflow-parameters");
            browser.shoot(part.key());
            browser.click("#add_submit");
            browser.see(TRANSITION + "." + style + "s");
        }
        assertThat(browser.all(TRANSITION + "." + style + "s .edit-" + style), hasSize(parts.size()));
        browser.script("document.querySelector('" + TRANSITION.strip() + "').scrollIntoView()");
        browser.shoot("all-" + style + "s");
        browser.click(TRANSITION + ".edit-" + style);
        browser.see("#update_submit");
        browser.shoot("edit-" + style);
    }
}
