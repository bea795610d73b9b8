package org.collabops.sandbox.host;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.collabops.sandbox.host.testapp.Note;
import org.collabops.sandbox.host.testapp.Notes;
import org.collabops.sandbox.host.testapp.Row;
import org.collabops.sandbox.host.testapp.ServiceUser;
import org.collabops.sandbox.host.testapp.Started;
import org.collabops.sandbox.world.NewUser;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** What an app gets when it looks up small services of Jira in the OSGi registry, seen through the test app. */
public class ServicesForAppsTest {

    @ClassRule
    public static final TestHost HOST = new TestHost(new TestApp(TestApp.notes()
                    + """
                    <servlet key='services' class='%1$sServiceUser'><url-pattern>/test/*</url-pattern></servlet>
                    <velocity-allowlist key='allow'><method>%1$sRow#getTitle()</method></velocity-allowlist>
                    <resource type='i18n' name='i18n' location='texts'/>
                    <web-resource key='script'>
                      <dependency>test.app:base</dependency>
                      <resource type='download' name='a.js' location='js/a.js'/>
                    </web-resource>
                    <web-resource key='base'><resource type='download' name='a.css' location='js/a.css'/></web-resource>
                    <web-resource key='other'>
                      <context>test.context</context>
                      <resource type='download' name='b.js' location='js/a.js'/>
                    </web-resource>
                    """
                            .formatted("org.collabops.sandbox.host.testapp."))
            .file("js/a.js", "one();")
            .file("js/a.css", "p {}")
            .file("texts.properties", "test.hello=Hello {0}")
            .file("texts_zh_CN.properties", "test.hello=\\u60a8\\u597d {0}")
            .file("t/ok.vm", "$name $row.title $i18n.getText(\"test.hello\", $name)")
            .file("t/secret.vm", "<p>$!row.secret</p>")
            .file("t/panel.vm", "<$!req.contextPath>")
            .file("t/broken.vm", "#if(")
            .withImport("com.atlassian.cache")
            .withImport("com.atlassian.jira.avatar")
            .withImport("com.atlassian.jira.datetime")
            .withImport("com.atlassian.jira.security")
            .withImport("com.atlassian.jira.timezone")
            .withImport("com.atlassian.jira.user")
            .withImport("com.atlassian.jira.util")
            .withImport("com.atlassian.json.marshal")
            .withImport("com.atlassian.sal.api.pluginsettings")
            .withImport("com.atlassian.templaterenderer")
            .withImport("com.atlassian.webresource.api")
            .withImport("com.atlassian.webresource.api.assembler")
            .withImport("jakarta.servlet")
            .withImport("jakarta.servlet.http")
            .classes(Notes.class, Started.class, Note.class, Row.class, ServiceUser.class));

    @BeforeClass
    public static void somebodyFarAway() {
        var zone = ZoneId.of("Asia/Shanghai");
        var wei = new NewUser(
                "wei", "w", "Wei", "wei@example.com", Locale.SIMPLIFIED_CHINESE, zone, List.of("jira-software-users"));
        HOST.world().users().create(wei);
    }

    /** https://docs.atlassian.com/jira/latest/com/atlassian/jira/datetime/DateTimeFormatter.html */
    @Test
    public void aDateIsWrittenInTheReadersZoneAndLanguage() {
        assertThat(answer("dates", "1782259200000", "wei"), is("24/6月/26 8:00 上午"));
    }

    /** https://docs.atlassian.com/jira/7.0.8/com/atlassian/jira/avatar/AvatarService.html */
    @Test
    public void aPersonsPictureIsUnderTheKeyAndTheSize() {
        var wei = HOST.world().users().byName("wei");
        assertThat(answer("avatars", "wei", "alice"), is("/jira/secure/useravatar?size=small&ownerId=" + wei.getKey()));
    }

    /** https://docs.atlassian.com/jira/7.0.8/com/atlassian/jira/avatar/AvatarService.html */
    @Test
    public void whoeverIsNotKnownHasThePictureOfNobody() {
        String nobody = "/jira/secure/useravatar?size=small&avatarId=10063";
        assertThat(answer("avatars", "long-gone", "alice"), is(nobody));
        assertThat(HOST.get("plugins/servlet/test/avatars", "alice").body(), is(nobody));
    }

