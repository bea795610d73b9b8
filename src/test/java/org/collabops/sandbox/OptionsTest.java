package org.collabops.sandbox;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.junit.Test;

public class OptionsTest {

    @Test
    public void whatIsNotGivenOrBlankHasItsDefault() {
        var options = Options.of(Map.of("sandbox.db", "", "sandbox.now", " ")::get);
        assertThat(options.port(), is(2990));
        assertThat(options.home(), is(Path.of(".sandbox")));
        assertThat(options.db(), is(nullValue()));
        assertThat(options.tx(), is("none"));
        assertThat(options.now(), is(nullValue()));
        assertThat(options.issues(), is(nullValue()));
        assertThat(options.language(), is(Locale.ENGLISH));
        assertThat(options.basicAuth(), is(true));
        assertThat(options.webSudo(), is(true));
        assertThat(options.story(), is(true));
        assertThat(options.nodes(), is(1));
        assertThat(options.node(), is("node1"));
        assertThat(options.url(options.port()), is(URI.create("http://localhost:2990/jira/")));
    }

    @Test
    public void anotherNodeListensOnTheNextPortAndSharesTheDatabase() {
        var first = Options.forTest(Path.of("/app.jar"), Path.of("/home"))
                .withPort(3000)
                .withDb("jdbc:postgresql:x");
        var second = Options.of(first.forNode(2).systemProperties()::get);
        assertThat(second, is(first.forNode(2)));
        assertThat(second.node(), is("node2"));
        assertThat(second.port(), is(3001));
        assertThat(second.db(), is(first.db()));
        assertThat(second.home(), is(Path.of("/home/node2")));
    }

    @Test
    public void whatIsGivenIsRead() {
        var options = Options.of(Map.of(
                "sandbox.port", "8080",
                "sandbox.now", "2026-11-20T08:00:00Z",
                "sandbox.language", "zh_CN",
                "sandbox.basicAuth", "false",
                "sandbox.websudo", "false")::get);
        assertThat(options.port(), is(8080));
        assertThat(options.now(), is(Instant.parse("2026-11-20T08:00:00Z")));
        assertThat(options.language(), is(Locale.SIMPLIFIED_CHINESE));
        assertThat(options.basicAuth(), is(false));
        assertThat(options.webSudo(), is(false));
    }
}
