package org.collabops.sandbox.host;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.collabops.sandbox.Violations;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/**
 * Contract: <a href="https://developer.atlassian.com/server/jira/platform/web-resource">Web
 * resource plugin module</a> (contexts, dependencies first, the transformer jsI18n).
 */
public class WebResourcesTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final Violations violations = new Violations();

    @Test
    public void whatAModuleDependsOnComesFirstAndOnlyOnce() throws IOException {
        var resources = resources(module("a", "c:general", "b"), module("b", "x"));
        var page = new PageResources(resources, "/jira");
        page.requireResource("k:b");
        page.requireResourcesForContext("c:general");
        var version = resources.version();
        assertThat(
                page.scripts(),
                contains(
                        "/jira/download/batch/" + version + "/en/k:b/k:b.js",
                        "/jira/download/batch/" + version + "/en/k:a/k:a.js"));
        assertThat(page.styles(), is(empty()));
    }

    @Test
    public void jirasOwnModulesNeedNotBeThere() throws IOException {
        resources(new WebResource("k:a", List.of("com.atlassian.auiplugin:aui-flag"), List.of(), false, List.of()));
        assertThat(violations.seen(), is(empty()));
    }

    @Test
    public void anUnknownModuleIsRecorded() throws IOException {
        resources(module("a", "c", "nothing"));
        assertThat(violations.seen(), contains("No web-resource k:nothing"));
    }

    /** https://developer.atlassian.com/server/framework/atlassian-sdk/internationalising-your-plugin-javascript */
    @Test
    public void literalKeysBecomeTextsAndArgumentsStay() throws IOException {
        var resources = resources(module("a", "c"));
        String batch = resources.batch(resources.module("k:a").orElseThrow(), "js", Locale.ENGLISH);
        assertThat(batch, containsString("say(\"It's \\\"here\\\"\")"));
        assertThat(batch, containsString("say(AJS.format(\"{0} it''s\", name))"));
        assertThat(batch, containsString("AJS.I18n.getText(key)"));
    }

    @Test
    public void aKeyWithoutTextIsRecorded() throws IOException {
        write("t.properties", "");
        write("k.js", "AJS.I18n.getText('no.such')");
        new WebResources(
                List.of(new WebResource(
                        "k:k", List.of(), List.of(), true, List.of(new WebResource.File("k.js", "k.js")))),
                this::url,
                scriptTexts(),
                violations);
        assertThat(violations.seen(), contains("No text for the key no.such"));
    }

    private WebResources resources(WebResource... modules) throws IOException {
        write("t.properties", "here=It''s \"here\"\nname={0} it''s\n");
        return new WebResources(List.of(modules), this::url, scriptTexts(), violations);
    }

    private ScriptTexts scriptTexts() {
        return new ScriptTexts(
                new Texts(this::url, List.of("t"), user -> Locale.ENGLISH, violations), () -> Locale.ENGLISH);
    }

    private WebResource module(String key, String context, String... dependencies) throws IOException {
        write(
                key + ".js",
                "say(AJS.I18n.getText('here')); say(AJS.I18n.getText(\"name\", name)); AJS.I18n.getText(key)");
        return new WebResource(
                "k:" + key,
                List.of(dependencies).stream().map(each -> "k:" + each).toList(),
                List.of(context),
                true,
                List.of(new WebResource.File(key + ".js", key + ".js")));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.getRoot().toPath().resolve(name), text);
    }

    private URL url(String name) {
        var file = folder.getRoot().toPath().resolve(name);
        try {
            return Files.exists(file) ? file.toUri().toURL() : null;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
