package org.collabops.sandbox.host;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;

import java.util.Map;
import org.collabops.sandbox.host.testapp.Note;
import org.collabops.sandbox.host.testapp.NoteData;
import org.collabops.sandbox.host.testapp.NoteUrlCondition;
import org.collabops.sandbox.host.testapp.Notes;
import org.collabops.sandbox.host.testapp.Started;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * Contract: <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/adding-data-providers-to-your-plugin/">
 * Data providers</a> (JSON under the module's key and the provider's) and
 * <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/stateless-web-resource-transforms-and-conditions/">
 * Stateless conditions</a> (asked for the page, carried by the address).
 */
public class WebResourceDataTest {

    @ClassRule
    public static final TestHost HOST = new TestHost(new TestApp(TestApp.notes()
                    + """
                    <web-resource key='script'>
                      <data key='notes' class='%1$sNoteData'/>
                      <condition class='%1$sNoteUrlCondition'/>
                      <resource type='download' name='a.js' location='js/a.js'/>
                    </web-resource>
                    <web-resource key='otherwise'>
                      <data key='notes' class='%1$sNoteData'/>
                      <condition class='%1$sNoteUrlCondition' invert='true'/>
                      <resource type='download' name='a.js' location='js/a.js'/>
                    </web-resource>
                    """
                            .formatted("org.collabops.sandbox.host.testapp."))
            .file("js/a.js", "one();")
            .withImport("com.atlassian.json.marshal")
            .withImport("com.atlassian.webresource.api.data")
            .withImport("com.atlassian.webresource.spi.condition")
            .classes(Notes.class, Started.class, Note.class, NoteData.class, NoteUrlCondition.class));

    @Test
    public void aPageHasTheDataOfTheModulesThatItHas() {
        var page = page("test.app:otherwise");
        assertThat(page.data(), is(Map.of("test.app:otherwise.notes", "{\"count\":1}")));
        assertThat(HOST.violations().seen(), is(empty()));
    }

    @Test
    public void aModuleWhoseConditionDoesNotHoldIsNotOnThePage() {
        var page = page("test.app:script");
        assertThat(page.scripts(), is(empty()));
        assertThat(page.data(), is(Map.of()));
        assertThat(page("test.app:otherwise").scripts(), contains(endsWith("test.app:otherwise.js")));
    }

    @Test
    public void whatIsServedDependsOnTheAddressAlone() {
        String batch = "download/batch/1/en/test.app:script/test.app:script.js";
        assertThat(HOST.get(batch, "nobody").body(), is(""));
        assertThat(HOST.get(batch + "?two-notes=true", "nobody").body(), is("one();\n"));
    }

    private static PageResources page(String module) {
        var page = new PageResources(HOST.plugin().webResources(), "/jira");
        page.requireResource(module);
        return page;
    }
}