    /**
     * https://docs.atlassian.com/atlassian-template-renderer/1.5.2/apidocs/com/atlassian/templaterenderer/TemplateRenderer.html
     * and https://developer.atlassian.com/server/jira/platform/jira-6-0-html-escaping-for-velocity-templates
     * https://docs.atlassian.com/atlassian-template-renderer/1.5.2/apidocs/com/atlassian/templaterenderer/TemplateRendererFactory.html
     */
    @Test
    public void aTemplateOfTheBundleIsRenderedAndEscaped() {
        assertThat(answer("templates", "t/ok.vm", "alice"), is("&lt;b&gt; &lt;i&gt; Hello &lt;b&gt;"));
        assertThat(answer("fragments", "<p>$name</p>", "alice"), is("<p>&lt;b&gt;</p>"));
    }

    /** https://developer.atlassian.com/server/framework/atlassian-sdk/configuring-the-velocity-allowlist/ */
    @Test
    public void theRendererBlocksWhatIsNotListed() {
        assertThat(answer("templates", "t/secret.vm", "alice"), is("<p></p>"));
        assertThat(
                HOST.violations().seen(),
                hasItem("Method needs allowlisting: org.collabops.sandbox.host.testapp.Row#getSecret()"));
    }

    @Test
    public void theRendererAddsNothingOfJirasPages() {
        assertThat(answer("templates", "t/panel.vm", "alice"), is("<>"));
    }

    /** https://docs.atlassian.com/atlassian-template-renderer/1.5.2/apidocs/com/atlassian/templaterenderer/TemplateRenderer.html */
    @Test
    public void whatCannotBeRenderedIsARenderingException() {
        assertThat(answer("templates", "t/none.vm", "alice"), startsWith("false: "));
        assertThat(answer("templates", "t/broken.vm", "alice"), startsWith("true: "));
        assertThat(answer("fragments", "#if(", "alice"), is("RenderingException"));
    }

    /** https://developer.atlassian.com/server/framework/atlassian-sdk/adding-data-providers-to-your-plugin/ */
    @Test
    public void anAppThatWritesItsOwnHeadTakesTheTagsOnce() {
        String tags = answer("pages", "test.app:script", "alice");
        assertThat(tags, containsString("<link rel=\"stylesheet\" href=\"http://127.0.0.1:"));
        assertThat(tags, containsString("/test.app:script.js\"></script>"));
        assertThat(tags, containsString("/test.app:other.js\"></script>"));
        assertThat(tags, containsString("data-key=\"test.text\" data-value=\"&quot;\\&quot;&lt;&quot;\""));
        assertThat(tags, containsString("data-key=\"test.json\" data-value=\"[1]\""));
        assertThat(tags, not(containsString("\"/jira/")));
    }

    /** https://docs.atlassian.com/DAC/javadoc/jira/reference/com/atlassian/jira/timezone/TimeZoneManager.html */
    @Test
    public void theZoneIsThatOfWhoeverAsks() {
        assertThat(answer("zones", "", "wei"), is("Asia/Shanghai"));
        assertThat(answer("zones", "", "alice"), is(TimeZone.getDefault().getID()));
    }

    /** https://developer.atlassian.com/server/framework/atlassian-sdk/internationalising-your-plugin/ */
    @Test
    public void textsAreInTheLanguageOfWhoeverAsks() {
        assertThat(answer("texts", "Ann", "alice"), is("Hello Ann"));
        assertThat(answer("texts", "Ann", "wei"), is("您好 Ann"));
    }

    /** https://docs.atlassian.com/sal-parent/3.0.0/apidocs/com/atlassian/sal/api/pluginsettings/PluginSettings.html */
    @Test
    public void aSettingIsReadBackFromTheFactory() {
        assertThat(answer("settings", "kept", "alice"), is("kept"));
    }

    /** https://developer.atlassian.com/server/jira/platform/developing-for-high-availability-and-clustering */
    @Test
    public void aCacheLoadsAValueOnce() {
        assertThat(answer("caches", "key", "alice"), is("key1key1"));
    }

    private static String answer(String service, String about, String user) {
        String query = "?about=" + URLEncoder.encode(about, StandardCharsets.UTF_8);
        return HOST.get("plugins/servlet/test/" + service + query, user).body();
    }
}
