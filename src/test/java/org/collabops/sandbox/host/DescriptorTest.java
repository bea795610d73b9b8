package org.collabops.sandbox.host;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Files;
import org.collabops.sandbox.Violations;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Jira only warns of what it does not know in a descriptor; the sandbox counts it as a fault. */
public class DescriptorTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final Violations violations = new Violations();

    @Test
    public void knownModulesAreAccepted() throws IOException {
        parse(
                """
                <web-panel key="p" location="l" weight="5">
                  <label key="a.b"/>
                  <conditions type="OR"><condition class="c"/><condition class="d" invert="true"/></conditions>
                  <context-provider class="x"/>
                  <supports-ajax-load>true</supports-ajax-load>
                  <resource type="velocity" name="view" location="t.vm"/>
                </web-panel>
                """);
        assertThat(violations.seen(), is(empty()));
    }

    @Test
    public void linksMayHaveIconsAndResourcesDispatchers() throws IOException {
        parse(
                """
                <web-item key="i" section="s"><label key="a.b"/><link linkId="l">/x</link>
                  <icon width="16" height="16"><link>/x.png</link></icon></web-item>
                <rest key="r" path="/r" version="1.0"><package>a.b</package><dispatcher>REQUEST</dispatcher></rest>
                """);
        assertThat(violations.seen(), is(empty()));
    }

    @Test
    public void anUnknownModuleTypeIsRecorded() throws IOException {
        parse("<web-pannel key=\"p\" location=\"l\"/>");
        assertThat(
                violations.seen(),
                contains("Descriptor: <atlassian-plugin key=\"k\"> has the unknown child <web-pannel>"));
    }

    @Test
    public void unknownAndMissingAttributesAndUnknownChildrenAreRecorded() throws IOException {
        parse("<web-item key=\"i\" sektion=\"s\"><lable key=\"x\"/></web-item>");
        assertThat(
                violations.seen(),
                containsInAnyOrder(
                        "Descriptor: <web-item key=\"i\"> has the unknown attribute sektion",
                        "Descriptor: <web-item key=\"i\"> lacks the attribute section",
                        "Descriptor: <web-item key=\"i\"> has the unknown child <lable>"));
    }

    @Test
    public void twoModulesWithOneKeyAreRecorded() throws IOException {
        parse("<rest key=\"a\" path=\"/a\" version=\"1\"/><web-resource key=\"a\"/>");
        assertThat(violations.seen(), contains("Descriptor: two modules have the key a"));
    }

    @Test
    public void everyTextKeyIsFound() throws IOException {
        var descriptor = parse(
                """
                <report key="r" class="c" i18n-name-key="n"><description key="d"/><label key="l"/>
                  <properties><property><key>k</key><name>pn</name><description>pd</description><type>long</type></property></properties>
                </report>
                """);
        assertThat(violations.seen(), is(empty()));
        assertThat(descriptor.textKeys(), containsInAnyOrder("n", "d", "l", "pn", "pd"));
    }

    private Descriptor parse(String modules) throws IOException {
        var file = folder.newFile().toPath();
        Files.writeString(
                file, "<atlassian-plugin key='k' name='n' plugins-version='2'>" + modules + "</atlassian-plugin>");
        return Descriptor.parse(file.toUri().toURL(), violations);
    }
}
