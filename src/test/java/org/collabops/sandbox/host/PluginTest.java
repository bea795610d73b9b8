package org.collabops.sandbox.host;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;
import org.collabops.sandbox.host.testapp.Flag;
import org.collabops.sandbox.host.testapp.Note;
import org.collabops.sandbox.host.testapp.Notes;
import org.collabops.sandbox.host.testapp.PanelContext;
import org.collabops.sandbox.host.testapp.Row;
import org.collabops.sandbox.host.testapp.Started;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * Contract: <a href="https://developer.atlassian.com/server/jira/platform/web-panel/">Web panel
 * plugin module</a> (conditions at each rendering, context provider, weight),
 * <a href="https://developer.atlassian.com/server/jira/platform/web-fragments-4227124">Web item plugin module</a>
 * (condition trees, links), <a href="https://developer.atlassian.com/server/jira/platform/web-resource">
 * Web resource plugin module</a> (addresses of downloads).
 */
public class PluginTest {

    private static final String CLASSES = "org.collabops.sandbox.host.testapp.";

    @ClassRule
    public static final TestHost HOST = new TestHost(new TestApp(TestApp.notes()
                    + """
                    <velocity-allowlist key='allow'><method>%1$sRow#getTitle()</method>
                      <method>%1$sRow#getNothing()</method></velocity-allowlist>
                    <web-panel key='panel' location='here' weight='20'>
                      <context-provider class='%1$sPanelContext'/>
                      <resource type='velocity' name='view' location='t/panel.vm'/>
                    </web-panel>
                    <web-panel key='first' location='here' weight='10'>
                      <conditions type='OR'>
                        <condition class='%1$sFlag'><param name='name' value='a'/></condition>
                        <condition class='%1$sFlag'><param name='name' value='b'/></condition>
                      </conditions>
                      <condition class='%1$sFlag' invert='true'><param name='name' value='c'/></condition>
                      <resource type='velocity' name='view' location='t/panel.vm'/>
                    </web-panel>
                    <web-item key='heavy' section='there' weight='very'><label>Heavy</label><link>/x</link></web-item>
                    <web-item key='item' section='there'>
                      <condition class='%1$sFlag'><param name='name' value='boom'/></condition>
                      <label>Label</label>
                      <link linkId='it'>/projects/$projectKey?a=1&amp;b=$text</link>
                    </web-item>
                    <web-item key='admins' section='admin'>
                      <condition class='com.atlassian.jira.plugin.webfragment.conditions.UserIsAdminCondition'/>
                      <label>Admins</label><link linkId='ad'>/x</link>
                    </web-item>
                    <web-resource key='script'>
                      <context>general</context>
                      <resource type='download' name='a.js' location='js/a.js'/>
                      <resource type='download' name='img/x.png' location='js/x.png'/>
                    </web-resource>
                    """
                            .formatted(CLASSES))
            .file("t/panel.vm", "<p>$row.title $!row.secret</p>")
            .file("js/a.js", "one();")
            .file("js/x.png", "png")
            .classes(Notes.class, Started.class, Note.class, Flag.class, PanelContext.class, Row.class));

    private static List<String> atStart;

    @BeforeClass
    public static void remember() {
        atStart = HOST.violations().seen();
    }

    @Before
    public void forget() {
        HOST.violations().clear();
    }

    @Test
    public void panelsStandByWeight() {
        assertThat(
                HOST.plugin().webPanels("here").stream()
                        .map(WebPanelModule::key)
                        .toList(),
                contains("first", "panel"));
        assertThat(HOST.plugin().webPanels("there"), is(empty()));
    }

    @Test
    public void aWeightThatIsNoNumberIsRecordedAndItsModuleLeftOut() {
        assertThat(atStart, hasItem(containsString("test.app:heavy")));
        assertThat(
                HOST.plugin().webItems("there").stream().map(WebItemModule::key).toList(), contains("item"));
    }

    @Test
    public void conditionTreesAreAskedAtEachRendering() {
        var panel = HOST.plugin().webPanels("here").get(0);
        assertThat(panel.displays(Map.of()), is(false));
        assertThat(panel.displays(Map.of("b", 1)), is(true));
        assertThat(panel.displays(Map.of("b", 1, "c", 1)), is(false));
    }

    @Test
    public void aPanelShowsWhatItsProviderGivesEscapedAndGuarded() {
        var panel = HOST.plugin().webPanels("here").get(1);
        assertThat(panel.html(Map.of()), is("<p>&lt;1&gt; </p>"));
        assertThat(
                HOST.violations().seen(),
                contains("Method needs allowlisting: org.collabops.sandbox.host.testapp.Row#getSecret()"));
    }

    @Test
    public void aPanelThatFailsIsOneLineAndIsRecorded() {
        var panel = HOST.plugin().webPanels("here").get(1);
        assertThat(panel.html(Map.of("fail", 1)), containsString("test.app:panel failed."));
        assertThat(HOST.violations().seen().toString(), containsString("no <panel> today"));
    }

    @Test
    public void aConditionThatFailsHidesItsModule() {
        assertThat(HOST.plugin().webItems("there").get(0).displays(Map.of()), is(false));
        assertThat(HOST.violations().seen().toString(), containsString("boom"));
    }

    @Test
    public void aConditionOfJiraWhosePackageIsNotImportedHidesItsModule() {
        assertThat(HOST.plugin().webItems("admin").get(0).displays(Map.of()), is(false));
    }

    /** https://developer.atlassian.com/server/framework/atlassian-sdk/velocity-allowlist-plugin-module/ */
    @Test
    public void anAllowlistEntryWithoutAMethodIsRecorded() {
        assertThat(
                atStart, hasItem("The Velocity allowlist names no method of the app: " + CLASSES + "Row#getNothing()"));
    }

    @Test
    public void referencesInALinkAreFilledInWithoutEscaping() {
        var item = HOST.plugin().webItems("there").get(0);
        assertThat(item.url(Map.of("projectKey", "PAY", "text", "x&y")), is("/projects/PAY?a=1&b=x&y"));
        assertThat(HOST.violations().seen(), is(empty()));
        item.url(Map.of("projectKey", "PAY"));
        assertThat(HOST.violations().seen().toString(), containsString("Nothing stands for $text"));
    }

    @Test
    public void onlyDeclaredFilesAreServed() {
        assertThat(HOST.get("download/resources/test.app:script/a.js", "nobody").body(), is("one();"));
        assertThat(
                HOST.get("download/resources/test.app:script/img/x.png", "nobody")
                        .body(),
                is("png"));
        for (String path : new String[] {
            "t/panel.vm", "", "../../t/panel.vm", "%2e%2e/%2e%2e/t/panel.vm", "js/a.js", "img", "atlassian-plugin.xml"
        }) {
            var answer = HOST.get("download/resources/test.app:script/" + path, "nobody");
            assertThat(path, answer.statusCode(), is(not(200)));
        }
    }

    @Test
    public void aBatchIsRememberedByBrowsersUnderItsVersion() {
        String version = HOST.plugin().webResources().version();
        var batch = HOST.get("download/batch/" + version + "/en/test.app:script/test.app:script.js", "nobody");
        assertThat(batch.body(), is("one();\n"));
        assertThat(batch.headers().firstValue("Cache-Control").orElse(""), containsString("immutable"));
        var old = HOST.get("download/batch/0/en/test.app:script/test.app:script.js", "nobody");
        assertThat(old.headers().firstValue("Cache-Control").orElse(""), is("no-cache"));
    }
}
